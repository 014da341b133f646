import type { DoorsView } from '../../../src/app/index.ts'
import type { Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { at } from './team.ts'

/** Somebody asks before they answer. */
export const doorsOf = (scene: SceneName, eyes: Eyes): DoorsView => ({
  doors:
    eyes.me === 'maureen' && scene !== 'empty'
      ? [
          {
            invitationId: 'invitation-open',
            questions: [
              {
                questionId: 'question-1',
                text: 'Would Tuesdays after four be all right?',
                at: at(0, 8),
                reply: null,
              },
            ],
          },
        ]
      : [],
})

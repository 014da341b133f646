import type { DecisionsView } from '../../../src/app/index.ts'
import type { Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { at } from './team.ts'

/** One decision that Maureen made with help, and who speaks for her. */
export function decisionsOf(scene: SceneName, eyes: Eyes): DecisionsView {
  const circles = eyes.circles.filter(({ circle }) => ['care', 'intimate'].includes(circle.purpose))
  const audiences = circles.map(({ circle }) => eyes.audience(circle.purpose))
  const isShown = scene !== 'empty' && audiences.length > 0
  const about = { person: eyes.of('maureen'), by: eyes.of('priya'), audience: eyes.audience('care') }
  return {
    notes: isShown
      ? [
          {
            ...about,
            noteId: 'note-1',
            at: at(-9, 16),
            decision: 'Whether to have the cataract operation in May.',
            day: '2026-11-10',
            how: 'with-help',
            help: 'A model of an eye, two visits, her own glasses, and Anne beside her.',
            said: '“I want to see the garden. Do it.”',
            asked: 'Anne, Dr Osei, the nurse at the clinic.',
            outcome: 'She said yes. The date is 12 May.',
            reviewOn: '2027-05-01',
            reviewDue: false,
            before: [],
            saved: 'sent',
          },
        ]
      : [],
    advocates: isShown
      ? [
          {
            ...about,
            advocateId: 'advocate-1',
            name: 'Ruth Bairstow',
            kind: 'care-act',
            contact: '01706 555 010',
            about: 'Her review in January.',
            canEnd: eyes.me === 'maureen',
          },
        ]
      : [],
    people: eyes.people,
    audiences,
    holder: eyes.of('maureen'),
  }
}

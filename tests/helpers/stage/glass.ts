import type { GlassView } from '../../../src/app/index.ts'
import type { Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { at } from './team.ts'

/** Maureen named three; Priya asked once, and Dr Osei agreed. */
export function glassOf(scene: SceneName, eyes: Eyes): GlassView {
  const iAmHolder = eyes.me === 'maureen'
  const named = [eyes.of('anne'), eyes.of('osei'), eyes.of('priya')]
  const isThere = scene !== 'empty'
  return {
    iAmHolder,
    holder: eyes.of('maureen'),
    set: isThere
      ? {
          people: named,
          cards: [],
          words: iAmHolder ? 'The spare key is with Mr Clough. The solicitor is Ms Wood, 01706 555 200.' : '',
          hasWords: true,
          iAmNamed: !iAmHolder,
          gone: 0,
        }
      : null,
    asked: isThere
      ? [
          {
            askId: 'ask-1',
            by: eyes.of('priya'),
            at: at(0, 8),
            reason: 'She fell and cannot speak clearly. The ambulance asks who her solicitor is.',
            agreed: [{ person: eyes.of('osei'), at: at(0, 8, 10) }],
            opened: [],
            standing: 'agreed',
            mayAgree: false,
            mayOpen: eyes.me === 'priya',
          },
        ]
      : [],
    news: null,
    people: iAmHolder ? eyes.people.filter((person) => !person.isMe) : [],
    cards: [],
  }
}

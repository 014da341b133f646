import type { ConcernFull, ConcernItem, Views } from '../../../src/app/index.ts'
import type { Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { at } from './team.ts'

/** Priya noticed something about who acts for Maureen, and told Dr Osei. */
function itemOf(eyes: Eyes): ConcernItem {
  return {
    concernId: 'concern-1',
    by: eyes.of('priya'),
    at: at(-2, 11),
    what: 'Her purse was empty on Thursday. She said: “She needed it more than I do.” She would not look at me.',
    safe: 'yes',
    media: [],
    about: [eyes.of('anne')],
    readers: [eyes.of('osei'), eyes.of('priya')],
    passedBy: [],
    isNew: eyes.me === 'osei',
    isClosed: false,
    saved: 'sent',
  }
}

const isIn = (eyes: Eyes) => eyes.me === 'priya' || eyes.me === 'osei'

export const concernFormOf = (eyes: Eyes): Views['concernForm']['data'] => ({
  people: eyes.people
    .filter((person) => !person.isMe)
    .map((person) => ({
      person,
      looksAfter: person.personId === eyes.of('osei').personId,
      actsForHolder: person.personId === eyes.of('anne').personId,
    })),
  holder: eyes.of('maureen'),
  iAmHolder: eyes.me === 'maureen',
})

export const concernsOf = (scene: SceneName, eyes: Eyes): Views['concerns']['data'] => ({
  door: isIn(eyes) ? 'open' : scene === 'empty' ? 'no-pin' : 'pin',
  concerns: isIn(eyes) ? [itemOf(eyes)] : [],
  news: 0,
})

export function concernOf(eyes: Eyes): Views['concern']['data'] {
  const by = { by: eyes.of('priya'), at: at(-2, 12), passedBy: [] }
  const full: ConcernFull = {
    ...itemOf(eyes),
    fields: [
      {
        field: 'when-where',
        now: [{ ...by, factId: 'f2', value: 'Thursday at 9, in the kitchen.' }],
        before: [{ ...by, factId: 'f1', value: 'Thursday, in the hall.' }],
      },
      {
        field: 'their-words',
        now: [{ ...by, factId: 'f3', value: '“She needed it more than I do.”' }],
        before: [],
      },
      {
        field: 'opinion',
        now: [{ ...by, factId: 'f4', value: 'I think she does not like to say no to her sister.' }],
        before: [],
      },
      { field: 'body', now: [{ ...by, factId: 'f6', value: 'left-arm left-hand' }], before: [] },
      { field: 'types', now: [{ ...by, factId: 'f5', value: 'financial' }], before: [] },
    ],
    letIn: [],
    holderKnows: 'later',
    holder: eyes.of('maureen'),
    laterUntil: at(5, 11),
    agreed: [],
    mayAgree: eyes.me === 'osei',
    others: [eyes.of('tariq'), eyes.of('bev')],
    newsIds: [],
  }
  return { door: 'open', concern: isIn(eyes) ? full : null }
}

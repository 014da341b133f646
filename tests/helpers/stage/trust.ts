import type { TrustHeadItem, TrustItem, TrustView } from '../../../src/app/index.ts'
import { trustQuestions } from '../../../src/domain/index.ts'
import type { Eyes } from './cast.ts'
import { hello } from './media.ts'
import type { SceneName } from './scenes.ts'
import { at, dateOf } from './team.ts'

const none = { text: '', pictures: [], voice: null }
const noAnswers = Object.fromEntries(
  trustQuestions.map((question) => [question, none]),
) as unknown as TrustHeadItem['answers']

/** What she and those who come agreed about the stairs; and what Priya would say of going out. */
export function trustViewOf(scene: SceneName, eyes: Eyes): TrustView {
  const sees = eyes.sees('care')
  const isIn = (name: 'maureen' | 'priya') => eyes.me === name
  const stairs: TrustHeadItem = {
    wordingId: 'wording-1',
    ...{ way: 'me', topic: 'stairs', title: 'I go up to bed by myself.' },
    answers: {
      ...noAnswers,
      matters: {
        text: 'Forty years I have said good night to the garden from up there.',
        pictures: ['home'],
        voice: hello,
      },
      lost: { text: 'I would sleep in the front room like a parcel.', pictures: [], voice: null },
      wrong: {
        text: 'I could fall. I would mind that less than a bed downstairs.',
        pictures: ['fall'],
        voice: null,
      },
      helps: { text: 'The light on, both rails, slippers off.', pictures: ['slowly', 'near'], voice: null },
      after: {
        text: 'Sit with me first. Ring 999 only if I say so or cannot say.',
        pictures: ['stay'],
        voice: null,
      },
    },
    agreed: [
      { what: 'The light on the landing is on by eight', person: eyes.of('priya') },
      { what: 'Nobody carries anything up behind me', person: null },
    ],
    review: dateOf(60),
    isOver: false,
    by: eyes.of('maureen'),
    at: at(-20, 11),
    behalf: null,
    isOdd: false,
    sides: [
      { person: eyes.of('maureen'), says: 'trust', words: '', toldBy: null },
      { person: eyes.of('priya'), says: isIn('priya') ? '' : 'trust', words: '', toldBy: null },
      {
        person: eyes.of('osei'),
        says: isIn('priya') ? 'talk' : 'trust',
        words: isIn('priya') ? 'May we talk about the night?' : '',
        toldBy: null,
      },
    ],
    state: isIn('priya') ? 'talk' : 'agreed',
    iAmAsked: isIn('maureen') || isIn('priya'),
    iMayTell: false,
  }
  const common = {
    before: [],
    isDue: false,
    isOver: false,
    audience: eyes.audience('care'),
    saved: 'sent' as const,
  }
  const talks: readonly TrustItem[] = [
    {
      ...common,
      talkId: 'trust-1',
      heads: [stairs],
      offered: [],
      before: [
        { ...stairs, wordingId: 'wording-0', title: 'I go up when somebody is here.', at: at(-200, 9) },
      ],
    },
    {
      ...common,
      talkId: 'trust-2',
      heads: [],
      offered: [
        {
          ...stairs,
          ...{ wordingId: 'wording-2', topic: 'outing', title: 'To the post box and back alone.' },
          ...{ answers: { ...noAnswers, helps: { text: '', pictures: ['phone'], voice: null } }, agreed: [] },
          ...{ by: eyes.of('priya'), review: '', state: 'waiting' },
          sides: [
            { person: eyes.of('maureen'), says: '', words: '', toldBy: null },
            { person: eyes.of('priya'), says: 'trust', words: '', toldBy: null },
          ],
        },
      ],
    },
  ]
  return {
    talks: scene === 'empty' || !sees ? [] : talks,
    audiences: sees ? [eyes.audience('care'), ...(isIn('maureen') ? [eyes.audience('intimate')] : [])] : [],
    holder: eyes.of('maureen'),
    iWriteIn: [],
    today: dateOf(0),
  }
}

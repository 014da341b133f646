import type { CardItem, CirclePurpose, InvitationItem, MessageItem, Saved } from '../../../src/app/index.ts'
import { circleOf, type CastName, type Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { at } from './team.ts'

const card = (
  eyes: Eyes,
  n: number,
  purpose: CirclePurpose,
  starter: string,
  text: string,
  saved: Saved = 'sent',
): CardItem => ({
  cardId: `card-${n}`,
  starter,
  text,
  audience: eyes.audience(purpose),
  by: eyes.of('maureen'),
  changedAt: at(-6, 11),
  saved,
})

export const cards = (eyes: Eyes): readonly CardItem[] =>
  [
    card(
      eyes,
      1,
      'schedule',
      'A good day is',
      'Up by nine, a proper pot of tea, and half an hour in the garden if it is dry. Company after dinner, not before.',
    ),
    card(
      eyes,
      2,
      'everyone',
      'In an emergency, ring',
      'My sister Anne 07700 900123\nPriya, my assistant 07700 900456\nThe surgery 01632 960777',
    ),
    card(
      eyes,
      3,
      'care',
      'Please do',
      'Give my tablets on the dot: 8, 12, 4 and 8. Ten minutes late and my legs stop listening to me.',
    ),
    card(eyes, 4, 'everyone', 'Please don\u2019t', 'Finish my sentences for me. I get there.'),
    card(eyes, 5, 'intimate', 'My mornings', 'I wash myself. I will ask if I want help with my back.'),
    card(
      eyes,
      6,
      'money',
      'What matters to me',
      'I want to see the sums every month, on paper.',
      'on-this-phone',
    ),
  ].filter((one) => eyes.sees(one.audience.circle.purpose))

const message = (
  eyes: Eyes,
  n: number,
  by: CastName,
  when: number,
  text: string,
  saved: Saved = 'sent',
): MessageItem => ({
  messageId: `message-${n}`,
  by: eyes.of(by),
  at: when,
  text,
  media: [],
  saved,
})

export const messagesByPurpose = (
  eyes: Eyes,
): Readonly<Partial<Record<CirclePurpose, readonly MessageItem[]>>> => ({
  schedule: [
    message(
      eyes,
      1,
      'bev',
      at(-1, 17, 5),
      'I can do Thursday shopping as usual. Is it still the list on the fridge?',
    ),
    message(eyes, 2, 'maureen', at(-1, 17, 20), 'Yes please Bev, and oatcakes.'),
    message(eyes, 3, 'anne', at(-1, 19, 2), 'I will be there at two tomorrow with the bulbs.'),
    message(
      eyes,
      4,
      'tariq',
      at(0, 8, 10),
      'Morning all. Sunday walk is on if it stays dry. I will ring Maureen at ten.',
    ),
    message(eyes, 5, 'maureen', at(0, 8, 31), 'Lovely. I have found my good boots.', 'sending'),
  ],
  news: [
    message(
      eyes,
      6,
      'anne',
      at(-1, 12),
      'The boiler is mended. The man was very kind and took his shoes off.',
    ),
  ],
  care: [
    message(eyes, 7, 'osei', at(-3, 16), 'The new dose starts on Friday. Please note how the mornings are.'),
  ],
  money: [],
  everyone: [message(eyes, 8, 'maureen', at(-9, 10), 'Thank you all for coming into my team.')],
})

/** In the scene with nominees one of them comes from Anne's phone. */
export const invitations = (eyes: Eyes, link: string, scene: SceneName): readonly InvitationItem[] => [
  {
    invitationId: 'invitation-yes',
    name: 'Bev Holt',
    relation: 'a volunteer',
    circles: [circleOf('everyone'), circleOf('schedule')],
    endsAt: at(5, 12),
    state: 'said-yes',
    answerName: 'Beverley',
    answerPersonId: 'x17',
    nameIsKnown: false,
    link: null,
    by: null,
  },
  {
    invitationId: 'invitation-open',
    name: 'Sunil',
    relation: 'a friend from the allotment',
    circles: [circleOf('everyone'), circleOf('news')],
    endsAt: at(3, 12),
    state: 'open',
    answerName: null,
    answerPersonId: null,
    nameIsKnown: false,
    link: scene === 'nominees' ? null : link,
    by: scene === 'nominees' ? eyes.of('anne') : null,
  },
]

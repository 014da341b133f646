import type {
  CirclePurpose,
  InvitationItem,
  MediaItem,
  MessageItem,
  Quote,
  Saved,
  TalkRoom,
} from '../../../src/app/index.ts'
import { circleOf, type CastName, type Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { bulbs, hello } from './media.ts'
import { at } from './team.ts'

const message = (
  eyes: Eyes,
  n: number,
  by: CastName,
  when: number,
  text: string,
  saved: Saved = 'sent',
  media: readonly MediaItem[] = [],
): MessageItem => ({
  messageId: `message-${n}`,
  by: eyes.of(by),
  at: when,
  text,
  media,
  saved,
  ...{ isBack: false, isNews: false, thanks: '', quotes: null, words: [], became: [], seenBy: [] },
})

const quoteOf = (eyes: Eyes, n: number, by: CastName, text: string): Quote => ({
  messageId: `message-${n}`,
  by: eyes.of(by),
  text,
  media: [],
  state: 'here',
})

/** The list on the fridge, up for everybody. */
export const pinsOf = (eyes: Eyes): TalkRoom['pins'] => [
  {
    ...{ messageId: 'message-2', by: eyes.of('bev'), at: at(-1, 18), pinIds: ['pin-1'] },
    message: quoteOf(eyes, 2, 'maureen', 'Yes please Bev, and oatcakes.'),
  },
]

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
    {
      ...message(eyes, 2, 'maureen', at(-1, 17, 20), 'Yes please Bev, and oatcakes.'),
      became: [{ what: 'task', of: 'task-1', by: eyes.of('bev'), on: '' }],
      quotes: quoteOf(
        eyes,
        1,
        'bev',
        'I can do Thursday shopping as usual. Is it still the list on the fridge?',
      ),
      seenBy: [eyes.of('anne'), eyes.of('bev')],
    },
    message(eyes, 3, 'anne', at(-1, 19, 2), 'I will be there at two tomorrow with the bulbs.', 'sent', [
      bulbs,
    ]),
    {
      ...message(eyes, 9, 'priya', at(-1, 19, 30), '', 'sent', [hello]),
      words: [
        { wordsId: 'words-1', by: eyes.of('anne'), text: 'Hello from the bus. See you all on Sunday.' },
      ],
    },
    { ...message(eyes, 11, 'tariq', at(-1, 19, 45), 'Thank you, Anne!'), thanks: 'heart' },
    { ...message(eyes, 10, 'bev', at(-1, 20), ''), isBack: true },
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

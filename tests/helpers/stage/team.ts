import type {
  CardItem,
  CirclePurpose,
  InvitationItem,
  MessageItem,
  RecordItem,
  Saved,
  VisitItem,
} from '../../../src/app/index.ts'
import type { Outcome, TileId } from '../../../src/domain/index.ts'
import { type CastName, circleOf, type Eyes } from './cast.ts'

/** Saturday 21 November 2026, a quarter to nine in the morning. */
export const stageNow = new Date(2026, 10, 21, 8, 45).getTime()
const minute = 60_000
const day = 24 * 60 * minute

export const at = (dayOffset: number, hour: number, minutes = 0): number =>
  new Date(2026, 10, 21 + dayOffset, hour, minutes).getTime()

const dateOf = (dayOffset: number): string =>
  new Date(Date.UTC(2026, 10, 21) + dayOffset * day).toISOString().slice(0, 10)

const morning: readonly TileId[] = ['breakfast', 'shower', 'tablets', 'walk', 'drinks', 'bed']

type Part = {
  series: string
  title: string
  start: string
  minutes: number
  who: CastName | null
  tiles: readonly TileId[]
}

function visit(eyes: Eyes, dayOffset: number, part: Part, more: Partial<VisitItem> = {}): VisitItem {
  return {
    visitId: `${part.series}.${dateOf(dayOffset)}`,
    title: part.title,
    date: dateOf(dayOffset),
    start: part.start,
    minutes: part.minutes,
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    person: part.who === null ? null : eyes.of(part.who),
    state: 'planned',
    arrivedAt: null,
    leftAt: null,
    arrivedBy: null,
    tiles: part.tiles,
    audience: eyes.audience('schedule'),
    saved: 'sent',
    canWrite: eyes.sees('care'),
    ...more,
  }
}

const parts = {
  morning: {
    series: 'aa01',
    title: 'Morning visit',
    start: '09:00',
    minutes: 60,
    who: 'priya',
    tiles: morning,
  },
  garden: {
    series: 'aa02',
    title: 'Tea and the garden',
    start: '14:00',
    minutes: 120,
    who: 'anne',
    tiles: ['company', 'outing', 'tea'],
  },
  tea: {
    series: 'aa03',
    title: 'Tea time',
    start: '18:00',
    minutes: 45,
    who: null,
    tiles: ['tea', 'tablets', 'drinks'],
  },
  walk: {
    series: 'aa04',
    title: 'A walk by the canal',
    start: '11:00',
    minutes: 90,
    who: 'tariq',
    tiles: ['walk', 'company'],
  },
  shop: {
    series: 'aa05',
    title: 'Shopping',
    start: '10:30',
    minutes: 60,
    who: 'bev',
    tiles: ['shopping', 'company'],
  },
} satisfies Record<string, Part>

export const visits = (eyes: Eyes) => ({
  now: visit(eyes, 0, parts.morning),
  rest: [visit(eyes, 0, parts.garden), visit(eyes, 0, parts.tea)],
  coming: [
    visit(eyes, 1, parts.morning),
    visit(eyes, 1, parts.walk),
    visit(eyes, 2, parts.morning),
    visit(eyes, 2, parts.tea),
    visit(eyes, 4, parts.shop),
    visit(eyes, 4, parts.garden),
  ],
})

type Wrote = {
  by: CastName
  dayOffset: number
  hour: number
  part: Part
  tiles: readonly (readonly [TileId, Outcome])[]
  note?: string
  mood?: RecordItem['mood']
  handover?: string
  saved?: Saved
}

const record = (eyes: Eyes, wrote: Wrote, n: number): RecordItem => ({
  recordId: `record-${n}`,
  visitId: `${wrote.part.series}.${dateOf(wrote.dayOffset)}`,
  visitTitle: wrote.part.title,
  date: dateOf(wrote.dayOffset),
  by: eyes.of(wrote.by),
  writtenAt: at(wrote.dayOffset, wrote.hour),
  tiles: wrote.tiles.map(([tile, outcome]) => ({ tile, outcome })),
  note: wrote.note ?? '',
  mood: wrote.mood ?? null,
  handover: wrote.handover ?? '',
  audience: eyes.audience('care'),
  saved: wrote.saved ?? 'sent',
})

export const records = (eyes: Eyes): readonly RecordItem[] =>
  (
    [
      {
        by: 'priya',
        dayOffset: -1,
        hour: 10,
        part: parts.morning,
        tiles: [
          ['breakfast', 'done'],
          ['shower', 'done'],
          ['tablets', 'done'],
          ['walk', 'declined'],
          ['drinks', 'partly'],
        ],
        note: 'Maureen was tired from the night, so we sat by the window and talked about the allotment. She ate all of her porridge.',
        mood: 'good',
        handover: 'The new tablets are in the blue box. Please ask about her left knee before the walk.',
      },
      {
        by: 'priya',
        dayOffset: -2,
        hour: 10,
        part: parts.morning,
        tiles: [
          ['breakfast', 'done'],
          ['wash', 'done'],
          ['tablets', 'done'],
          ['walk', 'done'],
          ['bed', 'not-needed'],
        ],
        note: 'Walked to the post box and back with the frame. No rests.',
        mood: 'very-good',
      },
      {
        by: 'osei',
        dayOffset: -4,
        hour: 15,
        part: { ...parts.morning, title: 'Dr Osei looked in' },
        tiles: [
          ['skin', 'done'],
          ['moving', 'done'],
        ],
        note: 'Skin on the heels is clear. Keep on with the cushion.',
        mood: 'so-so',
      },
    ] satisfies readonly Wrote[]
  ).map((wrote, n) => record(eyes, wrote, n))

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

export const invitations = (link: string): readonly InvitationItem[] => [
  {
    invitationId: 'invitation-yes',
    name: 'Bev Holt',
    relation: 'a volunteer',
    circles: [circleOf('everyone'), circleOf('schedule')],
    endsAt: at(5, 12),
    state: 'said-yes',
    answerName: 'Beverley',
    link: null,
  },
  {
    invitationId: 'invitation-open',
    name: 'Sunil',
    relation: 'a friend from the allotment',
    circles: [circleOf('everyone'), circleOf('news')],
    endsAt: at(3, 12),
    state: 'open',
    answerName: null,
    link,
  },
]

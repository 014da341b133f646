import type {
  Audience,
  CirclePurpose,
  MessageItem,
  PersonRef,
  RecordItem,
  SavingState,
  VisitItem,
} from '../../app/index.ts'

/** Invented people and things for the gallery, in the shapes that views have. */

const person = (personId: string, name: string, relation: string): PersonRef => ({
  personId,
  name,
  relation,
  isMe: personId === 'x6',
  isHolder: personId === 'x6',
})

export const people: readonly PersonRef[] = [
  person('x6', 'Maureen Thwaite', ''),
  person('x63', 'Priya Nair', 'my assistant'),
  person('x15', 'Anne Thwaite', 'my sister'),
  person('x21', 'Dr Kofi Osei', 'my doctor'),
  person('x40', 'ماجد الرحمن', 'a volunteer'),
  person('x52', 'Llŷr Ap Gwilym-Fitzsimmons Wyn-Pritchard', 'my neighbour'),
]

export const purposes: readonly CirclePurpose[] = [
  'everyone',
  'news',
  'schedule',
  'care',
  'intimate',
  'money',
  'own',
]

export const audienceOf = (purpose: CirclePurpose, many = 3): Audience => ({
  circle: { circleId: purpose, purpose, name: purpose === 'own' ? 'Garden friends' : '' },
  people: people.slice(0, many),
})

export const visit: VisitItem = {
  visitId: 'x9.2026-11-21',
  title: 'Help in the morning',
  date: '2026-11-21',
  start: '09:00',
  minutes: 60,
  weekdays: [1, 3, 5],
  ...{ startsAt: Date.UTC(2026, 10, 21, 9), endsAt: Date.UTC(2026, 10, 21, 10), lasts: 60 },
  ...{ type: 'care', place: '', needed: 1, second: '', isContested: false, cancelled: null },
  ...{
    movedFrom: '',
    changedTwice: false,
    suggestedBy: null,
    isDraft: false,
    isTwin: false,
    neverWas: false,
    people: [],
    ...{ gaps: 0, onWay: [], iMaySetOut: false },
  },
  person: people[1] ?? null,
  state: 'planned',
  arrivedAt: null,
  leftAt: null,
  arrivedBy: null,
  tiles: ['breakfast', 'tablets'],
  audience: audienceOf('schedule'),
  saved: 'sent',
  canWrite: true,
  rests: false,
}

export const record: RecordItem = {
  recordId: 'r1',
  visitId: visit.visitId,
  visitTitle: visit.title,
  date: visit.date,
  by: people[1] ?? null,
  writtenAt: 1_795_250_000_000,
  tiles: [
    { tile: 'breakfast', outcome: 'done', why: null },
    { tile: 'shower', outcome: 'declined', why: 'tired' },
  ],
  note: 'She laughed at the radio and ate two slices of toast.',
  mood: 'good',
  handover: 'The new tablets are in the blue box.',
  ...{
    begunAt: 1_795_250_000_000,
    late: false,
    changed: true,
    touchedBy: [],
    chose: 'Toast, and the radio on.',
  },
  ...{
    signs: ['cheerful'],
    letGo: [],
    media: [],
    moodBefore: 'so-so',
    moodBy: 'person',
    reach: ['water', 'alarm'],
  },
  ...{ handoverSeen: people.slice(0, 1).map((by) => ({ by, came: true })), comments: [] },
  audience: audienceOf('care'),
  saved: 'sent',
}

export const message: MessageItem = {
  messageId: 'm1',
  by: people[2] ?? null,
  at: 1_795_250_000_000,
  text: 'I can bring soup on Sunday.',
  media: [],
  saved: 'on-this-phone',
  ...{ isBack: false, isNews: false, thanks: '', quotes: null, words: [], became: [], seenBy: [] },
}

export const savings: readonly SavingState[] = [
  { state: 'on-this-phone', unsent: 3, lastSentAt: 1_795_250_000_000, problem: null },
  { state: 'sending', unsent: 1, lastSentAt: 1_795_250_000_000, problem: null },
  { state: 'sent', unsent: 0, lastSentAt: 1_795_250_000_000, problem: null },
  { state: 'needs-attention', unsent: 2, lastSentAt: null, problem: { kind: 'disk-full' } },
]

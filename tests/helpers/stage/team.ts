import type { RecordItem, Saved, VisitItem } from '../../../src/app/index.ts'
import type { Outcome, TileId } from '../../../src/domain/index.ts'
import type { CastName, Eyes } from './cast.ts'

/** Saturday 21 November 2026, a quarter to nine in the morning. */
export const stageNow = new Date(2026, 10, 21, 8, 45).getTime()
const minute = 60_000
const day = 24 * 60 * minute

export const at = (dayOffset: number, hour: number, minutes = 0): number =>
  new Date(2026, 10, 21 + dayOffset, hour, minutes).getTime()

export const dateOf = (dayOffset: number): string =>
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

export function visit(eyes: Eyes, dayOffset: number, part: Part, more: Partial<VisitItem> = {}): VisitItem {
  const [hours = 0, minutes = 0] = part.start.split(':').map(Number)
  const startsAt = at(dayOffset, hours, minutes)
  return {
    visitId: `${part.series}.${dateOf(dayOffset)}`,
    title: part.title,
    date: dateOf(dayOffset),
    start: part.start,
    minutes: part.minutes,
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    ...{ startsAt, endsAt: startsAt + part.minutes * minute, lasts: part.minutes },
    ...{ type: 'care', place: '', needed: 1, second: '', isContested: false, cancelled: null },
    ...{
      movedFrom: '',
      changedTwice: false,
      suggestedBy: null,
      isDraft: false,
      isTwin: false,
      neverWas: false,
    },
    person: part.who === null ? null : eyes.of(part.who),
    people:
      part.who === null
        ? []
        : [{ person: eyes.of(part.who), state: 'planned', isPlanned: true, isOfBefore: false }],
    ...{ onWay: [], iMaySetOut: false },
    gaps: part.who === null ? 1 : 0,
    state: 'planned',
    arrivedAt: null,
    leftAt: null,
    arrivedBy: null,
    tiles: part.tiles,
    audience: eyes.audience('schedule'),
    saved: 'sent',
    canWrite: eyes.sees('care'),
    rests: false,
    ...more,
  }
}

export const parts = {
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
  early: {
    series: 'aa06',
    title: 'Early call',
    start: '07:00',
    minutes: 30,
    who: 'priya',
    tiles: ['tea'],
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
  over: [visit(eyes, 0, parts.early, { state: 'left', arrivedAt: at(0, 7), leftAt: at(0, 7, 30) })],
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

export const emptyRecord = {
  ...{
    late: false,
    changed: false,
    touchedBy: [],
    chose: '',
    signs: [],
    media: [],
    letGo: [],
    moodBefore: null,
  },
  ...{ moodBy: null, reach: [], handoverSeen: [], comments: [] },
}

const record = (eyes: Eyes, wrote: Wrote, n: number): RecordItem => ({
  recordId: `record-${n}`,
  visitId: `${wrote.part.series}.${dateOf(wrote.dayOffset)}`,
  visitTitle: wrote.part.title,
  date: dateOf(wrote.dayOffset),
  by: eyes.of(wrote.by),
  writtenAt: at(wrote.dayOffset, wrote.hour),
  tiles: wrote.tiles.map(([tile, outcome]) => ({
    tile,
    outcome,
    why: outcome === 'declined' ? 'tired' : null,
  })),
  note: wrote.note ?? '',
  mood: wrote.mood ?? null,
  handover: wrote.handover ?? '',
  ...emptyRecord,
  begunAt: at(wrote.dayOffset, wrote.hour),
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

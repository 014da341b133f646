import { shape, type Plain } from '../../base/index.ts'
import { isPlainDate, isWallTime, type WallTime } from '../dates.ts'
import { tileIds, type TileId } from '../records/shape.ts'
import { lastOfMonth, repeats, type Rule } from './repeat.ts'

/** What a visit is. `trial` and `review` are named after what they are for; `shadow` is somebody who learns. */
export const visitTypes = ['care', 'company', 'activity', 'trial', 'shadow', 'review', 'sleep-in'] as const
export type VisitType = (typeof visitTypes)[number]

/** What one who comes beside the first is for: '' two are needed. */
export const seconds = ['', 'shadow'] as const
export type Second = (typeof seconds)[number]

/** A visit that comes again and again, or once. Those who come are in `person` and `others`: '' while that is nobody. */
export type Series = Rule & {
  readonly title: string
  readonly start: WallTime
  readonly minutes: number
  readonly person: string
  readonly others: readonly string[]
  readonly tiles: readonly TileId[]
  readonly type: VisitType
  /** Words, never an address: '' is at home. */
  readonly place: string
  /** How many people, one who learns among them. */
  readonly needed: number
  readonly second: Second
  /** The series that this one goes on from, where it changed from a day on; or the suggestion that it takes up. */
  readonly after: string
  /** The draft that it was until it was published. */
  readonly draft: string
  /** Of one that ends another of two that were made at once: the one that stays. */
  readonly keeps: string
  /** Its writer did not plan then: it is no plan of theirs on the day they do. */
  readonly isSuggested: boolean
}

export const seriesLimits = {
  title: 120,
  minutes: 24 * 60,
  tiles: 12,
  place: 120,
  needed: 4,
  interval: 52,
} as const

const date: shape.Reader<string> = (value) =>
  typeof value === 'string' && isPlainDate(value) ? value : undefined
const time: shape.Reader<string> = (value) =>
  typeof value === 'string' && isWallTime(value) ? value : undefined

const readSeries = shape.lenient<Series>({
  title: [shape.text(seriesLimits.title * 4), ''],
  weekdays: [shape.list(shape.whole(1, 7), 7), []],
  start: [time, ''],
  minutes: [shape.whole(1, seriesLimits.minutes), 60],
  from: [date, ''],
  until: [date, ''],
  person: [shape.text(64), ''],
  others: [shape.list(shape.text(64), seriesLimits.needed), []],
  tiles: [shape.list(shape.oneOf(...tileIds), 50), []],
  // Those of before these had fields come every week.
  repeat: [shape.oneOf(...repeats), 'week'],
  interval: [shape.whole(1, seriesLimits.interval), 1],
  nth: [shape.whole(1, lastOfMonth), 1],
  type: [shape.oneOf(...visitTypes), 'care'],
  place: [shape.text(seriesLimits.place * 4), ''],
  needed: [shape.whole(1, seriesLimits.needed), 1],
  second: [shape.oneOf(...seconds), ''],
  after: [shape.text(64), ''],
  draft: [shape.text(128), ''],
  keeps: [shape.text(64), ''],
  isSuggested: [shape.flag, false],
})

/** Undefined for what has no time or no first day: it cannot be put on a calendar. */
export function parseSeries(data: Plain): Series | undefined {
  const series = readSeries(data)
  return series && series.start !== '' && series.from !== '' ? series : undefined
}

/**
 * What is to be done about the body at the visits of a series. It lies in the care circle, beside the series in the
 * schedule, for volunteers who read who comes need not read that somebody needs help on the toilet.
 */
export type Tasks = { readonly series: string; readonly tiles: readonly TileId[] }

const readTasks = shape.lenient<Tasks>({
  series: [shape.text(64), ''],
  tiles: [shape.list(shape.oneOf(...tileIds), 50), []],
})

export const parseTasks = (data: Plain): Tasks | undefined => readTasks(data)

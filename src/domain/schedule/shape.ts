import { shape, type Plain } from '../../base/index.ts'
import { isPlainDate, isWallTime, type PlainDate, type WallTime } from '../dates.ts'
import { tileIds, type TileId } from '../records/shape.ts'

/** A visit that repeats on weekdays. `person` is who comes, '' while that is nobody; `until` is '' while it goes on. */
export type Series = {
  readonly title: string
  /** 1 Monday ... 7 Sunday */
  readonly weekdays: readonly number[]
  readonly start: WallTime
  readonly minutes: number
  readonly from: PlainDate
  readonly until: PlainDate | ''
  readonly person: string
  readonly tiles: readonly TileId[]
}

export const seriesLimits = { title: 120, minutes: 24 * 60, tiles: 12 } as const

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
  tiles: [shape.list(shape.oneOf(...tileIds), 50), []],
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

/** That somebody arrived at, or left, a visit. Everyone in the schedule circle may know; what was done there they may not. */
export type Presence = { readonly visit: string; readonly at: number }

export const presenceTypes = { arrived: 'visit-arrived', left: 'visit-left' } as const

const readPresence = shape.exact<Presence>({ visit: shape.text(80), at: shape.whole() })

export const parsePresence = (data: Plain): Presence | undefined => readPresence(data)

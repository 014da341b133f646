import { addDays, isPlainDate, type PlainDate, type WallTime } from '../dates.ts'
import type { Effect } from './changes.ts'
import { daysBetween, happensOn } from './repeat.ts'
import type { Series } from './shape.ts'

/** One visit as it stands in the plan: on the day and at the time that it was moved to, where it was. */
export type Occurrence = {
  readonly visitId: string
  readonly seriesId: string
  readonly date: PlainDate
  readonly start: WallTime
  readonly minutes: number
  /** The day that names it; where it was moved, another than `date`. */
  readonly named: PlainDate
  readonly series: Series
  readonly effect: Effect | undefined
}

/** A visit of a series is named by the two, so that two people who note it offline mean the same visit. */
export const visitIdOf = (seriesId: string, date: PlainDate): string => `${seriesId}.${date}`

export function parseVisitId(
  visitId: string,
): { readonly seriesId: string; readonly date: PlainDate } | undefined {
  const [seriesId, date, ...more] = visitId.split('.')
  return seriesId && date && more.length === 0 && isPlainDate(date) ? { seriesId, date } : undefined
}

type SeriesById = Readonly<Record<string, Series>>
type Effects = ReadonlyMap<string, Effect>

/** Nobody moves a visit further: what says so is not believed. */
export const furthestMove = 366

/** The visits of some series on `days` days from `first`, in the order of the day and then of their time. */
export function selectOccurrences(
  seriesById: SeriesById,
  first: PlainDate,
  days: number,
  effects: Effects = new Map(),
): readonly Occurrence[] {
  const found: Occurrence[] = []
  const last = addDays(first, days - 1)
  const isIn = (date: PlainDate): boolean => first <= date && date <= last
  // Of years of plans most are over: they are asked once, and not for each day.
  const going = Object.entries(seriesById).filter(
    ([, { from, until }]) => from <= last && (until === '' || until >= first),
  )
  for (let n = 0; n < days; n++) {
    const date = addDays(first, n)
    for (const [seriesId, series] of going) {
      if (!happensOn(series, date)) continue
      const one = occurrence(seriesId, series, date, effects)
      if (isIn(one.date)) found.push(one)
    }
  }
  for (const [visitId, effect] of effects) {
    if (effect.date === '' || !isIn(effect.date)) continue
    const one = occurrenceOf(seriesById, visitId, effects)
    if (one && !isIn(one.named) && isIn(one.date)) found.push(one)
  }
  return found
    .map((one) => ({ one, key: order(one) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ one }) => one)
}

/** One visit by its name, wherever it was moved to. */
export function occurrenceOf(
  seriesById: SeriesById,
  visitId: string,
  effects: Effects,
): Occurrence | undefined {
  const name = parseVisitId(visitId)
  const series = name && Object.hasOwn(seriesById, name.seriesId) ? seriesById[name.seriesId] : undefined
  return name && series && happensOn(series, name.date)
    ? occurrence(name.seriesId, series, name.date, effects)
    : undefined
}

function occurrence(seriesId: string, series: Series, named: PlainDate, effects: Effects): Occurrence {
  const visitId = visitIdOf(seriesId, named)
  const effect = effects.get(visitId)
  const moved = effect?.date ?? ''
  const isFar = moved !== '' && Math.abs(daysBetween(named, moved)) > furthestMove
  return {
    ...{ visitId, seriesId, named, series, effect },
    date: moved === '' || isFar ? named : moved,
    start: effect?.start || series.start,
    minutes: effect?.minutes ?? series.minutes,
  }
}

const order = (one: Occurrence): string => `${one.date} ${one.start} ${one.visitId}`

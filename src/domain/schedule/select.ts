import { addDays, isPlainDate, weekdayOf, type PlainDate } from '../dates.ts'
import type { Series } from './shape.ts'

export type Occurrence = {
  readonly visitId: string
  readonly seriesId: string
  readonly date: PlainDate
  readonly series: Series
}

/** A visit of a series is named by the two, so that two people who note it offline mean the same visit. */
export const visitIdOf = (seriesId: string, date: PlainDate): string => `${seriesId}.${date}`

export function parseVisitId(
  visitId: string,
): { readonly seriesId: string; readonly date: PlainDate } | undefined {
  const [seriesId, date, ...more] = visitId.split('.')
  return seriesId && date && more.length === 0 && isPlainDate(date) ? { seriesId, date } : undefined
}

export const happensOn = (series: Series, date: PlainDate): boolean =>
  date >= series.from &&
  (series.until === '' || date <= series.until) &&
  series.weekdays.includes(weekdayOf(date))

/** The visits of some series on `days` days from `first`, in the order of the day and then of their time. */
export function selectOccurrences(
  seriesById: Readonly<Record<string, Series>>,
  first: PlainDate,
  days: number,
): readonly Occurrence[] {
  const found: Occurrence[] = []
  for (let n = 0; n < days; n++) {
    const date = addDays(first, n)
    for (const [seriesId, series] of Object.entries(seriesById))
      if (happensOn(series, date)) found.push({ visitId: visitIdOf(seriesId, date), seriesId, date, series })
  }
  return [...found].sort((a, b) => order(a).localeCompare(order(b)))
}

const order = (one: Occurrence): string => `${one.date} ${one.series.start} ${one.visitId}`

import { Temporal } from 'temporal-polyfill'
import type { PlainDate, WallTime } from '../dates.ts'

const minute = 60_000

export type Span = {
  /** On the wall: another than planned where the clocks leave that time out. */
  readonly start: WallTime
  /** Milliseconds since 1970. */
  readonly starts: number
  readonly ends: number
  /** How long it really is: nine hours of the night on which clocks go forward are eight. */
  readonly minutes: number
}

/**
 * When a visit that stands in the plan at that time, for so long by the clock on the wall, begins and ends. A time that the
 * clocks leave out is there an hour later, and the visit as long as planned: it does not fall into the gap. Of a time that
 * comes twice it is the first.
 */
export function spanOf(date: PlainDate, start: WallTime, minutes: number, timeZone: string): Span {
  const wall = Temporal.PlainDateTime.from(`${date}T${start}`)
  const begin = wall.toZonedDateTime(timeZone)
  const starts = begin.epochMilliseconds
  const shown = begin.toPlainTime().toString({ smallestUnit: 'minute' })
  const isLeftOut = !begin.toPlainDateTime().equals(wall)
  const ends = isLeftOut
    ? starts + minutes * minute
    : wall.add({ minutes }).toZonedDateTime(timeZone).epochMilliseconds
  // A short visit in the hour that comes twice, or that ends in the hour that is left out.
  const isOdd = ends <= starts
  return isOdd
    ? { start: shown, starts, ends: starts + minutes * minute, minutes }
    : { start: shown, starts, ends, minutes: Math.round((ends - starts) / minute) }
}

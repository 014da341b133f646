import { addDays, type PlainDate } from '../dates.ts'
import { noLimits, type WorkLimits } from './limits.ts'

/** One stretch of somebody's time at a visit. */
export type Shift = {
  readonly visitId: string
  readonly date: PlainDate
  /** Milliseconds since 1970. */
  readonly starts: number
  readonly ends: number
  /** Whose home, or which place: between two of them somebody travels. */
  readonly place: string
  /** Somebody is there by themselves at night, between eleven and six. */
  readonly isLoneNight?: boolean
}

/**
 * What does not fit, shown and never forbidden. `double`: at once in two places. `tight`: less time than the way takes
 * from one to the other, or than a quarter of an hour where nobody knows it. `rest`: less than 11 hours from the last visit of one day to the first of the next. `hours`: more than 48 in a
 * week, or than they said. `lone-night`: a night by oneself, which they said they would rather not.
 */
const clashKinds = ['double', 'tight', 'rest', 'hours', 'lone-night'] as const
export type ClashKind = (typeof clashKinds)[number]
export type Clash = {
  readonly kind: ClashKind
  /** The earlier and the later; of `hours` the one with which it is too many. */
  readonly first: string
  readonly next: string
  /** Between the two, or how long in all. */
  readonly minutes: number
}

const minute = 60_000
const tightMinutes = 15
const restMinutes = 11 * 60
const weekMinutes = 48 * 60

/** Of one person's visits of a week or two, in any order; the hours of the week from `monday`. */
export function selectClashes(
  shifts: readonly Shift[],
  monday: PlainDate | null,
  wayBetween: (first: Shift, next: Shift) => number | undefined = () => undefined,
  limits: WorkLimits = noLimits,
): readonly Clash[] {
  const sorted = [...shifts].sort((a, b) => a.starts - b.starts || a.ends - b.ends)
  const found: Clash[] = []
  let latest: Shift | undefined
  for (const one of sorted) {
    if (latest) {
      const minutes = Math.round((one.starts - latest.ends) / minute)
      const pair = { first: latest.visitId, next: one.visitId, minutes }
      if (minutes < 0) found.push({ kind: 'double', ...pair })
      else if (latest.place !== one.place && minutes < (wayBetween(latest, one) ?? tightMinutes))
        found.push({ kind: 'tight', ...pair })
      else if (minutes < restMinutes && latest.date < one.date) found.push({ kind: 'rest', ...pair })
    }
    if (!latest || one.ends > latest.ends) latest = one
  }
  if (limits.noLoneNights)
    for (const { visitId, isLoneNight } of sorted)
      if (isLoneNight) found.push({ kind: 'lone-night', first: visitId, next: visitId, minutes: 0 })
  const most = limits.hours > 0 ? Math.min(limits.hours * 60, weekMinutes) : weekMinutes
  return monday === null ? found : [...found, ...tooMany(sorted, monday, most)]
}

function tooMany(sorted: readonly Shift[], monday: PlainDate, most: number): readonly Clash[] {
  const sunday = addDays(monday, 6)
  let minutes = 0
  for (const one of sorted) {
    if (one.date < monday || one.date > sunday) continue
    minutes += Math.round((one.ends - one.starts) / minute)
    if (minutes > most)
      return [
        { kind: 'hours', first: one.visitId, next: one.visitId, minutes: totalOf(sorted, monday, sunday) },
      ]
  }
  return []
}

const totalOf = (sorted: readonly Shift[], monday: PlainDate, sunday: PlainDate): number =>
  sorted
    .filter((one) => one.date >= monday && one.date <= sunday)
    .reduce((sum, one) => sum + Math.round((one.ends - one.starts) / minute), 0)

import { addDays, addMonths, weekdayOf, type PlainDate } from '../dates.ts'

/** How a visit comes back. `once` is a visit on one day: a series that happens once. */
export const repeats = ['week', 'day', 'month-day', 'month-weekday', 'once'] as const
export type Repeat = (typeof repeats)[number]

/**
 * When a visit comes: on weekdays of every n-th week, every n-th day, on the day of the month that `from` is, or on the
 * `nth` of a weekday in the month (5 is the last one); and of those the days between `from` and `until`.
 */
export type Rule = {
  readonly repeat: Repeat
  readonly interval: number
  readonly nth: number
  /** 1 Monday ... 7 Sunday */
  readonly weekdays: readonly number[]
  readonly from: PlainDate
  /** '' while it goes on */
  readonly until: PlainDate | ''
}

/** Counted on dates alone, so that no clock change loses or doubles a visit. */
export function happensOn(rule: Rule, date: PlainDate): boolean {
  if (date < rule.from || (rule.until !== '' && date > rule.until)) return false
  switch (rule.repeat) {
    case 'once':
      return date === rule.from
    case 'day':
      return daysBetween(rule.from, date) % rule.interval === 0
    case 'week':
      return (
        rule.weekdays.includes(weekdayOf(date)) &&
        (daysBetween(mondayOf(rule.from), mondayOf(date)) / 7) % rule.interval === 0
      )
    case 'month-day':
      return isInMonth(rule, date) && dayOf(date) === Math.min(dayOf(rule.from), lengthOf(date))
    case 'month-weekday':
      return isInMonth(rule, date) && rule.weekdays.includes(weekdayOf(date)) && isNth(rule.nth, date)
  }
}

export const mondayOf = (date: PlainDate): PlainDate => addDays(date, 1 - weekdayOf(date))

/** Whole days from one to the other. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

const dayOf = (date: PlainDate): number => Number(date.slice(8))
const monthNumber = (date: PlainDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
const lengthOf = (date: PlainDate): number => dayOf(addDays(`${addMonths(date.slice(0, 7), 1)}-01`, -1))

const isInMonth = (rule: Rule, date: PlainDate): boolean =>
  (monthNumber(date) - monthNumber(rule.from)) % rule.interval === 0

const isNth = (nth: number, date: PlainDate): boolean =>
  nth === lastOfMonth ? dayOf(date) > lengthOf(date) - 7 : Math.ceil(dayOf(date) / 7) === nth

/** The "fifth" Tuesday is the last one: most months have no other. */
export const lastOfMonth = 5

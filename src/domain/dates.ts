/**
 * Dates without a time of day are the text YYYY-MM-DD; times of day are HH:MM on the wall of the person's home. Counting
 * days happens on dates alone, so no clock change can lose or double a visit.
 */
export type PlainDate = string
export type WallTime = string

const datePattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/
const day = 86_400_000

const utcOf = (date: PlainDate): number => Date.parse(`${date}T00:00:00Z`)

/** A date that exists: 2026-02-30 does not. */
export const isPlainDate = (text: string): boolean =>
  datePattern.test(text) && !Number.isNaN(utcOf(text)) && addDays(text, 0) === text

/** For the readers of documents and facts: a day that is none is a day that nobody said. */
export const readDay = (value: unknown): PlainDate | '' | undefined =>
  value === '' || (typeof value === 'string' && isPlainDate(value)) ? value : undefined

export const isWallTime = (text: string): boolean => timePattern.test(text)

export const addDays = (date: PlainDate, days: number): PlainDate =>
  new Date(utcOf(date) + days * day).toISOString().slice(0, 10)

/** 1 Monday ... 7 Sunday, as ISO 8601 counts. */
export const weekdayOf = (date: PlainDate): number => new Date(utcOf(date)).getUTCDay() || 7

/** The date and time that a clock on the wall shows in that zone at that moment (milliseconds since 1970). */
export function wallOf(
  moment: number,
  timeZone: string,
): { readonly date: PlainDate; readonly time: WallTime } {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(moment)
      .map((part) => [part.type, part.value]),
  )
  return {
    date: `${parts['year']}-${parts['month']}-${parts['day']}`,
    time: `${parts['hour']}:${parts['minute']}`,
  }
}

/** The month a moment falls in, in UTC, so that every device names the same one: "2026-11". */
export const monthOf = (moment: number): string => new Date(moment).toISOString().slice(0, 7)

export function addMonths(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return monthOf(Date.UTC(year, number - 1 + by, 1))
}

/** The same day so many months on, or the last of that month where it has no such day: 31 August and six months is 28 February. */
export function dayInMonths(date: PlainDate, by: number): PlainDate {
  const month = addMonths(date.slice(0, 7), by)
  const last = addDays(`${addMonths(month, 1)}-01`, -1)
  const same = `${month}-${date.slice(8)}`
  return same > last ? last : same
}

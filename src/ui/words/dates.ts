import { addDays } from '../../domain/index.ts'
import { welshDate } from './welshDates.ts'

/** How a locale writes days and times. All through Intl, but for the way people say the time of day. */
export type Dates = {
  /** "Saturday 21 November", from YYYY-MM-DD */
  readonly day: (date: string) => string
  /** "21 November 2026" */
  readonly longDate: (date: string) => string
  /** "November 2026", from YYYY-MM */
  readonly month: (month: string) => string
  /** "Sat" */
  readonly shortWeekday: (date: string) => string
  /** "21 Nov" */
  readonly shortDate: (date: string) => string
  /** "Monday" of 1 ... "Sunday" of 7 */
  readonly weekday: (weekday: number) => string
  /** "9am", "9:30am", "midday", from HH:MM */
  readonly time: (wall: string) => string
  /** "8:42am today", "yesterday at 6pm", "21 November", from milliseconds since 1970 */
  readonly stamp: (at: number) => string
  /** "9:05am" of a moment, on the clock of this device */
  readonly clockTime: (at: number) => string
  readonly hourNow: () => number
  readonly plainDate: (at: number) => string
}

export type TimeWords = {
  readonly time: (hour: number, minute: number) => string
  readonly todayAt: (time: string) => string
  readonly yesterdayAt: (time: string) => string
  readonly dayAt: (day: string, time: string) => string
}

export function createDates(locale: string, now: () => number, words: TimeWords): Dates {
  const utc = (options: Intl.DateTimeFormatOptions) => {
    const isKnown = Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return (date: string) => {
      const at = new Date(`${date}T00:00:00Z`)
      // A formatter throws at what is no day, and takes the screen with it.
      if (Number.isNaN(at.getTime())) return ''
      return isKnown || locale !== 'cy' ? format.format(at).replace(',', '') : welshDate(options, at)
    }
  }
  const day = utc({ weekday: 'long', day: 'numeric', month: 'long' })
  const monthOf = utc({ month: 'long', year: 'numeric' })
  const weekdayOf = utc({ weekday: 'long' })
  const clockTime = (at: number) => words.time(new Date(at).getHours(), new Date(at).getMinutes())
  const stamp = (at: number) => {
    const date = plainDateOf(at)
    const today = plainDateOf(now())
    if (date === today) return words.todayAt(clockTime(at))
    if (date === addDays(today, -1)) return words.yesterdayAt(clockTime(at))
    return words.dayAt(day(date), clockTime(at))
  }
  return {
    day,
    month: (month) => monthOf(`${month}-01`),
    longDate: utc({ day: 'numeric', month: 'long', year: 'numeric' }),
    shortWeekday: utc({ weekday: 'short' }),
    shortDate: utc({ day: 'numeric', month: 'short' }),
    // 2024-01-01 was a Monday.
    weekday: (weekday) => weekdayOf(addDays('2024-01-01', weekday - 1)),
    time: (wall) => words.time(Number(wall.slice(0, 2)), Number(wall.slice(3, 5))),
    stamp,
    clockTime,
    hourNow: () => new Date(now()).getHours(),
    plainDate: plainDateOf,
  }
}

/** The day on this device's own clock. */
function plainDateOf(at: number): string {
  const moment = new Date(at)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

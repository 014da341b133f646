import type { Clock } from '../base/index.ts'
import { addDays, wallOf, weekdayOf } from '../domain/index.ts'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

export type ClockBehind = Clock & { show(date: string, minutes: number, timeZone: string): void }

/** A clock that can be put back to an earlier day and minute on the wall, and goes on from there. */
export function clockBehind(clock: Clock): ClockBehind {
  let behindMs = 0
  return {
    now: () => clock.now() - behindMs,
    show(date, minutes, timeZone) {
      const wall = wallOf(clock.now(), timeZone)
      const [hours, past] = wall.time.split(':').map(Number) as [number, number]
      const days = (Date.parse(wall.date) - Date.parse(date)) / dayMs
      behindMs = days * dayMs + (hours * 60 + past - minutes) * minuteMs
    },
  }
}

export function lastWeekday(today: string): string {
  let date = addDays(today, -1)
  while (weekdayOf(date) > 5) date = addDays(date, -1)
  return date
}

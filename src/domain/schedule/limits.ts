import { shape, type Plain } from '../../base/index.ts'

/** What somebody who works says of their work, for who plans: hours in a week at the most, 0 for none said; no night alone. */
export type WorkLimits = { readonly hours: number; readonly noLoneNights: boolean }

export const workLimitsFact = 'work-limits'
export const noLimits: WorkLimits = { hours: 0, noLoneNights: false }
export const mostWeekHours = 84

const readLimits = shape.lenient<WorkLimits>({
  hours: [shape.whole(0, mostWeekHours), 0],
  noLoneNights: [shape.flag, false],
})
export const parseWorkLimits = (data: Plain): WorkLimits | undefined => readLimits(data)

/** Between eleven in the evening and six, by the clock on the wall. */
export function isAtNight(start: string, minutes: number): boolean {
  const [hour = 0, minute = 0] = start.split(':').map(Number)
  const from = hour * 60 + minute
  return from < 6 * 60 || from + minutes > 23 * 60
}

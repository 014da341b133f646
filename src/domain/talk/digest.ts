import { addDays, weekdayOf, type PlainDate, type WallTime } from '../dates.ts'

/** How often what is new is marked: as it comes, or once a day or week with all that was said until then. */
export const digestEveries = ['always', 'daily', 'weekly'] as const
export type DigestEvery = (typeof digestEveries)[number]

/** Two empty times: none. */
export type QuietHours = { readonly from: WallTime | ''; readonly to: WallTime | '' }

/** What was said on this day or later waits for the next time; null where nothing waits. A week begins on Monday. */
export function digestUntil(every: DigestEvery, today: PlainDate): PlainDate | null {
  if (every === 'always') return null
  return every === 'daily' ? today : addDays(today, 1 - weekdayOf(today))
}

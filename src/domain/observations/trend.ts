import { addDays, type PlainDate } from '../dates.ts'
import type { NoticedWhat } from './noticed.ts'

/** How what was said of this week stands beside the week before; `nothing` of this one, `alone` where there is no week before. */
export type WeekSays = 'more' | 'less' | 'same' | 'alone' | 'nothing'
type Amount = { readonly date: PlainDate; readonly amount: number }

/** What is drunk adds up over a day; of everything else each word stands for itself. */
const addsUp: readonly NoticedWhat[] = ['drink']
/** So much is "about the same". */
const near = 0.08

/**
 * Compares and says nothing else: no number that nobody said leaves here, and none is a judgement. Days on which nothing was
 * said count for nothing, so a day that nobody wrote down is no day without a drink.
 */
export function compareWeeks(what: NoticedWhat, said: readonly Amount[], today: PlainDate): WeekSays {
  const week = (from: number, to: number) =>
    said.filter(({ date }) => date >= addDays(today, from) && date <= addDays(today, to))
  const now = middle(what, week(-6, 0))
  const before = middle(what, week(-13, -7))
  if (now === undefined) return 'nothing'
  if (before === undefined) return 'alone'
  const difference = now - before
  if (Math.abs(difference) <= near * Math.max(Math.abs(before), 1)) return 'same'
  return difference > 0 ? 'more' : 'less'
}

function middle(what: NoticedWhat, said: readonly Amount[]): number | undefined {
  if (said.length === 0) return undefined
  const sum = said.reduce((all, one) => all + one.amount, 0)
  const parts = addsUp.includes(what) ? new Set(said.map((one) => one.date)).size : said.length
  return sum / parts
}

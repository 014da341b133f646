import type { PlainDate } from '../dates.ts'
import { selectHeads } from '../profiles/versions.ts'
import { happensOn } from '../schedule/repeat.ts'
import { occasionId } from './dose.ts'
import type { Medicine } from './shape.ts'

/** One time of one day on the chart. */
export type DueTime = {
  readonly occasion: string
  readonly day: PlainDate
  readonly time: string
  /** What is written there: more than one where people have not agreed on the wording. */
  readonly amounts: readonly string[]
}

/** By all wordings that stand: where two people have not agreed, what either says is on the screen. */
export function selectTimes(wordings: readonly Medicine[], day: PlainDate): readonly DueTime[] {
  const byTime = new Map<string, Set<string>>()
  for (const one of wordings) {
    if (one.isNeeded || one.isStopped || one.support === 'self' || !isOn(one, day)) continue
    for (const { time, amount } of one.times)
      byTime.set(time, (byTime.get(time) ?? new Set()).add(amount === '' ? one.dose : amount))
  }
  return [...byTime]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([time, amounts]) => ({ occasion: occasionId(day, time), day, time, amounts: [...amounts].sort() }))
}

type Worded = { readonly id: string; readonly replaces: readonly string[]; readonly at: number }
/** What the chart said from `from` on, until the next. */
export type Stood<T> = { readonly from: number; readonly wordings: readonly T[] }

/** More changes of one medicine than these, the newest, are not gone through one by one. */
const mostChanges = 400

/**
 * What the chart said between two moments: a past day is read by the words that stood on it. Words that came in place of
 * others came after them, whatever their writer's clock said.
 */
export function selectStood<T extends Worded>(
  wordings: readonly T[],
  starts: number,
  ends: number,
): readonly Stood<T>[] {
  const cameById = new Map(wordings.map((one) => [one.id, one.at]))
  const inOrder = [...wordings].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)).slice(-mostChanges)
  // One round for each that was written by a clock before that of what it replaces; the words of a ring end with the rounds.
  for (let round = 0, isMoved = true; isMoved && round < inOrder.length; round++) {
    isMoved = false
    for (const { id, replaces } of inOrder) {
      const came = Math.max(...[id, ...replaces].map((one) => cameById.get(one) ?? 0))
      if (came > (cameById.get(id) ?? 0)) isMoved = true
      cameById.set(id, came)
    }
  }
  const cameAt = ({ id }: T): number => cameById.get(id) ?? 0
  const changes = new Set(inOrder.map(cameAt).filter((at) => at > starts && at < ends))
  return [starts, ...[...changes].sort((a, b) => a - b)].map((from) => ({
    from,
    wordings: selectHeads(inOrder.filter((one) => cameAt(one) <= from)),
  }))
}

const isOn = (medicine: Medicine, day: PlainDate): boolean =>
  medicine.from !== '' ? happensOn(medicine, day) : happensOn({ ...medicine, from: '2000-01-03' }, day)

const minute = 60_000
const hourMs = 60 * minute

/**
 * How close two doses are "recent" to one another: the shortest gap that is written, else half of the least time between
 * two on the chart, and two hours at the most. It is when somebody is asked to stop and look, and no advice.
 */
export function closeMsOf(wordings: readonly Medicine[]): number {
  const gaps = wordings.map((one) => one.gap).filter((gap) => gap > 0)
  if (gaps.length > 0) return Math.max(...gaps) * minute
  const minutes = [...new Set(wordings.flatMap((one) => one.times.map(({ time }) => minutesOf(time))))].sort(
    (a, b) => a - b,
  )
  const between = minutes.map((at, n) => {
    const next = minutes[n + 1] ?? (minutes[0] ?? 0) + 24 * 60
    return next - at
  })
  return Math.min(2 * hourMs, (Math.min(24 * 60, ...between) * minute) / 2)
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** From when before its time it can be given, and after how long somebody should have written something. */
export const dueWithin = { beforeMs: hourMs, lateMs: hourMs, criticalLateMs: hourMs / 2 } as const

/** How many days before somebody should look at it again, or its last day, who keeps the chart is reminded. */
export const remindDays = { review: 14, until: 7 } as const

import { chapterIdOf, type Documents } from '../documents/index.ts'
import { addMonths, monthOf } from '../domain/index.ts'
import type { CircleId, Commitment, EpochKey } from '../keys/index.ts'

/**
 * Facts and records lie in volumes that are named by months, and nobody keeps an index of them. Which there are follows from
 * what all who have an epoch's key know alike: they begin with the month in which its act says that it was begun, and go on
 * without a gap, for nobody writes further than one after the last that has something in it. So a clock that is wrong
 * hides nothing, whoever's it is, and what other circles hold does not count.
 */
export type EpochMonths = { readonly key: EpochKey; readonly first: string }

/** No date of an act is taken to be later than this. */
const latest = Date.UTC(9000, 0, 1)
/** No circle is followed over more months than this, however many somebody begins. */
const mostMonths = 1200
/** Beside a circle's living documents, whose periods are generations. */
export const isMonth = (period: string): boolean => /^\d{4,}-\d{2}$/.test(period)

/** How long a month is written in whose name is not this clock's. */
const monthMs = 28 * 86_400_000

export const firstMonthOf = (begunAt: number): string => monthOf(Math.min(Math.max(begunAt, 0), latest))

/**
 * Opens a circle's months, the oldest first: each under the epochs that have come to it, and under the later ones too, since a
 * record that was begun then may have been changed under those. Answers their names.
 */
export async function openMonths(
  documents: Documents,
  circle: CircleId,
  epochs: readonly EpochMonths[],
  open: (keys: readonly EpochKey[], month: string) => Promise<void>,
): Promise<readonly string[]> {
  const opened: string[] = []
  const wanted = new Set(epochs.flatMap(({ first }) => [first, nextMonth(first)]))
  while (wanted.size > 0 && opened.length < mostMonths) {
    const month = [...wanted].reduce((a, b) => (a < b ? a : b))
    wanted.delete(month)
    opened.push(month)
    const before = addMonths(month, -1)
    const here = epochs.filter(
      ({ key, first }) => month <= nextMonth(first) || isBegun(documents, circle, before, key.commitment),
    )
    await open(
      here.map(({ key }) => key),
      month,
    )
    if (here.some(({ key, first }) => first <= month && isBegun(documents, circle, month, key.commitment)))
      wanted.add(nextMonth(month))
  }
  return opened
}

/** Where something new goes under an epoch: this clock's month, kept within those that everybody follows. */
export function monthToWrite(
  documents: Documents,
  circle: CircleId,
  epoch: Commitment,
  first: string,
  now: number,
): string {
  let last = first
  while (isBegun(documents, circle, nextMonth(last), epoch)) last = nextMonth(last)
  const month = monthOf(now)
  if (month <= first) return first
  if (month <= last || month === nextMonth(last)) return month
  // This clock is far ahead, or nobody has written for long. Either way one month a month.
  return now - oldestIn(documents, circle, last) >= monthMs ? nextMonth(last) : last
}

const isBegun = (documents: Documents, circle: CircleId, month: string, epoch: Commitment): boolean =>
  (documents.held(chapterIdOf(circle, 'month', month), epoch)?.entries ?? 0) > 0

function oldestIn(documents: Documents, circle: CircleId, month: string): number {
  const view = documents.view(chapterIdOf(circle, 'month', month))
  const dates = [
    ...(view?.facts ?? []).map((fact) => fact.at),
    ...Object.values(view?.rows ?? {}).map((row) => row.first.at),
  ]
  return dates.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
}

const nextMonth = (month: string): string => addMonths(month, 1)

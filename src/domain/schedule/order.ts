/** One visit of somebody's day. Minutes count from midnight. */
export type Stop = {
  readonly id: string
  readonly place: string
  readonly start: number
  readonly minutes: number
  /** It stays at its time. */
  readonly isFixed: boolean
}
export type Way = (from: string, to: string) => number

/** So many are tried in every order; of a longer day the rest stays as it is. */
const mostStops = 8

/** Minutes on the way through a day, in the order of its times. */
export const wayOf = (stops: readonly Stop[], way: Way): number =>
  stops.slice(1).reduce((sum, stop, n) => sum + way(stops[n]?.place ?? '', stop.place), 0)

const inOrder = (stops: readonly Stop[]): readonly Stop[] =>
  [...stops].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))

/**
 * The same visits in the order that is least on the way, none before the first one of the day or past its end, and those that
 * are fixed where they are. As it was, where nothing is shorter: an order that is only another one helps nobody.
 */
export function suggestOrder(given: readonly Stop[], way: Way): readonly Stop[] {
  const before = inOrder(given)
  if (before.length < 3 || before.length > mostStops) return before
  const dayStarts = before[0]?.start ?? 0
  const dayEnds = Math.max(...before.map((one) => one.start + one.minutes))
  let best = before
  let least = wayOf(before, way)
  const search = (done: readonly Stop[], left: readonly Stop[], sum: number): void => {
    if (sum >= least) return
    if (left.length === 0) {
      best = done
      least = sum
      return
    }
    const last = done.at(-1)
    for (const next of left) {
      const travel = last ? way(last.place, next.place) : 0
      const earliest = last ? last.start + last.minutes + travel : dayStarts
      const start = next.isFixed ? next.start : Math.ceil(earliest / 5) * 5
      if (start < earliest || start + next.minutes > dayEnds) continue
      search(
        [...done, { ...next, start }],
        left.filter((one) => one !== next),
        sum + travel,
      )
    }
  }
  search([], before, 0)
  return best
}

import type { CircleItem, PersonRef } from '../../../app/index.ts'

/**
 * Where the picture of the circles puts people and rings, on a square of 360. It is drawn from who is in what and nothing
 * else, and a ring never encloses anyone who is not in it: each is the rounded hull of the middle and of neighbours.
 */
export type RingsLayout = {
  readonly faces: readonly {
    readonly person: PersonRef
    readonly x: number
    readonly y: number
    readonly r: number
  }[]
  readonly rings: readonly Ring[]
}

export type Ring = {
  readonly item: CircleItem
  /** Paths whose thick, round stroke is the ring; the same ones, a little thinner, are its inside. */
  readonly paths: readonly string[]
  readonly pad: number
}

const middle = 180
const outer = 172

export function layRings(people: readonly PersonRef[], circles: readonly CircleItem[]): RingsLayout {
  const holder = people.find((person) => person.isHolder)
  const others = people.filter((person) => !person.isHolder)
  const memberIds = circles.map((item) => new Set(item.people.map((person) => person.personId)))
  const isAll = (ids: ReadonlySet<string>) => others.every((person) => ids.has(person.personId))
  const telling = memberIds.filter((ids) => !isAll(ids))
  const ordered = orderPeople(others, telling)

  const r = Math.max(15, Math.min(27, 34 - others.length))
  const places = ordered.map((person, n) => {
    const near = telling.filter((ids) => ids.has(person.personId)).length
    const far = near === 0 ? 134 : near === 1 ? 116 : 100
    const angle = (n / Math.max(1, ordered.length)) * 2 * Math.PI - Math.PI / 2
    return { person, r, x: middle + far * Math.cos(angle), y: middle + far * Math.sin(angle) }
  })

  let wide = 0
  let narrow = 0
  const rings = circles
    .map((item, n) => ({ item, ids: memberIds[n] ?? new Set<string>() }))
    .toSorted((a, b) => b.ids.size - a.ids.size)
    .map(({ item, ids }): Ring => {
      const inside = places.filter((place) => ids.has(place.person.personId))
      if (others.length > 0 && inside.length === others.length)
        return { item, paths: [dot()], pad: outer - 9 * wide++ }
      if (inside.length === 0) return { item, paths: [dot()], pad: 46 - 5 * narrow++ }
      return { item, paths: runsOf(places, ids).map(hull), pad: r + 14 - 3 * narrow++ }
    })
  const centre = holder ? [{ person: holder, x: middle, y: middle, r: 32 }] : []
  return { faces: [...places, ...centre], rings }
}

type Place = { readonly person: PersonRef; readonly x: number; readonly y: number }

const dot = () => `M${middle} ${middle}h.01`
const hull = (run: readonly Place[]): string =>
  `M${middle} ${middle}${run.map(({ x, y }) => `L${x.toFixed(1)} ${y.toFixed(1)}`).join('')}Z`

/** Neighbours in the round who are both in the circle, in runs; the first and the last are neighbours too. */
function runsOf(places: readonly Place[], ids: ReadonlySet<string>): readonly (readonly Place[])[] {
  const runs: Place[][] = []
  for (const [n, place] of places.entries()) {
    if (!ids.has(place.person.personId)) continue
    const before = places[n - 1]
    const last = runs.at(-1)
    if (last && before && ids.has(before.person.personId)) last.push(place)
    else runs.push([place])
  }
  const [head, tail] = [runs[0], runs.at(-1)]
  const closes = ids.has(places[0]?.person.personId ?? '') && ids.has(places.at(-1)?.person.personId ?? '')
  if (head && tail && head !== tail && closes) return [[...tail, ...head], ...runs.slice(1, -1)]
  return runs
}

/** Puts people who share circles next to one another: tries every order of a few, and swaps while it helps for many. */
function orderPeople(
  people: readonly PersonRef[],
  circles: readonly ReadonlySet<string>[],
): readonly PersonRef[] {
  const breaks = (order: readonly PersonRef[]): number => {
    let found = 0
    for (const ids of circles)
      for (const [n, person] of order.entries()) {
        const next = order[(n + 1) % order.length]
        if (next && ids.has(person.personId) !== ids.has(next.personId)) found++
      }
    return found
  }
  let best = people
  let least = breaks(best)
  const better = (order: readonly PersonRef[]): boolean => {
    const now = breaks(order)
    if (now >= least) return false
    best = order
    least = now
    return true
  }
  if (people.length <= 7) {
    for (const order of ordersOf(people)) better(order)
    return best
  }
  for (let again = true; again;) {
    again = false
    for (let a = 0; a < people.length; a++)
      for (let b = a + 1; b < people.length; b++) {
        const order = [...best]
        const [one, two] = [order[a], order[b]]
        if (!one || !two) continue
        order[a] = two
        order[b] = one
        again = better(order) || again
      }
  }
  return best
}

function* ordersOf<T>(items: readonly T[]): Generator<readonly T[]> {
  const [first, ...rest] = items
  if (first === undefined) return
  // The first stays: in the round, turning the picture changes nothing.
  yield* permute(rest, [first])
}

function* permute<T>(left: readonly T[], taken: readonly T[]): Generator<readonly T[]> {
  if (left.length === 0) yield taken
  for (const [n, item] of left.entries())
    yield* permute([...left.slice(0, n), ...left.slice(n + 1)], [...taken, item])
}

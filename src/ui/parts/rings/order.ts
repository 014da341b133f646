import type { PersonRef } from '../../../app/index.ts'

/** Puts people who share circles next to one another: tries every order of a few, and swaps while it helps for many. */
export function orderPeople(
  people: readonly PersonRef[],
  circles: readonly ReadonlySet<string>[],
): readonly PersonRef[] {
  let best = people
  let least = breaksOf(best, circles)
  const better = (order: readonly PersonRef[]): boolean => {
    const now = breaksOf(order, circles)
    if (now >= least) return false
    best = order
    least = now
    return true
  }
  if (people.length <= 7) {
    const [first, ...rest] = people
    // The first stays: in the round, turning the picture changes nothing.
    if (first) for (const order of permute(rest, [first])) better(order)
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

/** How often, going round, one steps into or out of a circle. */
function breaksOf(order: readonly PersonRef[], circles: readonly ReadonlySet<string>[]): number {
  let found = 0
  for (const ids of circles)
    for (const [n, person] of order.entries()) {
      const next = order[(n + 1) % order.length]
      if (next && ids.has(person.personId) !== ids.has(next.personId)) found++
    }
  return found
}

function* permute<T>(left: readonly T[], taken: readonly T[]): Generator<readonly T[]> {
  if (left.length === 0) yield taken
  for (const [n, item] of left.entries())
    yield* permute([...left.slice(0, n), ...left.slice(n + 1)], [...taken, item])
}

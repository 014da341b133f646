/**
 * Vitest 5 asks for Node 22 and runs on Node 20 but for one thing: it groups the errors of failed tests with
 * `Map.groupBy`, which came with Node 21, and so would crash exactly when there is a failure to tell.
 */
function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index++)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

if (!('groupBy' in Map)) Object.defineProperty(Map, 'groupBy', { value: groupBy, configurable: true })

export {}

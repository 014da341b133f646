type Versioned = { readonly id: string; readonly replaces: readonly string[] }

/**
 * Those that nobody replaces: what is so. Two are there where two people wrote without having read one another, and both
 * stay until somebody writes one in place of both. Whoever writes names what they had before them, so any order of arrival
 * comes to the same. Two that each say to replace the other (nobody's app writes that) both stay: no words go out of sight
 * by a circle of claims. Each claim is looked at twice, however many there are.
 */
export function selectHeads<V extends Versioned>(versions: readonly V[]): readonly V[] {
  const replacesById = new Map<string, string[]>()
  for (const { id, replaces } of versions) {
    const all = replacesById.get(id)
    if (all) all.push(...replaces)
    else replacesById.set(id, [...replaces])
  }
  const ringById = ringsOf(replacesById)
  const replaced = new Set<string>()
  for (const [id, replaces] of replacesById)
    for (const to of replaces) if (ringById.get(to) !== ringById.get(id)) replaced.add(to)
  return versions.filter((one) => !replaced.has(one.id))
}

/** Which replace one another, by themselves or by others: the same number (Tarjan's strong components, without recursion). */
function ringsOf(replacesById: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const foundAt = new Map<string, number>()
  const lowest = new Map<string, number>()
  const ringById = new Map<string, number>()
  const open: string[] = []
  const path: { readonly id: string; readonly rest: Iterator<string> }[] = []
  const enter = (id: string): void => {
    lowest.set(id, foundAt.size)
    foundAt.set(id, foundAt.size)
    open.push(id)
    path.push({ id, rest: (replacesById.get(id) ?? []).values() })
  }
  const lower = (id: string, to: number | undefined): void => {
    lowest.set(id, Math.min(lowest.get(id) ?? 0, to ?? 0))
  }
  for (const start of replacesById.keys()) {
    if (!foundAt.has(start)) enter(start)
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { id } = top
      const { value: to, done } = top.rest.next()
      if (!done) {
        if (!foundAt.has(to)) enter(to)
        else if (!ringById.has(to)) lower(id, foundAt.get(to))
        continue
      }
      path.pop()
      const above = path.at(-1)
      if (above) lower(above.id, lowest.get(id))
      if (lowest.get(id) !== foundAt.get(id)) continue
      for (const one of open.splice(open.lastIndexOf(id))) ringById.set(one, foundAt.get(id) ?? 0)
    }
  }
  return ringById
}

import { isIdOf, type ChapterView, type Fact } from '../documents/index.ts'
import type { DeviceId } from '../keys/index.ts'

type PersonOf = (device: DeviceId) => string | undefined
type Views = readonly ChapterView[]

export type Copies = {
  /** Every view there is of a circle, with the copies in it under ids of their own; the same view where there are none. */
  apart(shelves: readonly Views[], personOf: PersonOf): readonly Views[]
}

/**
 * What else says of a fact, answers it, puts it right or takes it back names it by its id, which names the device that said it.
 * A fact that somebody else says under that id goes by the id of its entry: their word stays, and takes nobody's place. Of an id
 * that names nobody who said it, as ids were before, nobody can tell whose it is.
 */
export function createCopies(): Copies {
  const deviceById = new Map<string, DeviceId>()
  /** Of an id that several devices say: those, and the one that it names. */
  const contested = new Map<string, { readonly devices: Set<DeviceId>; named: DeviceId | undefined }>()
  const heard = new WeakSet<ChapterView>()
  const settled = new WeakMap<ChapterView, { readonly of: number; readonly view: ChapterView }>()
  let found = 0

  function hear(view: ChapterView): void {
    if (heard.has(view)) return
    heard.add(view)
    for (const { id, device } of view.facts) {
      const first = deviceById.get(id)
      if (first === undefined) deviceById.set(id, device)
      else if (first !== device) contest(id, first, device)
    }
  }

  function contest(id: string, ...devices: readonly DeviceId[]): void {
    const known = contested.get(id) ?? { devices: new Set(), named: undefined }
    contested.set(id, known)
    for (const device of devices) {
      if (known.devices.has(device)) continue
      known.devices.add(device)
      known.named ??= isIdOf(id, device) ? device : undefined
      found += 1
    }
  }

  function settle(view: ChapterView, personOf: PersonOf): ChapterView {
    if (contested.size === 0) return view
    const known = settled.get(view)
    if (known?.of === found) return known.view
    const isCopy = ({ id, device }: Fact): boolean => {
      const named = contested.get(id)?.named
      // A phone that had to take another key says again what it said.
      return named !== undefined && named !== device && personOf(named) !== personOf(device)
    }
    const facts = view.facts.map((fact) => (isCopy(fact) ? { ...fact, id: fact.entry.slice(0, 32) } : fact))
    const isSame = facts.every((fact, n) => fact === view.facts[n])
    const made = isSame ? view : { ...view, facts }
    settled.set(view, { of: found, view: made })
    return made
  }

  return {
    apart(shelves, personOf) {
      for (const view of shelves.flat()) hear(view)
      return shelves.map((views) => views.map((view) => settle(view, personOf)))
    },
  }
}

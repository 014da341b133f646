import { addDays, type PlainDate } from '../dates.ts'

/** Something said by a person of the team, which may name what of their own it takes the place of. */
export type SaidOnce = { readonly id: string; readonly by: string; readonly replaces: readonly string[] }

/**
 * What takes the place of what, by the id of the older. Only who said a thing puts it right: what somebody else names stays. A
 * set of words decides it and no order, so every phone shows the same.
 */
export function selectReplaced<T extends SaidOnce>(said: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const naming = said.filter((one) => one.replaces.length > 0)
  if (naming.length === 0) return new Map()
  const named = new Set(naming.flatMap((one) => one.replaces))
  const byById = new Map(said.filter((one) => named.has(one.id)).map((one) => [one.id, one.by]))
  const replaced = new Map<string, T[]>()
  for (const one of naming)
    for (const id of new Set(one.replaces)) {
      if (id === one.id || byById.get(id) !== one.by) continue
      const others = replaced.get(id)
      if (others) others.push(one)
      else replaced.set(id, [one])
    }
  return replaced
}

/** As far back as somebody is believed to remember a day. */
const mostDays = 366 * 30
const latest = Date.UTC(9000, 0, 1)

/** The day it is put under: as said, where that can be; else that on which it was written by its own account. */
export function believedDay(said: PlainDate, at: number): PlainDate {
  const written = new Date(Math.min(Math.max(at, 0), latest)).toISOString().slice(0, 10)
  return said <= addDays(written, 1) && said >= addDays(written, -mostDays) ? said : written
}

import type { Said } from '../hats/select.ts'
import type { Okay } from './shape.ts'

/** What stands of her words that she is all right, the newest first. A clock that is ahead by more than a little says nothing yet. */
export function selectOkaysOf(said: readonly Said<Okay>[], until: number): readonly Said<Okay>[] {
  const byId = new Map(said.map((one) => [one.id, one]))
  const gone = new Set([...byId.values()].flatMap((one) => one.said.replaces))
  return [...byId.values()]
    .filter((one) => one.said.is && !gone.has(one.id) && one.at <= until)
    .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
}

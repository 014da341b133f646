import { okType, parseOkay, selectOkaysOf, type Okay, type Said } from '../../domain/index.ts'
import { factsOf, savedOf, type Look } from '../look.ts'
import type { OkItem } from '../todayTypes.ts'
import { circleFor, personOf } from './refs.ts'

/** A clock that is ahead by no more than this is believed. */
const aheadMs = 5 * 60_000

/** What stands of the Holder's own word that she is all right, the newest first. Nobody says it for her. */
export function selectOkays(look: Look): readonly OkItem[] {
  const schedule = circleFor(look, 'schedule')
  if (!schedule) return []
  const unsent = new Set<string>()
  const said = factsOf({ ...look, circles: [schedule] }, okType).flatMap((fact): readonly Said<Okay>[] => {
    const by = personOf(look.state, fact.device)
    const okay = by === look.state.holder ? parseOkay(fact.data) : undefined
    if (!okay || by === undefined) return []
    if (fact.number === null) unsent.add(fact.id)
    return [{ id: fact.id, by, at: fact.at, said: okay }]
  })
  return selectOkaysOf(said, look.now + aheadMs).map(({ id, at }) => ({
    ...{ okId: id, at, saved: savedOf(look, unsent.has(id)) },
  }))
}

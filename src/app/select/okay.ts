import { okType, parseOkay } from '../../domain/index.ts'
import { factsOf, savedOf, type Look } from '../look.ts'
import type { OkItem } from '../todayTypes.ts'
import { circleFor, personOf } from './refs.ts'

/** A clock that is ahead by no more than this is believed. */
const aheadMs = 5 * 60_000

/** What stands of the Holder's own word that she is all right, the newest first. Nobody says it for her. */
export function selectOkays(look: Look): readonly OkItem[] {
  const schedule = circleFor(look, 'schedule')
  if (!schedule) return []
  const said = factsOf({ ...look, circles: [schedule] }, okType).flatMap((fact) => {
    const okay = personOf(look.state, fact.device) === look.state.holder ? parseOkay(fact.data) : undefined
    return okay ? [{ fact, okay }] : []
  })
  const gone = new Set(said.flatMap(({ okay }) => okay.replaces))
  return said
    .filter(({ fact, okay }) => okay.is && !gone.has(fact.id) && fact.at <= look.now + aheadMs)
    .sort((a, b) => b.fact.at - a.fact.at || (a.fact.id < b.fact.id ? -1 : 1))
    .map(({ fact }) => ({ okId: fact.id, at: fact.at, saved: savedOf(look, fact.number === null) }))
}

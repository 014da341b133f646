import { parsePresence, presenceTypes, selectCame, type Came, type SaidPresence } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { factsOf, groupBy, type Look } from '../look.ts'
import type { Planners } from './planners.ts'
import { personOf, personRef } from './refs.ts'

/** By the visit: who came. */
export type Presences = ReadonlyMap<string, readonly Came[]>

/** Everybody says it of themselves; of others, who plans. */
export function presencesOf(look: Look, planners: Planners): Presences {
  const speaksFor = (by: string, at: number): boolean => planners.counted(by as PersonId, at)
  const left = groupBy(saidOf(look, presenceTypes.left), (one) => one.said.visit)
  const arrived = groupBy(saidOf(look, presenceTypes.arrived), (one) => one.said.visit)
  return new Map(
    [...arrived].map(([visit, all]) => [visit, selectCame(all, left.get(visit) ?? [], speaksFor)] as const),
  )
}

const saidOf = (look: Look, type: string): readonly SaidPresence[] =>
  factsOf(look, type).flatMap((fact): readonly SaidPresence[] => {
    const said = fact.circle.purpose === 'schedule' ? parsePresence(fact.data) : undefined
    const by = personOf(look.state, fact.device)
    if (!said || by === undefined) return []
    const person = said.person === '' ? '' : personRef(look, said.person as PersonId).personId
    return [{ id: fact.id, by: personRef(look, by).personId, at: fact.at, said: { ...said, person } }]
  })

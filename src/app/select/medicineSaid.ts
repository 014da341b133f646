import { selectSeen, type DoseSeen, type Said, type StandingDose } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { groupBy, type Look } from '../look.ts'
import { personRef } from './refs.ts'

/** Neither written off nor said by all to be wrong. */
export const isSo = (one: StandingDose): boolean => one.said.outcome !== 'mistake' && one.happened !== false

/** So many, in their order, the newest of each author first: whoever writes a thousand hides nobody else's. */
export function ofEach(doses: readonly StandingDose[], most: number): readonly StandingDose[] {
  if (doses.length <= most) return doses
  const turns = [...groupBy(doses, (dose) => dose.by).values()].flatMap((own) =>
    own.slice(-most).map((dose, n, { length }) => ({ dose, turn: length - n })),
  )
  const chosen = turns.sort((a, b) => a.turn - b.turn || b.dose.said.at - a.dose.said.at).slice(0, most)
  const ids = new Set(chosen.map(({ dose }) => dose.id))
  return doses.filter((dose) => ids.has(dose.id))
}

/** The dose, and what it was put right from where the same was said: a yes is a yes to what was read. */
const sameWords = (one: StandingDose): readonly string[] => [
  one.id,
  ...one.before
    .filter(
      ({ by, said }) =>
        by === one.by &&
        said.outcome === one.said.outcome &&
        said.at === one.said.at &&
        said.amount === one.said.amount,
    )
    .map(({ id }) => id),
]

/** By the dose that stands: what whoever it names says themselves. */
export function seenOf(
  look: Look,
  doses: readonly StandingDose[],
  said: readonly Said<DoseSeen>[],
): ReadonlyMap<string, boolean | null> {
  const standing = doses.filter((one) => one.said.witness !== '')
  const idsOf = new Map(standing.map((one) => [one.id, sameWords(one)]))
  const named = standing.flatMap((one) =>
    (idsOf.get(one.id) ?? []).map(
      (id) => [id, { by: one.by, witness: presentId(look, one.said.witness) }] as const,
    ),
  )
  const says = selectSeen(said, new Map(named))
  return new Map(
    standing.flatMap((one) => {
      const known = (idsOf.get(one.id) ?? []).map((id) => says.get(id)).filter((was) => was !== undefined)
      return known.length === 0 ? [] : [[one.id, known[0] ?? null] as const]
    }),
  )
}

export const presentId = (look: Look, id: string): string => personRef(look, id as PersonId).personId

import type { CircleId, PersonId } from '../keys/index.ts'
import { everyone, logOf } from './act.ts'
import { append } from './append.ts'
import { isBefore, isConcurrent, pastOfHeads, type Ordered } from './causal.ts'
import { decideAdmissions, type LostAdmission } from './contests.ts'
import { selectHolderActs } from './holderDevices.ts'
import type { Act, Found } from './types.ts'
import type { ActId } from './words.ts'

export type HolderEnding = {
  readonly position: number
  readonly person: PersonId
  readonly type: 'remove' | 'revoke' | 'retire'
  /** Undefined: everywhere. */
  readonly circle: CircleId | undefined
  /** Whether it was said in ignorance of that act, and that act in ignorance of it. */
  readonly isConcurrent: (position: number) => boolean
}

type Settlement = { readonly circle: CircleId; readonly covers: (position: number) => boolean }

/**
 * The first pass: what the Holder said. It rests on nothing but the Holder's own acts, for nobody can end the Holder's
 * standing; so it is known before anything of lower rank is judged, and can make void what happened at the same time.
 */
export type HolderWord = {
  readonly endingsByPerson: ReadonlyMap<PersonId, readonly HolderEnding[]>
  readonly lostByPosition: ReadonlyMap<number, LostAdmission>
  readonly isSettled: (position: number, against: number) => boolean
}

export function hearHolder(ordered: Ordered, found: Act<Found>, strays: ReadonlySet<number>): HolderWord {
  const spoken = selectHolderActs(ordered, found, strays)
  const endingsByPerson = new Map<PersonId, HolderEnding[]>()
  for (const { position, act } of spoken)
    for (const ending of endingOf(ordered, position, act, found.body.holder.personId))
      append(endingsByPerson, ending.person, ending)
  const settlements = spoken.flatMap(({ position, act }) => settlementOf(ordered, position, act))
  const isSettled = (position: number, against: number): boolean => {
    const act = ordered.acts[position]
    if (!act || settlements.length === 0) return false
    const log = logOf(act)
    return settlements.some(
      (one) =>
        (one.circle === log || one.circle === (found.id as string)) &&
        one.covers(position) &&
        !one.covers(against),
    )
  }
  return { endingsByPerson, isSettled, lostByPosition: decideAdmissions(ordered, found, spoken, isSettled) }
}

function endingOf(
  { order, acts }: Ordered,
  position: number,
  { body }: Act,
  holder: PersonId,
): HolderEnding[] {
  if (body.type !== 'remove' && body.type !== 'revoke' && body.type !== 'retire') return []
  if (body.person === holder) return []
  const beside = body.type === 'revoke' ? [] : body.beside
  const knew = pastOfHeads(order, beside)
  // Only acts that the team's log cannot name are looked for beside it: others would be judged by who can read what.
  const isBeside = (other: number) => {
    const act = acts[other]
    return act !== undefined && logOf(act) !== everyone(body.team) && knew(other)
  }
  const isConcurrentTo = (other: number) => isConcurrent(order, position, other) && !isBeside(other)
  const ending = { position, person: body.person, isConcurrent: isConcurrentTo }
  if (body.type === 'remove') return [{ ...ending, type: 'remove', circle: undefined }]
  const made = order.positionById.get(body.circle as string as ActId) ?? position
  const isKnown = isBefore(order, made, position) && acts[made]?.body.type === 'circle'
  return isKnown ? [{ ...ending, type: body.type, circle: body.circle }] : []
}

function settlementOf({ order }: Ordered, position: number, { body }: Act): Settlement[] {
  if (body.type !== 'settle') return []
  const heads = body.heads.map((head) => order.positionById.get(head))
  if (!heads.every((head) => head !== undefined && isBefore(order, head, position))) return []
  const covers = (other: number) =>
    heads.some((head) => head !== undefined && (head === other || isBefore(order, other, head)))
  return [{ circle: body.circle, covers }]
}

import type { CircleId, DeviceId, PersonId, VolumeId } from '../keys/index.ts'
import { everyone } from './act.ts'
import { holds, isBefore, pastOfHeads, type Sees } from './causal.ts'
import type { CausalOrder, Ending, TeamState } from './state.ts'
import type { ActId } from './words.ts'

export type DeviceStanding =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'member'; readonly person: PersonId }
  /** Was in the circle. What the endings name is theirs for good; what comes later is set aside and shown. */
  | { readonly kind: 'ended'; readonly person: PersonId; readonly endings: readonly Ending[] }
  /** In the team, never in the circle as far as is known here. */
  | { readonly kind: 'outside'; readonly person: PersonId }

/** How a device stands now. For one entry, which may be older than that, ask `entryStanding`. */
export function deviceStanding(state: TeamState, device: DeviceId, circle: CircleId): DeviceStanding {
  const person = state.deviceById.get(device)?.person
  if (person === undefined) return { kind: 'unknown' }
  if (!state.deviceById.get(device)?.stands)
    return { kind: 'ended', person, endings: endingsOf(state, person, circle, device) }
  if (state.circleById.get(circle)?.members.includes(person)) return { kind: 'member', person }
  const endings = endingsOf(state, person, circle, device)
  const hasBeen = state.circleById.get(circle)?.spanByPerson.has(person)
  return hasBeen && endings.length > 0 ? { kind: 'ended', person, endings } : { kind: 'outside', person }
}

export type EntryClaim = {
  readonly device: DeviceId
  readonly circle: CircleId
  readonly volume: VolumeId
  readonly seq: number
  /** The membership heads it was written under. */
  readonly heads: readonly ActId[]
}

export type EntryStanding =
  | { readonly kind: 'good'; readonly person: PersonId }
  /** Comes after an ending that does not name it (rule 6): set aside and shown. */
  | { readonly kind: 'late'; readonly person: PersonId; readonly endings: readonly ActId[] }
  /** By what its author knew, they were not in the circle. */
  | { readonly kind: 'not-in-circle'; readonly person: PersonId }
  | { readonly kind: 'unknown-device' }
  /** Rests on acts that are not here yet. */
  | { readonly kind: 'waiting'; readonly missing: readonly ActId[] }

/**
 * Whether an entry's author had the right, by what they knew when they wrote it and by what is known now. An author who
 * leaves an ending out of `heads` gains nothing: it is then the ending that says how far their entries go. Not for
 * entries that carry acts: those the fold judges.
 */
export function entryStanding(state: TeamState, claim: EntryClaim): EntryStanding {
  const { order } = state
  const missing = claim.heads.filter((head) => !order.positionById.has(head))
  if (missing.length > 0) return { kind: 'waiting', missing }
  const sees = pastOfHeads(order, claim.heads)
  const device = state.deviceById.get(claim.device)
  if (!device?.since.some(sees)) return { kind: 'unknown-device' }
  const { person } = device
  if (!holds(order, sees, device.since, device.until)) return { kind: 'not-in-circle', person }
  if (!wasInCircle(state, sees, claim.circle, person)) return { kind: 'not-in-circle', person }
  const closings = state.circleById.get(claim.circle)?.closings ?? []
  if (closings.some(({ act }) => isSeen(order, sees, act))) return { kind: 'not-in-circle', person }
  const unseen = endingsOf(state, person, claim.circle, claim.device).filter(
    (ending) => !isSeen(order, sees, ending.act) && !isUndone(state, claim.circle, ending),
  )
  // A circle that ended names the last entries of everybody in it, as a removal does of one.
  const late = [unseen, closings].filter((ends) => ends.length > 0 && !ends.some((end) => names(end, claim)))
  return late.length === 0
    ? { kind: 'good', person }
    : { kind: 'late', person, endings: late.flat().map((end) => end.act) }
}

const names = ({ seen }: { readonly seen: Ending['seen'] }, claim: EntryClaim): boolean =>
  seen.some((row) => row.volume === claim.volume && row.device === claim.device && claim.seq <= row.seq)

/**
 * Somebody of lower rank than the Holder ended it, and the person was let in again by whoever knew: what they wrote before
 * is theirs again, whatever that ending named, or a keyholder could take somebody's whole history off every screen for good.
 */
function isUndone(state: TeamState, circle: CircleId, ending: Ending): boolean {
  const at = state.order.positionById.get(ending.act)
  if (at === undefined || ending.type === 'drop') return false
  if (ending.by === state.holder || ending.by === ending.person) return false
  const spans = ending.circle === undefined ? [everyone(state.team), circle] : [circle]
  return spans.every((id) =>
    (state.circleById.get(id)?.spanByPerson.get(ending.person)?.begins ?? []).some((begin) =>
      isBefore(state.order, at, begin),
    ),
  )
}

function wasInCircle(state: TeamState, sees: Sees, circle: CircleId, person: PersonId): boolean {
  const spans = [everyone(state.team), circle].map((id) => state.circleById.get(id)?.spanByPerson.get(person))
  return spans.every((span) => span && holds(state.order, sees, span.begins, span.ends))
}

const endingsOf = (
  state: TeamState,
  person: PersonId,
  circle: CircleId,
  device: DeviceId,
): readonly Ending[] =>
  state.endings.filter(
    (ending) =>
      ending.person === person &&
      (ending.device === undefined || ending.device === device) &&
      (ending.circle === undefined || ending.circle === circle),
  )

function isSeen(order: CausalOrder, sees: Sees, act: ActId): boolean {
  const position = order.positionById.get(act)
  return position !== undefined && sees(position)
}

import type { Bytes, Random } from '../base/index.ts'
import {
  mintEpoch,
  type CircleId,
  type Commitment,
  type DeviceId,
  type DeviceSecret,
  type EpochKey,
  type PersonId,
} from '../keys/index.ts'
import { everyone, makeAct } from './act.ts'
import { isBefore } from './causal.ts'
import { makeGrant } from './grant.ts'
import { isEnded, isKeyholder, nominationsOf, selectRecipients, type Recipient } from './select.ts'
import type { CircleState, EpochState, TeamState } from './state.ts'
import type { Act } from './types.ts'

export type TurnReason =
  /** The circle has none yet. */
  | 'first'
  /** Somebody who has the present secret is in the circle no more. */
  | 'departure'
  /** Several were begun at the same time; one shall follow them all. */
  | 'several'
  | 'asked'

export type TurnPlan = {
  readonly circle: CircleId
  readonly reason: TurnReason
  readonly follows: readonly Commitment[]
  readonly recipients: readonly Recipient[]
}

/**
 * Whether `person` should turn the circle's epoch now, and for whom. Undefined where there is no need or no right: after
 * a departure anybody in the circle may, otherwise the Holder, its keyholders, and who acts in the Holder's place.
 */
export function planTurn(
  state: TeamState,
  circle: CircleId,
  person: PersonId,
  now: number,
  isAsked = false,
): TurnPlan | undefined {
  const found = state.circleById.get(circle)
  if (!found || isEnded(found)) return undefined
  // Whoever made it in the Holder's place begins it before they come in themselves.
  const isNew = found.epochs.length === 0 && found.by === person
  if (!isNew && !found.members.includes(person)) return undefined
  const latest = selectLatest(state, found)
  const mayAlways =
    person === state.holder ||
    isKeyholder(state, circle, person) ||
    mayTurnInPlace(state, circle, person, now)
  const reason = reasonOf(found, latest) ?? (isAsked ? 'asked' : undefined)
  if (!reason || (!mayAlways && reason !== 'departure')) return undefined
  return { circle, reason, follows: latest, recipients: selectRecipients(state, circle) }
}

const mayTurnInPlace = (state: TeamState, circle: CircleId, person: PersonId, now: number): boolean =>
  nominationsOf(state, person, now).some(
    (one) =>
      one.powers.some((power) => power !== 'keyholders') &&
      (circle === everyone(state.team) ||
        one.circles.includes(circle) ||
        (one.powers.includes('make') && state.circleById.get(circle)?.by === person)),
  )

/**
 * Whether this device is the one that follows several epochs with one. Were it everybody who may, those who are online
 * would begin several again, and again. It is the one that began the epoch that is written under meanwhile; where that
 * device may not, the first of the Holder's.
 */
export function isToMerge(state: TeamState, circle: CircleId, device: DeviceId, now: number): boolean {
  const found = state.circleById.get(circle)
  const latest = found ? selectLatest(state, found) : []
  const begun = (found?.epochs ?? [])
    .filter((epoch) => latest.includes(epoch.commitment) && mayMerge(epoch))
    .sort((a, b) => (a.commitment < b.commitment ? -1 : 1))[0]
  const holders = (state.personById.get(state.holder)?.devices ?? []).filter(
    (one) => state.deviceById.get(one)?.stands,
  )
  return (begun?.device ?? holders[0]) === device

  function mayMerge({ by, device: author }: EpochState): boolean {
    const stands = state.deviceById.get(author)?.stands === true
    return stands && planTurn(state, circle, by, now) !== undefined
  }
}

function reasonOf(circle: CircleState, latest: readonly Commitment[]): TurnReason | undefined {
  if (circle.epochs.length === 0) return 'first'
  if (circle.writable === undefined) return 'departure'
  return latest.length > 1 ? 'several' : undefined
}

/** The epochs that no other one has in its past, ascending. A void one is nobody's past: nothing rests on it. */
function selectLatest(state: TeamState, circle: CircleState): readonly Commitment[] {
  const good = circle.epochs.filter((epoch) => !epoch.isVoid)
  const placed = good.map((epoch) => ({
    commitment: epoch.commitment,
    position: state.order.positionById.get(epoch.act) ?? 0,
  }))
  return placed
    .filter((one) => !placed.some((other) => isBefore(state.order, one.position, other.position)))
    .map((one) => one.commitment)
    .sort()
}

export type Turned = {
  readonly epoch: EpochKey
  readonly act: Act
  /** One for each recipient, for the team's grants volume. */
  readonly grants: readonly Bytes[]
}

/** Begins the epoch: the secret, the act that names it, and the grants. Nothing counts before the act is kept. */
export function turnEpoch(
  state: TeamState,
  plan: TurnPlan,
  device: DeviceSecret,
  random: Random,
  at: number,
): Turned {
  const { circle, follows, recipients } = plan
  const epoch = mintEpoch(random, state.team, circle)
  const act = makeAct(state, { type: 'epoch', circle, commitment: epoch.commitment, follows }, device, at)
  const grants = recipients.map(({ keys }) => makeGrant(state.team, circle, keys, [epoch], device))
  return { epoch, act, grants }
}

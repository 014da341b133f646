import { bytesToHex } from '../base/index.ts'
import type { CircleId, Commitment, DeviceId, PersonId, PublicKeys } from '../keys/index.ts'
import { everyone } from './act.ts'
import { isBefore } from './causal.ts'
import type { InvitationStanding } from './invitationTypes.ts'
import type { CircleState, InvitationState, NominationState, TeamState } from './state.ts'
import type { ActId, InvitationId, Power } from './words.ts'

/** Ascending; empty for a circle that is not known. */
export const selectMembers = (state: TeamState, circle: CircleId): readonly PersonId[] =>
  state.circleById.get(circle)?.members ?? []

/** Those whose log this device can read, for of the others nobody's membership is known here. Everyone's is first. */
export const selectCircles = (state: TeamState, person: PersonId): readonly CircleState[] =>
  [...state.circleById.values()].filter((circle) => circle.members.includes(person))

export const isInCircle = (state: TeamState, circle: CircleId, person: PersonId): boolean =>
  selectMembers(state, circle).includes(person)

/** The Holder is none: what a keyholder may, the Holder may anyway. */
export const isKeyholder = (state: TeamState, circle: CircleId, person: PersonId): boolean =>
  state.circleById.get(circle)?.keyholders.includes(person) ?? false

/** To everyone, which is the team, admits the Holder alone, or who is let to in the Holder's place. */
export const canAdmit = (state: TeamState, circle: CircleId, person: PersonId, now: number): boolean =>
  person === state.holder
    ? state.circleById.has(circle)
    : circle === everyone(state.team)
      ? mayInPlace(state, person, 'invite', now)
      : isKeyholder(state, circle, person) || mayInPlace(state, person, 'circles', now, circle)

/** Whether a nomination lets them do it today. `now` is milliseconds since 1970. */
export const mayInPlace = (
  state: TeamState,
  person: PersonId,
  power: Power,
  now: number,
  circle?: CircleId,
): boolean =>
  nominationsOf(state, person, now).some(
    (one) =>
      one.powers.includes(power) &&
      (circle === undefined || (one.circles.includes(circle) && isInCircle(state, circle, person))),
  ) ||
  (circle !== undefined && power === 'circles' && ownsInPlace(state, person, now, circle))

/** A circle that they made in the Holder's place, which they look after as long as they may make some. */
const ownsInPlace = (state: TeamState, person: PersonId, now: number, circle: CircleId): boolean =>
  state.circleById.get(circle)?.by === person &&
  isInCircle(state, circle, person) &&
  nominationsOf(state, person, now).some((one) => one.powers.includes('make'))

/** What somebody may do in the Holder's place today. */
export const nominationsOf = (state: TeamState, person: PersonId, now: number): readonly NominationState[] =>
  state.nominations.filter((one) => one.person === person && one.standing === 'acting' && now <= one.ends)

export const personOfDevice = (state: TeamState, device: DeviceId): PersonId | undefined =>
  state.deviceById.get(device)?.person

/** The epoch to seal under; undefined while none leaves out everyone who is out. */
export const writableEpoch = (state: TeamState, circle: CircleId): Commitment | undefined =>
  state.circleById.get(circle)?.writable

/** Nobody writes there more. */
export const isEnded = (circle: CircleState): boolean => circle.closings.length > 0

/** Nothing may be sealed for the circle before somebody in it has turned its epoch. */
export function needsTurn(state: TeamState, circle: CircleId): boolean {
  const found = state.circleById.get(circle)
  return found !== undefined && found.writable === undefined && !isEnded(found)
}

/** Something that a secret is sealed to: a device that stands, or a recovery kit that counts. */
export type Recipient = {
  readonly person: PersonId
  /** The device's, or the kit's signing key in hex. */
  readonly id: string
  readonly keys: PublicKeys
  /** The act that brought it. */
  readonly act: ActId
}

/**
 * Whom a new epoch's secret is for: every device of all who are in the circle, and their kits. To things and not to people,
 * because a lost phone has its person's own key too: what is sealed to the person, the finder of the phone would read.
 */
export const selectRecipients = (state: TeamState, circle: CircleId): readonly Recipient[] =>
  selectMembers(state, circle).flatMap((person) => selectRecipientsOf(state, person))

export function selectRecipientsOf(state: TeamState, id: PersonId): readonly Recipient[] {
  const person = state.personById.get(id)
  const devices = (person?.devices ?? []).flatMap((name): Recipient[] => {
    const device = state.deviceById.get(name)
    const act = state.order.ids[device?.since[0] ?? -1]
    return device?.stands && act ? [{ person: id, id: name, keys: device.keys, act }] : []
  })
  const kits = (person?.kits ?? []).map(({ keys, act }): Recipient => ({
    person: id,
    id: bytesToHex(keys.sign),
    keys,
    act,
  }))
  return [...devices, ...kits]
}

/** Whether the one act is in the causal past of the other. */
export function isSeenBy(state: TeamState, act: ActId, by: ActId): boolean {
  const [one, other] = [state.order.positionById.get(act), state.order.positionById.get(by)]
  return one !== undefined && other !== undefined && isBefore(state.order, one, other)
}

/**
 * The epochs whose keys a member was given: with everything all of them, from today on the ones that nothing had followed
 * when they were let in, and those that were begun with them in mind. What one kept from an earlier stay is not counted.
 */
export function selectEpochsOf(state: TeamState, circle: CircleId, person: PersonId): readonly Commitment[] {
  const found = state.circleById.get(circle)
  if (!found?.members.includes(person)) return []
  const all = found.epochs.map((epoch) => epoch.commitment)
  if (found.historyByPerson.get(person) !== 'today') return all
  const begin = found.grantByPerson.get(person)
  if (begin === undefined) return all
  const before = found.epochs.filter((epoch) => isSeenBy(state, epoch.act, begin))
  return found.epochs
    .filter((epoch) =>
      before.includes(epoch)
        ? !epoch.isVoid && !before.some((later) => !later.isVoid && isSeenBy(state, epoch.act, later.act))
        : isSeenBy(state, begin, epoch.act),
    )
    .map((epoch) => epoch.commitment)
}

/** `now` is the caller's clock: an end date is a courtesy, withdrawing is what closes the door. */
export function invitationStanding(
  state: TeamState,
  invitation: InvitationId,
  now: number,
): InvitationStanding {
  const found = state.invitationById.get(invitation)
  if (!found) return 'unknown'
  if (found.standing !== 'open') return found.standing
  return now >= found.ends ? 'ended' : 'open'
}

export const openInvitations = (state: TeamState, now: number): readonly InvitationState[] =>
  [...state.invitationById.values()].filter(
    (invitation) => invitationStanding(state, invitation.id, now) === 'open',
  )

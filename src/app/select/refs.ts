import { isEnded, type CircleState, type OwnState, type TeamState } from '../../circles/index.ts'
import type { DeviceId, PersonId } from '../../keys/index.ts'
import { circleColours, circleSigns } from '../../domain/index.ts'
import type { OwnCircle } from '../circleTypes.ts'
import type { Look } from '../look.ts'
import type { Audience, CircleRef, PersonRef } from '../types.ts'

/** As they are now: what somebody wrote before they were let in anew is still theirs. */
export function personRef(look: Look, was: PersonId): PersonRef {
  const id = presentOf(look.state, was)
  const person = look.state.personById.get(id)
  return {
    personId: id,
    name: person?.name ?? '',
    relation: person?.relation ?? '',
    isMe: id === look.me,
    isHolder: id === look.state.holder,
  }
}

/** Whoever is still in stands as they were, so that the Holder sees them and can end it. */
function presentOf(state: TeamState, id: PersonId, before: readonly PersonId[] = []): PersonId {
  const person = state.personById.get(id)
  const now = person?.standing === 'member' ? undefined : person?.now
  // The Holder could say of two that each is the other.
  return now === undefined || before.includes(now) ? id : presentOf(state, now, [...before, id])
}

/** Who wrote with that device; null where the acts do not name it (yet). */
export function authorRef(look: Look, device: string): PersonRef | null {
  const person = personOf(look.state, device)
  return person === undefined ? null : personRef(look, person)
}

export const personOf = (state: TeamState, device: string): PersonId | undefined =>
  state.deviceById.get(device as DeviceId)?.person

/** Who wrote with these devices, as they are now; '' for one that the acts do not name. */
export const writersOf = (look: Look, devices: readonly string[]): readonly string[] => [
  ...new Set(
    devices.map((device) => {
      const person = personOf(look.state, device)
      return person === undefined ? '' : personRef(look, person).personId
    }),
  ),
]

export const circleRef = (look: Look, circle: CircleState): CircleRef => ({
  circleId: circle.id,
  purpose: circle.purpose,
  name: circle.name,
  ...(circle.own && { own: ownCircle(look, circle, circle.own) }),
})

/** By whoever made it, on any version of the app. */
const ownCircle = (look: Look, circle: CircleState, own: OwnState): OwnCircle => ({
  about: own.about,
  sign: circleSigns.find((one) => one === own.sign) ?? circleSigns[0],
  colour: circleColours.find((one) => one === own.colour) ?? circleColours[0],
  only: own.form === 'only' ? peopleOf(look, circle.members).filter((one) => !one.isMe) : null,
  ended: isEnded(circle),
})

/** Those that somebody chooses from when they write or share: neither made for single things, nor ended. */
export const isOffered = (circle: CircleState): boolean => circle.own?.form !== 'only' && !isEnded(circle)

/** The Holder first, then by name. */
export const peopleOf = (look: Look, ids: readonly PersonId[]): readonly PersonRef[] =>
  ids
    .map((id) => personRef(look, id))
    .sort((a, b) => Number(b.isHolder) - Number(a.isHolder) || a.name.localeCompare(b.name))

export const audienceOf = (look: Look, circle: CircleState): Audience => ({
  circle: circleRef(look, circle),
  people: peopleOf(look, circle.members),
})

export const circleFor = (look: Look, purpose: CircleState['purpose']): CircleState | undefined =>
  look.circles.find((circle) => circle.purpose === purpose && circle.members.includes(look.me))

/** By the first of their names, as people call them. */
export const isCalledLike = (one: string, other: string): boolean => firstName(one) === firstName(other)

const firstName = (name: string): string => (name.trim().split(/\s+/)[0] ?? '').toLocaleLowerCase()

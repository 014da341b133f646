import type { CircleState, TeamState } from '../../circles/index.ts'
import type { DeviceId, PersonId } from '../../keys/index.ts'
import type { Look } from '../look.ts'
import type { Audience, CircleRef, PersonRef } from '../types.ts'

export function personRef(look: Look, id: PersonId): PersonRef {
  const person = look.state.personById.get(id)
  return {
    personId: id,
    name: person?.name ?? '',
    relation: person?.relation ?? '',
    isMe: id === look.me,
    isHolder: id === look.state.holder,
  }
}

/** Who wrote with that device; null where the acts do not name it (yet). */
export function authorRef(look: Look, device: string): PersonRef | null {
  const person = personOf(look.state, device)
  return person === undefined ? null : personRef(look, person)
}

export const personOf = (state: TeamState, device: string): PersonId | undefined =>
  state.deviceById.get(device as DeviceId)?.person

export const circleRef = (circle: CircleState): CircleRef => ({
  circleId: circle.id,
  purpose: circle.purpose,
  name: circle.name,
})

/** The Holder first, then by name. */
export const peopleOf = (look: Look, ids: readonly PersonId[]): readonly PersonRef[] =>
  ids
    .map((id) => personRef(look, id))
    .sort((a, b) => Number(b.isHolder) - Number(a.isHolder) || a.name.localeCompare(b.name))

export const audienceOf = (look: Look, circle: CircleState): Audience => ({
  circle: circleRef(circle),
  people: peopleOf(look, circle.members),
})

export const circleFor = (look: Look, purpose: CircleState['purpose']): CircleState | undefined =>
  look.circles.find((circle) => circle.purpose === purpose && circle.members.includes(look.me))

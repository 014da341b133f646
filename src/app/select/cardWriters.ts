import { mayInPlace, type CircleState, type TeamState } from '../../circles/index.ts'
import { parseCardWriters } from '../../domain/index.ts'
import type { CircleId, PersonId } from '../../keys/index.ts'
import { documentTypes } from '../documentTypes.ts'
import { rowsOf, type Look } from '../look.ts'
import { personOf } from './refs.ts'

/** Whether somebody may write cards in a circle: today, not any more, or not ever. "Who writes somebody's profile" in the README. */
export type Right = 'now' | 'once' | 'never'
export type Rights = (circle: CircleState, person: PersonId | undefined) => Right

type Named = { readonly now: Set<string>; readonly once: Set<string> }

export function selectRights(look: Look): Rights {
  const namedByCircle = new Map<CircleId, Named>()
  for (const { row, writers } of selectWriters(look)) {
    const named = namedByCircle.get(row.circle.id) ?? { now: new Set(), once: new Set() }
    for (const id of writers.now) named.now.add(id)
    for (const id of writers.once) named.once.add(id)
    namedByCircle.set(row.circle.id, named)
  }
  return (circle, person) => {
    if (person === undefined) return 'never'
    if (person === look.state.holder) return 'now'
    const named = namedByCircle.get(circle.id)
    const isIn = circle.members.includes(person)
    if (isIn && named?.now.has(person)) return 'now'
    if (mayInPlace(look.state, person, 'circles', look.now, circle.id)) return 'now'
    const wasNamed = named?.now.has(person) || named?.once.has(person)
    return wasNamed || actedIn(look.state, circle.id, person) ? 'once' : 'never'
  }
}

/** Only what nobody but the Holder has written: who else touches it takes its worth away, and adds nothing. */
export const selectWriters = (look: Look) =>
  rowsOf(look, documentTypes.cardWriters).flatMap((row) => {
    const writers = parseCardWriters(row.data)
    const isHolders = row.authors.every((device) => personOf(look.state, device) === look.state.holder)
    return writers && isHolders ? [{ row, writers }] : []
  })

const actedIn = (state: TeamState, circle: CircleId, person: PersonId): boolean =>
  state.nominations.some(
    (one) =>
      one.person === person &&
      one.powers.includes('circles') &&
      one.circles.includes(circle) &&
      (one.standing === 'acting' || one.startedBy.length >= one.voices) &&
      one.standing !== 'waiting',
  )

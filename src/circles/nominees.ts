import type { CircleId, PersonId } from '../keys/index.ts'
import { everyone } from './act.ts'
import { isBefore, type Sees } from './causal.ts'
import { isInCircle, memberSpan, wasEverIn, type Ledger, type Nominated } from './ledger.ts'
import type { ActBody, Nominate } from './types.ts'
import type { InvitationId, Power } from './words.ts'

type Asked = {
  readonly ledger: Ledger
  readonly sees: Sees
  readonly author: PersonId
  readonly body: ActBody
}

/** Whether some nomination of the author's, as of what they saw, lets them say this. The Holder needs none. */
export const isByNominee = (asked: Asked): boolean =>
  nominationsOf(asked.ledger, asked.sees, asked.author).some((one) => permits(one.body, asked))

/** The nominations of somebody that nothing seen has ended, and that have begun. */
export const nominationsOf = (ledger: Ledger, sees: Sees, person: PersonId): readonly Nominated[] =>
  standingNominations(ledger, sees, person).filter((one) => hasBegun(ledger, sees, one))

/** Those too that wait for their starters. A later one takes the place of what was seen; so nobody has two by accident. */
export function standingNominations(ledger: Ledger, sees: Sees, person: PersonId): readonly Nominated[] {
  const { order } = ledger
  const seen = (ledger.nominationsByPerson.get(person) ?? []).filter((one) => sees(one.position))
  if (seen.length === 0) return []
  const dismissals = (ledger.dismissalsByPerson.get(person) ?? []).map((one) => one.position)
  const ends = [...dismissals, ...memberSpan(ledger, person).ends].filter(sees)
  return seen.filter(
    (one) =>
      ends.every((end) => isBefore(order, end, one.position)) &&
      !seen.some((other) => isBefore(order, one.position, other.position)),
  )
}

/** How many of its starters have said that it is time. */
export const startersOf = (ledger: Ledger, sees: Sees, { id }: Nominated): readonly PersonId[] => [
  ...new Set((ledger.confirmedById.get(id) ?? []).filter((one) => sees(one.position)).map((one) => one.by)),
]

const hasBegun = (ledger: Ledger, sees: Sees, one: Nominated): boolean =>
  startersOf(ledger, sees, one).length >= one.body.voices

/**
 * What the nomination lets its nominee say. `at` is the author's own word, so the end is not what keeps a liar out: the
 * Holder's devices dismiss at the end too (see `app`).
 */
export function permits(nomination: Nominate, { ledger, sees, author, body }: Asked): boolean {
  if (body.at > nomination.ends) return false
  const may = (power: Power) => nomination.powers.includes(power)
  const covers = (circles: readonly CircleId[]) =>
    circles.every((circle) => nomination.circles.includes(circle))
  // Who says something in a circle's own log reads it.
  const isHere = (circle: CircleId) =>
    circle === everyone(ledger.team) || (covers([circle]) && isInCircle(ledger, sees, circle, author))
  // Before they are in it themselves, or while they are.
  const isMine = (circle: CircleId) =>
    may('make') &&
    ledger.circleById.get(circle)?.made.by === author &&
    (isInCircle(ledger, sees, circle, author) || !wasEverIn(ledger, sees, circle, author))
  const offered = (invitation: InvitationId) => ledger.invitedById.get(invitation)?.body.circles
  switch (body.type) {
    case 'circle':
      return may('make') && body.purpose === 'own'
    case 'describe':
    case 'close':
      return isMine(body.circle)
    case 'term':
      if (body.circle === everyone(ledger.team))
        return may('invite') && wasAdmittedBy(ledger, sees, body.person, author)
      return isMine(body.circle) || (may('circles') && isHere(body.circle))
    case 'invite':
      return may('invite') && covers(body.circles)
    case 'withdraw':
    case 'admit':
      return may('invite') && covers(offered(body.invitation) ?? [])
    case 'grant':
      if (isMine(body.circle)) return true
      if (!isHere(body.circle)) return false
      if (body.circle === everyone(ledger.team)) return may('invite')
      return may('circles') || (may('invite') && wasOffered(ledger, sees, body.circle, body.person))
    case 'revoke':
      return isMine(body.circle) || (may('circles') && isHere(body.circle))
    case 'keyholder':
      // What one gave oneself would outlast the nomination.
      return may('keyholders') && covers([body.circle]) && body.person !== author
    case 'retire':
      return may('keyholders') && covers([body.circle])
    case 'remove':
      return may('remove')
    case 'epoch':
      if (isMine(body.circle)) return true
      return (may('invite') || may('circles') || may('remove')) && isHere(body.circle)
    default:
      return false
  }
}

const wasAdmittedBy = (ledger: Ledger, sees: Sees, person: PersonId, by: PersonId): boolean =>
  [...ledger.admittedById.values()].some((admitted) =>
    admitted.some((one) => one.person === person && one.by === by && sees(one.position)),
  )

/** Letting somebody in is also giving them what their invitation offered. */
const wasOffered = (ledger: Ledger, sees: Sees, circle: CircleId, person: PersonId): boolean =>
  [...ledger.admittedById].some(
    ([invitation, admitted]) =>
      admitted.some((one) => one.person === person && sees(one.position)) &&
      (ledger.invitedById.get(invitation)?.body.circles ?? []).includes(circle),
  )

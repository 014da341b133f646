import type { PersonId } from '../keys/index.ts'
import { append } from './append.ts'
import { isBefore, isConcurrent, pastOf, type Ordered } from './causal.ts'
import type { ActFault } from './state.ts'
import type { Act, Found } from './types.ts'
import type { InvitationId } from './words.ts'

/** An act of the Holder's, on whichever device. */
export type Spoken = { readonly position: number; readonly act: Act }

/** An admission by the Holder that another word of the Holder's, said at the same time on another device, undoes. */
export type LostAdmission = { readonly fault: ActFault; readonly to: number; readonly person: PersonId }

/**
 * An invitation admits once. Of admissions said at the same time a withdrawal undoes each, and one person is let in: the
 * Holder's before a nominee's, then by the lowest id. A nominee's withdrawal does not undo what the Holder did meanwhile.
 */
export function decideAdmissions(
  ordered: Ordered,
  found: Act<Found>,
  spoken: readonly Spoken[],
  isSettled: (position: number, against: number) => boolean,
  byNominee: ReadonlySet<number> = new Set(),
): ReadonlyMap<number, LostAdmission> {
  const lost = new Map<number, LostAdmission>()
  const invites = spoken.filter(({ act }) => act.body.type === 'invite')
  const isInvited = ({ act, position }: Spoken) =>
    invites.some(
      (one) => invitationOf(one.act) === invitationOf(act) && isBefore(ordered.order, one.position, position),
    )
  const withdrawals = spoken.filter((one) => one.act.body.type === 'withdraw' && isInvited(one))
  const admissions = spoken.filter((one) => isAnswered(one.act, found) && isInvited(one))
  for (const rivals of groupRivals(ordered, admissions, withdrawals)) {
    const standing = rivals.filter((rival) => {
      const undone = withdrawals.find(
        (one) =>
          invitationOf(one.act) === invitationOf(rival.act) &&
          isConcurrent(ordered.order, one.position, rival.position) &&
          !(byNominee.has(one.position) && !byNominee.has(rival.position)) &&
          !isSettled(rival.position, one.position),
      )
      if (undone)
        lost.set(rival.position, {
          fault: 'invitation-withdrawn',
          to: undone.position,
          person: joinerOf(rival.act),
        })
      return !undone
    })
    const rank = (one: Spoken) => Number(byNominee.has(one.position))
    const best = [...standing].sort((a, b) => rank(a) - rank(b) || (a.act.id < b.act.id ? -1 : 1))
    const winner = best.find((a) => best.some((b) => isSettled(a.position, b.position))) ?? best[0]
    for (const rival of standing)
      if (winner && joinerOf(rival.act) !== joinerOf(winner.act))
        lost.set(rival.position, {
          fault: 'invitation-used',
          to: winner.position,
          person: joinerOf(rival.act),
        })
  }
  return lost
}

/** By invitation, the admissions that saw neither another one nor a withdrawal. */
function groupRivals(
  { order }: Ordered,
  admissions: readonly Spoken[],
  withdrawals: readonly Spoken[],
): Iterable<readonly Spoken[]> {
  const rivalsById = new Map<InvitationId, Spoken[]>()
  for (const one of admissions) {
    const id = invitationOf(one.act)
    if (id === undefined) continue
    const rivals = rivalsById.get(id) ?? []
    const sees = pastOf(order, one.position)
    const isLate =
      rivals.some((rival) => sees(rival.position)) ||
      withdrawals.some((other) => invitationOf(other.act) === id && sees(other.position))
    if (!isLate) append(rivalsById, id, one)
  }
  return rivalsById.values()
}

const isAnswered = ({ body }: Act, found: Act<Found>): boolean =>
  body.type === 'admit' &&
  body.answer.answer === 'yes' &&
  body.answer.invitation === body.invitation &&
  (body.answer.team as string) === found.id

const invitationOf = ({ body }: Act): InvitationId | undefined =>
  body.type === 'invite' || body.type === 'withdraw' || body.type === 'admit' ? body.invitation : undefined

const joinerOf = ({ body }: Act): PersonId =>
  (body.type === 'admit' && body.answer.answer === 'yes' ? body.answer.joiner.personId : '') as PersonId

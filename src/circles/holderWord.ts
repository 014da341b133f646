import type { CircleId, DeviceId, PersonId } from '../keys/index.ts'
import { everyone, logOf } from './act.ts'
import { isBefore, isConcurrent, pastOf, pastOfHeads, type Ordered } from './causal.ts'
import type { ActFault } from './state.ts'
import type { Act, Found } from './types.ts'
import type { ActId, InvitationId } from './words.ts'

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

/** An admission by the Holder that another word of the Holder's, said at the same time on another device, undoes. */
export type LostAdmission = { readonly fault: ActFault; readonly to: number; readonly person: PersonId }

/**
 * The first pass: what the Holder said. It rests on nothing but the Holder's own acts, for nobody can end the Holder's
 * standing; so it is known before anything of lower rank is judged, and can make void what happened at the same time.
 */
export type HolderWord = {
  readonly endings: readonly HolderEnding[]
  readonly lostByPosition: ReadonlyMap<number, LostAdmission>
  readonly isSettled: (position: number, against: number) => boolean
}

type Spoken = { readonly position: number; readonly act: Act }

export function hearHolder(ordered: Ordered, found: Act<Found>, strays: ReadonlySet<number>): HolderWord {
  const spoken = selectHolderActs(ordered, found, strays)
  const endings = spoken.flatMap(({ position, act }) =>
    endingOf(ordered, position, act, found.body.holder.personId),
  )
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
  return { endings, isSettled, lostByPosition: decideAdmissions(ordered, spoken, isSettled) }
}

/** Acts of devices that were the Holder's in the act's own past. */
function selectHolderActs(
  { order, acts }: Ordered,
  found: Act<Found>,
  strays: ReadonlySet<number>,
): readonly Spoken[] {
  const holder = found.body.holder
  const sinceByDevice = new Map<DeviceId, number[]>()
  const spoken: Spoken[] = []
  for (const [position, act] of acts.entries()) {
    if (act.id === found.id) {
      sinceByDevice.set(holder.deviceId, [position])
      spoken.push({ position, act })
      continue
    }
    const since = sinceByDevice.get(act.by) ?? []
    if (strays.has(position) || !since.some((at) => isBefore(order, at, position))) continue
    spoken.push({ position, act })
    if (act.body.type !== 'device' || act.body.certificate.personId !== holder.personId) continue
    const added = act.body.certificate.deviceId
    sinceByDevice.set(added, [...(sinceByDevice.get(added) ?? []), position])
  }
  return spoken
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

/** An invitation admits once. Of admissions said at the same time a withdrawal undoes each, and one person is let in. */
function decideAdmissions(
  ordered: Ordered,
  spoken: readonly Spoken[],
  isSettled: HolderWord['isSettled'],
): ReadonlyMap<number, LostAdmission> {
  const lost = new Map<number, LostAdmission>()
  const withdrawals = spoken.filter(({ act }) => act.body.type === 'withdraw')
  for (const rivals of groupRivals(ordered, spoken, withdrawals)) {
    const standing = rivals.filter((rival) => {
      const undone = withdrawals.find(
        (one) =>
          invitationOf(one.act) === invitationOf(rival.act) &&
          isConcurrent(ordered.order, one.position, rival.position) &&
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
    const best = [...standing].sort((a, b) => (a.act.id < b.act.id ? -1 : 1))
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
  spoken: readonly Spoken[],
  withdrawals: readonly Spoken[],
): Iterable<readonly Spoken[]> {
  const rivalsById = new Map<InvitationId, Spoken[]>()
  for (const one of spoken) {
    const { body } = one.act
    if (body.type !== 'admit' || body.answer.answer !== 'yes') continue
    const rivals = rivalsById.get(body.invitation) ?? []
    const sees = pastOf(order, one.position)
    const isLate =
      rivals.some((rival) => sees(rival.position)) ||
      withdrawals.some((other) => invitationOf(other.act) === body.invitation && sees(other.position))
    if (!isLate) rivalsById.set(body.invitation, [...rivals, one])
  }
  return rivalsById.values()
}

const invitationOf = ({ body }: Act): InvitationId | undefined =>
  body.type === 'withdraw' || body.type === 'admit' ? body.invitation : undefined

const joinerOf = ({ body }: Act): PersonId =>
  (body.type === 'admit' && body.answer.answer === 'yes' ? body.answer.joiner.personId : '') as PersonId

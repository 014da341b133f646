import type { CircleId, DeviceId, PersonId } from '../keys/index.ts'
import { everyone, logOf } from './act.ts'
import { append } from './append.ts'
import { isBefore, isConcurrent, pastOf, pastOfHeads, type Ordered } from './causal.ts'
import { decideAdmissions, type LostAdmission, type Spoken } from './contests.ts'
import { selectHolderActs } from './holderDevices.ts'
import { findAuthor, type Ledger } from './ledger.ts'
import type { Act, Dismiss, Found, Nominate, Remove, RetireKeyholder, Revoke } from './types.ts'
import type { ActId, InvitationId } from './words.ts'

type Concurrently = {
  readonly position: number
  readonly person: PersonId
  /** Whether it was said in ignorance of that act, and that act in ignorance of it. */
  readonly isConcurrent: (position: number) => boolean
}

export type HolderEnding = Concurrently & {
  readonly type: 'remove' | 'revoke' | 'retire'
  /** Undefined: everywhere. */
  readonly circle: CircleId | undefined
  /** Said by a nominee in the Holder's place. */
  readonly isByNominee: boolean
}

/** The Holder took a nomination back, or put another (`instead`) in its place. */
export type SayTaken = Concurrently & { readonly instead: Nominate | undefined }

type Settlement = { readonly circle: CircleId; readonly covers: (position: number) => boolean }

/**
 * The first pass: what the Holder said. It rests on nothing but the Holder's own acts, for nobody can end the Holder's
 * standing; so it is known before anything of lower rank is judged, and can make void what happened at the same time.
 */
export type HolderWord = {
  readonly spoken: readonly Spoken[]
  readonly endingsByPerson: ReadonlyMap<PersonId, readonly HolderEnding[]>
  readonly sayTakenByPerson: ReadonlyMap<PersonId, readonly SayTaken[]>
  readonly nominations: readonly { readonly position: number; readonly body: Nominate }[]
  readonly invitations: ReadonlySet<InvitationId>
  /** Whether something of the Holder's has it in its past. */
  readonly isKnown: (position: number) => boolean
  readonly lostByPosition: ReadonlyMap<number, LostAdmission>
  readonly isSettled: (position: number, against: number) => boolean
}

export function hearHolder(
  ordered: Ordered,
  found: Act<Found>,
  strays: ReadonlySet<number>,
  regained: ReadonlyMap<number, DeviceId>,
): HolderWord {
  const spoken = selectHolderActs(ordered, found, strays, regained)
  const endingsByPerson = new Map<PersonId, HolderEnding[]>()
  const sayTakenByPerson = new Map<PersonId, SayTaken[]>()
  for (const { position, act } of spoken) {
    for (const ending of endingOf(ordered, position, act, found.body.holder.personId))
      append(endingsByPerson, ending.person, ending)
    const { body } = act
    if (body.type === 'dismiss' || body.type === 'nominate') {
      const instead = body.type === 'nominate' ? body : undefined
      const taken = { ...concurrently(ordered, position, body), instead }
      append(sayTakenByPerson, body.person, taken)
    }
  }
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
  const lostByPosition = decideAdmissions(ordered, found, spoken, isSettled)
  const nominations = spoken.flatMap(({ position, act: { body } }) =>
    body.type === 'nominate' ? [{ position, body }] : [],
  )
  const invitations = new Set(
    spoken.flatMap(({ act: { body } }) => (body.type === 'invite' ? [body.invitation] : [])),
  )
  const isKnown = (position: number) => spoken.some((one) => isBefore(ordered.order, position, one.position))
  return {
    ...{ spoken, endingsByPerson, sayTakenByPerson, nominations, invitations, isKnown },
    ...{ isSettled, lostByPosition },
  }
}

/**
 * The second hearing: what nominees said in the Holder's place, of lower rank than the Holder's own word and higher than
 * all others'. `ledger` is what everything came to without it. What a nominee ended by the right they had stands, as with
 * drops: no nominee ends another's say, but nominees could void in a ring the grants by which they are in a circle.
 */
export function hearNominees(
  ordered: Ordered,
  found: Act<Found>,
  word: HolderWord,
  ledger: Ledger,
): { readonly word: HolderWord; readonly heard: ReadonlyMap<number, PersonId> } | undefined {
  if (ledger.byNominee.size === 0) return undefined
  const endingsByPerson = new Map(
    [...word.endingsByPerson].map(([person, endings]) => [person, [...endings]]),
  )
  const heard = new Map<number, PersonId>()
  const spoken = [...word.spoken]
  for (const position of ledger.byNominee) {
    const act = ordered.acts[position]
    if (!act) continue
    spoken.push({ position, act })
    const endings = endingOf(ordered, position, act, ledger.holder)
    const author = findAuthor(ledger, pastOf(ordered.order, position), act.by)
    if (endings.length > 0 && author !== undefined) heard.set(position, author)
    for (const ending of endings) append(endingsByPerson, ending.person, { ...ending, isByNominee: true })
  }
  spoken.sort((a, b) => a.position - b.position)
  const lostByPosition = decideAdmissions(ordered, found, spoken, word.isSettled, ledger.byNominee)
  return { word: { ...word, spoken, endingsByPerson, lostByPosition }, heard }
}

function concurrently(
  { order, acts }: Ordered,
  position: number,
  body: Remove | RetireKeyholder | Revoke | Dismiss | Nominate,
): Concurrently {
  const knew = pastOfHeads(order, body.type === 'revoke' ? [] : body.beside)
  // Only acts that the team's log cannot name are looked for beside it: others would be judged by who can read what.
  const isBeside = (other: number) => {
    const act = acts[other]
    return act !== undefined && logOf(act) !== everyone(body.team) && knew(other)
  }
  const isConcurrentTo = (other: number) => isConcurrent(order, position, other) && !isBeside(other)
  return { position, person: body.person, isConcurrent: isConcurrentTo }
}

function endingOf(ordered: Ordered, position: number, { body }: Act, holder: PersonId): HolderEnding[] {
  const { order, acts } = ordered
  if (body.type !== 'remove' && body.type !== 'revoke' && body.type !== 'retire') return []
  if (body.person === holder) return []
  const ending = { ...concurrently(ordered, position, body), isByNominee: false }
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

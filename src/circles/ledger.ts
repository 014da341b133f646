import type {
  CircleId,
  Commitment,
  DeviceId,
  DevicePublic,
  PersonId,
  PersonPublic,
  PublicKeys,
  TeamId,
} from '../keys/index.ts'
import { everyone } from './act.ts'
import { holds, isBefore, type Sees } from './causal.ts'
import type { LostAdmission } from './contests.ts'
import type { CausalOrder, Span } from './state.ts'
import type { AskHelpers, CloseCircle, Describe, Invite, Nominate } from './types.ts'
import type { ActId, CheckedHow, DismissHow, History, InvitationId, KitForm, Purpose } from './words.ts'

export type Introduction = {
  readonly position: number
  readonly person: PersonId
  readonly keys: DevicePublic
}
export type Admission = {
  readonly position: number
  readonly keys: PersonPublic
  readonly name: string
  readonly relation: string
}
export type MadeCircle = {
  readonly position: number
  readonly purpose: Purpose | 'everyone'
  readonly name: string
  readonly by: PersonId
}
/** Whose word it is: the Holder's, a nominee's in the Holder's place, or somebody's own. */
export type Rank = 'holder' | 'nominee' | 'own'
export type Given = {
  readonly position: number
  readonly person: PersonId
  readonly by: PersonId
  readonly rank: Rank
  readonly history: History
}
export type Taken = { readonly position: number; readonly person: PersonId; readonly by: PersonId }
export type Revoked = Taken & { readonly rank: Rank }
export type Described = { readonly position: number; readonly rank: Rank; readonly body: Describe }
/** Until when somebody is in. */
export type Termed = Taken & { readonly rank: Rank; readonly ends: number | null }
export type Closed = { readonly position: number; readonly body: CloseCircle }
export type Nominated = { readonly id: ActId; readonly position: number; readonly body: Nominate }
export type Dismissed = Taken & { readonly how: DismissHow }
export type Begun = {
  readonly position: number
  readonly by: PersonId
  readonly device: DeviceId
  readonly commitment: Commitment
  readonly follows: readonly Commitment[]
  readonly isVoid: boolean
}
/** A kit a person made, or its end where `keys` is null. */
export type KitMade = {
  readonly position: number
  readonly form: KitForm
  readonly keys: PublicKeys | null
}
export type Voice = { readonly position: number; readonly by: PersonId }
export type Checked = Voice & { readonly how: CheckedHow }
/** Whom a person asked to help them back. */
export type HelpersAsked = { readonly id: ActId; readonly position: number; readonly body: AskHelpers }
/** A device on its way back, by the helpers' kit. */
export type Regaining = {
  readonly id: ActId
  readonly position: number
  readonly person: PersonId
  readonly device: DeviceId
  readonly keys: DevicePublic
  readonly asked: HelpersAsked
}
export type Invited = { readonly position: number; readonly body: Invite }

/** What one circle's acts came to. Everyone's has no revokes: who is out of the team is out of everyone. */
export type CircleLedger = {
  readonly made: MadeCircle
  readonly grants: Given[]
  /** Grants whose author had the right but which count for nothing now: the person may have the key all the same. */
  readonly voidGrants: Given[]
  readonly suspendedGrants: Given[]
  readonly revokes: Revoked[]
  readonly namings: Taken[]
  readonly retirements: Taken[]
  readonly epochs: Begun[]
  readonly descriptions: Described[]
  readonly terms: Termed[]
  readonly closings: Closed[]
}

/** What the acts judged so far came to, as positions in the causal order. Only `effects` writes it. */
export type Ledger = {
  readonly order: CausalOrder
  readonly team: TeamId
  readonly holder: PersonId
  readonly introductionsByDevice: Map<DeviceId, Introduction[]>
  /** The ends of a device's standing. */
  readonly dropsByDevice: Map<DeviceId, Taken[]>
  readonly kitsByPerson: Map<PersonId, KitMade[]>
  readonly helpersByPerson: Map<PersonId, HelpersAsked[]>
  readonly regainById: Map<ActId, Regaining>
  /** By regain, who said that the wait is over. */
  readonly waitedById: Map<ActId, Voice[]>
  readonly checksByPerson: Map<PersonId, Checked[]>
  /** Whom the Holder calls the same person now, by who they were. */
  readonly sameByEarlier: Map<PersonId, PersonId>
  readonly nominationsByPerson: Map<PersonId, Nominated[]>
  readonly dismissalsByPerson: Map<PersonId, Dismissed[]>
  /** By nomination, who of its starters said that it is time. */
  readonly confirmedById: Map<ActId, Voice[]>
  /** Acts that count because a nominee may say them. */
  readonly byNominee: Set<number>
  readonly admissionsByPerson: Map<PersonId, Admission[]>
  /** Removals and leavings. */
  readonly departuresByPerson: Map<PersonId, number[]>
  readonly circleById: Map<CircleId, CircleLedger>
  readonly invitedById: Map<InvitationId, Invited>
  readonly withdrawnById: Map<InvitationId, number[]>
  readonly admittedById: Map<InvitationId, Taken[]>
  /** Admissions that would hold if the Holder had not said something else at the same time. */
  readonly lostAdmissions: LostAdmission[]
  readonly accepted: Set<number>
}

export const beginLedger = (order: CausalOrder, team: TeamId, holder: PersonId): Ledger => ({
  order,
  lostAdmissions: [],
  team,
  holder,
  introductionsByDevice: new Map(),
  dropsByDevice: new Map(),
  kitsByPerson: new Map(),
  helpersByPerson: new Map(),
  regainById: new Map(),
  waitedById: new Map(),
  checksByPerson: new Map(),
  sameByEarlier: new Map(),
  nominationsByPerson: new Map(),
  dismissalsByPerson: new Map(),
  confirmedById: new Map(),
  byNominee: new Set(),
  admissionsByPerson: new Map(),
  departuresByPerson: new Map(),
  circleById: new Map(),
  invitedById: new Map(),
  withdrawnById: new Map(),
  admittedById: new Map(),
  accepted: new Set(),
})

export const beginCircle = (made: MadeCircle): CircleLedger => ({
  made,
  grants: [],
  voidGrants: [],
  suspendedGrants: [],
  revokes: [],
  namings: [],
  retirements: [],
  epochs: [],
  descriptions: [],
  terms: [],
  closings: [],
})

const positionsOf = (taken: readonly Taken[], person: PersonId): number[] =>
  taken.filter((one) => one.person === person).map((one) => one.position)

/** The device's person as of what is seen. The Holder first, so that no claim can take a device from them. */
export function findPerson(ledger: Ledger, sees: Sees, device: DeviceId): PersonId | undefined {
  const seen = (ledger.introductionsByDevice.get(device) ?? []).filter((one) => sees(one.position))
  return (seen.find((one) => one.person === ledger.holder) ?? seen[0])?.person
}

/** The person of a device that speaks for them as of what is seen: brought in, and not dropped since. */
export function findAuthor(ledger: Ledger, sees: Sees, device: DeviceId): PersonId | undefined {
  const begins = (ledger.introductionsByDevice.get(device) ?? []).map((one) => one.position)
  const ends = (ledger.dropsByDevice.get(device) ?? []).map((one) => one.position)
  return holds(ledger.order, sees, begins, ends) ? findPerson(ledger, sees, device) : undefined
}

export const findCircle = (ledger: Ledger, sees: Sees, circle: CircleId): CircleLedger | undefined => {
  const found = ledger.circleById.get(circle)
  return found && sees(found.made.position) ? found : undefined
}

export const memberSpan = (ledger: Ledger, person: PersonId): Span => ({
  begins: (ledger.admissionsByPerson.get(person) ?? []).map((one) => one.position),
  ends: ledger.departuresByPerson.get(person) ?? [],
})

/** Someone who left the team and came back is in no other circle until they are granted it again. */
export function circleSpan(ledger: Ledger, circle: CircleId, person: PersonId): Span {
  const team = memberSpan(ledger, person)
  const found = ledger.circleById.get(circle)
  if (circle === everyone(ledger.team) || !found) return team
  if (person === ledger.holder) return { begins: [found.made.position], ends: [] }
  return {
    begins: positionsOf(found.grants, person),
    ends: [...team.ends, ...positionsOf(found.revokes, person)],
  }
}

export const isMember = (ledger: Ledger, sees: Sees, person: PersonId): boolean => {
  const { begins, ends } = memberSpan(ledger, person)
  return holds(ledger.order, sees, begins, ends)
}

export function isInCircle(ledger: Ledger, sees: Sees, circle: CircleId, person: PersonId): boolean {
  if (!isMember(ledger, sees, person)) return false
  const { begins, ends } = circleSpan(ledger, circle, person)
  return holds(ledger.order, sees, begins, ends)
}

/** The Holder is no keyholder: they need no naming. */
export function isKeyholderOf(ledger: Ledger, sees: Sees, circle: CircleId, person: PersonId): boolean {
  const found = ledger.circleById.get(circle)
  if (!found || !isInCircle(ledger, sees, circle, person)) return false
  const ends = [...(ledger.departuresByPerson.get(person) ?? []), ...positionsOf(found.retirements, person)]
  return holds(ledger.order, sees, positionsOf(found.namings, person), ends)
}

export const isClosed = (ledger: Ledger, sees: Sees, circle: CircleId): boolean =>
  (ledger.circleById.get(circle)?.closings ?? []).some((one) => sees(one.position))

const heights: readonly Rank[] = ['own', 'nominee', 'holder']
export const isHigher = (one: Rank, other: Rank): boolean => heights.indexOf(one) > heights.indexOf(other)

/** Everyone who was ever handed a key of the circle, as far as is seen. */
export function wasEverIn(ledger: Ledger, sees: Sees, circle: CircleId, person: PersonId): boolean {
  if (circle === everyone(ledger.team)) return true
  const found = ledger.circleById.get(circle)
  const given = found ? [...found.grants, ...found.voidGrants, ...found.suspendedGrants] : []
  return given.some((grant) => grant.person === person && sees(grant.position))
}

/**
 * Where something that held the circle's keys is its person's no more: a device that was dropped, a kit that another took
 * the place of. As with people, the circle's epoch turns.
 */
export function lossesOf(ledger: Ledger, sees: Sees, circle: CircleId): readonly number[] {
  const had = (person: PersonId) =>
    person === ledger.holder
      ? findCircle(ledger, sees, circle) !== undefined
      : wasEverIn(ledger, sees, circle, person)
  const drops = [...ledger.dropsByDevice.values()].flat().filter((drop) => had(drop.person))
  const ends = [...ledger.kitsByPerson].flatMap(([person, kits]) =>
    had(person) ? kits.filter((kit) => kits.some((old) => isReplaced(ledger, old, kit))) : [],
  )
  return [...drops, ...ends].map((one) => one.position)
}

/** Whether `by` was made in knowledge of `kit`, in the same form. */
export const isReplaced = ({ order }: Pick<Ledger, 'order'>, kit: KitMade, by: KitMade): boolean =>
  kit.keys !== null && kit.form === by.form && isBefore(order, kit.position, by.position)

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
import type { ActType, AskHelpers, Nominate } from './types.ts'
import type { ActId, CheckedHow, CircleForm, History, InvitationId, KitForm, Purpose, Seen } from './words.ts'

/** Acts in one canonical order (parents first, then by id), with the ancestors of each as a bitset. */
export type CausalOrder = {
  readonly ids: readonly ActId[]
  readonly positionById: ReadonlyMap<ActId, number>
  readonly ancestors: readonly Uint32Array[]
}

export type PersonState = {
  readonly id: PersonId
  readonly keys: PersonPublic
  /** As they gave it when they joined. */
  readonly name: string
  /** As the invitation put it; empty for the Holder. */
  readonly relation: string
  readonly standing: 'member' | 'removed' | 'left'
  /** Those that were dropped too: what they wrote is still theirs. */
  readonly devices: readonly DeviceId[]
  /** The kits that count, at most one of each form unless two were made at the same time. */
  readonly kits: readonly KitState[]
  readonly helpers: HelpersState | undefined
  readonly checks: readonly CheckState[]
  /** Who they are now, by the Holder's word, where they were let in anew. */
  readonly now: PersonId | undefined
}

export type KitState = { readonly form: KitForm; readonly keys: PublicKeys; readonly act: ActId }
/** Whom somebody asks to help them back. */
export type HelpersState = Omit<AskHelpers, 'type' | 'team' | 'after' | 'kit'> & { readonly act: ActId }
/** A device that comes back by helpers. It stands once `voices` of them said that the wait is over. */
export type RegainState = {
  readonly act: ActId
  readonly person: PersonId
  readonly device: DeviceId
  /** Milliseconds by the new device's clock; each helper counts the wait from when they heard of it. */
  readonly at: number
  readonly helpers: HelpersState
  readonly waited: readonly PersonId[]
  readonly standing: 'waiting' | 'back' | 'stopped'
}
export type CheckState = { readonly by: PersonId; readonly how: CheckedHow; readonly act: ActId }

export type DeviceState = {
  readonly id: DeviceId
  readonly person: PersonId
  readonly keys: DevicePublic
  /** Positions of the acts that brought it in. */
  readonly since: readonly number[]
  /** Positions of the acts that dropped it. */
  readonly until: readonly number[]
  /** It speaks for its person now. */
  readonly stands: boolean
}

/** Positions of the acts that let a person in and that end it. In = some beginning has every known end in its past. */
export type Span = { readonly begins: readonly number[]; readonly ends: readonly number[] }

export type EpochState = {
  readonly commitment: Commitment
  readonly act: ActId
  readonly by: PersonId
  readonly device: DeviceId
  readonly follows: readonly Commitment[]
  /** Begun by someone while they were being removed: what it sealed stays readable, nothing new goes under it. */
  readonly isVoid: boolean
  /** Whether every departure now known is in its causal past. */
  readonly coversDepartures: boolean
}

/** What a circle of one's own is called and for. */
export type OwnState = {
  readonly form: CircleForm
  readonly name: string
  readonly about: string
  readonly sign: string
  readonly colour: string
}

/** Until when somebody is in; whose clock says so, the fold does not ask. */
export type TermState = { readonly ends: number; readonly act: ActId }

export type CircleState = {
  readonly id: CircleId
  readonly purpose: Purpose | 'everyone'
  readonly name: string
  /** Who made it. */
  readonly by: PersonId
  /** Undefined for the circles that every team has, and where nothing was said of it yet. */
  readonly own: OwnState | undefined
  /** Ascending; the Holder is in every circle. */
  readonly members: readonly PersonId[]
  readonly keyholders: readonly PersonId[]
  readonly spanByPerson: ReadonlyMap<PersonId, Span>
  readonly historyByPerson: ReadonlyMap<PersonId, History>
  /** The act that says so. */
  readonly grantByPerson: ReadonlyMap<PersonId, ActId>
  /** Of those members who are in for a time. */
  readonly termByPerson: ReadonlyMap<PersonId, TermState>
  /** Acts that ended it, with the last entries they name. */
  readonly closings: readonly { readonly act: ActId; readonly seen: readonly Seen[] }[]
  /** In canonical order. All stay readable. */
  readonly epochs: readonly EpochState[]
  readonly writable: Commitment | undefined
  /** Acts that ended someone's access here. */
  readonly departures: readonly ActId[]
  /** Accepted acts of this circle's log that no other accepted one of it has in its past, ascending. */
  readonly heads: readonly ActId[]
}

export type InvitationState = {
  readonly id: InvitationId
  readonly name: string
  readonly relation: string
  readonly circles: readonly CircleId[]
  readonly ends: number
  readonly standing: 'open' | 'used' | 'withdrawn'
  readonly admitted: PersonId | undefined
}

/** Who acts in the Holder's place, in what, and since when not. */
export type NominationState = Omit<Nominate, 'type' | 'team' | 'after' | 'beside' | 'at'> & {
  readonly act: ActId
  readonly at: number
  /** `ends` is not asked here, for the fold has no clock. */
  readonly standing: 'waiting' | 'acting' | 'ended'
  readonly startedBy: readonly PersonId[]
  readonly endedQuietly: boolean
}

/** Someone who is out of a circle until the Holder decides; nothing of theirs is lost. */
export type Suspension = {
  readonly circle: CircleId
  readonly person: PersonId
  readonly because: 'removed-each-other' | 'admitted-by-removed'
  readonly acts: readonly ActId[]
}

/** Why an act has no effect. Each is one sentence of the rules. */
export type ActFault =
  | 'other-team'
  | 'unknown-device'
  | 'author-not-a-member'
  | 'void-by-removal'
  | 'only-the-holder'
  | 'only-a-keyholder'
  | 'only-a-keyholder-or-after-a-departure'
  | 'the-holder-stays'
  | 'unknown-circle'
  | 'everyone-is-left-by-remove'
  | 'person-not-a-member'
  | 'not-their-own-device'
  | 'device-taken'
  | 'unknown-invitation'
  | 'invitation-used'
  | 'invitation-withdrawn'
  | 'answer-for-another'
  | 'answer-was-no'
  | 'holder-decides'
  | 'follows-unknown-epoch'
  | 'commitment-taken'
  | 'heads-not-in-past'
  | 'the-holders-nominee'
  | 'too-few-starters'
  | 'not-a-nominee'
  | 'not-a-starter'
  | 'void-by-dismissal'
  | 'unknown-named-device'
  | 'last-device-stays'
  | 'void-by-drop'
  | 'unknown-kit'
  | 'kit-replaced'
  | 'not-by-the-kit'
  | 'too-few-helpers'
  | 'unknown-regain'
  | 'not-a-helper'
  | 'not-oneself'
  | 'unknown-earlier-self'
  | 'not-an-own-circle'
  | 'circle-ended'
  | 'person-not-in-circle'
  | 'wrong-log'

export type InvalidAct = {
  readonly act: ActId
  readonly type: ActType
  readonly by: DeviceId
  readonly fault: ActFault
}

export type WaitingAct = { readonly act: ActId; readonly missing: readonly ActId[] }

/** An act that ended access to a circle, with the last entries it names. */
export type Ending = {
  readonly act: ActId
  readonly type: 'remove' | 'leave' | 'revoke' | 'drop'
  readonly person: PersonId
  /** Who said it; the person themselves where they left. */
  readonly by: PersonId | undefined
  /** Only that device of theirs; undefined: all. */
  readonly device: DeviceId | undefined
  /** Undefined: every circle. */
  readonly circle: CircleId | undefined
  readonly seen: readonly Seen[]
}

/** What the acts say, the same on every device that has the same acts. Plain data: clone it, compare it. */
export type TeamState = {
  readonly team: TeamId
  readonly name: string
  readonly founded: number
  readonly holder: PersonId
  readonly personById: ReadonlyMap<PersonId, PersonState>
  readonly deviceById: ReadonlyMap<DeviceId, DeviceState>
  readonly circleById: ReadonlyMap<CircleId, CircleState>
  readonly invitationById: ReadonlyMap<InvitationId, InvitationState>
  readonly nominations: readonly NominationState[]
  /** Acts that a nominee said in the Holder's place, and that count. */
  readonly inPlace: ReadonlySet<ActId>
  readonly regains: readonly RegainState[]
  readonly endings: readonly Ending[]
  readonly suspensions: readonly Suspension[]
  readonly waiting: readonly WaitingAct[]
  readonly invalid: readonly InvalidAct[]
  readonly order: CausalOrder
}

import type { Bytes } from '../base/index.ts'
import type { PublicSigningKey } from '../crypto/index.ts'
import type {
  CircleId,
  Commitment,
  DeviceCertificate,
  DeviceId,
  PersonId,
  PublicKeys,
  TeamId,
} from '../keys/index.ts'
import type { Answer } from './invitationTypes.ts'
import type {
  ActId,
  Basis,
  CheckedHow,
  CircleForm,
  DismissHow,
  History,
  InvitationId,
  KitForm,
  Power,
  Purpose,
  Seen,
} from './words.ts'

type Common = {
  /** The heads the author saw, ascending. An act's causal past is these and theirs. */
  readonly after: readonly ActId[]
  /** Milliseconds since 1970, by the author's clock; shown, never decides. */
  readonly at: number
}

type InTeam = Common & { readonly team: TeamId }

export type Found = Common & {
  readonly type: 'found'
  readonly team: null
  /** Whose team it is, as people say it. */
  readonly name: string
  readonly holder: DeviceCertificate
  readonly nonce: Bytes
}
export type MakeCircle = InTeam & {
  readonly type: 'circle'
  readonly purpose: Purpose
  /** Empty unless the purpose is `own`. */
  readonly name: string
  readonly nonce: Bytes
}
export type Invite = InTeam & {
  readonly type: 'invite'
  readonly invitation: InvitationId
  readonly name: string
  readonly relation: string
  readonly circles: readonly CircleId[]
  readonly ends: number
}
export type Withdraw = InTeam & { readonly type: 'withdraw'; readonly invitation: InvitationId }
export type Admit = InTeam & {
  readonly type: 'admit'
  readonly invitation: InvitationId
  /** The joiner's own "yes", signed by the joiner for this team and invitation. */
  readonly answer: Answer
}
export type AddDevice = InTeam & { readonly type: 'device'; readonly certificate: DeviceCertificate }
/**
 * A device is the person's no more: lost, given away, or not theirs. Said by the person on another of their devices, or by
 * the Holder. `seen` names its last entries, as a removal does.
 */
export type DropDevice = InTeam &
  Beside & { readonly type: 'drop'; readonly device: DeviceId; readonly seen: readonly Seen[] }
/** The person's recovery kit from now on, by its public keys; the one before of that form is worth nothing. Null: none. */
export type KeepKit = InTeam & {
  readonly type: 'kit'
  readonly form: KitForm
  readonly kit: PublicKeys | null
}
/** A new device of somebody who lost theirs. Signed by that device; the kit's signature is what counts. */
export type Recover = InTeam & {
  readonly type: 'recover'
  readonly certificate: DeviceCertificate
  readonly kit: PublicSigningKey
  readonly signature: Bytes
}
/**
 * Whom the person asked to help them back, from now on. The secret half of `kit` is shared among them: any `needed` of the
 * shares make it whole. `people` have theirs in their app and keep the wait; `cards` is how many are on paper. Null: nobody.
 */
export type AskHelpers = InTeam & {
  readonly type: 'helpers'
  readonly kit: PublicSigningKey | null
  readonly people: readonly PersonId[]
  readonly cards: number
  readonly needed: number
  /** How many of `people` must say that the wait is over and nobody stopped it. */
  readonly voices: number
  /** Milliseconds. */
  readonly wait: number
}
/** A new device of somebody who lost theirs, with the helpers' kit. It speaks for nobody before the wait is over. */
export type Regain = InTeam & {
  readonly type: 'regain'
  readonly certificate: DeviceCertificate
  readonly kit: PublicSigningKey
  readonly signature: Bytes
}
/** By a helper: the wait is over by my clock, and nobody stopped it that I know of. */
export type Waited = InTeam & { readonly type: 'waited'; readonly regain: ActId }
/** The author knows that these keys are that person's: they met, or read the words to one another. */
export type Check = InTeam & {
  readonly type: 'check'
  readonly person: PersonId
  readonly how: CheckedHow
}
/** The Holder's word that somebody who was let in anew is one who was here before. */
export type SamePerson = InTeam & {
  readonly type: 'same'
  readonly person: PersonId
  readonly earlier: PersonId
}
export type NameKeyholder = InTeam & {
  readonly type: 'keyholder'
  readonly circle: CircleId
  readonly person: PersonId
}
/**
 * Heads of the circles' logs that the author saw. An act of the team's log cannot rest on them, for not everybody reads
 * those logs; but what it ends there began before it, and only what is not among these and their past is concurrent.
 */
type Beside = { readonly beside: readonly ActId[] }

/** The Holder takes the keys back; the person stays in the circle and admits nobody any more. */
export type RetireKeyholder = InTeam &
  Beside & { readonly type: 'retire'; readonly circle: CircleId; readonly person: PersonId }
export type Remove = InTeam &
  Beside & {
    readonly type: 'remove'
    readonly person: PersonId
    readonly seen: readonly Seen[]
  }
/** One's own. `seen` is the leaver's last word on each of their devices. */
export type Leave = InTeam & { readonly type: 'leave'; readonly seen: readonly Seen[] }
/**
 * Somebody acts in the Holder's place: in these ways, for these circles, until `ends`. It takes the place of what was said
 * of them before. While fewer of `starters` than `voices` have said that it is time, they may do nothing.
 */
export type Nominate = InTeam &
  Beside & {
    readonly type: 'nominate'
    readonly person: PersonId
    readonly powers: readonly Power[]
    readonly circles: readonly CircleId[]
    readonly basis: Basis
    /** What was seen of a power of attorney or an order, by whom and when; empty where there is none. */
    readonly evidence: string
    readonly starters: readonly PersonId[]
    readonly voices: number
    /** When the Holder is asked again, and when it ends by itself: milliseconds since 1970. */
    readonly review: number
    readonly ends: number
  }
/** The Holder takes it back, for which nobody's consent is needed; or the nominee lays it down. */
export type Dismiss = InTeam &
  Beside & { readonly type: 'dismiss'; readonly person: PersonId; readonly how: DismissHow }
/** One of the starters says that what the nomination waits for has come. */
export type Confirm = InTeam & { readonly type: 'confirm'; readonly nomination: ActId }
export type Grant = InTeam & {
  readonly type: 'grant'
  readonly circle: CircleId
  readonly person: PersonId
  readonly history: History
}
export type Revoke = InTeam & {
  readonly type: 'revoke'
  readonly circle: CircleId
  readonly person: PersonId
  readonly seen: readonly Seen[]
}
export type BeginEpoch = InTeam & {
  readonly type: 'epoch'
  readonly circle: CircleId
  readonly commitment: Commitment
  readonly follows: readonly Commitment[]
}
/** The Holder's word that everything up to `heads` in this circle's log stays as it is. */
export type Settle = InTeam & {
  readonly type: 'settle'
  readonly circle: CircleId
  readonly heads: readonly ActId[]
}

/**
 * What a circle of one's own is called and for, in the circle's own log: nobody else reads its name. `sign` and `colour` are
 * words of the app, which shows one that it does not know as another.
 */
export type Describe = InTeam & {
  readonly type: 'describe'
  readonly circle: CircleId
  readonly form: CircleForm
  readonly name: string
  readonly about: string
  readonly sign: string
  readonly colour: string
}
/** Somebody is in the circle, or in the team, until then: milliseconds since 1970; null: for good. It ends nothing by itself. */
export type SetTerm = InTeam & {
  readonly type: 'term'
  readonly circle: CircleId
  readonly person: PersonId
  readonly ends: number | null
}
/** Nobody writes there more, nor comes in. Who is in it reads on what lies there. `seen`: its last entries. */
export type CloseCircle = InTeam & {
  readonly type: 'close'
  readonly circle: CircleId
  readonly seen: readonly Seen[]
}

/** Closed: a new act needs a case in the format, a rule, and an effect, or nothing compiles. */
export type ActBody =
  | Found
  | MakeCircle
  | Invite
  | Withdraw
  | Admit
  | AddDevice
  | DropDevice
  | KeepKit
  | Recover
  | AskHelpers
  | Regain
  | Waited
  | Check
  | SamePerson
  | NameKeyholder
  | RetireKeyholder
  | Nominate
  | Dismiss
  | Confirm
  | Remove
  | Leave
  | Grant
  | Revoke
  | BeginEpoch
  | Settle
  | Describe
  | SetTerm
  | CloseCircle

export type ActType = ActBody['type']
export type BodyOf<T extends ActType> = Extract<ActBody, { type: T }>

/** A signed act. Only `signAct` and `verifyAct` make one, so its signature always holds; its authority is the fold's. */
export type Act<B extends ActBody = ActBody> = {
  readonly id: ActId
  readonly by: DeviceId
  readonly body: B
  readonly bytes: Bytes
}

export type ActRefusal =
  | { readonly kind: 'act-malformed'; readonly why: string }
  | { readonly kind: 'act-forged' }
  /** A type this version has no rule for. */
  | { readonly kind: 'act-newer'; readonly type: string }

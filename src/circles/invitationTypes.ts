import type { Bytes } from '../base/index.ts'
import type { MasterKey } from '../crypto/index.ts'
import type { CircleId, DeviceCertificate, EpochKey, TeamId } from '../keys/index.ts'
import type { InvitationId, Purpose } from './words.ts'

/** 32 random bytes that travel in a link's fragment or a QR code. */
export type InvitationSecret = MasterKey

export type Invitation = {
  readonly secret: InvitationSecret
  readonly id: InvitationId
  /** Opens the volume where card, answer and admission meet. */
  readonly doorstep: EpochKey
}

export type OfferedCircle = { readonly circle: CircleId; readonly purpose: Purpose; readonly name: string }

/** What the invited person reads before answering. Signed by the inviter's device. */
export type Card = {
  readonly team: TeamId
  readonly invitation: InvitationId
  /** Whose team it is. */
  readonly teamName: string
  readonly inviterName: string
  readonly relation: string
  /** What is asked of them, in the inviter's words. */
  readonly ask: string
  readonly circles: readonly OfferedCircle[]
  readonly ends: number
  /** For how long they are asked into the team, in milliseconds from when they are let in; without it, for good. */
  readonly stays?: number
  readonly inviter: DeviceCertificate
}

/** Only `answerYes`, `answerNo` and `verifyAnswer` make one, so its signature always holds. */
export type Answer = {
  readonly team: TeamId
  readonly invitation: InvitationId
  readonly at: number
  readonly bytes: Bytes
} & (
  | { readonly answer: 'yes'; readonly name: string; readonly joiner: DeviceCertificate }
  | { readonly answer: 'no' }
)

export type LinkRefusal =
  /** Ours, but some of it is missing or mistyped. */
  | { readonly kind: 'link-cut-off' }
  | { readonly kind: 'link-not-ours' }
  | { readonly kind: 'link-newer'; readonly version: number }

export type InvitationRefusal =
  | { readonly kind: 'card-malformed' }
  | { readonly kind: 'card-forged' }
  | { readonly kind: 'answer-malformed' }
  | { readonly kind: 'answer-forged' }
  | { readonly kind: 'admission-malformed' }
  /** Rightly made, but for another team or invitation. */
  | { readonly kind: 'wrong-invitation' }

/** How an invitation stands at a moment of the caller's clock. */
export type InvitationStanding = 'open' | 'ended' | 'used' | 'withdrawn' | 'unknown'

import type { CheckedHow } from '../circles/index.ts'
import type { CircleRef, DeviceItem, PersonRef } from './types.ts'

export type PersonItem = {
  readonly person: PersonRef
  /** Circles that the one who looks knows this person to be in. */
  readonly circles: readonly CircleRef[]
  readonly joinedAt: number | null
  /** How far back they read, by circle, as was signed when they were let in. Circles with everything are left out. */
  readonly fromDays: readonly { readonly circleId: string; readonly at: number }[]
  /** Until when they are in a circle, or for everyone's in the team, where it is not for good. */
  readonly untils?: readonly { readonly circleId: string; readonly at: number }[]
  /** Circles into which they may bring others. */
  readonly keyholderOf: readonly string[]
  /** The one who looks may say what they see, or take them out of the team. */
  readonly canShare: boolean
  readonly canRemove: boolean
}

export type CircleItem = {
  readonly circle: CircleRef
  readonly people: readonly PersonRef[]
  /** The one who looks may let people in, take them out, and say who else brings people in. */
  readonly canChange: boolean
  readonly canTake: boolean
  readonly canName: boolean
  /** And may offer it in an invitation, and let in who says yes to it. */
  readonly canOffer: boolean
}

export type InvitationItem = {
  readonly invitationId: string
  readonly name: string
  readonly relation: string
  readonly circles: readonly CircleRef[]
  readonly endsAt: number
  /** For how long, in milliseconds from when they are let in. */
  readonly stays?: number | null
  readonly state: 'open' | 'said-yes' | 'said-no' | 'ended'
  /** The name that the joiner gave, once they said yes. */
  readonly answerName: string | null
  /** Who said yes, as they will be called once they are in. */
  readonly answerPersonId: string | null
  /** For the Holder: somebody of that name is in the team, or was. */
  readonly nameIsKnown: boolean
  readonly link: string | null
  /** The nominee whose phone the answer comes to; null where it is from the one who looks. */
  readonly by: PersonRef | null
}

export type PeopleView = {
  readonly people: readonly PersonItem[]
  readonly circles: readonly CircleItem[]
  readonly invitations: readonly InvitationItem[]
  readonly iAmHolder: boolean
  readonly canInvite: boolean
}

/** Somebody's word that these keys are that person's. */
export type CheckItem = { readonly by: PersonRef; readonly how: CheckedHow; readonly at: number }

/** Who somebody may have been before. The Holder decides, and ends the old place where it is not ended. */
export type EarlierItem = {
  readonly person: PersonRef
  readonly standing: 'member' | 'removed' | 'left'
  /** Called as the one who is here now. */
  readonly sameName: boolean
}

/** What stands on one person's own page beside what they may see. */
export type PersonView = {
  readonly person: PersonRef
  /** Newest first, one of each who checked. */
  readonly checks: readonly CheckItem[]
  /** The same six on both phones; none for oneself. */
  readonly words: readonly string[]
  /** That stand, for the Holder to take a lost one off; empty for everybody else. */
  readonly devices: readonly DeviceItem[]
  /** For the Holder; empty for everybody else. */
  readonly earlier: readonly EarlierItem[]
} | null

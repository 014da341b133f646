import type { Basis, DismissHow, Power } from '../circles/index.ts'
import type { HappenedItem } from './happenedTypes.ts'
import type { CircleRef, History, PersonRef } from './types.ts'

export type { Basis, DismissHow, Power }

/** What the Holder asks somebody to do in their place. */
export type Nomination = {
  readonly personId: string
  readonly powers: readonly Power[]
  /** They are let into those of them that they are not in: nobody looks after what they cannot see. */
  readonly circleIds: readonly string[]
  /** How far back they read in the circles that they come into by this. */
  readonly history: History
  readonly basis: Basis
  /** What was seen of a power of attorney or an order, and by whom. */
  readonly evidence: string
  /** It begins once `voices` of them say that it is time; with none, now. */
  readonly starterIds: readonly string[]
  readonly voices: number
  readonly days: number
}

export type NomineeItem = {
  readonly nominationId: string
  readonly person: PersonRef
  readonly standing: 'waiting' | 'acting'
  readonly powers: readonly Power[]
  readonly circles: readonly CircleRef[]
  readonly basis: Basis
  readonly evidence: string
  readonly starters: readonly PersonRef[]
  /** Those of them who have said that it is time. */
  readonly startedBy: readonly PersonRef[]
  readonly voices: number
  readonly since: number
  readonly endsAt: number
  /** A year is over, and the Holder has not been asked yet whether it shall go on. */
  readonly asksAgain: boolean
  /** Members whom they let into the team, to look at when it ends. */
  readonly letIn: readonly PersonRef[]
  /** Others whom they let into a circle. */
  readonly shared: readonly PersonRef[]
}

export type NomineesView = {
  readonly holder: PersonRef
  readonly iAmHolder: boolean
  /** Who acts, or waits for it to be time. What is over is not here. */
  readonly nominees: readonly NomineeItem[]
  readonly mine: NomineeItem | null
  /** What I said in the Holder's place, newest first; also when I do not act any more. */
  readonly did: readonly HappenedItem[]
  /** Waiting ones of which I may say that it is time. */
  readonly starting: readonly NomineeItem[]
  /**
   * What nobody shall learn late, and this device has not shown yet: to the Holder, what was said in their place and every
   * change of nominees; to nominees and starters, changes. Newest first.
   */
  readonly news: readonly HappenedItem[]
}

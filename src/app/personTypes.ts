import type { CheckedHow } from '../circles/index.ts'
import type { DeviceItem, PersonRef } from './types.ts'

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

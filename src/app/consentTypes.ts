import type { ConsentAnswer, ConsentFormat, ConsentPurpose, OnBehalf } from '../domain/index.ts'
import type { VoiceItem } from './mediaTypes.ts'
import type { BehalfItem } from './paperTypes.ts'
import type { Audience, PersonRef, Saved } from './types.ts'

export type ConsentSaid = {
  readonly consentId: string
  readonly answer: ConsentAnswer
  readonly onlyIf: string
  readonly format: ConsentFormat
  readonly voice: VoiceItem | null
  /** Who wrote it down, and for whom; null where it is the person's own word. */
  readonly by: PersonRef
  readonly behalf: BehalfItem | null
  readonly at: number
  readonly until: string | null
  /** Its last day is past. */
  readonly over: boolean
  readonly reviewOn: string | null
  readonly reviewDue: boolean
  readonly withdrawnAt: number | null
  readonly canWithdraw: boolean
  readonly audience: Audience
  readonly saved: Saved
}

/** One thing that somebody was asked: what holds, what another wrote down after it, and all that was said before. */
export type ConsentItem = {
  readonly purpose: ConsentPurpose
  readonly words: string
  readonly now: ConsentSaid
  readonly beside: ConsentSaid | null
  readonly before: readonly ConsentSaid[]
}

export type ConsentsView = {
  /** The Holder first; whoever said something to anything. */
  readonly people: readonly { readonly person: PersonRef; readonly items: readonly ConsentItem[] }[]
  readonly audiences: readonly Audience[]
  readonly iAmHolder: boolean
  readonly holder: PersonRef
}

export type ConsentViews = { consents: { params: null; data: ConsentsView } }

export type ConsentCommands = {
  /** `behalf`: it is somebody else's word, and how they said it. */
  sayConsent: {
    takes: {
      circleId: string
      purpose: ConsentPurpose
      words: string
      answer: ConsentAnswer
      onlyIf: string
      format: ConsentFormat
      /** A voice note in which it is said. */
      voiceId?: string | null
      behalf: OnBehalf | null
      until: string | null
      reviewOn: string | null
    }
    gives: { consentId: string }
  }
  withdrawConsent: { takes: { consentId: string }; gives: null }
}

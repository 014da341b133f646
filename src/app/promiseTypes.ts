import type {
  AgreedPoint,
  PromiseChanges,
  PromiseKind,
  PromiseLanguage,
  PromiseText,
  SignedHow,
} from '../domain/index.ts'
import type { VoiceItem } from './mediaTypes.ts'
import type { Audience, PersonRef, Saved } from './types.ts'

type WithoutVoice = Exclude<SignedHow, { readonly kind: 'voice' }>
export type SignedHowItem = WithoutVoice | { readonly kind: 'voice'; readonly voice: VoiceItem }
export type SignHow = WithoutVoice | { readonly kind: 'voice'; readonly mediaId: string }

/** `person` promised it. `by` wrote it down for them, and says how they agreed; null where they signed themselves. */
export type SignatureItem = {
  readonly signatureId: string
  readonly person: PersonRef
  readonly by: PersonRef | null
  readonly version: number
  readonly points: readonly AgreedPoint[]
  /** Of how many, as far as this app knows that version. */
  readonly pointsOf: number | null
  readonly how: SignedHowItem
  readonly questions: string
  readonly at: number
  readonly reviewOn: string | null
  readonly reviewDue: boolean
  /** False where the words of that version are others now than those that were signed; null where they are not known. */
  readonly sameWords: boolean | null
  readonly withdrawnAt: number | null
  readonly canWithdraw: boolean
  readonly saved: Saved
}

/** The words of a promise read aloud; kept by the Holder. */
export type PromiseVoice = {
  readonly voiceId: string
  /** Empty for the whole. */
  readonly pointId: string
  readonly language: PromiseLanguage
  readonly voice: VoiceItem
  /** False where the words are others now than those that were spoken; only the Holder is given these. */
  readonly sameWords: boolean
  readonly saved: Saved
}

export type PromiseItem = {
  readonly kind: PromiseKind
  /** The newest version. */
  readonly text: PromiseText
  /** The newest first. */
  readonly voices: readonly PromiseVoice[]
  /** Each person's latest that is not withdrawn, the Holder's first. */
  readonly signed: readonly SignatureItem[]
  /** What was signed before, or withdrawn. The newest first. */
  readonly past: readonly SignatureItem[]
  readonly mine: SignatureItem | null
  /** Since I signed. */
  readonly changed: PromiseChanges | null
  readonly canSign: boolean
}

/** A promise in somebody's own words. */
export type GivenPromise = {
  readonly promiseId: string
  readonly person: PersonRef
  readonly text: string
  readonly at: number
}

/** Between two, and read by nobody else. */
export type BetweenPromise = {
  readonly promiseId: string
  /** Who promises, and to whom. */
  readonly from: PersonRef
  readonly to: PersonRef
  readonly text: string
  readonly at: number
  /** `asked` until an answer; a `no` is seen by who asked. */
  readonly state: 'promised' | 'asked' | 'no'
  readonly canAnswer: boolean
  readonly canTakeBack: boolean
  readonly saved: Saved
}

export type PromisesView = {
  readonly promises: readonly PromiseItem[]
  readonly given: readonly GivenPromise[]
  readonly between: readonly BetweenPromise[]
  readonly people: readonly PersonRef[]
  readonly audience: Audience | null
  readonly iAmHolder: boolean
}

export type PromiseViews = { promises: { params: null; data: PromisesView } }

export type PromiseCommands = {
  /** `forPersonId`: whom it is written down for, how they agreed being told by `how.words`. */
  signPromise: {
    takes: {
      textId: string
      version: number
      language: PromiseLanguage
      points: readonly AgreedPoint[]
      how: SignHow
      forPersonId: string | null
      /** YYYY-MM-DD */
      reviewOn: string | null
      questions: string
    }
    gives: { signatureId: string }
  }
  withdrawPromise: { takes: { signatureId: string }; gives: null }
  /** The team's own promise, a point a paragraph. The Holder's. A new version stands beside the ones before. */
  savePromiseText: { takes: { title: string; points: readonly string[] }; gives: { textId: string } }
  /** The Holder's: the words read aloud, whole or one point. It takes the place of those of the same words that this device knows. */
  savePromiseVoice: {
    takes: { textId: string; version: number; language: PromiseLanguage; pointId: string; mediaId: string }
    gives: { voiceId: string }
  }
  removePromiseVoice: { takes: { voiceId: string }; gives: null }
  /** In one's own words. */
  givePromise: { takes: { text: string }; gives: { promiseId: string } }
  /** To one person and read by those two: I promise it, or ask them to. */
  promisePerson: {
    takes: { toPersonId: string; text: string; asks: boolean }
    gives: { promiseId: string }
  }
  answerPromise: { takes: { promiseId: string; yes: boolean }; gives: null }
  /** What I promised everyone or one person, or asked one to. */
  takeBackPromise: { takes: { promiseId: string }; gives: null }
}

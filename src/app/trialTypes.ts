import type { TrialAnswer, TrialEnd, TrialSession, TrialTeller } from '../domain/index.ts'
import type { PersonRef, Saved } from './types.ts'

/** What is asked for next of the one who looks. `answered`: they have, and nothing more is shown until there is. */
export type TrialStage =
  'asked' | 'said-no' | 'agreed' | 'answer' | 'answered' | 'both-yes' | 'tell' | 'told' | 'heard' | 'ended'

export type TrialItem = {
  readonly trialId: string
  readonly iAsk: boolean
  /** Who asked in the Holder's place; null where the Holder did. */
  readonly inPlace: PersonRef | null
  /** Null for somebody without the app, of whom there is a name only. */
  readonly other: PersonRef | null
  readonly name: string
  readonly sessions: readonly TrialSession[]
  readonly pence: number
  readonly words: string
  readonly stage: TrialStage
  readonly reply: { readonly answer: TrialAnswer; readonly how: string } | null
  readonly mine: {
    readonly answer: TrialAnswer
    readonly teller: TrialTeller
    readonly third: PersonRef | null
    readonly liked: string
  } | null
  /** Told to me, by whom. */
  readonly heard: {
    readonly answer: TrialAnswer
    readonly words: string
    readonly by: PersonRef
    readonly at: number
  } | null
  /** How the other would like to be told, where it is mine to tell. */
  readonly wish: string | null
  readonly end: TrialEnd | null
  readonly at: number
  readonly saved: Saved
}

/** Somebody asks me to tell another what they answered. */
export type TellingItem = {
  readonly tellingId: string
  readonly of: PersonRef
  readonly to: PersonRef
  readonly answer: TrialAnswer
  readonly words: string
  readonly wish: string
  readonly done: boolean
}

export type TrialsView = {
  readonly trials: readonly TrialItem[]
  readonly telling: readonly TellingItem[]
  /** Who could be asked, or tell. */
  readonly people: readonly PersonRef[]
  /** The Holder, and who invites in their place. */
  readonly canOffer: boolean
  readonly holder: PersonRef
}

export type TrialViews = { trials: { params: null; data: TrialsView } }

export type TrialCommands = {
  /** The Holder's, or of who invites in their place: the answers go to the Holder. Of somebody without the app, `name` alone. */
  offerTrial: {
    takes: {
      personId: string | null
      name: string
      sessions: readonly TrialSession[]
      pence: number
      words: string
    }
    gives: { trialId: string }
  }
  /** `how`: how they said so, where the Holder writes it down for them. */
  replyToTrial: { takes: { trialId: string; yes: boolean; how: string }; gives: null }
  answerTrial: {
    takes: {
      trialId: string
      /** My own; or theirs, of somebody without the app, as they told me. */
      of: 'me' | 'them'
      answer: TrialAnswer
      teller: TrialTeller
      thirdId: string | null
      /** What to say with it. */
      words: string
      /** How I would like to be told. */
      wish: string
      liked: string
    }
    gives: null
  }
  /** I have told the other my answer. */
  toldTrial: { takes: { trialId: string }; gives: null }
  /** I have told what I was asked to tell. */
  toldFor: { takes: { tellingId: string }; gives: null }
  endTrial: { takes: { trialId: string; end: TrialEnd }; gives: null }
}

import type { PersonRef } from './types.ts'

/** Whom I ask to help me back, and what they said. */
export type MyHelpers = {
  readonly askedId: string
  readonly at: number
  readonly people: readonly { readonly person: PersonRef; readonly said: 'asked' | 'yes' | 'no' | 'gone' }[]
  readonly cards: number
  readonly needed: number
  readonly waitMs: number
}

/** The cards as they are shown once. Card 2 of 3: two of the three parts are enough, whether on a card or in an app. */
export type HelperCards = {
  readonly name: string
  readonly madeAt: number
  readonly needed: number
  readonly total: number
  readonly cards: readonly { readonly index: number; readonly words: readonly string[] }[]
}

/** Who asks me, and what I said. */
export type IHelp = {
  readonly askedId: string
  readonly person: PersonRef
  readonly said: 'asked' | 'yes' | 'no'
  /** The others who were asked, for me to name when they ring. */
  readonly others: readonly PersonRef[]
  readonly cards: number
  readonly needed: number
}

/** A device that I am asked to help back, and where that stands. `over`: nobody waits there, or somebody else answered first. */
export type HelpMeetingView = {
  readonly stage: 'looking' | 'words' | 'giving' | 'given' | 'over'
  readonly words: readonly string[]
}

/** Somebody who comes back by helpers. What is over is here until it was read on this device. */
export type RegainItem = {
  readonly regainId: string
  readonly person: PersonRef
  /** When this device heard of it, and when its wait is over by this clock. */
  readonly since: number
  readonly until: number
  readonly helpers: readonly PersonRef[]
  readonly standing: 'waiting' | 'back' | 'stopped'
  /** One tap: for the person themselves and the Holder. */
  readonly canStop: boolean
  /** As a helper I may say that I have spoken with them; `sure` once I did. */
  readonly canVouch: boolean
  readonly sure: boolean
}

export type HelpersView = {
  readonly mine: MyHelpers | null
  /** Members whom I could ask. */
  readonly choices: readonly PersonRef[]
  readonly iHelp: readonly IHelp[]
  readonly meeting: HelpMeetingView | null
  readonly regains: readonly RegainItem[]
}

/** A device with nobody on it that comes back by helpers. */
export type RegainingView = {
  readonly stage: 'gathering' | 'looking' | 'lost' | 'waiting' | 'stopped' | 'coming'
  /** Whose it will be, once a helper said so; empty before. */
  readonly name: string
  /** For the next helper. */
  readonly link: string | null
  /** Three, once a helper's phone has answered. */
  readonly words: readonly string[]
  /** Who gave a share; '' for a card. */
  readonly helped: readonly string[]
  readonly needed: number | null
  /** When the helpers' wait is over, once a helper's phone said that the team knows. */
  readonly until: number | null
  readonly isAway: boolean
}

export type HelpCommands = {
  /** People who can help me back. `cards` are for those without the app, and on no device after this. */
  askHelpers: {
    takes: { personIds: readonly string[]; cards: number; needed: number; waitHours: number }
    gives: HelperCards
  }
  endHelpers: { takes: null; gives: null }
  answerHelp: { takes: { askedId: string; will: boolean }; gives: null }
  /** A helper's: goes to the device whose link this is. `helpers.meeting` says how it goes. */
  helpBack: { takes: { link: string }; gives: null }
  confirmHelp: { takes: { askedId: string }; gives: null }
  stopHelping: { takes: null; gives: null }
  /** A helper's: I have spoken with who comes back; or I was wrong, and it is not them. */
  vouch: { takes: { regainId: string; sure: boolean }; gives: null }
  stopRegain: { takes: { regainId: string }; gives: null }
  /** On a device with nobody on it: comes back by helpers. The shell says how it goes. */
  beginRegain: { takes: null; gives: null }
  addCard: { takes: { words: string }; gives: null }
  newHelpLink: { takes: null; gives: null }
}

import type { WearItem } from './hatTypes.ts'
import type { Audience, PersonRef, Saved, VisitItem } from './types.ts'

export type LeavingCommands = {
  /** `personId` null: I leave. Said again it changes the day. */
  beginLeaving: { takes: { personId: string | null; from: string }; gives: { leavingId: string } }
  /** They stay after all. */
  stopLeaving: { takes: { leavingId: string }; gives: null }
  /** Something of the person's that they have: a key, a card. With a `thingId` and no words it goes from the list. */
  noteThing: { takes: { leavingId: string; thingId: string | null; what: string }; gives: null }
  tickThing: { takes: { leavingId: string; thingId: string; back: boolean }; gives: null }
  /** For `toId` alone: why I go, or what worked and what did not. */
  sayOnLeaving: { takes: { about: 'why' | 'worked'; toId: string; text: string }; gives: null }
}

export type ThingItem = {
  readonly thingId: string
  readonly what: string
  /** Who says that it was given back; null while nobody does. */
  readonly backBy: PersonRef | null
}

export type LeavingItem = {
  readonly leavingId: string
  readonly person: PersonRef
  /** YYYY-MM-DD, their last day. */
  readonly from: string
  /** Who said so: themselves, or who ends their place. */
  readonly by: PersonRef
  readonly isDue: boolean
  readonly things: readonly ThingItem[]
  readonly hats: readonly WearItem[]
  /** In the four weeks after their last day, as far as I see visits. */
  readonly visits: readonly VisitItem[]
  readonly keyholderOf: number
  /** I am the one, or who ends it: these steps are mine. */
  readonly isMine: boolean
  readonly saved: Saved
}

export type LeavingWordsItem = {
  readonly wordsId: string
  readonly person: PersonRef
  readonly to: readonly PersonRef[]
  readonly about: 'why' | 'worked'
  readonly text: string
  readonly at: number
}

export type LeftItem = {
  readonly newsId: string
  readonly person: PersonRef
  readonly at: number
  /** By themselves; or their place was ended. */
  readonly left: boolean
}

export type LeavingView = {
  readonly iAmHolder: boolean
  readonly mine: LeavingItem | null
  /** Others who leave, soonest first. */
  readonly others: readonly LeavingItem[]
  readonly words: readonly LeavingWordsItem[]
  /** Who is out since, for everybody to know once. */
  readonly left: readonly LeftItem[]
  readonly everyone: Audience | null
  readonly schedule: Audience | null
}

export type LeavingViews = { leaving: { params: null; data: LeavingView } }

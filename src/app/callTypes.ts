import type { CallWay, NewsAsks } from '../domain/index.ts'
import type { PaperItem } from './paperTypes.ts'
import type { Audience, CircleRef, PersonRef } from './types.ts'

export type { CallWay }

/** One thing to tell somebody; `toldBy`: whoever says that they did. */
export type CallLineItem = {
  readonly about: string
  readonly text: string
  readonly by: PersonRef | null
  readonly toldBy: readonly PersonRef[]
  /** Important news: the message, and what is asked; '' for a line of this list. */
  readonly news: string
  readonly asks: NewsAsks
}

/** Somebody without the app, and what they should hear this week. */
export type CallItem = {
  readonly contactId: string
  readonly name: string
  readonly what: string
  readonly phones: readonly string[]
  /** When to ring, in the team's words. */
  readonly when: string
  /** '' while the Holder has not said how they hear of the team: then they are on the list to ring. */
  readonly way: CallWay | ''
  /** Of which of my circles they hear. */
  readonly hears: readonly CircleRef[]
  readonly address: string
  /** Who says that they ring them. */
  readonly ringers: readonly PersonRef[]
  readonly lines: readonly CallLineItem[]
  /** What came back from them on paper, the newest first. */
  readonly wrote: readonly PaperItem[]
  readonly audience: Audience
}

export type CallsView = {
  readonly calls: readonly CallItem[]
  /** A number to ring and nobody of the team, as the Holder said. */
  readonly others: readonly Pick<CallItem, 'contactId' | 'name' | 'what'>[]
  /** The Holder says how somebody hears of the team. */
  readonly iAmHolder: boolean
  readonly audiences: readonly Audience[]
}

/** A visit of the coming week, as it stands in a letter. */
export type LetterVisit = {
  readonly start: string
  readonly title: string
  readonly names: readonly string[]
  readonly isOff: boolean
}

export type LetterView = {
  readonly call: CallItem
  readonly holder: PersonRef
  /** Null where they do not hear of visits, or I do not. */
  readonly days: readonly { readonly date: string; readonly visits: readonly LetterVisit[] }[] | null
} | null

export type CallViews = {
  calls: { params: null; data: CallsView }
  /** To the Holder: names of people without the app who have no number and no address here yet. */
  unlisted: { params: null; data: { readonly names: readonly string[] } }
  letter: { params: { contactId: string }; data: LetterView }
}

export type CallCommands = {
  addCallLine: { takes: { contactId: string; text: string }; gives: null }
  /** My own. */
  takeCallLineOff: { takes: { contactId: string; about: string }; gives: null }
  tickCallLine: { takes: { contactId: string; about: string; told: boolean }; gives: null }
  /** The letter of this week is on its way: all that stands in it is told. */
  letterGone: { takes: { contactId: string }; gives: null }
  /** I ring them this week, or not after all. */
  takeCall: { takes: { contactId: string; rings: boolean }; gives: null }
  /** The Holder alone. */
  setCallWay: {
    takes: { contactId: string; way: CallWay; circleIds: readonly string[]; address: string }
    gives: null
  }
}

import type { Audience, PersonRef } from './types.ts'

/** One thing to tell somebody; `toldBy`: whoever says that they did. */
export type CallLineItem = {
  readonly about: string
  readonly text: string
  readonly by: PersonRef | null
  readonly toldBy: readonly PersonRef[]
}

/** Somebody without the app, and what they should hear this week. */
export type CallItem = {
  readonly contactId: string
  readonly name: string
  readonly what: string
  readonly phones: readonly string[]
  /** When to ring, in the team's words. */
  readonly when: string
  /** Who says that they ring them. */
  readonly ringers: readonly PersonRef[]
  readonly lines: readonly CallLineItem[]
  readonly audience: Audience
}

export type CallViews = { calls: { params: null; data: { readonly calls: readonly CallItem[] } } }

export type CallCommands = {
  addCallLine: { takes: { contactId: string; text: string }; gives: null }
  tickCallLine: { takes: { contactId: string; about: string; told: boolean }; gives: null }
  /** I ring them this week, or not after all. */
  takeCall: { takes: { contactId: string; rings: boolean }; gives: null }
}

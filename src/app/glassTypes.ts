import type { GlassContent } from '../domain/index.ts'
import type { CardItem } from './profileTypes.ts'
import type { PersonRef } from './types.ts'

export type GlassAskItem = {
  readonly askId: string
  readonly by: PersonRef
  readonly at: number
  readonly reason: string
  readonly agreed: readonly { readonly person: PersonRef; readonly at: number }[]
  readonly opened: readonly number[]
  readonly standing: 'waiting' | 'agreed' | 'stopped' | 'over'
  readonly mayAgree: boolean
  /** A second part has come: who asked can open it now. */
  readonly mayOpen: boolean
}

export type GlassView = {
  readonly iAmHolder: boolean
  readonly holder: PersonRef
  /** Null where there is none, or the one who looks is not named in it. */
  readonly set: {
    readonly people: readonly PersonRef[]
    readonly cards: readonly CardItem[]
    readonly words: string
    readonly hasWords: boolean
    readonly iAmNamed: boolean
    /** Some who were named are in the team no more. */
    readonly gone: number
  } | null
  readonly asked: readonly GlassAskItem[]
  /** To the Holder, and to each that is named. */
  readonly news: { readonly newsId: string; readonly ask: GlassAskItem } | null
  /** The Holder's, to choose from. */
  readonly people: readonly PersonRef[]
  readonly cards: readonly CardItem[]
}

export type GlassViews = { glass: { params: null; data: GlassView } }

export type GlassCommands = {
  /** The Holder's: from now on two of these open it together, and whatever was before is ended. */
  setGlass: {
    takes: { personIds: readonly string[]; cardIds: readonly string[]; words: string }
    gives: null
  }
  endGlass: { takes: null; gives: null }
  askGlass: { takes: { reason: string }; gives: null }
  agreeGlass: { takes: { askId: string }; gives: null }
  /** The Holder says no. */
  stopGlass: { takes: { askId: string }; gives: null }
  /** Says to everybody that it was opened, and only then gives what it says. */
  openGlass: { takes: { askId: string }; gives: GlassContent }
}

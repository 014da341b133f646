import type { WishKind } from '../domain/index.ts'
import type { PersonRef } from './types.ts'

export type WishItem = { readonly person: PersonRef; readonly kind: WishKind; readonly why: string }

export type WishesView = {
  /** Of the one who looks. */
  readonly mine: readonly WishItem[]
  /** Whom the Holder lets see them; nobody's but the Holder's are shown to others. */
  readonly readers: readonly PersonRef[]
  /** The Holder's, without what is about the one who looks; null where they are not shown any. */
  readonly holders: readonly WishItem[] | null
  readonly holder: PersonRef
  readonly iAmHolder: boolean
  /** Who can be spoken of, or be shown it. */
  readonly people: readonly PersonRef[]
}

export type WishViews = { wishes: { params: null; data: WishesView } }

export type WishCommands = {
  /** For nobody else to read. `kind` null takes it back. */
  noteWish: { takes: { personId: string; kind: WishKind | null; why: string }; gives: null }
  /** The Holder's: from now on these people see it, each without what is about themselves. */
  showWishes: { takes: { personIds: readonly string[] }; gives: null }
}

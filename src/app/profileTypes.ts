import type { CardKindId, OnBehalf, Saying, SectionId } from '../domain/index.ts'
import type { MediaItem } from './mediaTypes.ts'
import type { BehalfItem } from './paperTypes.ts'
import type { Audience, PersonRef, Saved } from './types.ts'

export type { CardKindId, SectionId }

/** What a card says, as a screen gets it. */
export type SaidItem = Omit<Saying, 'media' | 'behalf'> & {
  readonly media: readonly MediaItem[]
  readonly behalf: BehalfItem | null
}

/** What a card says, and who wrote it down when. */
export type CardSaying = SaidItem & {
  /** Of a safety-critical card; '' where there is only one. */
  readonly versionId: string
  readonly by: PersonRef | null
  readonly at: number
  /** Says that the card shall be gone. */
  readonly gone: boolean
  /** Who wrote it may write here no more, and nobody who may has said since that it is right. */
  readonly lapsed: boolean
}

export type CardItem = {
  readonly cardId: string
  /** '' for a card of the person's own, which stands in the last section. */
  readonly kind: CardKindId | ''
  readonly section: SectionId
  /** Much hangs on it: two people's changes are both here until somebody settles it. */
  readonly critical: boolean
  readonly starter: string
  /** One, or all that wait to be settled: a screen shows every one of them. */
  readonly sayings: readonly CardSaying[]
  /** The words of all sayings. */
  readonly text: string
  readonly audience: Audience
  /** Who wrote the card, or changed it last. */
  readonly by: PersonRef | null
  readonly changedAt: number | null
  /** Who said last that it is still right. */
  readonly checked: { readonly by: PersonRef | null; readonly at: number } | null
  /** Why the Holder is asked to look: it is time, somebody else has changed it since, or two wrote at once. */
  readonly due: 'time' | 'changed' | 'two' | null
  readonly canWrite: boolean
  readonly saved: Saved
}

/** The supported person's profile, as far as the one who looks can see it. */
export type ProfileView = {
  readonly holder: PersonRef
  readonly cards: readonly CardItem[]
  /** Circles that the one who looks can put a card into. */
  readonly audiences: readonly Audience[]
  readonly canWrite: boolean
  /** Of each circle whom the Holder lets write with them; for the Holder only. */
  readonly writers: readonly { readonly audience: Audience; readonly people: readonly PersonRef[] }[]
}

export type CardHistoryItem = {
  readonly by: PersonRef | null
  readonly at: number
  readonly starter: string
  readonly saying: SaidItem
  readonly gone: boolean
}

export type ProfileViews = {
  profile: { params: null; data: ProfileView }
}

export type CardTakes = {
  readonly cardId: string | null
  readonly circleId: string
  readonly starter: string
  readonly text: string
  readonly kind?: CardKindId | ''
  /** By their ids: those kept before, and those that are on the card. */
  readonly media?: readonly string[]
  /** Whoever is not the Holder says how the Holder said so. */
  readonly behalf?: Omit<OnBehalf, 'person'> | null
} & Partial<Pick<Saying, 'symbols' | 'scales' | 'safe' | 'helper'>>

export type ProfileCommands = {
  /** In another circle than before, it is written there and taken out of the old one. */
  saveCard: { takes: CardTakes; gives: { cardId: string } }
  takeCardAway: { takes: { cardId: string }; gives: null }
  /** Of what waits to be settled these stay, as one. */
  settleCard: { takes: { cardId: string; versionIds: readonly string[] }; gives: null }
  /** "This is still right." */
  confirmCard: { takes: { cardId: string }; gives: null }
  /** The Holder's: who writes cards in that circle with them. */
  setCardWriter: { takes: { circleId: string; personId: string; on: boolean }; gives: null }
  /** How a card came to be, the newest first, from what each phone signed. */
  readCardHistory: { takes: { cardId: string }; gives: { items: readonly CardHistoryItem[] } }
}

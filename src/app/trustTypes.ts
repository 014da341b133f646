import type {
  OnBehalf,
  PlainDate,
  TrustPicture,
  TrustQuestion,
  TrustSays,
  TrustState,
  TrustTopic,
  TrustWay,
} from '../domain/index.ts'
import type { VoiceItem } from './mediaTypes.ts'
import type { BehalfItem } from './paperTypes.ts'
import type { Audience, PersonRef, Saved } from './types.ts'

export type TrustWordingItem = {
  readonly wordingId: string
  readonly way: TrustWay
  readonly topic: TrustTopic
  readonly title: string
  readonly answers: Readonly<
    Record<
      TrustQuestion,
      { readonly text: string; readonly pictures: readonly TrustPicture[]; readonly voice: VoiceItem | null }
    >
  >
  /** `person` null: whoever is there. */
  readonly agreed: readonly { readonly what: string; readonly person: PersonRef | null }[]
  readonly review: PlainDate | ''
  readonly isOver: boolean
  readonly by: PersonRef
  readonly at: number
  readonly behalf: BehalfItem | null
  /** Somebody else wrote in it, and what its author said first is not known here any more. */
  readonly isOdd: boolean
}

export type TrustHeadItem = TrustWordingItem & {
  /** The person in the middle first. */
  readonly sides: readonly {
    readonly person: PersonRef
    readonly says: TrustSays | ''
    readonly words: string
    readonly toldBy: PersonRef | null
  }[]
  readonly state: TrustState
  /** Whether I am asked for myself, and whether I write down what the Holder says. */
  readonly iAmAsked: boolean
  readonly iMayTell: boolean
}

export type TrustItem = {
  readonly talkId: string
  /** Two where neither had read the other. */
  readonly heads: readonly TrustHeadItem[]
  readonly offered: readonly TrustHeadItem[]
  /** The newest first. */
  readonly before: readonly TrustWordingItem[]
  readonly isDue: boolean
  readonly isOver: boolean
  readonly audience: Audience
  readonly saved: Saved
}

export type TrustView = {
  /** What waits for me first; those that are needed no more come last. */
  readonly talks: readonly TrustItem[]
  readonly audiences: readonly Audience[]
  readonly holder: PersonRef
  /** Circles in which I write what the Holder says. */
  readonly iWriteIn: readonly string[]
  readonly today: string
}
export type TrustViews = { trust: { params: null; data: TrustView } }

export type TrustCommands = {
  /** `talkId` null: a new one. `replaces`: the wordings that were read. */
  saveTrust: {
    takes: {
      talkId: string | null
      replaces: readonly string[]
      way: TrustWay
      topic: TrustTopic
      title: string
      answers: Readonly<
        Record<TrustQuestion, { text: string; pictures: readonly TrustPicture[]; voiceId: string | null }>
      >
      agreed: readonly { what: string; personId: string }[]
      peopleIds: readonly string[]
      review: string
      behalf: OnBehalf | null
      circleId: string
    }
    gives: { talkId: string }
  }
  sayTrust: {
    takes: { wordingId: string; says: TrustSays; words: string; behalf: OnBehalf | null }
    gives: null
  }
  /** It is needed no more, or again. */
  endTrust: { takes: { wordingId: string; isOver: boolean; behalf: OnBehalf | null }; gives: null }
}

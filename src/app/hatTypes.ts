import type { HatKind } from '../domain/index.ts'
import type { Audience, CircleRef, History, PersonRef, Saved } from './types.ts'

export type { HatKind }

export type HatCommands = {
  /** Puts a hat out for the team, or says anew what it is. Of the catalogue by its kind, else in one's own words. */
  putOutHat: {
    takes: {
      hatId: string | null
      kind: HatKind | null
      name: string
      what: string
      circleIds: readonly string[]
      /** How often it is looked at again; 0 for never. */
      months: number
    }
    gives: { hatId: string }
  }
  /** Not needed any more. Who wears it is not asked to any longer. */
  putAwayHat: { takes: { hatId: string }; gives: null }
  offerHat: {
    takes: {
      hatId: string
      personId: string
      /** YYYY-MM-DD; `until` '' for as long as it goes well. */
      from: string
      until: string
      /** Circles they are let into by this, for which it is asked on the same page. */
      letInto: readonly string[]
      history: History
    }
    gives: null
  }
  /** By who was asked. A no needs no reason, and nobody has a place to write one. */
  answerHat: { takes: { offerId: string; yes: boolean }; gives: null }
  /** The wearer lays it down, or who offers takes it back. */
  endHat: { takes: { offerId: string }; gives: null }
  /** The wearer would like somebody else to wear it next; whoever offers hats asks them. '' for nobody. */
  passHat: { takes: { offerId: string; personId: string }; gives: null }
}

/** That somebody wears a hat, will, or was asked to. */
export type WearItem = {
  readonly offerId: string
  readonly hatId: string
  readonly person: PersonRef
  readonly state: 'asked' | 'coming' | 'worn'
  /** YYYY-MM-DD, '' where there is none. */
  readonly from: string
  readonly until: string
  readonly review: string
  readonly isOverdue: boolean
  readonly offeredBy: PersonRef
  /** Whom the wearer would like to wear it next. */
  readonly passTo: PersonRef | null
  readonly mayEnd: boolean
  readonly saved: Saved
}

export type HatItem = {
  readonly hatId: string
  /** Null for one in the team's own words. */
  readonly kind: HatKind | null
  readonly name: string
  readonly what: string
  readonly months: number
  /** Nobody can wear it who is not in these. */
  readonly circles: readonly CircleRef[]
  /** Those who wear it or will, and for whom it concerns those who were asked. */
  readonly wears: readonly WearItem[]
  readonly mayOffer: boolean
  /** Somebody who may not put out hats wrote in its words. */
  readonly changedBy: PersonRef | null
  readonly saved: Saved
}

/** What came of an offer, told once to who made it and to the Holder. */
export type HatNews = {
  readonly newsId: string
  readonly hatId: string
  readonly kind: HatKind | null
  readonly name: string
  readonly person: PersonRef
  readonly what: 'yes' | 'declined' | 'laid-down' | 'taken-back'
  readonly at: number
}

export type HatsView = {
  readonly iAmHolder: boolean
  readonly mayPutOut: boolean
  readonly hats: readonly HatItem[]
  /** Of the catalogue, what the team has not put out. */
  readonly more: readonly HatKind[]
  /** What I was asked and have not answered. */
  readonly asked: readonly WearItem[]
  readonly news: readonly HatNews[]
  /** For the Holder, where one person wears all there is. */
  readonly allOn: PersonRef | null
  /** Everybody in the team: hats are for all to see. */
  readonly audience: Audience | null
}

export type HatViews = { hats: { params: null; data: HatsView } }

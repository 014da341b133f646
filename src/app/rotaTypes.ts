import type { JourneyHow, SafeWish, TravelMode, WorkLimits } from '../domain/index.ts'
import type { CardItem } from './profileTypes.ts'
import type { VisitItem, VisitOtherwise, VisitPlan } from './scheduleTypes.ts'
import type { Audience, PersonRef } from './types.ts'

/** What the person wants so that letting somebody in feels safe, as far as the one who looks may read it. */
export type FeelingSafeView = {
  /** Ticked: these act. `ring-first`: the button of arriving waits for "I rang". */
  readonly wishes: readonly SafeWish[]
  /** The cards that say so, with their words. */
  readonly cards: readonly CardItem[]
  /** Who comes and was at no other visit so far, as far as is known here. */
  readonly newHere: readonly PersonRef[]
  /** Who comes and has no photo that the one who looks can see. */
  readonly noPhoto: readonly PersonRef[]
  /** Somebody is new, two are wanted then, and one is planned. */
  readonly wantsTwo: boolean
}

export type DraftLine = {
  readonly itemId: string
  /** The first visit of it, as it would be. */
  readonly visit: VisitItem
  /** Visits that are to come; else one that is to be otherwise. */
  readonly isNew: boolean
  /** Two who plan changed it at once: it is published once somebody has said which. */
  readonly isTwice: boolean
  readonly by: PersonRef
}

/** What only those who plan see yet; null to everybody else. */
export type DraftView = {
  readonly lines: readonly DraftLine[]
  /** Mondays of other weeks in which something waits to be published. */
  readonly waiting: readonly string[]
  /** Who plans too. */
  readonly seenBy: readonly PersonRef[]
} | null

/** How long a way takes, and how that is known. */
export type JourneyItem = {
  readonly minutes: number
  /** On the road; null where nobody wrote how far it is. */
  readonly metres: number | null
  readonly how: JourneyHow
  /** Who wrote the minutes. */
  readonly by: PersonRef | null
  /** How often it was lived. */
  readonly times: number
}

/** Between two places in the words of the plan; '' is at home. */
export type JourneyWay = {
  readonly from: string
  readonly to: string
  /** As the one who looks goes. */
  readonly mine: JourneyItem | null
  /** In a straight line. */
  readonly miles: number | null
  readonly minutes: readonly { readonly mode: TravelMode; readonly journey: JourneyItem }[]
}

export type JourneysView = {
  readonly ways: readonly JourneyWay[]
  /** How I said that I go. */
  readonly mode: TravelMode | null
  readonly audience: Audience
} | null

export type DayOrderView = {
  readonly date: string
  readonly iPlan: boolean
  readonly people: readonly {
    readonly person: PersonRef
    /** False: some way is not known, and nothing is suggested. */
    readonly isKnown: boolean
    /** Minutes on the way, as planned and as suggested. */
    readonly before: number
    readonly after: number
    readonly stops: readonly {
      readonly visit: VisitItem
      readonly start: string
      readonly isFixed: boolean
    }[]
  }[]
}

/** Of my work, in this team: for those who plan here, and nobody else. */
export type WorkLimitsView = {
  readonly limits: WorkLimits
  /** Who reads it. */
  readonly planners: readonly PersonRef[]
} | null

export type RotaViews = {
  workLimits: { params: null; data: WorkLimitsView }
  journeys: { params: null; data: JourneysView }
  /** Of that day; null is today. */
  dayOrder: { params: { day: string | null }; data: DayOrderView }
  /** Of the week that has this day in it; null is now. */
  draft: { params: { day: string | null }; data: DraftView }
}

export type RotaCommands = {
  /** Of the way between two places: minutes as somebody goes, or miles in a straight line. It takes the place of what was said. */
  sayJourney: {
    takes: {
      from: string
      to: string
      mode: TravelMode
      minutes: number | null
      miles: number | null
    }
    gives: null
  }
  /** To those who plan here, and to nobody else. */
  sayWorkLimits: { takes: WorkLimits; gives: null }
  /** How I go about. */
  sayTravelMode: { takes: { mode: TravelMode }; gives: null }
  /** Only those who plan see it. `itemId` of one that is kept already; `after`: the series that it goes on from. */
  keepDraft: {
    takes: { itemId: string | null; plan: VisitPlan; after: string }
    gives: { itemId: string }
  }
  /** One visit otherwise, seen by those who plan alone. */
  keepDraftChange: { takes: { visitId: string; otherwise: VisitOtherwise }; gives: { itemId: string } }
  takeDraftOut: { takes: { itemId: string }; gives: null }
  /** Everybody who reads the schedule sees these from now on. What two changed at once is left out until it is settled. */
  publishDrafts: { takes: { itemIds: readonly string[] }; gives: { left: number } }
}

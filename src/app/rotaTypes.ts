import type { SafeWish } from '../domain/index.ts'
import type { CardItem } from './profileTypes.ts'
import type { VisitItem, VisitOtherwise, VisitPlan } from './scheduleTypes.ts'
import type { PersonRef } from './types.ts'

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

export type RotaViews = {
  /** Of the week that has this day in it; null is now. */
  draft: { params: { day: string | null }; data: DraftView }
}

export type RotaCommands = {
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

import type { ClashKind, ComingState, Repeat, Second, TileId, VisitSays, VisitType } from '../domain/index.ts'
import type { FeelingSafeView } from './rotaTypes.ts'
import type { Audience, PersonRef, Saved } from './types.ts'

/** A visit that comes again, or once. Who does not plan suggests it. */
export type VisitPlan = {
  readonly title: string
  /** 1 Monday ... 7 Sunday */
  readonly weekdays: readonly number[]
  readonly start: string
  readonly minutes: number
  readonly from: string
  readonly personId: string | null
  readonly tiles: readonly TileId[]
  /** The last day; '' or nothing while it goes on. */
  readonly until?: string
  readonly repeat?: Repeat
  readonly interval?: number
  /** Which of that weekday in the month, 5 for the last. */
  readonly nth?: number
  readonly type?: VisitType
  /** In words; '' or nothing at home. */
  readonly place?: string
  readonly needed?: number
  readonly second?: Second
  readonly otherIds?: readonly string[]
}

/** What is otherwise with one visit. What is not there stays as it is in the plan. */
export type VisitOtherwise = {
  readonly cancelled?: boolean
  readonly date?: string
  readonly start?: string
  readonly minutes?: number
  readonly personIds?: readonly string[]
  readonly place?: string
  readonly needed?: number
  readonly why?: string
}

export type ScheduleCommands = {
  planVisit: { takes: VisitPlan; gives: { seriesId: string } }
  /** Otherwise from a day on: the series ends the day before, and another goes on. Of a suggestion: it comes into the plan. */
  planAnew: { takes: { seriesId: string; plan: VisitPlan }; gives: { seriesId: string } }
  /** Of two plans that go on from one this one stays, and the others end before they began. */
  keepTwin: { takes: { seriesId: string }; gives: null }
  /** Its last day; the day before its first for one that is not to be at all. */
  endVisits: { takes: { seriesId: string; until: string }; gives: null }
  /** One visit is otherwise, or, with nothing, as planned again. It takes the place of all that was said of it before. */
  changeVisit: { takes: { visitId: string; otherwise: VisitOtherwise }; gives: null }
  /** Asks these for it, in this order: one after another so many hours apart, or all at once. Each may say no without a reason. */
  askToCome: { takes: { visitId: string; personIds: readonly string[]; hours: number | null }; gives: null }
  /** What a calendar file says, as visits that could be planned. Nothing is kept of it. */
  readCalendar: {
    takes: { text: string }
    gives: { plans: readonly VisitPlan[]; left: number }
  }
  /**
   * My own word. `all`: of every one of its series from that visit on. `ringId`: of another of my teams, said there while this
   * one is looked at.
   */
  answerVisit: {
    takes: { visitId: string; says: VisitSays; all: boolean; ringId?: string }
    gives: null
  }
}

/** Somebody who comes, might, cannot, or would. */
export type ComerItem = {
  readonly person: PersonRef
  readonly state: ComingState
  readonly isPlanned: boolean
  /** They said yes before it was changed. */
  readonly isOfBefore: boolean
}

/** That somebody who comes has set out, and is not there yet. */
export type OnWayItem = { readonly person: PersonRef; readonly at: number }

export type VisitState = 'planned' | 'arrived' | 'left'

export type VisitItem = {
  /** `<series document>.<date>` */
  readonly visitId: string
  readonly title: string
  /** YYYY-MM-DD and HH:MM on the wall of the supported person's home. */
  readonly date: string
  readonly start: string
  readonly minutes: number
  /** Of a series that comes on weekdays. */
  readonly weekdays: readonly number[]
  /** By the clock: milliseconds since 1970, and how long it really is on a night when the clocks change. */
  readonly startsAt: number
  readonly endsAt: number
  readonly lasts: number
  readonly type: VisitType
  /** In words; '' is at home. */
  readonly place: string
  /** Who is coming, the first of them; null says "Nobody yet". */
  readonly person: PersonRef | null
  /** Everybody who comes, might, cannot, or would. */
  readonly people: readonly ComerItem[]
  readonly needed: number
  readonly second: Second
  readonly onWay: readonly OnWayItem[]
  /** I come, it is near, and I have not said that I set out. */
  readonly iMaySetOut: boolean
  /** How many are missing. */
  readonly gaps: number
  /** More said that they come than are needed, and nobody has chosen. */
  readonly isContested: boolean
  /** Called off: by whom, when, and so many minutes before it would have begun. */
  readonly cancelled: { readonly by: PersonRef | null; readonly at: number; readonly notice: number } | null
  /** The day it was moved from, '' where it was not. */
  readonly movedFrom: string
  /** Two people who plan said different things of it. */
  readonly changedTwice: boolean
  /** It was planned on its own day when its time was past already: nobody could come to it, and nobody is asked about it. */
  readonly neverWas: boolean
  /** It is not in the plan: somebody who does not plan would like it there. */
  readonly suggestedBy: PersonRef | null
  /** Two who plan changed it from a day on and did not hear of one another: both are there until one is chosen. */
  readonly isTwin: boolean
  /** Only those who plan see it, or see it so: it is not published. */
  readonly isDraft: boolean
  readonly state: VisitState
  readonly arrivedAt: number | null
  readonly leftAt: number | null
  /** Who said they arrived, where it is somebody else than planned. */
  readonly arrivedBy: PersonRef | null
  readonly tiles: readonly TileId[]
  readonly audience: Audience
  readonly saved: Saved
  /** True where the one who looks may write the record of it (is in the care circle). */
  readonly canWrite: boolean
  /** The team rests on that day: nobody is asked to come. */
  readonly rests: boolean
}

/** What somebody who plans said of one visit. */
export type VisitChangeItem = {
  readonly changeId: string
  readonly by: PersonRef | null
  readonly at: number
  readonly otherwise: VisitOtherwise
  readonly people: readonly PersonRef[] | null
}

/** Somebody was asked for a visit. `later`: their turn has not come. */
export type AskedItem = {
  readonly person: PersonRef
  readonly state: 'asked' | 'later' | 'coming' | 'maybe' | 'cant'
  readonly opens: number
}

/** What does not fit of one person's visits, told to them and to who plans. */
export type ClashItem = {
  readonly kind: ClashKind
  readonly person: PersonRef
  readonly first: VisitItem
  readonly next: VisitItem
  readonly minutes: number
  /** Of `tight` how long the way takes, where somebody knows. */
  readonly way: number | null
  /** How many hours they said a week may have at the most; 0 where they said nothing. */
  readonly most: number
}

export type WeekDay = { readonly date: string; readonly visits: readonly VisitItem[] }

export type WeekView = {
  /** A Monday. */
  readonly from: string
  readonly today: string
  readonly days: readonly WeekDay[]
  readonly gaps: number
  /** What I am asked for and have not answered. */
  readonly asked: readonly VisitItem[]
  /** What I said yes to and is another day or time now. */
  readonly changed: readonly VisitItem[]
  readonly clashes: readonly ClashItem[]
  readonly iPlan: boolean
  /** Null for who is not in the schedule. */
  readonly audience: Audience | null
  readonly holder: PersonRef
}

export type TwinItem = {
  readonly seriesId: string
  readonly plan: Required<VisitPlan>
  readonly people: readonly PersonRef[]
  readonly by: PersonRef | null
}

export type PlannedVisitView = {
  readonly visit: VisitItem
  readonly seriesId: string
  /** What its series says, to be told in a sentence and to begin a change with. */
  readonly plan: Required<VisitPlan>
  readonly changes: readonly VisitChangeItem[]
  /** What I said of it. */
  readonly mine: VisitSays
  readonly iPlan: boolean
  /** Those in the schedule, for whoever plans to choose from, in the order in which they were asked last. */
  readonly people: readonly PersonRef[]
  /** For who plans. */
  readonly asked: readonly AskedItem[]
  /** Somebody who plans asks me. */
  readonly iAmAsked: boolean
  readonly safe: FeelingSafeView
  /** Who reads what is done about the body; null where the one who looks does not. */
  readonly care: Audience | null
  /** Where it is one of two that were made at once: this one and the others. */
  readonly twins: readonly TwinItem[]
  /** Of a draft: what is published, changed or taken out, and who sees it yet. */
  readonly draft: {
    readonly itemId: string
    readonly after: string
    readonly seenBy: readonly PersonRef[]
  } | null
  readonly saved: Saved
} | null

export type ScheduleViews = {
  /** The week that has this day in it; null is now. `published`: as everybody sees it, without drafts. */
  week: { params: { day: string | null; published?: boolean }; data: WeekView }
  plannedVisit: { params: { visitId: string }; data: PlannedVisitView }
}

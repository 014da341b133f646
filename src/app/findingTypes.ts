import type { NoticedWhat, TileId } from '../domain/index.ts'
import type { TimelineItem } from './observationTypes.ts'
import type { Audience, CirclePurpose, PersonRef } from './types.ts'

/** Kinds of what is found beside what was written of days. Each has a page that it opens. */
export type FoundWhat =
  | 'medicine'
  | 'dose'
  | 'task'
  | 'goal'
  | 'visit'
  | 'person'
  | 'contact'
  | 'card'
  | 'emergency'
  | 'promise'
  | 'consent'
  | 'decision'
  | 'trust'
  | 'money'
  | 'tin'
  | 'fund'
  | 'direct'
  | 'message'
  | 'concern'

export type FoundThing = {
  readonly kind: 'thing'
  readonly what: FoundWhat
  /** Names it, and is its key where lists change in place. */
  readonly id: string
  /** What its page is asked for by; '' where there is one page of all. */
  readonly opens: string
  readonly title: string
  readonly text: string
  /** YYYY-MM-DD, or '' of what stands and is of no day. */
  readonly date: string
  readonly by: PersonRef | null
  /** Null of what is sealed to some people: its page says to whom. */
  readonly audience: Audience | null
}
export type FoundItem = TimelineItem | FoundThing

/** What can be asked for by a picture: when it was last. */
export type LastThing = TileId | NoticedWhat

export type LastLine = {
  readonly date: string
  readonly time: string
  readonly by: PersonRef
}

export type LastTimesView = {
  /** Of what was ever written, the newest first. */
  readonly lines: readonly (LastLine & { readonly id: LastThing; readonly amount: number | null })[]
  /** Each medicine that was taken once, by what the chart says that it is called. */
  readonly medicines: readonly (LastLine & {
    readonly medicineId: string
    readonly name: string
    readonly amount: string
  })[]
  /** Who came, and when last. */
  readonly visitors: readonly (Omit<LastLine, 'by'> & {
    readonly person: PersonRef
    readonly visitId: string
    readonly isHere: boolean
  })[]
  readonly today: string
  /** Circles of care that I am not in: what lies there I cannot find. */
  readonly notIn: readonly CirclePurpose[]
  /** Circles that I read from a day on: what was said before is not on this device, and is sent to nobody who came later. */
  readonly from: readonly { readonly audience: Audience; readonly date: string }[]
  /** Something has not come yet: older months come by themselves while there is a line. */
  readonly isFetching: boolean
}

export type FindingViews = { lastTimes: { params: null; data: LastTimesView } }
export type FindingCommands = {
  /**
   * By words, in all that I can read on this device. `more`: found and not given. `instead`: nothing has the words that were
   * typed, and these were looked for in their place.
   */
  find: {
    takes: { text: string }
    gives: {
      readonly hits: readonly FoundItem[]
      readonly more: number
      readonly instead: readonly string[]
    }
  }
}

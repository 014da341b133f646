import type { Mood } from '../domain/index.ts'
import type { CardItem } from './profileTypes.ts'
import type { RecordItem } from './recordTypes.ts'
import type { MessageItem } from './talkTypes.ts'
import type { VisitItem } from './scheduleTypes.ts'
import type { Audience, PersonRef, Saved } from './types.ts'

/** That she said that she is all right. */
export type OkItem = { readonly okId: string; readonly at: number; readonly saved: Saved }

/** How it was, in the words of who was there. */
export type FeltItem = { readonly mood: Mood; readonly by: PersonRef | null; readonly at: number }

/** That who comes to a visit that has not begun comes later; `at`: HH:MM on the wall of the home. */
export type LateToday = {
  readonly visitId: string
  readonly person: PersonRef
  readonly minutes: number
  readonly at: string
}

export type TodayView = {
  readonly date: string
  /** The visit that is on, or the next one from now. */
  readonly now: VisitItem | null
  /** Of today, those to come after `now`, and those that are over. */
  readonly rest: readonly VisitItem[]
  readonly over: readonly VisitItem[]
  /** The next seven days after today. */
  readonly coming: readonly VisitItem[]
  /** Notes of handover that are pinned. */
  readonly handovers: readonly RecordItem[]
  readonly news: readonly MessageItem[]
  /** The last time that she said she is all right, of the last two days. */
  readonly ok: OkItem | null
  /** Who sees that; null where the one who looks does not. */
  readonly okAudience: Audience | null
  /** How it was the last time that somebody said so, of the last two days, for who reads the records. */
  readonly felt: FeltItem | null
  /** How to get in: from two hours before a visit of mine until it is over, where it was written for me. */
  readonly access: readonly CardItem[]
  readonly late: readonly LateToday[]
  /** From one visit of mine in this team to the next of today, where there is a way and it is known: in minutes. */
  readonly ways: readonly { readonly from: string; readonly to: string; readonly minutes: number }[]
}

export type TodayViews = {
  today: { params: null; data: TodayView }
  /** Whether who comes may be read on this device while it is locked; null for who cannot choose that. */
  doorDay: { params: null; data: { readonly shown: boolean | null } }
}

export type TodayCommands = {
  /** Only the person in the middle says it; false takes back what was said last. */
  sayOk: { takes: { is: boolean }; gives: null }
  /** The person in the middle, on this device, with the PIN: names and times of who comes, and nothing else. */
  showDayAtDoor: { takes: { on: boolean }; gives: null }
}

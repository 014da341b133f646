import type { RecordItem } from './recordTypes.ts'
import type { MessageItem } from './talkTypes.ts'
import type { VisitItem } from './scheduleTypes.ts'

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
}

export type TodayViews = { today: { params: null; data: TodayView } }

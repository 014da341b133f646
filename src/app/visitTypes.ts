import type { Mood, Outcome, TileId } from '../domain/index.ts'
import type { RecordItem } from './recordTypes.ts'
import type { VisitItem } from './scheduleTypes.ts'
import type { Audience } from './types.ts'

export type VisitView = {
  readonly visit: VisitItem
  /** My own record of this visit as it stands; null before the first tick. */
  readonly mine: RecordItem | null
  /** Other people's records of it, as far as I can see them. */
  readonly others: readonly RecordItem[]
  /** Where a record goes; null where I am not in the care circle. */
  readonly recordAudience: Audience | null
} | null

export type VisitViews = { visit: { params: { visitId: string }; data: VisitView } }

export type VisitCommands = {
  arrive: { takes: { visitId: string }; gives: null }
  tick: { takes: { visitId: string; tile: TileId; outcome: Outcome | null }; gives: null }
  writeNote: { takes: { visitId: string; note: string }; gives: null }
  leaveVisit: { takes: { visitId: string; mood: Mood | null; handover: string }; gives: null }
}

import type { Mood, Outcome, TileId } from '../domain/index.ts'
import type { Audience, PersonRef, Saved } from './types.ts'

export type RecordItem = {
  readonly recordId: string
  readonly visitId: string
  readonly visitTitle: string
  readonly date: string
  readonly by: PersonRef | null
  readonly writtenAt: number | null
  readonly tiles: readonly { readonly tile: TileId; readonly outcome: Outcome }[]
  readonly note: string
  readonly mood: Mood | null
  readonly handover: string
  readonly audience: Audience
  readonly saved: Saved
}

export type RecordsView = { readonly records: readonly RecordItem[]; readonly canSee: boolean }

export type RecordViews = { records: { params: null; data: RecordsView } }

import type { Mood, MoodSayer, Outcome, Reachable, Reason, Sign, TileId } from '../domain/index.ts'
import type { LetGoItem } from './keepingTypes.ts'
import type { MediaItem } from './mediaTypes.ts'
import type { Audience, PersonRef, Saved } from './types.ts'

export type TileItem = { readonly tile: TileId; readonly outcome: Outcome; readonly why: Reason | null }

export type CommentItem = {
  readonly commentId: string
  readonly by: PersonRef
  readonly at: number
  readonly text: string
}

/** What a record says. */
export type RecordSaid = {
  readonly tiles: readonly TileItem[]
  readonly note: string
  /** What the person said and chose. */
  readonly chose: string
  readonly signs: readonly Sign[]
  readonly media: readonly MediaItem[]
  readonly letGo: readonly LetGoItem[]
  readonly moodBefore: Mood | null
  readonly mood: Mood | null
  readonly moodBy: MoodSayer | null
  readonly handover: string
  readonly reach: readonly Reachable[]
}

export type RecordVersion = RecordSaid & { readonly by: PersonRef | null; readonly at: number }

/** What one person wrote of one visit. */
export type RecordItem = RecordSaid & {
  readonly recordId: string
  readonly visitId: string
  readonly visitTitle: string
  readonly date: string
  readonly by: PersonRef | null
  /** When it was begun, and when it was changed last. */
  readonly begunAt: number
  readonly writtenAt: number | null
  /** It was begun long after the visit. */
  readonly late: boolean
  /** It was changed after the visit: what it said before can be read. */
  readonly changed: boolean
  /** Somebody else wrote in it, whose words do not count and are not shown. */
  readonly touchedBy: readonly PersonRef[]
  /** Who has read what the next person must know. `came`: they came to a later visit, so it is pinned no more. */
  readonly handoverSeen: readonly { readonly by: PersonRef; readonly came: boolean }[]
  readonly comments: readonly CommentItem[]
  readonly audience: Audience
  readonly saved: Saved
}

export type RecordsView = { readonly records: readonly RecordItem[]; readonly canSee: boolean }

export type RecordViews = { records: { params: null; data: RecordsView } }

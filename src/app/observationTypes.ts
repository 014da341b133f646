import type {
  BodyPlace,
  MarkState,
  Mood,
  NoteSource,
  NoticedKind,
  NoticedWhat,
  PictureId,
  TileId,
  TimelineKind,
  WeekSays,
} from '../domain/index.ts'
import type { LetGoItem } from './keepingTypes.ts'
import type { MediaItem } from './mediaTypes.ts'
import type { PaperItem, SheetKind } from './paperTypes.ts'
import type { RecordItem } from './recordTypes.ts'
import type { Audience, PersonRef, Saved } from './types.ts'

type Written = {
  /** Names it, and is its key where lists change in place. */
  readonly id: string
  readonly date: string
  /** On the wall of the home, or '' where nobody said. */
  readonly time: string
  readonly by: PersonRef
  readonly writtenAt: number
  /** It was written on a later day than it is of. */
  readonly late: boolean
  readonly text: string
  readonly media: readonly MediaItem[]
  readonly letGo: readonly LetGoItem[]
  readonly visitId: string
}
type Standing = { readonly canChange: boolean; readonly audience: Audience; readonly saved: Saved }

type NoteWords = Written & {
  readonly kind: 'note'
  readonly tiles: readonly TileId[]
  readonly source: NoteSource
  /** Who wrote it on paper, or told it; '' for nobody else. */
  readonly from: string
}
type NoticedWords = Written & {
  readonly kind: 'noticed'
  readonly what: NoticedWhat
  readonly amount: number | null
  readonly of: NoticedKind | ''
  readonly place: BodyPlace | ''
  readonly mark: string
  readonly state: MarkState | ''
}
/** `before`: what it said until it was put right, the newest first. */
export type NoteItem = NoteWords & Standing & { readonly before: readonly NoteWords[] }
export type NoticedItem = NoticedWords & Standing & { readonly before: readonly NoticedWords[] }
type VisitWritten = { readonly kind: 'visit'; readonly id: string; readonly record: RecordItem }

/** What came back on a sheet, with its photo. */
export type PaperWritten = {
  readonly kind: 'paper'
  readonly id: string
  readonly date: string
  readonly sheet: SheetKind
  readonly paper: PaperItem
  readonly audience: Audience
}

export type TimelineItem = NoteItem | NoticedItem | VisitWritten | PaperWritten

/** Somebody came, at any time by what they said themselves. */
export type CameLine = {
  readonly visitId: string
  readonly title: string
  readonly person: PersonRef
  readonly arrivedAt: number
  readonly leftAt: number | null
}
/** One kind of thing that happened on a day, beside what was written of it. */
export type DayLine = { readonly date: string; readonly audience: Audience } & (
  | { readonly kind: 'doses'; readonly taken: number; readonly declined: number; readonly other: number }
  | {
      readonly kind: 'tasks'
      readonly tasks: readonly { readonly taskId: string; readonly title: string; readonly by: PersonRef }[]
    }
  | { readonly kind: 'came'; readonly visits: readonly CameLine[] }
)
export type TimelineDay = {
  readonly date: string
  readonly items: readonly TimelineItem[]
  readonly lines: readonly DayLine[]
}

/** Of all that I can read: with a picture, of that; with a circle, of what lies there; of one kind. All may be ''. */
export type TimelineFilter = {
  readonly picture: PictureId | ''
  readonly circleId: string
  readonly kind?: TimelineKind | ''
}

export type TimelineView = {
  /** YYYY-MM, the newest first. Each is asked for by itself. */
  readonly months: readonly string[]
  /** Somebody wrote something that I can read. */
  readonly hasWritten: boolean
  /** The last two weeks, oldest first: the face that was said last of each day. */
  readonly faces: readonly { readonly date: string; readonly mood: Mood | null }[]
  /** Circles in which something can be written down. */
  readonly audiences: readonly Audience[]
  readonly today: string
}

/** For whom I can write something down, and whom it could come from. */
export type RecordFormView = {
  readonly audiences: readonly Audience[]
  readonly people: readonly PersonRef[]
  readonly today: string
  /** What is put right: mine, as it stands. */
  readonly instead: NoteItem | NoticedItem | null
  /** What became of: the mark as it was noticed first. */
  readonly mark: NoticedItem | null
  readonly visitTitle: string
}

/** One word about an amount: who said it, when. */
export type TrendSaid = Pick<NoticedItem, 'id' | 'time' | 'of' | 'place' | 'by'> & { readonly amount: number }
export type TrendView = {
  readonly from: string
  readonly to: string
  /** Every day from the first to the last, also those of which nothing was said. */
  readonly days: readonly { readonly date: string; readonly said: readonly TrendSaid[] }[]
  /** Of the last two weeks of today, whatever is shown. */
  readonly week: WeekSays
  readonly today: string
}
/** A mark on the skin, and what became of it, the newest first. */
export type MarkItem = { readonly mark: NoticedItem; readonly later: readonly NoticedItem[] }
export type BodyView = {
  /** Newest first; those that have healed are the last ones. */
  readonly marks: readonly MarkItem[]
  readonly pains: readonly NoticedItem[]
  readonly canWrite: boolean
}

export type ObservationViews = {
  /** `until`: the last of four weeks, or '' for today. */
  trend: { params: { what: NoticedWhat; until: string }; data: TrendView }
  trends: {
    params: null
    data: { readonly lines: readonly { readonly what: NoticedWhat; readonly week: WeekSays }[] }
  }
  body: { params: null; data: BodyView }
  timeline: { params: TimelineFilter; data: TimelineView }
  timelineMonth: {
    params: TimelineFilter & { month: string }
    data: { readonly days: readonly TimelineDay[] }
  }
  recordForm: { params: { insteadId: string; visitId: string; markId: string }; data: RecordFormView }
}

type When = { date: string; time?: string; visitId?: string; media?: readonly string[] }
/** `circleId`: those who care, without it. `insteadId`: what of mine it puts right; then it stays in its circle. */
type Where = { circleId?: string; insteadId?: string }

export type ObservationCommands = {
  /** Something written down of a day, in words, pictures, a photo or a voice. One of them is enough. */
  addRecord: {
    takes: When & Where & { text: string; tiles?: readonly TileId[]; source: NoteSource; from?: string }
    gives: { recordId: string }
  }
  notice: {
    takes: When &
      Where & {
        what: NoticedWhat
        amount: number | null
        kind?: NoticedKind | ''
        place?: BodyPlace | ''
        markId?: string
        state?: MarkState | ''
        text?: string
      }
    gives: { noticedId: string }
  }
  /** Of what I wrote down or noticed: it shall not stand. That it was said stays. */
  takeBackWritten: { takes: { id: string }; gives: null }
}

import type { BehalfHow, OnBehalf, SheetKind } from '../domain/index.ts'
import type { MediaItem } from './mediaTypes.ts'
import type { Audience, PersonRef, Saved } from './types.ts'

export type { BehalfHow, OnBehalf, SheetKind }

/** Something done for somebody else, as it is shown: for whom, and how they said so. */
export type BehalfItem = { readonly person: PersonRef; readonly how: BehalfHow; readonly words: string }

/** What came back on a sheet: "written on paper by, entered by, on". */
export type PaperItem = {
  readonly paperId: string
  /** Who held the pen; null where they are not in the team, then `writerName` says who. */
  readonly writer: PersonRef | null
  readonly writerName: string
  readonly writtenOn: string
  readonly enteredBy: PersonRef | null
  readonly enteredAt: number
  readonly text: string
  /** Photos of the sheet. */
  readonly media: readonly MediaItem[]
  /** Written by them for somebody else. */
  readonly behalf: BehalfItem | null
  readonly saved: Saved
}

export type SheetItem = {
  readonly code: string
  readonly kind: SheetKind
  readonly subject: string
  readonly printedAt: number
  readonly printedBy: PersonRef | null
  readonly audience: Audience
  /** Newest first. */
  readonly filed: readonly PaperItem[]
}

/** Sheets that were printed in my circles, newest first. */
export type PapersView = { readonly sheets: readonly SheetItem[]; readonly people: readonly PersonRef[] }

export type PaperViews = { papers: { params: null; data: PapersView } }

export type PaperCommands = {
  /** A code for a sheet that is about to be printed. Whoever is in the circle can file what comes back. */
  printSheet: { takes: { kind: SheetKind; subject: string; circleId: string }; gives: { code: string } }
  /** Files what somebody wrote on a sheet. `personId` null: somebody outside the team, called `name`. */
  onPaper: {
    takes: {
      code: string
      personId: string | null
      name: string
      on: string
      text: string
      /** Ids of photos of the sheet: they alone are enough. */
      media?: readonly string[]
      behalf: OnBehalf | null
    }
    gives: null
  }
}

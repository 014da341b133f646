import type { TinKind, TinLine } from '../domain/index.ts'
import type { Audience, PersonRef, Saved } from './types.ts'

/** What was put in or taken out, with what was written down before it and after. */
export type TinItem = Omit<TinLine, 'id' | 'by'> & {
  readonly entryId: string
  readonly by: PersonRef
  readonly mayTakeBack: boolean
  readonly saved: Saved
}
/** How much somebody counted, beside what was written down then. */
export type TinCountItem = {
  readonly countId: string
  readonly by: PersonRef
  readonly date: string
  readonly at: number
  readonly pence: number
  readonly written: number
  readonly isLast: boolean
  readonly seenBy: readonly PersonRef[]
  readonly maySign: boolean
  readonly saved: Saved
}
export type TinView = {
  readonly isBegun: boolean
  readonly balance: number
  /** Paid out of it and not agreed yet. */
  readonly waiting: number
  readonly items: readonly TinItem[]
  readonly counts: readonly TinCountItem[]
  readonly holder: PersonRef
  /** Null for who does not see the money. */
  readonly audience: Audience | null
}

export type TinViews = { tin: { params: null; data: TinView } }

export type TinCommands = {
  moveInTin: {
    takes: { kind: TinKind; date: string; what: string; pence: number }
    gives: { entryId: string }
  }
  takeBackInTin: { takes: { entryId: string }; gives: null }
  countTin: { takes: { pence: number }; gives: { countId: string } }
  /** I counted too, or I watched, and it is so much. */
  signCount: { takes: { countId: string }; gives: null }
}

import type { PoolKind, PoolLine } from '../domain/index.ts'
import type { MediaItem } from './mediaTypes.ts'
import type { Audience, PersonRef, Saved } from './types.ts'

/** One thing in a shared fund: who wrote it, whose parts it is in, and who said that it is so. */
export type PoolItem = {
  readonly entryId: string
  readonly by: PersonRef
  readonly kind: PoolKind
  readonly date: string
  readonly what: string
  readonly pence: number
  readonly minutes: number
  readonly shares: readonly {
    readonly person: PersonRef
    readonly parts: number
    readonly amount: number
  }[]
  readonly receipt: MediaItem | null
  readonly state: PoolLine['state']
  readonly yes: readonly PersonRef[]
  readonly no: readonly PersonRef[]
  readonly maySay: boolean
  readonly saved: Saved
}

export type PoolView = {
  readonly items: readonly PoolItem[]
  /** What each has left in it, of what all agreed to. */
  readonly left: readonly { readonly person: PersonRef; readonly pence: number }[]
  readonly people: readonly PersonRef[]
  readonly audience: Audience | null
}

export type PoolViews = { pool: { params: null; data: PoolView } }

export type PoolCommands = {
  /** In parts of these people, whole numbers beside one another; `amount` in pence, or minutes of hours. */
  addToPool: {
    takes: {
      kind: PoolKind
      date: string
      what: string
      amount: number
      shares: readonly { personId: string; parts: number }[]
      receiptId: string | null
    }
    gives: { entryId: string }
  }
  sayOfPool: { takes: { entryId: string; yes: boolean }; gives: null }
}

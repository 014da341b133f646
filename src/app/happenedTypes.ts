import type { ActType } from '../circles/index.ts'
import type { CircleRef, History, PersonRef } from './types.ts'

/** One act that counts, to be told in a sentence. What a type does not speak of is null or empty. */
export type HappenedItem = {
  readonly happenedId: string
  readonly type: ActType
  /** By the clock of who did it. The order of the list is by who had seen what. */
  readonly at: number
  readonly by: PersonRef | null
  readonly who: PersonRef | null
  readonly circle: CircleRef | null
  /** What an invitation offered, or a nominee may act in: those of them that I am in. */
  readonly circles: readonly CircleRef[]
  /** Of somebody who is not in the team (yet). */
  readonly name: string
  readonly history: History | null
  /** It took something away that such acts give; of a dismissal: its time was over. */
  readonly isEnd: boolean
  /** The Holder, where it was said in the Holder's place. */
  readonly inPlace: PersonRef | null
}

/** Newest first. */
export type HappenedView = { readonly person: PersonRef | null; readonly items: readonly HappenedItem[] }

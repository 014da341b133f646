import type { NoticedWhat, TileId } from '../domain/index.ts'
import type { TimelineItem } from './observationTypes.ts'
import type { Audience, CirclePurpose, PersonRef } from './types.ts'

export type FoundItem =
  | TimelineItem
  | {
      readonly kind: 'message'
      readonly id: string
      readonly circleId: string
      readonly text: string
      readonly at: number
      readonly by: PersonRef | null
    }
  | {
      readonly kind: 'card'
      readonly id: string
      readonly starter: string
      readonly text: string
      readonly audience: Audience
    }

/** What can be asked for by a picture: when it was last. */
export type LastThing = TileId | NoticedWhat

export type LastTimesView = {
  /** Of what was ever written, the newest first. */
  readonly lines: readonly {
    readonly id: LastThing
    readonly date: string
    readonly time: string
    readonly by: PersonRef
  }[]
  readonly today: string
  /** Circles of care that I am not in: what lies there I cannot find. */
  readonly notIn: readonly CirclePurpose[]
}

export type FindingViews = { lastTimes: { params: null; data: LastTimesView } }
export type FindingCommands = {
  /** By words, in all that I can read on this device. `more`: found and not given. */
  find: {
    takes: { text: string }
    gives: { readonly hits: readonly FoundItem[]; readonly more: number }
  }
}

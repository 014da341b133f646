import type { ConcernField, ConcernSafe, ConcernType } from '../domain/index.ts'
import type { MediaItem } from './mediaTypes.ts'
import type { PersonRef, Saved } from './types.ts'

/** `pin`: it is to be typed first. `no-pin`: there is none, so nothing that its author wrote here is shown again. */
export type ConcernDoor = 'open' | 'pin' | 'no-pin'

/** Somebody who can be told, or whom it can be about. */
export type ConcernPerson = {
  readonly person: PersonRef
  /** They wear the hat for it. */
  readonly looksAfter: boolean
  /** They act in the Holder's place: her phone may be in their hands. */
  readonly actsForHolder: boolean
}

export type ConcernItem = {
  readonly concernId: string
  readonly by: PersonRef
  readonly at: number
  readonly what: string
  readonly safe: ConcernSafe
  readonly media: readonly MediaItem[]
  readonly about: readonly PersonRef[]
  /** Everybody who can read it, the one who looks included. */
  readonly readers: readonly PersonRef[]
  /** Who passed it on, where the author did not say it to the one who looks. */
  readonly passedBy: readonly PersonRef[]
  readonly isNew: boolean
  readonly isClosed: boolean
  readonly saved: Saved
}

export type ConcernSaidValue = {
  readonly factId: string
  readonly value: string
  readonly by: PersonRef
  readonly at: number
  readonly passedBy: readonly PersonRef[]
}

export type ConcernFull = ConcernItem & {
  readonly fields: readonly {
    readonly field: ConcernField
    readonly now: readonly ConcernSaidValue[]
    readonly before: readonly ConcernSaidValue[]
  }[]
  readonly letIn: readonly {
    readonly person: PersonRef
    readonly by: PersonRef
    readonly at: number
    readonly why: 'asked' | 'over'
  }[]
  /** Does the Holder know? `about`: it is about her, so Kith does not tell her. */
  readonly holderKnows: 'yes' | 'later' | 'about'
  readonly holder: PersonRef
  readonly laterUntil: number
  readonly agreed: readonly PersonRef[]
  readonly mayAgree: boolean
  /** Who is not in it, and whom it is not about. */
  readonly others: readonly PersonRef[]
  /** To be given to `noteNews` once it was read. */
  readonly newsIds: readonly string[]
}

export type ConcernViews = {
  concernForm: {
    params: null
    data: {
      readonly people: readonly ConcernPerson[]
      readonly holder: PersonRef
      readonly iAmHolder: boolean
    }
  }
  concerns: {
    params: null
    data: {
      readonly door: ConcernDoor
      readonly concerns: readonly ConcernItem[]
      /** How many have something to read. Nothing that is about who acts for the Holder is counted on her phone. */
      readonly news: number
    }
  }
  concern: {
    params: { concernId: string }
    data: { readonly door: ConcernDoor; readonly concern: ConcernFull | null }
  }
}

export type ConcernCommands = {
  sayConcern: {
    takes: {
      what: string
      safe: ConcernSafe
      aboutIds: readonly string[]
      toIds: readonly string[]
      media: readonly string[]
      /** Of what kind it is, where it was begun from something that says so. */
      types?: readonly ConcernType[]
    }
    gives: { concernId: string }
  }
  addToConcern: {
    takes: {
      concernId: string
      values: readonly { field: ConcernField; value: string }[]
    }
    gives: null
  }
  /** All of it can be read by them too, and everybody in it is told. */
  letIntoConcern: { takes: { concernId: string; personId: string }; gives: null }
  /** The Holder is told later, and I, who did not write it, agree. */
  agreeToWait: { takes: { concernId: string }; gives: null }
}

import type { PersonRef, Saved } from './types.ts'

export type AloneItem = {
  readonly aloneId: string
  readonly person: PersonRef
  readonly until: number
  /** When a word is expected. */
  readonly due: number
  readonly heardAt: number
  readonly standing: 'on' | 'asked' | 'late'
  readonly watchers: readonly PersonRef[]
  /** Who sees to it. */
  readonly seenBy: readonly PersonRef[]
  readonly every: number
  readonly saved: Saved
}

export type AloneViews = {
  alone: {
    params: null
    data: {
      readonly mine: AloneItem | null
      readonly watched: readonly AloneItem[]
      readonly people: readonly PersonRef[]
      /** Whom I chose last time. */
      readonly lastIds: readonly string[]
    }
  }
}

export type AloneCommands = {
  /** Until a moment, and asked every so many minutes, 0 for at the end alone. Those are told where no word comes. */
  startAlone: { takes: { until: number; every: number; personIds: readonly string[] }; gives: null }
  sayFine: { takes: null; gives: null }
  endAlone: { takes: null; gives: null }
  /** I ring them, or go there: the others are told. */
  seeToAlone: { takes: { aloneId: string }; gives: null }
}

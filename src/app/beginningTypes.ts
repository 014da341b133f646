/** What somebody who has just come in could do. Nothing of it must be done. */
export type BeginningStep = 'about' | 'support' | 'hello' | 'face' | 'promise'

export type BeginningView = {
  /** Those that are left, in their order. `newsId` is noted when one that leaves no trace was looked at. */
  readonly steps: readonly { readonly step: BeginningStep; readonly newsId: string | null }[]
  /** Noted by "Not now": then none is shown any more. */
  readonly laterId: string
  readonly everyoneId: string
}

export type BeginningViews = { beginning: { params: null; data: BeginningView } }

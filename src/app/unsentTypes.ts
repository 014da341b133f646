import type { CircleRef } from './types.ts'

export type UnsentKind =
  | 'card'
  | 'plan'
  | 'record'
  | 'answer'
  | 'contact'
  | 'evidence'
  | 'message'
  | 'promise'
  | 'arrived'
  | 'left'
  | 'device-name'
  | 'hat'
  | 'leaving'
  | 'pause'
  | 'task'
  | 'medicine'
  | 'dose'

/** One thing of mine that is on this device only. */
export type UnsentItem = {
  readonly unsentId: string
  readonly kind: UnsentKind
  readonly circle: CircleRef
  readonly at: number
}

/** Newest first. `others` counts what has no name on a screen, such as keys on their way. */
export type UnsentView = { readonly items: readonly UnsentItem[]; readonly others: number }

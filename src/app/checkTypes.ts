import type { Check } from '../domain/index.ts'
import type { Audience, PersonRef, Saved } from './types.ts'

export type SeenCheck = {
  readonly checkId: string
  readonly check: Check
  /** Whose device signed it: they saw it, and decided. */
  readonly by: PersonRef
  readonly keptUntil: string
  readonly audience: Audience
  readonly saved: Saved
}

export type CheckViews = {
  checks: {
    params: { personId: string }
    data: {
      readonly person: PersonRef | null
      readonly checks: readonly SeenCheck[]
      /** Nobody notes a check of their own. */
      readonly mayNote: boolean
      readonly audiences: readonly Audience[]
    }
  }
}

export type CheckCommands = {
  noteCheck: { takes: Omit<Check, 'removed'> & { circleId: string }; gives: null }
  takeBackCheck: { takes: { checkId: string }; gives: null }
}

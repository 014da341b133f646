import type { LineItem } from './emergencyTypes.ts'
import type { Audience, PersonRef } from './types.ts'

/** Somebody who steps in, in their order, with what they answered this time. `by` is who said it for them, or they. */
export type StepItem = {
  readonly line: LineItem
  readonly answer: { readonly can: boolean; readonly by: PersonRef | null; readonly at: number } | null
}

export type CarerView = {
  readonly holder: PersonRef
  readonly steps: readonly StepItem[]
  /** Who reads it when it is started; null where there is no plan that I can see. */
  readonly audience: Audience | null
  /** Named in the plan, and not in the circle that reads it: they would not hear. */
  readonly cannotHear: readonly PersonRef[]
  readonly on: {
    readonly startId: string
    readonly by: PersonRef | null
    readonly at: number
    /** Whoever started it, the Holder, and who steps in say that it is over. */
    readonly canEnd: boolean
  } | null
  /** Lines of the plan that name me. */
  readonly mine: readonly string[]
}

export type CarerViews = { carer: { params: null; data: CarerView } }

export type CarerCommands = {
  /** "My carer cannot come": everybody in the circle of the plan reads it, and those who step in are asked. */
  startCarerPlan: { takes: null; gives: null }
  answerCarerPlan: { takes: { startId: string; lineId: string; can: boolean }; gives: null }
  endCarerPlan: { takes: { startId: string }; gives: null }
}

import type { Context } from './context.ts'
import type { Desk } from './desk.ts'
import type { Look } from './look.ts'
import type { Running } from './running.ts'
import type { ViewName, Views } from './types.ts'

/** What a view is selected from. */
export type Given = {
  readonly look: Look
  readonly context: Context
  readonly running: Running
  readonly desk: Desk
}

/** What a feature adds to the views: `const planViews: ViewTable<PlanViews> = { ... }`. */
export type ViewTable<S> = {
  readonly [V in keyof S & ViewName]: (given: Given, params: Views[V]['params']) => Views[V]['data']
}

import { today as plain } from '../en-GB/today.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const today = simpler<Words['today']>(plain, {
  tell: { note: 'The visit stays in the plan. Your people read this. They answer you in Talk.' },
  weekNone: 'There is no visit in the next seven days.',
  empty: { inviteWhat: 'They can say yes or no.' },
})

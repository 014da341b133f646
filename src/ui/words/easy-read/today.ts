import { today as plain } from '../en-GB/today.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const today = simpler<Words['today']>(plain, {
  weekNone: 'There is no visit in the next seven days.',
  empty: { inviteWhat: 'They can say yes or no.' },
})

import { goals as plain } from '../en-GB/goals.ts'
import type { Words } from '../index.ts'

export const goals: Words['goals'] = {
  ...plain,
  lead: 'What matters to the person. And how it goes.',
  none: 'No hope is written down yet. It can be small. Such as a walk to the gate.',
}

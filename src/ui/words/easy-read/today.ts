import { today as plain } from '../en-GB/today.ts'
import type { Words } from '../index.ts'

export const today: Words['today'] = {
  ...plain,
  tell: {
    ...plain.tell,
    note: 'The visit stays in the plan. Your people read this. They answer you in Talk.',
  },
}

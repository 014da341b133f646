import { doors as plain } from '../en-GB/doors.ts'

export const doors: typeof plain = {
  ...plain,
  sent: 'We send your question. You have not said yes. You have not said no.',
}

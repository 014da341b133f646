import { doors as plain } from '../en-GB/doors.ts'

export const doors: typeof plain = {
  ...plain,
  sent: 'You asked. Open the link again later. Then you can read the answer.',
}

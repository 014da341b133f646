import { records as plain } from '../en-GB/records.ts'
import type { Words } from '../index.ts'

export const records: Words['records'] = {
  ...plain,
  none: 'Nothing is written yet. What your team writes will be here.',
  takeBackSure: 'Take this back? People will not see it any more. They may remember it.',
}

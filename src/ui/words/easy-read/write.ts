import { write as plain } from '../en-GB/write.ts'
import type { Words } from '../index.ts'

export const write: Words['write'] = {
  ...plain,
  cannotSee: 'You are not in the Care records circle. So you see no records here.',
}

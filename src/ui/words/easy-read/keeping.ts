import { keeping as plain } from '../en-GB/keeping.ts'
import type { Words } from '../index.ts'

export const keeping: Words['keeping'] = {
  ...plain,
  lead: 'Choose for photos and voices of your days. The words always stay.',
}

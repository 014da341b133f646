import { body as plain } from '../en-GB/trends.ts'
import type { Words } from '../index.ts'

export const body: Words['body'] = {
  ...plain,
  lead: 'Tap the place on the drawing. You can use the list too.',
}

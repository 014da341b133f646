import { noticed as plain } from '../en-GB/noticed.ts'
import type { Words } from '../index.ts'

export const noticed: Words['noticed'] = {
  ...plain,
  whats: { ...plain.whats, mood: 'How you feel', bowels: 'Poo' },
}

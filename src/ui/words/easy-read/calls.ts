import { calls as plain } from '../en-GB/calls.ts'
import { list } from '../en-GB/say.ts'
import { simpler } from './simpler.ts'

export const calls = simpler(plain, {
  none: 'There is nobody to ring yet. Look at People.',
  rings: (names) => `Who rings them: ${list(names)}.`,
})

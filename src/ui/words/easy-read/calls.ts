import { calls as plain } from '../en-GB/calls.ts'
import { list } from '../en-GB/say.ts'
import { simpler } from './simpler.ts'

export const calls = simpler(plain, {
  none: 'There is nobody to ring yet. Look at People.',
  unlisted: { what: 'They do not use the app. Nobody can ring them from here yet.' },
  letter: { lead: 'Print it in large letters. They write on the lower part. Then they give it back.' },
  rings: (names) => `Who rings them: ${list(names)}.`,
})

import { talk as plain } from '../en-GB/talk.ts'
import { simpler } from './simpler.ts'

export const talk = simpler(plain, {
  noneWhat: 'Invite somebody. Then you can talk here.',
})

import { carer as plain } from '../en-GB/carer.ts'
import { calledName } from '../en-GB/say.ts'
import { simpler } from './simpler.ts'

export const carer = simpler(plain, {
  lead: 'Who comes first? Who comes next?',
  askWhat: 'We ask each of them: can you come?',
  askRing: 'Can it not wait? Then ring them too.',
  whoEnds: (holder) => `${calledName(holder)} can say that it is over. People who step in can too.`,
  nobodyCan: 'Nobody has said yes. Ring the next person.',
  row: 'Who steps in. What they need to know.',
})

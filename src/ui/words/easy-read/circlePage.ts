import { circlePage as plain } from '../en-GB/circlePage.ts'
import { calledName, list } from '../en-GB/say.ts'
import { simpler } from './simpler.ts'

export const circlePage = simpler(plain, {
  lead: 'A circle is a group of people. They see the same things.',
  endedLead: 'Nobody writes here any more. People who were in it can still read.',
  form: {
    newLead: 'First make the circle. Then choose who is in it.',
    newLeadFor: (holder) =>
      `${calledName(holder)} is always in it too. We tell ${calledName(holder)} about it.`,
    nameHint: 'Bowls, Chapel, My nieces',
    aboutHint: 'One sentence. People in the circle can read it.',
  },
  one: {
    readsFrom: 'Sees new things only',
    brings: (names) => `${list(names)} can bring in others. You can too.`,
    endedOn: (day) => `Ended on ${day}. You can still read it.`,
  },
  howLong: {
    endsAfter: 'It ends by itself. The time begins when you let them in.',
    afterwards: 'Then it ends by itself. We tell you.',
  },
  end: {
    lead: 'You cannot undo this. You can make a new circle.',
    staysLines: ['People in it can still read what is there.', 'They keep what they copied.'],
  },
  share: {
    keeps: (name) => `${calledName(name)} keeps what they saw before. ${calledName(name)} sees nothing new.`,
  },
  over: {
    mineKeeps: 'You keep what you read before. You see nothing new there.',
    again: 'Once more. The same time as before',
    againName: (name) => `Once more. The same time as before. For ${name}`,
  },
})

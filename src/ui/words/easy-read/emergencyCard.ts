import { emergencyCard as plain } from '../en-GB/emergencyCard.ts'
import { calledName, list } from '../en-GB/say.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const emergencyCard = simpler<Words['emergencyCard']>(plain, {
  squareWarn: 'People who scan it can read it. They can keep it.',
  odd: (who) => `${calledName(who)} changed this. It was not theirs to change.`,
  gone: 'Somebody took this out.',
  notAgreed: 'There are two answers. Ask which is right.',
  edit: {
    card: { lead: 'For people who help you in a hurry. You choose what to say.' },
    carer: { lead: 'Who steps in. What they need to know.' },
  },
  readOnly: (holder) => `${calledName(holder)} writes this. People who care can write for them.`,
  field: { versions: 'There are two answers. Write the right one. The others go.' },
  paper: {
    lead: 'One page is for the wall or the fridge. A small one is for a purse.',
    small: 'For the purse. Cut it out. Fold it in the middle.',
    cut: (names) => `Too long for the square code: ${list(names)}.`,
    leftOut: (names) => `Not in the square code: ${list(names)}.`,
    shorten: 'It is all in the printed words. Make it shorter. Then it fits in the square too.',
    reads: 'People who find this paper can read it.',
  },
})

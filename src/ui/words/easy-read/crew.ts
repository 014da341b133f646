import { crew as plain } from '../en-GB/crew.ts'
import { calledName } from '../en-GB/say.ts'
import { simpler } from './simpler.ts'

export const crew = simpler(plain, {
  lead: 'You can give them the phone. It shows only the hospital passport.',
  lines: ['It ends by itself after 30 minutes.', 'To see other pages you need the PIN.'],
  told: (holder) => `We tell ${calledName(holder)} that you did it. We say why.`,
  noPin: 'There is no PIN here. People with this phone can see the other pages.',
  until: (time) => `You can read it until ${time}.`,
  overWhat: 'Please give this back to its owner.',
  pinWhat: 'The owner types the PIN.',
  bar: (who, why) => `${calledName(who)} showed an ambulance crew your hospital passport. Why: ${why}.`,
})

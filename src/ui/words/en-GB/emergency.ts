import type { Here } from '../index.ts'
import { calledName, whose } from './say.ts'

export const emergency = (here: Here) => ({
  title: 'Emergency',
  heading: 'Emergency',
  lead: 'If somebody is in danger, ring 999 first.',
  call999: 'Call 999',
  call999What: 'Ambulance, police, fire',
  call111: 'Call 111',
  call111What: 'Health help that is not 999',
  people: 'Call my people',
  peopleOther: (holder: string) => `Call ${whose(calledName(holder))} people`,
  noNumbers: 'There is no number to ring here yet.',
  noNumbersTodo: 'Say who is to be rung.',
  noNumbersOther: `Kith has no phone numbers here. Use the contacts on your ${here}.`,
  writeCard: 'Say who',
  more: 'More help',
  tell: 'Tell my people',
  tellText: 'I need help. Please ring me.',
  tellTextOther: (holder: string) => `${calledName(holder)} needs help. Please ring.`,
  tellTitle: 'Tell your people that help is needed?',
  tellNote: 'A message may be read late. In danger, ring 999.',
  card: 'My card',
  cardOther: (holder: string) => `${whose(calledName(holder))} card`,
  noCard: 'Nothing stands on the card yet.',
  closed: 'The cards can be read when Kith is open.',
})

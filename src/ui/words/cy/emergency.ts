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
  noNumbers: 'Nid oes rhif i\u2019w ffonio yma eto.',
  noNumbersTodo: 'Dywedwch pwy i\u2019w ffonio.',
  noNumbersOther: `Kith has no phone numbers here. Use the contacts on your ${here}.`,
  writeCard: 'Dweud pwy',
  more: 'Rhagor o help',
  tell: 'Tell my people',
  tellText: 'I need help. Please ring me.',
  tellTextOther: (holder: string) => `${calledName(holder)} needs help. Please ring.`,
  tellTitle: 'Tell your people that help is needed?',
  tellNote: 'A message may be read late. In danger, ring 999.',
  card: 'My card',
  cardOther: (holder: string) => `${whose(calledName(holder))} card`,
  noCard: 'Does dim ar y cerdyn eto.',
  closed: 'The cards can be read when Kith is open.',
})

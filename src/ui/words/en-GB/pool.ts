import type { PoolKind, PoolLine } from '../../../domain/index.ts'
import { count } from './say.ts'

export const pool = {
  title: 'Shared',
  lead: 'What several people put in and pay out together, and hours that they share.',
  left: 'Left for each',
  owes: (amount: string) => `${amount} more to put in`,
  kinds: { in: 'Put in', out: 'Paid out', hours: 'Hours that we share' } satisfies Record<PoolKind, string>,
  states: {
    waits: 'Waits for everybody who shares it',
    agreed: 'Everybody says so',
    no: 'Somebody says it was not so. It does not count',
  } satisfies Record<PoolLine['state'], string>,
  add: 'Write something down',
  added: 'Written down. It counts once everybody who shares it says so.',
  said: 'Said.',
  no: 'It was not so',
  hours: 'How many hours, such as 1.5?',
  whose: 'Who shares it?',
  unequal: 'Not in equal parts',
  unequalWhat: 'Such as one part for you, and two for somebody who uses it twice as much.',
  parts: (parts: number) => (parts === 0 ? 'no part' : count(parts, 'part', 'parts')),
  more: (name: string) => `One part more: ${name}`,
  less: (name: string) => `One part less: ${name}`,
  allAgree: 'Everybody who shares it sees the parts, and says yes to them.',
  missing: 'Say what it was, how much, and who shares it.',
  save: 'Write it down',
  how: 'To share with another team',
  howLines: [
    'A shared fund is a small team of its own.',
    'Begin one, and ask the others into its money.',
    'What is in your own teams stays there. Nobody in the fund sees your care.',
    'Kith holds no money. Somebody you trust does, as you agree.',
  ],
  begin: 'My teams',
}

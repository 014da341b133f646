import type { TinKind } from '../../../domain/index.ts'
import { list } from './say.ts'

/** The account at the bank, on the sheet of a month. */
export const account = {
  heading: 'In the account',
  sums: {
    opening: 'At the beginning of the month',
    came: 'Came in',
    out: 'Taken out, such as for cash',
    spent: 'Paid by card, or to people',
    closing: 'At the end of the month',
  },
  kinds: { begun: 'Begun with', in: 'Came in', out: 'Taken out' } satisfies Record<TinKind, string>,
  begin: 'Write down what is in the account',
  beginWhat: 'Look at the bank’s statement. With it the month shows what came, what went, and what is left.',
  beginAmount: 'How much was in it, in pounds?',
  move: 'Money that came in or was taken out',
  what: 'What was it, such as “from the council”?',
  save: 'Write it down',
  done: 'Written down.',
  agreedBy: (names: readonly string[]) => `Agreed by ${list(names)}`,
  signed: 'Signed and date:',
}

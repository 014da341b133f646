import { calledName } from './say.ts'

/** A visit: what both sides say of it. */
export const visits = {
  agreed: {
    heading: 'Did it happen like this?',
    line: (who: string, from: string, to: string) => `${calledName(who)} came at ${from} and left at ${to}.`,
    lineMe: (from: string, to: string) => `You came at ${from} and left at ${to}.`,
    there: (who: string, from: string) => `${calledName(who)} came at ${from}.`,
    thereMe: (from: string) => `You came at ${from}.`,
    lasted: (duration: string) => `The visit took ${duration}.`,
    odd: 'These times do not fit together. Please put them right.',
    how: {
      tap: 'Said at that moment.',
      tag: 'Said with the tag at the door.',
      told: 'Said later.',
    },
    toldBy: (who: string) => `${calledName(who)} said so.`,
    more: 'Other visits to look at',
    yes: 'Yes, it happened',
    no: 'Not quite',
    what: 'What was different?',
    whatHint: 'A few words. Nobody has done wrong. You look at it together.',
    save: 'Say it',
    back: 'Back',
    state: {
      both: 'Both sides say so.',
      one: 'One side has said yes.',
      queried: 'Somebody asks about it.',
      none: 'Nobody has said yes or no.',
    },
    says: { agreed: (who: string) => `${who}: yes.`, queried: (who: string) => `${who} asks:` },
    you: 'You',
  },
}

import type { CirclePurpose } from '../../../app/index.ts'
import { count, list } from './say.ts'

type CircleWords = { readonly name: string; readonly what: string; readonly warn: string }

/** `what` finishes "People in it can see ..."; `warn` says in a whole sentence what is at stake, where something is. */
const byPurpose: Readonly<Record<CirclePurpose, CircleWords>> = {
  everyone: {
    name: 'Everyone',
    what: 'Who is in the team, and what is for all',
    warn: 'Everyone in the team will be able to read this.',
  },
  news: {
    name: 'News',
    what: 'Important news, and emergencies',
    warn: 'This goes to everyone who is kept in the loop.',
  },
  schedule: { name: 'Schedule', what: 'Who comes, and when', warn: '' },
  care: { name: 'Care records', what: 'Notes of every visit', warn: '' },
  intimate: { name: 'Intimate', what: 'Private things about your body', warn: '' },
  money: { name: 'Money', what: 'Budgets, hours, receipts', warn: '' },
  own: { name: 'A circle of your own', what: 'What you choose to share here', warn: '' },
}

export const circles = {
  byPurpose,
  onlyYou: 'Only you',
  you: 'you',
  /** The people of a circle in one short line; `me` says whether the one who reads is in it. */
  inIt: (others: readonly string[], me: boolean) => {
    if (others.length === 0) return me ? 'Only you' : 'Nobody yet'
    if (others.length > 4)
      return `${list(others.slice(0, 3))} and ${count(others.length - 3, 'other', 'others')}`
    if (others.length === 1 && me) return `${others[0]} and you`
    return list(others) + (me ? ', and you' : '')
  },
  canSee: (n: number) => (n <= 1 ? 'Only you can see this' : `${n} people can see this`),
  willSee: (n: number) => (n <= 1 ? 'Only you will see this' : `${n} people will see this`),
  who: (names: readonly string[]) => `They are ${list(names)}.`,
  whoHeading: 'Who can see this',
}

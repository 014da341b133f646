import type { CirclePurpose } from '../../../app/index.ts'
import { calledName, count, list, whose } from './say.ts'

type CircleWords = { readonly name: string; readonly what: (whose: string) => string }

/** `what` says what people in it can see; `whose` is "your", or of the person in the middle. */
const byPurpose: Readonly<Record<CirclePurpose, CircleWords>> = {
  everyone: {
    name: 'Everyone',
    what: () => 'Who is in the team, and what is for all',
  },
  news: {
    name: 'News',
    what: () => 'Important news, and emergencies',
  },
  schedule: { name: 'Schedule', what: () => 'Who comes, and when' },
  care: { name: 'Care records', what: () => 'Notes of every visit' },
  intimate: { name: 'Intimate', what: (whose) => `Private things about ${whose} body` },
  money: { name: 'Money', what: () => 'Budgets, hours, receipts' },
  own: { name: 'A circle of your own', what: () => 'What you choose to share here' },
}

export const circles = {
  byPurpose,
  /** To the person in the middle, and of them to everybody else. */
  whatIn: (purpose: CirclePurpose, holder: { name: string; isMe: boolean }) =>
    byPurpose[purpose].what(holder.isMe ? 'your' : whose(calledName(holder.name))),
  you: 'you',
  /** The people of a circle in one short line; `me` says whether the one who reads is in it. */
  inIt: (others: readonly string[], me: boolean) => {
    if (others.length === 0) return me ? 'Only you' : 'Nobody yet'
    const named = others.length > 4 ? others.slice(0, 3) : others
    const more = others.length - named.length
    return list([...named, ...(more > 0 ? [count(more, 'other', 'others')] : []), ...(me ? ['you'] : [])])
  },
  canSee: (n: number) => (n <= 1 ? 'Only you can see this' : `${n} people can see this`),
  willSee: (n: number) => (n <= 1 ? 'Only you will see this' : `${n} people will see this`),
}

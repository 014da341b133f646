import { hours } from './medicineForm.ts'
import { count } from './say.ts'

/** Of a controlled medicine two people see each dose. */
export const witness = {
  who: 'Who else is there and sees it?',
  why: 'It is a controlled medicine. Two people count it.',
  nobody: 'Nobody else is here',
  later: 'You can add who saw it later.',
  said: (name: string) => `${name} saw it, the writer says. ${name} has not said so yet.`,
  yes: (name: string) => `${name} saw it, and says so too.`,
  no: (name: string) => `${name} says: I was not there.`,
  lacks: 'Nobody else saw it. It is a controlled medicine.',
  add: 'Who saw it?',
  ask: 'Were you there?',
  asks: (by: string, name: string, when: string) => `${by} wrote that you saw ${name}, ${when}.`,
  answerYes: 'Yes, I saw it',
  answerNo: 'No, I was not there',
  thanks: 'Thank you. It stands beside the dose.',
  today: (n: number) => `Did you see ${count(n, 'dose', 'doses')} given?`,
  todayWhat: 'Somebody wrote that you were there.',
}

export const clock = {
  behind: (name: string, minutes: number) =>
    `The clock of ${name}’s phone seems ${hours(minutes)} behind. It may have been later.`,
  ahead: (name: string, minutes: number) =>
    `The clock of ${name}’s phone seems ${hours(minutes)} ahead. It may have been earlier.`,
  behindMe: (minutes: number) =>
    `The clock of your phone seemed ${hours(minutes)} behind. It may have been later.`,
  aheadMe: (minutes: number) =>
    `The clock of your phone seemed ${hours(minutes)} ahead. It may have been earlier.`,
  mineBehind: (minutes: number) => `The clock of this phone seems ${hours(minutes)} behind the others.`,
  mineAhead: (minutes: number) => `The clock of this phone seems ${hours(minutes)} ahead of the others.`,
  mineWhat: 'Look at a clock on the wall. Put this phone right before you write a time.',
}

export const review = {
  heading: 'It is time to look at this medicine again',
  due: (day: string) => `The chart says: look at it again by ${day}.`,
  ends: (day: string) => `Its last day is ${day}.`,
  who: 'Only those who look after the medicines read this here.',
  stays: 'It stays as it is. Look again in',
  months: (n: number) => count(n, 'month', 'months'),
  never: 'No new date',
  done: 'Written on the chart.',
  change: 'Change it',
  row: (name: string) => `Look again at ${name}`,
  rowEnds: (name: string) => `${name} ends soon`,
  by: (day: string) => `By ${day}`,
  lastDay: (day: string) => `Last day ${day}`,
  more: (n: number) => `And ${count(n, 'more medicine', 'more medicines')}`,
}

/** What is on no chart: from a shop, or somebody brought it. */
export const otherTaken = {
  open: 'Something else was taken',
  what: 'Such as something from a shop. It is put beside the chart.',
  name: 'What was it?',
  nameHint: 'The name on the packet',
  amount: 'How much, if you know',
  save: 'Write it down',
  there: (name: string) => `${name} is here already. Write it there.`,
  saved: 'Written down.',
}

export const doseWorry = 'Something worries me about this'
/** What a worry begins with, where it is said of a dose. */
export const doseWords = (of: {
  readonly name: string
  readonly amount: string
  readonly outcome: string
  readonly when: string
  readonly by: string
}): string =>
  `About a medicine: ${[of.name, of.amount, of.outcome, of.when].filter(Boolean).join(', ')}. Written down by ${of.by}.\n\n`

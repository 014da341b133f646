import { calledName, count } from './say.ts'

/** What is written down for somebody without the app, and what there is to look at before a yes. */
export const moneyPaper = {
  title: 'From somebody’s paper',
  linkWhat: 'For somebody without the app',
  lead: 'For somebody without the app. You write down what is on their sheet, and somebody else says yes.',
  formLead: 'Write it down as it stands on their sheet.',
  which: 'What is on the sheet?',
  kinds: { hours: 'Hours', miles: 'Miles', spent: 'Something they bought' },
  before: 'Whose sheet is it?',
  name: 'Their name',
  photo: 'Photo of the sheet',
  theirMoney: 'Their own money',
  save: 'Yes, write it down',
  next: 'Next',
  backOne: 'The question before',
  moreWait: (n: number) => `${count(n, 'more waits', 'more wait')} after this.`,
  done: 'Written down. It counts once somebody else agrees.',
  outside: (holder: string) => `Who sees the money writes it down. Give the sheet to ${calledName(holder)}.`,
  tick: (name: string, by: string, isMe: boolean) =>
    isMe
      ? `On paper by ${calledName(name)}, entered by you`
      : `On paper by ${calledName(name)}, entered by ${calledName(by)}`,
  twinOf: (name: string, isMe: boolean) =>
    isMe
      ? 'You wrote down the same for this day. Is it the same receipt?'
      : `${calledName(name)} wrote down the same. Is it the same receipt?`,
  longAgo: (day: string) => `This is from some time ago: ${day}. Is that the day?`,
  driven: (miles: string) => `Written down by car so far in this tax year: ${miles}.`,
  limit: (miles: string, car: number, after: number) =>
    `Up to ${miles} a year a mile is ${car}p, after that ${after}p. The team says so in “What a mile is paid”. It is not tax advice.`,
  gap: 'Between two visits up to two hours apart, the way counts. After a longer gap it does not.',
  sheet: {
    give: 'A sheet to give them',
    heading: 'Hours, miles and what I bought',
    what: 'Write one thing on each line. Put receipts with it. Then give it to who looks after the money.',
    name: 'My name:',
    columns: ['Day', 'What for', 'Hours', 'Miles', '£'],
    signed: 'Signed and date:',
  },
}

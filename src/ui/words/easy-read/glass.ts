import { glass as plain } from '../en-GB/glass.ts'
import { calledName, list } from '../en-GB/say.ts'

const names = (all: readonly string[]) => list(all.map(calledName))

export const glass: typeof plain = {
  ...plain,
  mine: {
    ...plain.mine,
    lead: 'Write what people must know. Two people can open it together.',
    how: [
      'One person cannot open it alone.',
      'They must say why. We tell you.',
      'Two of them could change their apps. Then we could not tell you. So name people you trust.',
      'You can say no. You can end it.',
      'You can see who asked. You can see who opened it.',
    ],
    gone: (n) => `${n} of your people left the team. Please write it again.`,
    endWhat: 'Then nobody can open it. People may remember what they read.',
  },
  form: {
    ...plain.form,
    lead: 'Choose two, three or four people. Two of them can open it.',
    wordsHint: 'Write who to ring. Write where things are.',
    cardsWhat: 'People read the words that are on the card then.',
    sum: (who) => `Your people are ${names(who)}. Two of them can open it together.`,
    promise:
      'Kith tells you each time. Two people could change their apps and not tell you. So name people you trust.',
  },
  theirs: {
    ...plain.theirs,
    lead: (holder) => `Can ${calledName(holder)} not say it now? Then two of you can open it.`,
    none: (holder) => `${calledName(holder)} did not choose you for this. That is all right.`,
    named: (who) => `These people can open it: ${names(who)}.`,
    whyHint: (holder) => `${calledName(holder)} can read this. So can the others.`,
    asked: 'You asked. Now another person must say yes.',
    others: (who) => `You can ring ${names(who)} too.`,
  },
  asks: {
    ...plain.asks,
    waiting: 'Another person must say yes.',
    coming: 'Please wait. It is coming to your phone.',
    agreeWhat: 'Talk to each other first.',
    openWhat: 'We tell the other people that you opened it.',
  },
  news: {
    ...plain.news,
    opened: (who) => `${calledName(who)} opened what you wrote for other people.`,
  },
}

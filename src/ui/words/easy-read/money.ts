import { money as plain } from '../en-GB/money.ts'
import { calledName, list } from '../en-GB/say.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const money = simpler<Words['money']>(plain, {
  lead: 'Here are hours, miles and things people bought. Two people agree on each. Kith does not pay anybody.',
  linkWhat: 'Hours, miles and things people bought',
  differs: 'Two people said different amounts. Look at it together.',
  twin: 'There is another one like this. Is it the same?',
  toClaim: {
    rateHint: 'For example 12.50. We keep it for next time.',
    done: 'Written down. Now somebody has to say yes.',
  },
  waiting: { told: 'The other person hears who said yes.' },
  question: { hint: 'It waits until you agree.' },
  all: { noneWhat: 'Your visits will wait here for you.' },
  seen: {
    readers: (holder, names) =>
      `${list(names)} can see this. So can people who see the money of ${calledName(holder)}.`,
  },
  sheet: {
    lead: 'It shows where the money went. The council may ask for it.',
    tells: [
      'It has names, days and amounts of money.',
      'It says what people bought. You choose if photos are on it.',
      'It does not say what people did at a visit.',
      'Other people who use this phone can open the file.',
    ],
  },
  rates: { lead: 'Everybody in the team can see this.' },
  owed: { sureWhat: 'You pay at your bank or in cash. Kith only writes it down.' },
})

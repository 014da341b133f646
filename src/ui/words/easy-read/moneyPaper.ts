import { moneyPaper as plain } from '../en-GB/moneyPaper.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const moneyPaper = simpler<Words['moneyPaper']>(plain, {
  lead: 'Some people do not have the app. You write it down for them. Somebody else says yes.',
  limit: (miles, car, after) =>
    `For a mile we pay ${car}p. After ${miles} in a year we pay ${after}p. We do not give tax advice.`,
  gap: 'We count the way between two visits. We do not count it after two hours or more.',
  sheet: { what: 'Write one thing on each line. Put receipts with it. Give it back.' },
})

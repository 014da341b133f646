import { tin as plain } from '../en-GB/tin.ts'
import { calledName } from '../en-GB/say.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const tin = simpler<Words['tin']>(plain, {
  lead: 'This is cash at home. We write down what goes in and out. Two people count it.',
  waiting: (amount) => `${amount} waits for a yes.`,
  twice: 'There are two beginnings here. Is it the same tin? Then take one back.',
  below: 'More came out than went in. Is some money not written down yet?',
  beginWhat: 'Count the cash in the tin. Write it down here.',
  which: 'Is the money going in or out?',
  step: (before, after) => `Money before: ${before}. Money after: ${after}.`,
  counted: 'Written down. Now somebody else counts too.',
  less: (amount) => `It is ${amount} less than we wrote down. Is a receipt missing?`,
  more: (amount) => `It is ${amount} more than we wrote down. Did somebody put money in?`,
  two: 'Two people counted. Count again together.',
  outside: (name) =>
    `Did you pay with money from the tin? Tell us here. ${calledName(name)} will look at it.`,
})

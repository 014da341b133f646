import { account as plain } from '../en-GB/account.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const account = simpler<Words['account']>(plain, {
  beginWhat: 'Look at the letter from the bank. Write down how much money was there.',
})

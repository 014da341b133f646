import { direct as plain } from '../en-GB/direct.ts'
import { simpler } from './simpler.ts'

export const direct = simpler(plain, {
  others: 'Others see that you said something in private. They do not see what you said.',
})

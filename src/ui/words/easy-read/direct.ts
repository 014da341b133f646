import { direct as plain } from '../en-GB/direct.ts'
import { calledName } from '../en-GB/say.ts'
import { simpler } from './simpler.ts'

export const direct = simpler(plain, {
  stop: {
    what: (name) => `${calledName(name)} is not told. You see nothing new from ${calledName(name)} here.`,
  },
  others: 'Others see that you said something in private. They do not see what you said.',
})

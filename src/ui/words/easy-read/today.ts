import { calledName } from '../en-GB/say.ts'
import { today as plain } from '../en-GB/today.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const today = simpler<Words['today']>(plain, {
  holder: {
    late: (hour, who, at) =>
      `${plain.greeting(hour)}. ${calledName(who)} is late. ${calledName(who)} comes at about ${at}.`,
  },
  member: {
    late: (who, holder, at) =>
      `${calledName(who)} is late. ${calledName(who)} is with ${calledName(holder)} at about ${at}.`,
  },
  weekNone: 'There is no visit in the next seven days.',
  empty: { inviteWhat: 'They can say yes or no.' },
})

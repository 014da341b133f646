import { week as plain } from '../en-GB/week.ts'
import { calledName } from '../en-GB/say.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const week = simpler<Words['week']>(plain, {
  cannot: 'You are not in the circle Schedule. So you cannot see who comes.',
  maybe: (who) => `${calledName(who)}: maybe`,
  state: { maybe: 'Maybe' },
  one: {
    maybe: 'Maybe',
    twiceWait: 'The person who plans will choose one.',
    neither: 'None of them. As planned',
  },
})

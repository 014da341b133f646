import { history as plain } from '../en-GB/history.ts'
import { calledName, list } from '../en-GB/say.ts'
import { simpler } from './simpler.ts'

export const history = simpler(plain, {
  means: {
    today: 'They see new things. They do not see old things.',
    all: 'They see everything. They see old things too.',
  },
  adds: {
    today: (name, circles) =>
      `${calledName(name)} will see new things in ${list(circles)}. ${calledName(name)} does not see old things.`,
    all: (name, circles) =>
      `${calledName(name)} will see everything in ${list(circles)}. They see old things too.`,
  },
})

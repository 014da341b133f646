import { news as plain } from '../en-GB/news.ts'
import { simpler } from './simpler.ts'

export const news = simpler(plain, {
  writeWhat: 'People see it first. It stays until they have seen it.',
  down: {
    what: 'People do not see it first any more. It stays in the talk.',
    done: 'People do not see it first any more. It stays in the talk.',
  },
  new: { lead: 'People see it first on their day. It stays until they have seen it.' },
})

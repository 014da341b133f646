import { news as plain } from '../en-GB/news.ts'
import { simpler } from './simpler.ts'

export const news = simpler(plain, {
  writeWhat: 'People see it first. It stays until they have seen it.',
  new: { lead: 'People see it first on their day. It stays until they have seen it.' },
})

import { achievements as plain } from '../en-GB/achievements.ts'
import type { Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const achievements = simpler<Words['achievements']>(plain, {
  signed: 'Other people say so too.',
  own: 'Only you can tell this. You can take it back.',
})

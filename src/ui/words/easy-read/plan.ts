import { plan as plain } from '../en-GB/plan.ts'
import { simpler } from './simpler.ts'

export const plan = simpler(plain, {
  leadSuggest: 'You can suggest a visit. The person who plans says yes or no.',
  lead: 'Say who comes. Say when they come.',
  whatHint: 'Morning visit, Tea and the garden',
  nobodyWhat: 'People see that nobody comes. They can offer.',
  tilesHint: 'You tap these pictures at the visit. Choose up to 12.',
  bodyTilesHint: 'These are private. Only people in Care records see them.',
  cannot: 'You are not in the circle Schedule. So you cannot plan visits.',
})

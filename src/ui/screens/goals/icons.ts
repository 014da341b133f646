import type { GoalPicture } from '../../../domain/index.ts'
import type { IconName } from '../../parts/Icon.tsx'

export const iconOfGoal: Readonly<Record<GoalPicture, IconName>> = {
  walk: 'walk',
  outing: 'outing',
  company: 'company',
  activity: 'activity',
  house: 'house',
  food: 'lunch',
  rest: 'rest',
  star: 'star',
}

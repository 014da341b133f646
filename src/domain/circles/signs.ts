/** How a circle of one's own is drawn. Another word, from a newer app, is drawn as the first. */
export const circleSigns = [
  'star',
  'sprout',
  'house',
  'walk',
  'activity',
  'heart',
  'phone',
  'company',
] as const
export type CircleSign = (typeof circleSigns)[number]

export const circleColours = ['own', 'everyone', 'schedule', 'care', 'news', 'intimate', 'money'] as const
/** The quiet colours, by the circle that has it in every team. */
export type CircleColour = (typeof circleColours)[number]

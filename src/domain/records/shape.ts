/** What a visit record can tick. The words and pictures are `ui/words` and `ui/parts`; the ids are kept for ever. */
export const tileIds = [
  'breakfast',
  'lunch',
  'tea',
  'drinks',
  'wash',
  'shower',
  'dress',
  'toilet',
  'tablets',
  'skin',
  'walk',
  'moving',
  'bed',
  'housework',
  'shopping',
  'company',
  'outing',
  'activity',
  'rest',
  'other',
] as const
export type TileId = (typeof tileIds)[number]

export const outcomes = ['done', 'partly', 'not-done', 'declined', 'not-needed'] as const
export type Outcome = (typeof outcomes)[number]

/** How it was, in five worded faces, from the best to the worst. */
export const moods = ['very-good', 'good', 'so-so', 'not-good', 'bad'] as const
export type Mood = (typeof moods)[number]

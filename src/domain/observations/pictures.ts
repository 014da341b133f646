import type { TileId } from '../records/shape.ts'
import type { NoticedWhat } from './noticed.ts'

/** By which what was written is looked for: a picture stands for what is ticked of it, noticed of it, and kept with it. */
export const pictureIds = [
  'photo',
  'voice',
  'mood',
  'food',
  'drink',
  'wash',
  'toilet',
  'skin',
  'pain',
  'sleep',
  'walk',
  'outing',
  'house',
  'tablets',
  'weight',
] as const
export type PictureId = (typeof pictureIds)[number]

export const pictureOfTile: { readonly [T in TileId]: PictureId | null } = {
  breakfast: 'food',
  lunch: 'food',
  tea: 'food',
  drinks: 'drink',
  wash: 'wash',
  shower: 'wash',
  dress: 'wash',
  toilet: 'toilet',
  tablets: 'tablets',
  skin: 'skin',
  walk: 'walk',
  moving: 'walk',
  bed: 'sleep',
  housework: 'house',
  shopping: 'outing',
  company: 'outing',
  outing: 'outing',
  activity: 'outing',
  rest: 'sleep',
  other: null,
}
export const pictureOfWhat: { readonly [W in NoticedWhat]: PictureId } = {
  mood: 'mood',
  food: 'food',
  drink: 'drink',
  sleep: 'sleep',
  pain: 'pain',
  skin: 'skin',
  bowels: 'toilet',
  weight: 'weight',
}

/** What the days can be narrowed to, beside what something is about. */
export const timelineKinds = ['written', 'noticed', 'doses', 'tasks', 'came'] as const
export type TimelineKind = (typeof timelineKinds)[number]

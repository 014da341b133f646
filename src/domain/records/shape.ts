import { shape, type Plain } from '../../base/index.ts'
import { readDay } from '../dates.ts'

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

/** Those about the body and its health: a plan of them is for those who care, not for all who read the schedule. */
export const bodyTileIds: readonly TileId[] = [
  'wash',
  'shower',
  'dress',
  'toilet',
  'tablets',
  'skin',
  'moving',
]

export const outcomes = ['done', 'partly', 'not-done', 'declined', 'not-needed'] as const
export type Outcome = (typeof outcomes)[number]

/** How it was, in five worded faces, from the best to the worst. */
export const moods = ['very-good', 'good', 'so-so', 'not-good', 'bad'] as const
export type Mood = (typeof moods)[number]

/** What one person wrote of one visit. `visit` names it; title and date stand here too, so a record reads alone. */
export type VisitRecord = {
  readonly visit: string
  readonly title: string
  readonly date: string
  readonly tiles: Readonly<Record<string, Outcome>>
  readonly note: string
  readonly mood: Mood | ''
  readonly handover: string
}

export const recordLimits = { note: 20_000, handover: 2000 } as const

const readRecord = shape.lenient<VisitRecord>({
  visit: [shape.text(80), ''],
  title: [shape.text(480), ''],
  date: [readDay, ''],
  tiles: [readTiles, {}],
  note: [shape.text(recordLimits.note * 4), ''],
  mood: [shape.oneOf(...moods), ''],
  handover: [shape.text(recordLimits.handover * 4), ''],
})

export const parseRecord = (data: Plain): VisitRecord | undefined => readRecord(data)

/** Only tiles and outcomes that this version knows, so that a screen has words for each. */
function readTiles(value: Plain | undefined): Record<string, Outcome> | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Uint8Array)
    return undefined
  const known: Record<string, Outcome> = {}
  for (const tile of tileIds) {
    const outcome = shape.oneOf(...outcomes)((value as Record<string, Plain>)[tile])
    if (outcome !== undefined && Object.hasOwn(value as object, tile)) known[tile] = outcome
  }
  return known
}

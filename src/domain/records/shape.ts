import { shape, type Plain } from '../../base/index.ts'
import { readDay } from '../dates.ts'
import { mediaLimits, parseMediaRef, type MediaRef } from '../media/shape.ts'

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

/** Why something was not done, or only partly: a picture each. Nobody is at fault for any of them. */
export const reasons = [
  'tired',
  'asleep',
  'unwell',
  'alone',
  'somebody',
  'later',
  'no-time',
  'missing',
  'out',
  'other',
] as const
export type Reason = (typeof reasons)[number]

/** What can be said of a visit by a picture. */
export const signs = [
  'cheerful',
  'chatty',
  'quiet',
  'tired',
  'upset',
  'pain',
  'ate-well',
  'drank-well',
] as const
export type Sign = (typeof signs)[number]

/** What was left within reach. */
export const reachable = ['water', 'snack', 'phone', 'alarm', 'glasses', 'walker', 'remote', 'light'] as const
export type Reachable = (typeof reachable)[number]

/** Who said how it was: the person themselves, or who writes. */
export const moodSayers = ['person', 'writer'] as const
export type MoodSayer = (typeof moodSayers)[number]

/**
 * What one person wrote of one visit. `visit` names it; title and date stand here too, so a record reads alone. What is a
 * set is kept as keys, so that what two phones added is all there.
 */
export type VisitRecord = {
  readonly visit: string
  readonly title: string
  readonly date: string
  readonly tiles: Readonly<Record<string, Outcome>>
  readonly whys: Readonly<Record<string, Reason>>
  readonly note: string
  /** What the person said and chose. */
  readonly chose: string
  readonly signs: readonly Sign[]
  readonly media: readonly MediaRef[]
  readonly moodBefore: Mood | ''
  readonly mood: Mood | ''
  readonly moodBy: MoodSayer | ''
  readonly handover: string
  readonly reach: readonly Reachable[]
}

export const recordLimits = { note: 20_000, handover: 2000, chose: 4000, comment: 4000 } as const

/** Those keys that this version knows, so that a screen has words for each. */
const keysOf =
  <T extends string>(known: readonly T[]): shape.Reader<readonly T[]> =>
  (value) =>
    isPlainMap(value) ? known.filter((one) => Object.hasOwn(value, one) && value[one] === true) : undefined

const readRecord = shape.lenient<VisitRecord>({
  visit: [shape.text(80), ''],
  title: [shape.text(480), ''],
  date: [readDay, ''],
  tiles: [valuesOf(tileIds, outcomes), {}],
  whys: [valuesOf(tileIds, reasons), {}],
  note: [shape.text(recordLimits.note * 4), ''],
  chose: [shape.text(recordLimits.chose * 4), ''],
  signs: [keysOf(signs), []],
  media: [readMedia, []],
  moodBefore: [shape.oneOf(...moods), ''],
  mood: [shape.oneOf(...moods), ''],
  moodBy: [shape.oneOf(...moodSayers), ''],
  handover: [shape.text(recordLimits.handover * 4), ''],
  reach: [keysOf(reachable), []],
})

export const parseRecord = (data: Plain): VisitRecord | undefined => readRecord(data)

type PlainMap = { readonly [key: string]: Plain }
const isPlainMap = (value: Plain | undefined): value is PlainMap =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Uint8Array)

function valuesOf<K extends string, V extends string>(
  keys: readonly K[],
  values: readonly V[],
): shape.Reader<Record<string, V>> {
  return (value) => {
    if (!isPlainMap(value)) return undefined
    const known: Record<string, V> = {}
    for (const key of keys) {
      const one = Object.hasOwn(value, key) ? shape.oneOf(...values)(value[key]) : undefined
      if (one !== undefined) known[key] = one
    }
    return known
  }
}

/** By names of their own, oldest first; so many as go with one message. */
function readMedia(value: Plain | undefined): readonly MediaRef[] | undefined {
  if (!isPlainMap(value)) return undefined
  return Object.entries(value)
    .flatMap(([name, one]): readonly (readonly [string, MediaRef])[] => {
      const ref = parseMediaRef(one)
      return ref ? [[name, ref]] : []
    })
    .sort(([a, one], [b, other]) => one.at - other.at || (a < b ? -1 : 1))
    .slice(0, mediaLimits.together)
    .map(([, ref]) => ref)
}

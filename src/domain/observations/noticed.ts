import { ok, refuse, shape, type Plain, type Result } from '../../base/index.ts'
import { readDay, type PlainDate, type WallTime } from '../dates.ts'
import { mediaLimits, parseMediaRefs, type MediaRef } from '../media/shape.ts'
import { bodyPlaces, type BodyPlace } from './body.ts'
import { readWallTime } from './notes.ts'

/** What can be noticed, and in what it is said. Kith writes down what people say; it works nothing out of it. */
export const noticedWhats = ['mood', 'food', 'drink', 'sleep', 'pain', 'skin', 'bowels', 'weight'] as const
export type NoticedWhat = (typeof noticedWhats)[number]

/**
 * From the least to the most that is believed. mood: 1 bad to 5 very good; food: quarters of what was there; drink: ml; sleep:
 * minutes; pain: 0 to 10; bowels: 1 to 7 as the Bristol chart numbers them, 0 for none; weight: g. Skin has no number.
 */
export const noticedBounds: { readonly [W in NoticedWhat]: readonly [number, number] | null } = {
  mood: [1, 5],
  food: [0, 4],
  drink: [1, 5000],
  sleep: [0, 1440],
  pain: [0, 10],
  skin: null,
  bowels: [0, 7],
  weight: [500, 500_000],
}

/** Which of its kinds: the meal, how thick the drink was, how the night was, what the skin has. */
export const noticedKinds = {
  mood: [],
  food: ['breakfast', 'lunch', 'tea', 'snack'],
  drink: ['thin', 'slightly-thick', 'mildly-thick', 'moderately-thick', 'extremely-thick'],
  sleep: ['well', 'woke', 'badly'],
  pain: [],
  skin: ['red', 'bruise', 'cut', 'sore', 'rash', 'swollen', 'dry', 'other'],
  bowels: [],
  weight: [],
} as const satisfies { readonly [W in NoticedWhat]: readonly string[] }
export type NoticedKind = (typeof noticedKinds)[NoticedWhat][number]

/** What became of a mark on the skin. */
export const markStates = ['better', 'same', 'worse', 'healed'] as const
export type MarkState = (typeof markStates)[number]

export type Noticed = {
  readonly what: NoticedWhat
  readonly amount: number | null
  readonly kind: NoticedKind | ''
  readonly place: BodyPlace | ''
  /** The mark that was noticed first, where this says what became of it; `state` says what. */
  readonly mark: string
  readonly state: MarkState | ''
  readonly date: PlainDate
  readonly time: WallTime | ''
  readonly visit: string
  readonly text: string
  readonly media: readonly MediaRef[]
  readonly replaces: readonly string[]
  readonly gone: boolean
}

export const noticedType = 'noticed'
export const noticedLimits = { text: 1000, media: mediaLimits.together, replaces: 20 } as const

const allKinds: readonly NoticedKind[] = Object.values(noticedKinds).flat()
const readNoticed = shape.lenient<Omit<Noticed, 'what'> & { what: NoticedWhat | '' }>({
  what: [shape.oneOf(...noticedWhats), ''],
  amount: [shape.whole(), null],
  kind: [shape.oneOf(...allKinds), ''],
  place: [shape.oneOf(...bodyPlaces), ''],
  mark: [shape.text(64), ''],
  state: [shape.oneOf(...markStates), ''],
  date: [readDay, ''],
  time: [readWallTime, ''],
  visit: [shape.text(80), ''],
  text: [shape.text(noticedLimits.text * 4), ''],
  media: [parseMediaRefs, []],
  replaces: [shape.list(shape.text(64), noticedLimits.replaces), []],
  gone: [shape.flag, false],
})

/** Undefined for what this app has no words for, and for a number that cannot be. */
export function parseNoticed(data: Plain): Noticed | undefined {
  const noticed = readNoticed(data)
  if (!noticed || noticed.what === '' || noticed.date === '') return undefined
  const { what } = noticed
  const isKnown = (noticedKinds[what] as readonly string[]).includes(noticed.kind)
  const whole = { ...noticed, what, kind: isKnown ? noticed.kind : ('' as const) }
  return says(whole) ? whole : undefined
}

/** What a screen asks to have written down, as it may be written. */
export function tidyNoticed(noticed: Noticed): Result<Noticed, { readonly kind: 'not-an-answer' }> {
  const read = parseNoticed({ ...noticed, media: [], replaces: [...noticed.replaces] })
  if (!read || (!read.gone && read.kind !== noticed.kind)) return refuse({ kind: 'not-an-answer' })
  return ok({ ...read, media: noticed.media })
}

function says({ what, amount, kind, mark, state, gone, replaces }: Noticed): boolean {
  if (gone) return replaces.length > 0
  const bounds = noticedBounds[what]
  if (bounds === null) return kind !== '' || (mark !== '' && state !== '')
  return amount !== null && amount >= bounds[0] && amount <= bounds[1]
}

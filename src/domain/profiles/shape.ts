import { shape, type Plain } from '../../base/index.ts'
import { readBehalf, type OnBehalf } from '../behalf/shape.ts'
import { parseMediaRefs, type MediaRef } from '../media/shape.ts'
import {
  cardKindIds,
  safeWishes,
  scaleIds,
  type CardKindId,
  type SafeWish,
  type ScaleId,
  type Scales,
} from './catalogue.ts'

/** What a card says, in the person's own words. */
export type Saying = {
  readonly text: string
  /** Names of pictures. Which there are is `ui`'s to know; one that it does not know it leaves out. */
  readonly symbols: readonly string[]
  readonly scales: Scales
  readonly safe: readonly SafeWish[]
  readonly media: readonly MediaRef[]
  /** Who wrote it down with the person; '' where nobody did. */
  readonly helper: string
  /** Where somebody else wrote it for them: how they said so. */
  readonly behalf: OnBehalf | null
}

export const emptySaying: Saying = {
  text: '',
  symbols: [],
  scales: {},
  safe: [],
  media: [],
  helper: '',
  behalf: null,
}

/** One card of a profile: a starter ("A good day is ...") and what the person says. `kind` is '' for a card of their own. */
export type Card = Saying & {
  readonly kind: CardKindId | ''
  readonly starter: string
  readonly removed: boolean
}

export const cardLimits = { starter: 80, text: 8000, symbols: 6, helper: 60 } as const

const sayingFields = {
  text: [shape.text(cardLimits.text * 4), emptySaying.text],
  symbols: [shape.list(shape.text(40), 50), emptySaying.symbols],
  scales: [readScales, emptySaying.scales],
  safe: [readSafe, emptySaying.safe],
  media: [parseMediaRefs, emptySaying.media],
  helper: [shape.text(cardLimits.helper * 4), emptySaying.helper],
  behalf: [readBehalf, emptySaying.behalf],
} as const

const readCard = shape.lenient<Card>({
  ...sayingFields,
  kind: [shape.oneOf(...cardKindIds), ''],
  starter: [shape.text(cardLimits.starter * 4), ''],
  removed: [shape.flag, false],
})

export const parseCard = (data: Plain): Card | undefined => readCard(data)

/**
 * What a safety-critical card says lies beside the card, one document for each time somebody wrote it, which nobody
 * changes after. `replaces` names those that its writer had before them; see versions.ts.
 */
export type CardVersion = Saying & {
  readonly card: string
  readonly replaces: readonly string[]
  /** The card was taken away. */
  readonly gone: boolean
}

const readVersion = shape.lenient<CardVersion>({
  ...sayingFields,
  card: [shape.text(64), ''],
  replaces: [shape.list(shape.text(64), 1000), []],
  gone: [shape.flag, false],
})

export const parseCardVersion = (data: Plain): CardVersion | undefined => readVersion(data)

/** Whom the person lets write in a circle with them, and whom they let once: documents of theirs alone. */
export type CardWriters = { readonly now: readonly string[]; readonly once: readonly string[] }

const people = shape.list(shape.text(64), 1000)
const readWriters = shape.lenient<CardWriters>({ now: [people, []], once: [people, []] })

export const parseCardWriters = (data: Plain): CardWriters | undefined => readWriters(data)

/** "This is still right": said of a card, on a day, by somebody. `versions`: those of a safety-critical one that they read. */
export type CardCheck = { readonly card: string; readonly versions: readonly string[] }
export const cardCheckType = 'card-still-right'

const readCheck = shape.exact<CardCheck>({
  card: shape.text(64),
  versions: shape.list(shape.text(64), 1000),
})

export const parseCardCheck = (data: Plain): CardCheck | undefined => readCheck(data)

export const isEmptySaying = (saying: Saying): boolean =>
  saying.text === '' &&
  saying.symbols.length === 0 &&
  saying.media.length === 0 &&
  saying.safe.length === 0 &&
  Object.keys(saying.scales).length === 0

/** Those fields alone, of a card or a version. */
export const sayingOf = ({ text, symbols, scales, safe, media, helper, behalf }: Saying): Saying => ({
  ...{ text, symbols, scales, safe, media, helper, behalf },
})

/** Those that this version knows: one that a later version adds hides none of the others. */
function readSafe(value: Plain | undefined): readonly SafeWish[] | undefined {
  return Array.isArray(value) ? safeWishes.filter((one) => value.includes(one)) : undefined
}

/** Only scales and steps that this version has words for. */
export function readScales(value: Plain | undefined): Scales | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Uint8Array)
    return undefined
  const known: Partial<Record<ScaleId, number>> = {}
  for (const id of scaleIds) {
    const step = shape.whole(1, 5)((value as Record<string, Plain>)[id])
    if (step !== undefined && Object.hasOwn(value, id)) known[id] = step
  }
  return known
}

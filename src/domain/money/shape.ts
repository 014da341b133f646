import { shape, type Plain } from '../../base/index.ts'
import { readDay, type PlainDate } from '../dates.ts'
import { parseMediaRef, type PhotoRef } from '../media/shape.ts'
import { tidyName } from '../words.ts'

/** What is said of money, each by its author and never changed. README of `domain`. */
export const moneyFacts = {
  /** In the money circle, or privately to those of it and the Holder by who is not in it. */
  claim: 'money-claim',
  /** In the money circle: it comes into the ledger, or it is asked about. */
  answer: 'money-answer',
  /** The same, told privately to who claimed and is not in the money circle. */
  told: 'money-told',
  /** In the money circle: it was paid, as its author says. Kith moves no money. */
  paid: 'money-paid',
  /** Everyone: what a mile is paid with, from a day on. */
  rates: 'money-rates',
  budget: 'money-budget',
} as const

export const vehicles = ['car', 'motorbike', 'bike'] as const
export type Vehicle = (typeof vehicles)[number]
/** Kept for ever; the words are `ui`'s. */
export const spentCategories = [
  'food',
  'travel',
  'home',
  'health',
  'equipment',
  'activity',
  'training',
  'insurance',
  'other',
] as const
export type SpentCategory = (typeof spentCategories)[number]
/** Out of whose pocket: the author's own, the person's cash or card, a float (a tin), or a shared fund. */
export const paidFroms = ['own', 'cash', 'card', 'float', 'fund'] as const
export type PaidFrom = (typeof paidFroms)[number]

export const moneyLimits = {
  what: 200,
  words: 1000,
  lines: 40,
  pence: 1_000_000,
  minutes: 1_440,
  miles: 20_000,
  rate: 50_000,
  name: 40,
} as const

/** `minutes` with those of `travel` in them, where travelling counts as work. `rate` in pence an hour. */
export type HoursLine = Common & {
  readonly kind: 'hours'
  readonly minutes: number
  readonly travel: number
  readonly rate: number
}
/** Tenths of a mile. `planned`: what was to be expected, or -1 where nothing was; `why` it is more or less. */
export type MilesLine = Common & {
  readonly kind: 'miles'
  readonly miles: number
  readonly planned: number
  readonly why: string
  readonly vehicle: Vehicle
  readonly passenger: number
  /** Which version of the rates: the id of its fact, or `start`. */
  readonly rates: string
}
export type SpentLine = Common & {
  readonly kind: 'spent'
  readonly category: SpentCategory
  readonly paid: PaidFrom
  /** Of a float or a fund. */
  readonly from: string
  /** Who said beforehand that it may be bought. */
  readonly agreedBy: string
  readonly receipt: PhotoRef | null
}
type Common = {
  readonly date: PlainDate
  /** The visit it belongs to, or ''. */
  readonly visit: string
  readonly what: string
  readonly pence: number
}
export type MoneyLine = HoursLine | MilesLine | SpentLine

/** A line is named by its claim and its place in it. */
export const lineIdOf = (claim: string, at: number): string => `${claim}.${at}`

/**
 * Of somebody without the app, from a sheet of paper, by who is of the money: who signed it entered it. `alone`: there was
 * nobody else who could say yes, as only the Holder can say. `sheet`: a photo of it.
 */
export type MoneyOnPaper = { readonly name: string; readonly alone: boolean; readonly sheet: PhotoRef | null }

/** Somebody without the app as the ledger names them: two who enter for one name write on one account. */
export const paperPerson = (name: string): string => `${onPaperMark}${name}`
export const paperNameOf = (person: string): string | undefined =>
  person.startsWith(onPaperMark) ? person.slice(onPaperMark.length) : undefined
const onPaperMark = 'paper:'

/**
 * `instead`: lines of the same author that these take the place of. Without lines, those are taken back. `of` and `person`:
 * of a claim that was said privately and is carried into the money circle, its id and whose it is; '' where it is one's own.
 */
export type MoneyClaim = {
  readonly lines: readonly (MoneyLine | null)[]
  readonly instead: readonly string[]
  readonly of: string
  readonly person: string
  readonly paper: MoneyOnPaper | null
}

/** Exactly what is agreed or asked about, so that the ledger needs nothing that only some can open. */
export type AnswerItem = {
  readonly id: string
  readonly person: string
  readonly line: MoneyLine
  readonly instead: readonly string[]
}
/** `replaces`: answers that were read before. */
export type MoneyAnswer = {
  readonly says: 'agreed' | 'queried'
  readonly words: string
  readonly items: readonly AnswerItem[]
  readonly replaces: readonly string[]
}
/**
 * `replaces`: what was said of being paid that does not hold any more. `of`: where it is told privately, its id in the money
 * circle.
 */
export type MoneyPaid = {
  readonly items: readonly string[]
  readonly day: PlainDate
  readonly words: string
  readonly replaces: readonly string[]
  readonly of: string
}

const id = shape.text(200)
/** An id, or a name on paper. */
const person = shape.text(200)
const ids = shape.list(id, moneyLimits.lines)
const what = shape.text(moneyLimits.what * 4)
const words = shape.text(moneyLimits.words * 4)
const pence = shape.whole(0, moneyLimits.pence)
const minutes = shape.whole(0, moneyLimits.minutes)
const miles = shape.whole(0, moneyLimits.miles)
const readPhotoRef: shape.Reader<PhotoRef> = (value) => {
  const ref = parseMediaRef(value as Plain)
  return ref?.kind === 'photo' ? ref : undefined
}

const common = {
  date: [readDay, ''],
  visit: [id, ''],
  what: [what, ''],
  pence: [pence, -1],
} as const
const readers = {
  hours: shape.lenient<HoursLine>({
    ...common,
    kind: [shape.oneOf('hours'), 'hours'],
    minutes: [minutes, 0],
    travel: [minutes, 0],
    rate: [shape.whole(0, moneyLimits.rate), 0],
  }),
  miles: shape.lenient<MilesLine>({
    ...common,
    kind: [shape.oneOf('miles'), 'miles'],
    miles: [miles, 0],
    planned: [miles, -1],
    why: [what, ''],
    vehicle: [shape.oneOf(...vehicles), 'car'],
    passenger: [miles, 0],
    rates: [id, ''],
  }),
  spent: shape.lenient<SpentLine>({
    ...common,
    kind: [shape.oneOf('spent'), 'spent'],
    category: [shape.oneOf(...spentCategories), 'other'],
    // What this version does not know is nobody's debt.
    paid: [shape.oneOf(...paidFroms), 'card'],
    from: [id, ''],
    agreedBy: [person, ''],
    receipt: [readPhotoRef, null],
  }),
} as const
const readKind = shape.lenient<{ kind: keyof typeof readers | ''; currency: string }>({
  kind: [shape.oneOf('hours', 'miles', 'spent'), ''],
  currency: [shape.text(3), ''],
})

/** Undefined for what has no day or no amount: there is nothing to agree to. */
export function parseMoneyLine(data: Plain | undefined): MoneyLine | undefined {
  const { kind = '', currency = '' } = readKind(data) ?? {}
  // A newer app may know other money: that is never read as pence.
  const isPounds = currency === '' || currency === 'GBP'
  const line = kind !== '' && isPounds ? readers[kind](data) : undefined
  return line && line.date !== '' && line.pence >= 0 ? line : undefined
}

const lineOrNone: shape.Reader<MoneyLine | null> = (value) => parseMoneyLine(value) ?? null
const itemOrNone: shape.Reader<AnswerItem | null> = (value) => {
  const item = readItem(value)
  return item?.line && item.id !== '' && item.person !== '' ? { ...item, line: item.line } : null
}
const readItem = shape.lenient<Omit<AnswerItem, 'line'> & { readonly line: MoneyLine | null }>({
  id: [id, ''],
  person: [person, ''],
  line: [lineOrNone, null],
  instead: [ids, []],
})

const readPaper = shape.lenient<MoneyOnPaper>({
  name: [shape.text(moneyLimits.name * 4), ''],
  alone: [shape.flag, false],
  sheet: [readPhotoRef, null],
})
const readClaim = shape.lenient<MoneyClaim>({
  lines: [shape.list(lineOrNone, moneyLimits.lines), []],
  instead: [ids, []],
  of: [id, ''],
  person: [person, ''],
  paper: [shape.nullable(readPaper), null],
})
export function parseMoneyClaim(data: Plain): MoneyClaim | undefined {
  const claim = readClaim(data)
  if (!claim || claim.paper === null) return claim
  // Whoever it is of has a name that can be read, or it is nobody's.
  const name = tidyName(claim.paper.name, moneyLimits.name)
  return name.ok ? { ...claim, paper: { ...claim.paper, name: name.value } } : undefined
}

const readAnswer = shape.lenient<
  Omit<MoneyAnswer, 'items'> & { readonly items: readonly (AnswerItem | null)[] }
>({
  // What this version cannot read is never a yes.
  says: [shape.oneOf('agreed', 'queried'), 'queried'],
  words: [words, ''],
  items: [shape.list(itemOrNone, moneyLimits.lines), []],
  replaces: [ids, []],
})
export function parseMoneyAnswer(data: Plain): MoneyAnswer | undefined {
  const answer = readAnswer(data)
  return answer && { ...answer, items: answer.items.filter((one) => one !== null) }
}

/** As it is told: with the id of the answer in the money circle, and whose it is. */
export function parseMoneyTold(data: Plain): MoneyTold | undefined {
  const answer = parseMoneyAnswer(data)
  const named = readTold(data)
  return answer && named && named.answer !== '' ? { ...answer, ...named } : undefined
}
type MoneyTold = MoneyAnswer & { readonly answer: string; readonly by: string }
const readTold = shape.lenient<{ answer: string; by: string }>({ answer: [id, ''], by: [person, ''] })

export const parseMoneyPaid: (data: Plain) => MoneyPaid | undefined = shape.lenient<MoneyPaid>({
  items: [ids, []],
  day: [readDay, ''],
  words: [words, ''],
  replaces: [ids, []],
  of: [id, ''],
})

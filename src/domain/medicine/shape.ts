import { shape, type Plain } from '../../base/index.ts'
import { isPlainDate, isWallTime, readDay, type PlainDate, type WallTime } from '../dates.ts'
import { parseMediaRef, type MediaRef } from '../media/shape.ts'
import { lastOfMonth, repeats, type Rule } from '../schedule/repeat.ts'

/** How somebody is supported with a medicine. `self`: they manage it alone, and nobody has to write it down. */
export const supportLevels = ['remind', 'help', 'give', 'self'] as const
export type SupportLevel = (typeof supportLevels)[number]

/** One time of the day, with what is taken then where it is not what is always taken. */
export type MedicineTime = { readonly time: WallTime; readonly amount: string }

/**
 * One wording of one medicine. It is not changed: who writes it anew makes another that names those it replaces, so what two
 * people changed without having read one another stays, both of it, until somebody settles it. Amounts are the words of the
 * pack and the prescription. Nothing here is ever computed into another dose.
 */
export type Medicine = Rule & {
  /** The first wording, whose id names the medicine; '' in that one itself. */
  readonly medicine: string
  readonly replaces: readonly string[]
  /** Its writer did not keep the chart: it stays a suggestion, whatever they look after later. */
  readonly isSuggested: boolean
  readonly name: string
  readonly formulation: string
  readonly strength: string
  /** What is taken at a time, in words: "1 tablet". */
  readonly dose: string
  readonly route: string
  readonly whatFor: string
  readonly instructions: string
  readonly storage: string
  readonly prescriber: string
  readonly pharmacy: string
  readonly support: SupportLevel
  readonly isCritical: boolean
  readonly isControlled: boolean
  /** How and by whom it was decided in their best interests that it is given hidden; '' where it is not. */
  readonly covert: string
  /** Where it is put on or in: a patch, a cream, an injection. */
  readonly hasSite: boolean
  /** '' of those that have times: what it is for, when it is needed. */
  readonly isNeeded: boolean
  readonly tryFirst: string
  /** The most in a day and the shortest gap in minutes, as they are written; 0 where nobody said. */
  readonly most: number
  readonly gap: number
  readonly times: readonly MedicineTime[]
  readonly review: PlainDate | ''
  /** How much of the pack one dose is, and when it is low, in hundredths; 0 where it is not counted. */
  readonly each: number
  readonly lowAt: number
  readonly photos: readonly MediaRef[]
  /** Nobody takes it any more; `because` says why, as of any change. */
  readonly isStopped: boolean
  readonly because: string
}

export const medicineLimits = {
  name: 120,
  short: 120,
  words: 1000,
  times: 12,
  most: 24,
  gap: 7 * 24 * 60,
  count: 1_000_000,
  photos: 2,
  replaces: 50,
  months: 24,
} as const

const id = shape.text(64)
const short = shape.text(medicineLimits.short * 4)
const words = shape.text(medicineLimits.words * 4)
const readTime: shape.Reader<string> = (value) =>
  typeof value === 'string' && isWallTime(value) ? value : undefined
const readOneTime: shape.Reader<MedicineTime> = (value) => {
  const one = shape.lenient<MedicineTime>({ time: [readTime, ''], amount: [short, ''] })(value)
  return one && one.time !== '' ? one : undefined
}
const readFrom: shape.Reader<string> = (value) =>
  typeof value === 'string' && isPlainDate(value) ? value : undefined

const readMedicine = shape.lenient<Medicine>({
  medicine: [id, ''],
  replaces: [shape.each(id, medicineLimits.replaces), []],
  isSuggested: [shape.flag, false],
  name: [shape.text(medicineLimits.name * 4), ''],
  formulation: [short, ''],
  strength: [short, ''],
  dose: [short, ''],
  route: [short, ''],
  whatFor: [short, ''],
  instructions: [words, ''],
  storage: [short, ''],
  prescriber: [short, ''],
  pharmacy: [short, ''],
  support: [shape.oneOf(...supportLevels), 'give'],
  isCritical: [shape.flag, false],
  isControlled: [shape.flag, false],
  covert: [words, ''],
  hasSite: [shape.flag, false],
  isNeeded: [shape.flag, false],
  tryFirst: [words, ''],
  most: [shape.whole(0, medicineLimits.most), 0],
  gap: [shape.whole(0, medicineLimits.gap), 0],
  times: [shape.each(readOneTime, medicineLimits.times), []],
  repeat: [shape.oneOf(...repeats), 'day'],
  interval: [shape.whole(1, 366), 1],
  nth: [shape.whole(1, lastOfMonth), 1],
  weekdays: [shape.each(shape.whole(1, 7), 7), []],
  from: [readFrom, ''],
  until: [readDay, ''],
  review: [readDay, ''],
  each: [shape.whole(0, medicineLimits.count), 0],
  lowAt: [shape.whole(0, medicineLimits.count), 0],
  photos: [shape.each(parseMediaRef, medicineLimits.photos), []],
  isStopped: [shape.flag, false],
  because: [words, ''],
})

/** Undefined for what has no name: nobody could say what it is. */
export function parseMedicine(data: Plain): Medicine | undefined {
  const medicine = readMedicine(data)
  return medicine && medicine.name.trim() !== '' ? medicine : undefined
}

/** That somebody else has read these wordings against the label or the prescription. */
export type MedicineCheck = { readonly medicine: string; readonly versions: readonly string[] }

const readCheck = shape.lenient<MedicineCheck>({
  medicine: [id, ''],
  versions: [shape.each(id, medicineLimits.replaces), []],
})
export const parseMedicineCheck = (data: Plain): MedicineCheck | undefined => readCheck(data)

/** What came, was counted, went back or was lost, in hundredths. A `count` begins anew: it says what is there. */
export const stockKinds = ['count', 'came', 'returned', 'lost'] as const
export type StockKind = (typeof stockKinds)[number]
export type StockWord = {
  readonly medicine: string
  readonly kind: StockKind
  readonly amount: number
  readonly at: number
  readonly words: string
}

const readStock = shape.lenient<StockWord>({
  medicine: [id, ''],
  kind: [shape.oneOf(...stockKinds), 'came'],
  amount: [shape.whole(0, medicineLimits.count), 0],
  at: [shape.whole(), 0],
  words: [short, ''],
})
export const parseStock = (data: Plain): StockWord | undefined => readStock(data)

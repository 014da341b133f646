import { shape, type Plain, type Random } from '../../base/index.ts'
import { readBehalf, type OnBehalf } from '../behalf/shape.ts'
import { isPlainDate, type PlainDate } from '../dates.ts'
import { mediaLimits, parseMediaRefs, type MediaRef } from '../media/shape.ts'

/** What is printed. A newer app may print more: of those this one says "a sheet". */
export const sheetKinds = [
  'profile',
  'promise',
  'passport',
  'card',
  'circles',
  'carer',
  'week',
  'money',
  'medicines',
  'door',
  'records',
  'letter',
  'trust',
  'other',
] as const
export type SheetKind = (typeof sheetKinds)[number]

/**
 * That a sheet was printed. `code` stands on it and means nothing outside the team; `subject` is what the sheet is of,
 * such as the id of a promise, or ''.
 */
export type Printed = { readonly code: string; readonly kind: SheetKind; readonly subject: string }
export const printedType = 'sheet-printed'

/** What came back on paper: who wrote it there and when. Who entered it is who signed the fact, and when it says. */
export type OnPaper = {
  readonly code: string
  /** A person of the team, or '' and a name. */
  readonly person: string
  readonly name: string
  readonly on: PlainDate
  readonly text: string
  /** Photos of the sheet. */
  readonly media: readonly MediaRef[]
  /** Who held the pen may have written for somebody else. */
  readonly behalf: OnBehalf | null
}
export const onPaperType = 'on-paper'
export const paperLimits = { name: 60, text: 8000, subject: 64, media: mediaLimits.together } as const

const readPrinted = shape.lenient<Printed>({
  code: [shape.text(16), ''],
  kind: [shape.oneOf(...sheetKinds), 'other'],
  subject: [shape.text(paperLimits.subject), ''],
})
const readOnPaper = shape.lenient<OnPaper>({
  code: [shape.text(16), ''],
  person: [shape.text(64), ''],
  name: [shape.text(paperLimits.name * 4), ''],
  on: [(value) => (typeof value === 'string' && isPlainDate(value) ? value : undefined), ''],
  text: [shape.text(paperLimits.text * 4), ''],
  media: [parseMediaRefs, []],
  behalf: [readBehalf, null],
})

export function parsePrinted(data: Plain): Printed | undefined {
  const printed = readPrinted(data)
  return printed && isSheetCode(printed.code) ? printed : undefined
}

export function parseOnPaper(data: Plain): OnPaper | undefined {
  const filed = readOnPaper(data)
  return filed && isSheetCode(filed.code) && filed.on !== '' ? filed : undefined
}

/** No letter or digit that looks like another. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const half = 6
const codeLength = 2 * half
/** Of sheets that were printed before codes said whose they are. */
const oldLength = 10
const mark = 'KITH SHEET 1 '

/** Of a first half, what binds it to a circle and to who prints it there: a hash that the app gives. */
type MarkOf = (half: string) => Uint8Array

/**
 * Six of thirty signs by chance, so that none is in use already, and six of a hash of them with the circle and the person:
 * who sees a sheet lie about cannot say that it is one of theirs. Few enough to be typed by hand.
 */
export function mintSheetCode(random: Random, markOf: MarkOf): string {
  let code = ''
  while (code.length < half) code += signsOf(random(half))
  code = code.slice(0, half)
  return code + markSigns(markOf(code))
}

/** False where it was printed for another circle, or by somebody else. Of an old code nobody can tell. */
export const isSheetOf = (code: string, markOf: MarkOf): boolean =>
  code.length === oldLength || code.slice(half) === markSigns(markOf(code.slice(0, half)))

const signsOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => (byte < 240 ? alphabet[byte % alphabet.length] : '')).join('')

const markSigns = (hash: Uint8Array): string => signsOf(hash).slice(0, half)

const isSheetCode = (code: string): boolean =>
  (code.length === codeLength || code.length === oldLength) &&
  [...code].every((sign) => alphabet.includes(sign))

/** What the square on the sheet says. Capitals, digits and blanks alone make the smallest one. */
export const sheetText = (code: string): string => mark + code

/** A code that was scanned or typed, with or without what stands before it; undefined for anything else. */
export function parseSheetCode(seen: string): string | undefined {
  const text = seen.trim().toUpperCase()
  const code = (text.startsWith(mark) ? text.slice(mark.length) : text).replace(/[\s-]/g, '')
  return isSheetCode(code) ? code : undefined
}

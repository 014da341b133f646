import { shape, type Plain, type Random } from '../../base/index.ts'
import { readBehalf, type OnBehalf } from '../behalf/shape.ts'
import { isPlainDate, type PlainDate } from '../dates.ts'

/** What is printed. A newer app may print more: of those this one says "a sheet". */
export const sheetKinds = ['profile', 'promise', 'passport', 'card', 'circles', 'carer', 'other'] as const
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
  /** Who held the pen may have written for somebody else. */
  readonly behalf: OnBehalf | null
}
export const onPaperType = 'on-paper'
export const paperLimits = { name: 60, text: 8000, subject: 64 } as const

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
const codeLength = 10
const mark = 'KITH SHEET 1 '

/** Ten of thirty signs: chance finds none that is in use, and they can be typed by hand. */
export function mintSheetCode(random: Random): string {
  let code = ''
  while (code.length < codeLength)
    for (const byte of random(codeLength))
      if (byte < 240 && code.length < codeLength) code += alphabet[byte % alphabet.length]
  return code
}

const isSheetCode = (code: string): boolean =>
  code.length === codeLength && [...code].every((sign) => alphabet.includes(sign))

/** What the square on the sheet says. Capitals, digits and blanks alone make the smallest one. */
export const sheetText = (code: string): string => mark + code

/** A code that was scanned or typed, with or without what stands before it; undefined for anything else. */
export function parseSheetCode(seen: string): string | undefined {
  const text = seen.trim().toUpperCase()
  const code = (text.startsWith(mark) ? text.slice(mark.length) : text).replace(/[\s-]/g, '')
  return isSheetCode(code) ? code : undefined
}

import { shape, type Plain } from '../../base/index.ts'
import { readBehalf, type OnBehalf } from '../behalf/shape.ts'
import { emergencyFields, type EmergencyField } from './fields.ts'

/**
 * One wording of one field. It is not changed: who writes it anew makes another and takes this one out, so two people who
 * do that offline leave two, and both are shown. What somebody is allergic to is never merged letter by letter.
 */
export type Line = {
  readonly field: EmergencyField | ''
  readonly text: string
  readonly phone: string
  /** Somebody of the team, or ''. */
  readonly person: string
  /** Among lines of one field: the first steps in first. */
  readonly order: number
  /** The card of the profile that it was taken from, or ''. */
  readonly source: string
  readonly behalf: OnBehalf | null
  /** Wordings that this one was written in place of. */
  readonly replaces: readonly string[]
  readonly removed: boolean
}

/** That lines are out. In the line itself anybody with the circle's key can write that it is not. */
type LinesOut = { readonly lines: readonly string[] }

export const lineLimits = { text: 1200, phone: 30, steps: 12 } as const

const readLine = shape.lenient<Line>({
  field: [shape.oneOf(...emergencyFields), ''],
  text: [shape.text(lineLimits.text * 4), ''],
  phone: [shape.text(lineLimits.phone * 4), ''],
  person: [shape.text(64), ''],
  order: [shape.whole(0, 1000), 0],
  source: [shape.text(64), ''],
  behalf: [readBehalf, null],
  replaces: [shape.list(shape.text(64), 100), []],
  removed: [shape.flag, false],
})

/** Undefined for a field of a newer app. */
export function parseLine(data: Plain): (Line & { readonly field: EmergencyField }) | undefined {
  const line = readLine(data)
  return line && line.field !== '' ? { ...line, field: line.field } : undefined
}

export const parseLinesOut = (data: Plain): LinesOut | undefined =>
  shape.lenient<LinesOut>({ lines: [shape.list(shape.text(64), 100), []] })(data)

/** Digits and what people write between them; '' for nobody's number. */
export const isPhone = (text: string): boolean => text === '' || /^\+?[\d\s()/.-]{3,}$/.test(text)

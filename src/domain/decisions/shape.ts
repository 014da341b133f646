import { shape, type Plain } from '../../base/index.ts'
import { readDay } from '../dates.ts'

/** Who decided, of one decision at one time: never what somebody is or is not able to. */
export const decidedHow = ['alone', 'with-help', 'best-interests'] as const
export type DecidedHow = (typeof decidedHow)[number]
export const advocateKinds = ['care-act', 'imca', 'imha', 'other'] as const
export type AdvocateKind = (typeof advocateKinds)[number]

export const decisionFacts = { note: 'decision-note', advocate: 'advocate', gone: 'advocate-gone' } as const
export const decisionLimits = { words: 2000, line: 200 } as const

/** A fact of type `decision-note`. `instead`: an earlier note that this one puts right; that one stays readable. */
export type DecisionNote = {
  readonly person: string
  readonly decision: string
  /** YYYY-MM-DD */
  readonly day: string
  readonly how: DecidedHow
  readonly help: string
  readonly said: string
  readonly asked: string
  readonly outcome: string
  readonly review: string
  readonly instead: string
}

/** A fact of type `advocate`: somebody who speaks for a person, and decides nothing. */
export type Advocate = {
  readonly person: string
  readonly name: string
  readonly kind: AdvocateKind
  readonly contact: string
  readonly about: string
}

const text = shape.text(decisionLimits.words * 4)
const line = shape.text(decisionLimits.line * 4)
const id = shape.text(64)

export const parseDecision = (data: Plain): DecisionNote | undefined => {
  const note = readNote(data)
  return note && note.decision !== '' ? note : undefined
}
const readNote = shape.lenient<DecisionNote>({
  person: [id, ''],
  decision: [text, ''],
  day: [readDay, ''],
  how: [shape.oneOf(...decidedHow), 'with-help'],
  help: [text, ''],
  said: [text, ''],
  asked: [text, ''],
  outcome: [text, ''],
  review: [readDay, ''],
  instead: [id, ''],
})

export const parseAdvocate = (data: Plain): Advocate | undefined => {
  const advocate = readAdvocate(data)
  return advocate && advocate.name !== '' ? advocate : undefined
}
const readAdvocate = shape.lenient<Advocate>({
  person: [id, ''],
  name: [line, ''],
  kind: [shape.oneOf(...advocateKinds), 'other'],
  contact: [line, ''],
  about: [text, ''],
})

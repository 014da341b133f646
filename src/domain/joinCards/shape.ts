import { shape, type Plain } from '../../base/index.ts'

/** Types of private facts, by the Holder or who invites in her place, to all of those. */
export const joinCardFacts = { card: 'join-card', ended: 'join-card-ended', answer: 'join-answer' } as const
export const joinCardLimits = {
  words: 400,
  question: 120,
  questions: 2,
  text: 600,
  /** Of cards that are out at once; of people who can ask by one; of what each side says before a yes or a no. */
  cards: 5,
  asks: 30,
  talk: 5,
  days: 180,
  /** After its last day there is so much time for answers. */
  answerDays: 14,
} as const

/** `seed`: whoever has it reads what is asked by the card, and can answer. */
export type JoinCardSaid = {
  readonly seed: string
  readonly words: string
  readonly questions: readonly string[]
  readonly ends: number
}
type JoinCardEnded = { readonly card: string }
const joinAnswers = ['yes', 'no', 'question'] as const
type JoinAnswerKind = (typeof joinAnswers)[number]
export type JoinAnswerSaid = {
  readonly card: string
  readonly ask: string
  readonly kind: JoinAnswerKind
  readonly text: string
  readonly link: string
}

const id = shape.text(64)

export const parseJoinCard = (data: Plain): JoinCardSaid | undefined => {
  const card = readCard(data)
  return card && /^[0-9a-f]{64}$/.test(card.seed) ? card : undefined
}
const readCard = shape.lenient<JoinCardSaid>({
  seed: [id, ''],
  words: [shape.text(joinCardLimits.words * 4), ''],
  questions: [shape.list(shape.text(joinCardLimits.question * 4), joinCardLimits.questions), []],
  ends: [shape.whole(), 0],
})

export const parseJoinCardEnded = (data: Plain): JoinCardEnded | undefined =>
  shape.lenient<JoinCardEnded>({ card: [id, ''] })(data)

export const parseJoinAnswer = (data: Plain): JoinAnswerSaid | undefined =>
  shape.lenient<JoinAnswerSaid>({
    card: [id, ''],
    ask: [id, ''],
    // What this version cannot read is neither a yes nor a no.
    kind: [shape.oneOf(...joinAnswers), 'question'],
    text: [shape.text(joinCardLimits.text * 4), ''],
    link: [shape.text(500), ''],
  })(data)

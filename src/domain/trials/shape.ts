import { shape, type Plain } from '../../base/index.ts'
import { readDay } from '../dates.ts'

/** A person comes once to three times, to see whether they and the one they support would like to go on. */
export const trialAnswers = ['yes', 'no', 'unsure'] as const
export type TrialAnswer = (typeof trialAnswers)[number]

/** Who tells an answer that is no yes: the one who gave it, the other one's own screen, or somebody both know. */
export const trialTellers = ['me', 'screen', 'third'] as const
export type TrialTeller = (typeof trialTellers)[number]
export const trialEnds = ['join', 'again', 'goodbye'] as const
export type TrialEnd = (typeof trialEnds)[number]

export type TrialSession = { readonly date: string; readonly start: string }

/** Types of private facts. What each is sealed to: README of `domain`. */
export const trialFacts = {
  /** By the Holder, or in their place, to the person and the Holder: {@link TrialOffer}. */
  offer: 'trial',
  reply: 'trial-reply',
  /** To nobody but its author: {@link TrialWord}. */
  answer: 'trial-answer',
  /** To the other: that there is an answer, how one would like to be told theirs, and the hash of a token. */
  answered: 'trial-answered',
  /** To the other, once both have answered, and only by who said yes. */
  yes: 'trial-yes',
  /** To the third: what to tell, and the token that proves they were asked. */
  tell: 'trial-tell',
  told: 'trial-told',
  end: 'trial-end',
} as const

/** `person` is empty for somebody without the app, of whom there is a name only. `pence` an hour. */
export type TrialOffer = {
  readonly person: string
  readonly name: string
  readonly sessions: readonly TrialSession[]
  readonly pence: number
  readonly words: string
}
/** `how`: how it was said, where somebody else writes it down; empty where it is the author's own. */
export type TrialReply = { readonly trial: string; readonly answer: TrialAnswer; readonly how: string }
export type TrialWord = {
  readonly trial: string
  /** Of the author, or told to the author by the other. */
  readonly of: 'me' | 'them'
  readonly answer: TrialAnswer
  readonly teller: TrialTeller
  readonly third: string
  readonly words: string
  readonly wish: string
  readonly liked: string
  readonly token: string
}
export type TrialAnswered = { readonly trial: string; readonly wish: string; readonly check: string }
export type TrialTold = {
  readonly trial: string
  /** Whose answer, and who is told it. */
  readonly of: string
  readonly to: string
  readonly answer: TrialAnswer
  readonly words: string
  readonly wish: string
  readonly token: string
}
export type TrialEnding = { readonly trial: string; readonly end: TrialEnd }

export const trialLimits = { words: 1000, pence: 100_000, sessions: 3 } as const

const text = shape.text(trialLimits.words * 4)
const id = shape.text(64)

export const parseTrialOffer = (data: Plain): TrialOffer | undefined => {
  const offer = readOffer(data)
  return offer && offer.sessions.length > 0 ? offer : undefined
}
const readOffer = shape.lenient<TrialOffer>({
  person: [id, ''],
  name: [shape.text(480), ''],
  sessions: [
    shape.list(
      shape.lenient<TrialSession>({ date: [readDay, ''], start: [shape.text(5), ''] }),
      trialLimits.sessions,
    ),
    [],
  ],
  pence: [shape.whole(0, trialLimits.pence), 0],
  words: [text, ''],
})

/** An answer that this version does not know counts as one that is not sure, and never as a yes. */
const answerOf: readonly [shape.Reader<TrialAnswer>, TrialAnswer] = [shape.oneOf(...trialAnswers), 'unsure']

export const parseTrialReply = (data: Plain): TrialReply | undefined =>
  shape.lenient<TrialReply>({ trial: [id, ''], answer: answerOf, how: [text, ''] })(data)

export const parseTrialWord = (data: Plain): TrialWord | undefined =>
  shape.lenient<TrialWord>({
    trial: [id, ''],
    of: [shape.oneOf('me', 'them'), 'me'],
    answer: answerOf,
    teller: [shape.oneOf(...trialTellers), 'me'],
    third: [id, ''],
    words: [text, ''],
    wish: [text, ''],
    liked: [text, ''],
    token: [id, ''],
  })(data)

export const parseTrialAnswered = (data: Plain): TrialAnswered | undefined =>
  shape.lenient<TrialAnswered>({ trial: [id, ''], wish: [text, ''], check: [id, ''] })(data)

export const parseTrialTold = (data: Plain): TrialTold | undefined =>
  shape.lenient<TrialTold>({
    trial: [id, ''],
    of: [id, ''],
    to: [id, ''],
    answer: answerOf,
    words: [text, ''],
    wish: [text, ''],
    token: [id, ''],
  })(data)

export const parseTrialEnding = (data: Plain): TrialEnding | undefined =>
  shape.lenient<TrialEnding>({ trial: [id, ''], end: [shape.oneOf(...trialEnds), 'goodbye'] })(data)

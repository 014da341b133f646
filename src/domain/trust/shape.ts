import { bytesToHex, shape, type Plain } from '../../base/index.ts'
import { readBehalf, type OnBehalf } from '../behalf/shape.ts'
import { readDay, type PlainDate } from '../dates.ts'
import { parseVoiceRef, type VoiceRef } from '../media/shape.ts'

/** What somebody wants to be trusted to do, or what they trust others with. Kept for ever. */
export const trustWays = ['me', 'others'] as const
export type TrustWay = (typeof trustWays)[number]

/** What it is about, each with a picture. Kept for ever. */
export const trustTopics = [
  'stairs',
  'moving',
  'outing',
  'alone',
  'kitchen',
  'medicines',
  'washing',
  'eating',
  'money',
  'lone-work',
  'closeness',
  'other',
] as const
export type TrustTopic = (typeof trustTopics)[number]

/** About the body, or whom somebody loves: the narrowest circle is offered first. */
export const intimateTopics: readonly TrustTopic[] = ['washing', 'closeness']

/** One to a page. Nothing here is counted, weighed or put in a colour. */
export const trustQuestions = ['matters', 'lost', 'wrong', 'helps', 'after', 'know'] as const
export type TrustQuestion = (typeof trustQuestions)[number]

/** What can be said with a picture, question by question. Kept for ever. */
export const trustPictures = {
  matters: ['freedom', 'home', 'company', 'body', 'quiet', 'joy'],
  lost: ['freedom', 'home', 'company', 'body', 'quiet', 'joy'],
  wrong: ['fall', 'pain', 'tired', 'afraid', 'lost-way', 'ashamed'],
  helps: ['beside', 'near', 'ask-first', 'slowly', 'phone', 'rest'],
  after: ['ring', 'wait', 'stay', 'help-up', 'stop', 'tell'],
  know: ['family', 'worker', 'neighbour', 'doctor', 'everybody', 'nobody'],
} as const satisfies Readonly<Record<TrustQuestion, readonly string[]>>
export type TrustPicture = (typeof trustPictures)[TrustQuestion][number]

export type TrustAnswer = {
  readonly text: string
  readonly pictures: readonly TrustPicture[]
  readonly voice: VoiceRef | null
}
/** What was agreed to do, and who does it: a person, or '' for whoever is there. */
export type TrustStep = { readonly what: string; readonly person: string }

/**
 * One wording of one conversation. It is not changed: who says it anew makes another that names those it stands in place of, so
 * what was said before is kept, and of two that were written at once neither hides the other.
 */
export type Trust = {
  /** The first wording, whose id names the conversation; '' in that one itself. */
  readonly talk: string
  readonly replaces: readonly string[]
  readonly way: TrustWay
  readonly topic: TrustTopic
  readonly title: string
  readonly answers: Readonly<Record<TrustQuestion, TrustAnswer>>
  readonly agreed: readonly TrustStep[]
  /** With whom: their yes is asked for beside the person's own. */
  readonly people: readonly string[]
  readonly review: PlainDate | ''
  /** It is needed no more. */
  readonly isOver: boolean
  readonly behalf: OnBehalf | null
}

export const trustSays = ['trust', 'talk'] as const
export type TrustSays = (typeof trustSays)[number]

/** "I trust this", or "I am not sure yet, let us talk", to one wording as it was read. */
export type TrustWord = {
  readonly wording: string
  /** A hash of what was read: a wording that says something else by now was not trusted. */
  readonly mark: string
  readonly says: TrustSays
  readonly words: string
  /** The author's own words, to the same wording, that this stands in place of. */
  readonly replaces: readonly string[]
  readonly behalf: OnBehalf | null
}

export const trustLimits = { title: 120, text: 1000, step: 200, steps: 8, people: 8, replaces: 50 } as const

const id = shape.text(64)
const emptyAnswer: TrustAnswer = { text: '', pictures: [], voice: null }

const readAnswer = (question: TrustQuestion): shape.Reader<TrustAnswer> =>
  shape.lenient<TrustAnswer>({
    text: [shape.text(trustLimits.text * 4), ''],
    pictures: [shape.each<TrustPicture>(shape.oneOf(...trustPictures[question]), 6), []],
    voice: [shape.nullable(parseVoiceRef), null],
  })

const answers = (
  of: (question: TrustQuestion) => TrustAnswer,
): Readonly<Record<TrustQuestion, TrustAnswer>> => ({
  matters: of('matters'),
  lost: of('lost'),
  wrong: of('wrong'),
  helps: of('helps'),
  after: of('after'),
  know: of('know'),
})
export const noAnswers = answers(() => emptyAnswer)

const readAnswers: shape.Reader<Trust['answers']> = (value) => {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Uint8Array)
    return undefined
  const said = value as Readonly<Record<string, Plain>>
  return answers((question) => readAnswer(question)(said[question]) ?? emptyAnswer)
}

const readStep: shape.Reader<TrustStep> = (value) => {
  const step = shape.lenient<TrustStep>({ what: [shape.text(trustLimits.step * 4), ''], person: [id, ''] })(
    value,
  )
  return step && step.what.trim() !== '' ? step : undefined
}

const readTrust = shape.lenient<Trust>({
  talk: [id, ''],
  replaces: [shape.each(id, trustLimits.replaces), []],
  way: [shape.oneOf(...trustWays), 'me'],
  topic: [shape.oneOf(...trustTopics), 'other'],
  title: [shape.text(trustLimits.title * 4), ''],
  answers: [readAnswers, noAnswers],
  agreed: [shape.each(readStep, trustLimits.steps), []],
  people: [shape.each(id, trustLimits.people), []],
  review: [readDay, ''],
  isOver: [shape.flag, false],
  behalf: [readBehalf, null],
})

/** Undefined for what has no name: nobody could say what it is. */
export function parseTrust(data: Plain): Trust | undefined {
  const trust = readTrust(data)
  return trust && trust.title.trim() !== '' ? trust : undefined
}

const readWord = shape.lenient<Omit<TrustWord, 'says'> & { says: TrustSays | '' }>({
  wording: [id, ''],
  mark: [shape.text(128), ''],
  says: [shape.oneOf('', ...trustSays), ''],
  words: [shape.text(trustLimits.text * 4), ''],
  replaces: [shape.each(id, trustLimits.replaces), []],
  behalf: [readBehalf, null],
})

export function parseTrustWord(data: Plain): TrustWord | undefined {
  const word = readWord(data)
  return word && word.wording !== '' && word.says !== '' ? { ...word, says: word.says } : undefined
}

/** What somebody who says yes has read, as one text: its hash is in their word. Frozen: a yes of years ago is compared with it. */
export const wordsOfTrust = (trust: Trust): string =>
  JSON.stringify([
    ...[1, trust.way, trust.topic, trust.title],
    ...trustQuestions.map((question) => {
      const { text, pictures, voice } = trust.answers[question]
      return [text, pictures, voice ? bytesToHex(voice.hash) : '']
    }),
    trust.agreed.map(({ what, person }) => [what, person]),
    ...[trust.people, trust.review, trust.isOver],
  ])

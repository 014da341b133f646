import { shape, type Plain } from '../../base/index.ts'
import { readDay } from '../dates.ts'
import { parseVoiceRef, type VoiceRef } from '../media/shape.ts'

/** Languages that a promise is written in: English, Easy Read English, Welsh. */
export const promiseLanguages = ['en', 'easy', 'cy'] as const
export type PromiseLanguage = (typeof promiseLanguages)[number]
export type InLanguages = Readonly<Record<PromiseLanguage, string>>

/** Of the person who gets support, with their team and the co-op; of each member; the team's own. */
export const promiseKinds = ['support', 'member', 'own'] as const
export type PromiseKind = (typeof promiseKinds)[number]

/** Ids of points stay from version to version, so that what changed can be told. */
export type PromisePoint = { readonly id: string; readonly words: InLanguages }
export type PromiseText = {
  readonly textId: string
  readonly kind: PromiseKind
  readonly version: number
  readonly title: InLanguages
  readonly points: readonly PromisePoint[]
}

/** A point was ticked, or talked about and agreed so. */
const agreedHow = ['ticked', 'talked'] as const
export type AgreedPoint = { readonly id: string; readonly how: (typeof agreedHow)[number] }

/** Strokes drawn by a finger on a field of 1000 by 400: x, y, x, y, ... */
export type Mark = readonly (readonly number[])[]
export type SignedHow =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'mark'; readonly strokes: Mark }
  | { readonly kind: 'voice'; readonly voice: VoiceRef }
  /** Somebody saw how the person agreed, and says so in their own name. */
  | { readonly kind: 'witness'; readonly words: string }

/** A fact of type `promise-signed`. `person` is whose promise it is; empty for the author's own. */
export type Signing = {
  readonly kind: PromiseKind
  readonly text: string
  readonly version: number
  readonly language: PromiseLanguage
  /** Hash of the text as it was shown, in hex. */
  readonly hash: string
  readonly points: readonly AgreedPoint[]
  readonly how: SignedHow
  readonly person: string
  /** YYYY-MM-DD, or empty. */
  readonly review: string
  readonly questions: string
}

export const promiseFacts = {
  signed: 'promise-signed',
  withdrawn: 'promise-withdrawn',
  /** A promise in somebody's own words: { text }, and taken back: { promise }. */
  given: 'promise-given',
  takenBack: 'promise-taken-back',
} as const

export const promiseLimits = {
  points: 40,
  point: 600,
  title: 120,
  words: 2000,
  strokes: 60,
  dots: 800,
} as const
export const markSize = { width: 1000, height: 400 } as const

const readStrokes = shape.list(
  shape.list(shape.whole(0, markSize.width), promiseLimits.dots),
  promiseLimits.strokes,
)
const readHow: shape.Reader<SignedHow> = (value) =>
  shape.exact<Extract<SignedHow, { kind: 'name' }>>({ kind: shape.oneOf('name'), name: shape.text(480) })(
    value,
  ) ??
  shape.exact<Extract<SignedHow, { kind: 'mark' }>>({ kind: shape.oneOf('mark'), strokes: readStrokes })(
    value,
  ) ??
  shape.exact<Extract<SignedHow, { kind: 'voice' }>>({ kind: shape.oneOf('voice'), voice: parseVoiceRef })(
    value,
  ) ??
  shape.exact<Extract<SignedHow, { kind: 'witness' }>>({
    kind: shape.oneOf('witness'),
    words: shape.text(promiseLimits.words * 4),
  })(value)

const readSigning = shape.lenient<Signing>({
  kind: [shape.oneOf(...promiseKinds), 'support'],
  text: [shape.text(80), ''],
  version: [shape.whole(1), 1],
  language: [shape.oneOf(...promiseLanguages), 'en'],
  hash: [shape.text(64), ''],
  points: [
    shape.list(
      shape.lenient<AgreedPoint>({ id: [shape.text(80), ''], how: [shape.oneOf(...agreedHow), 'ticked'] }),
      200,
    ),
    [],
  ],
  how: [readHow, { kind: 'name', name: '' }],
  person: [shape.text(64), ''],
  review: [readDay, ''],
  questions: [shape.text(promiseLimits.words * 4), ''],
})

/** Undefined also for a signature of an app that signs in a way this one does not know: it is not shown as another. */
export function parseSigning(data: Plain): Signing | undefined {
  const signing = readSigning(data)
  const isSigned = signing && !(signing.how.kind === 'name' && signing.how.name === '')
  return isSigned && signing.text !== '' ? signing : undefined
}

/** A document of type `promise-text`: the team's own promise. A new version is a new document. */
export type OwnPromiseText = {
  readonly version: number
  readonly title: string
  readonly points: readonly { readonly id: string; readonly text: string }[]
}

const readOwnText = shape.lenient<OwnPromiseText>({
  version: [shape.whole(1), 1],
  title: [shape.text(promiseLimits.title * 4), ''],
  points: [
    shape.list(
      shape.lenient<{ id: string; text: string }>({
        id: [shape.text(80), ''],
        text: [shape.text(promiseLimits.point * 4), ''],
      }),
      promiseLimits.points,
    ),
    [],
  ],
})

export const parseOwnText = (data: Plain): OwnPromiseText | undefined => readOwnText(data)

const inAll = (words: string): InLanguages => ({ en: words, easy: words, cy: words })

export const ownTextOf = (textId: string, { version, title, points }: OwnPromiseText): PromiseText => ({
  textId,
  kind: 'own',
  version,
  title: inAll(title),
  points: points.map(({ id, text }) => ({ id, words: inAll(text) })),
})

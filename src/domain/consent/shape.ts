import { shape, type Plain } from '../../base/index.ts'
import { readBehalf, type OnBehalf } from '../behalf/shape.ts'
import { readDay } from '../dates.ts'
import { parseVoiceRef, type VoiceRef } from '../media/shape.ts'

/** What somebody can say yes or no to. The ids are kept for ever; `own` is named in their own words. */
export const consentPurposes = ['photos', 'gp', 'lists', 'personal-care', 'medicines', 'home', 'own'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]
export const consentAnswers = ['yes', 'no', 'not-now', 'only-if'] as const
export type ConsentAnswer = (typeof consentAnswers)[number]
export const consentFormats = ['said', 'signed', 'behaviour'] as const
export type ConsentFormat = (typeof consentFormats)[number]

export const consentFacts = { said: 'consent', withdrawn: 'consent-withdrawn' } as const
export const consentLimits = { words: 1000 } as const

/** A fact of type `consent`, in the circle it concerns. Whose it is: `behalf.person`, or the author's own. */
export type Consent = {
  readonly purpose: ConsentPurpose
  /** What it is about, in their own words. */
  readonly words: string
  readonly answer: ConsentAnswer
  readonly onlyIf: string
  readonly format: ConsentFormat
  /** It was said aloud, and kept. */
  readonly voice: VoiceRef | null
  readonly behalf: OnBehalf | null
  /** YYYY-MM-DD, or empty: until when it holds, and when it is asked again. */
  readonly until: string
  readonly review: string
}

const text = shape.text(consentLimits.words * 4)
const read = shape.lenient<Consent>({
  purpose: [shape.oneOf(...consentPurposes), 'own'],
  words: [text, ''],
  // What this version cannot read is never a yes.
  answer: [shape.oneOf(...consentAnswers), 'not-now'],
  onlyIf: [text, ''],
  format: [shape.oneOf(...consentFormats), 'said'],
  voice: [parseVoiceRef, null],
  behalf: [readBehalf, null],
  until: [readDay, ''],
  review: [readDay, ''],
})

export const parseConsent = (data: Plain): Consent | undefined => read(data)

export type Said = { readonly consent: Consent; readonly isOwn: boolean; readonly isWithdrawn: boolean }

/**
 * Of what was said to one thing, the newest first: what holds, and what somebody else wrote down after the person's own word,
 * which stands beside it and never in its place.
 */
export function standingConsent<T extends Said>(
  newestFirst: readonly T[],
): { readonly now: T | undefined; readonly beside: T | undefined } {
  const own = newestFirst.find((one) => one.isOwn)
  const others = newestFirst.find((one) => !one.isOwn && !one.isWithdrawn)
  if (!own) return { now: others ?? newestFirst[0], beside: undefined }
  const isAfter = others !== undefined && newestFirst.indexOf(others) < newestFirst.indexOf(own)
  return { now: own, beside: isAfter ? others : undefined }
}

/** Two are about one thing where the purpose is the same; in their own words, where the words are. */
export const consentKey = ({ purpose, words }: Consent): string =>
  purpose === 'own' ? `own ${words.toLocaleLowerCase()}` : purpose

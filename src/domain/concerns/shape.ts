import { shape, type Plain } from '../../base/index.ts'
import { parseMediaRefs, type MediaRef } from '../media/shape.ts'

/**
 * "Something worries me." All of it is private facts between exactly those who were chosen: see `app`, decision 64. A concern
 * is named by the fact that began it.
 */
export const concernFacts = {
  said: 'concern',
  more: 'concern-more',
  letIn: 'concern-let-in',
  copy: 'concern-copy',
  wait: 'concern-wait',
} as const

export const concernLimits = {
  text: 2000,
  about: 8,
  media: 3,
  /** Further pages of one concern that a phone reads; of more, the newest. */
  more: 200,
  fields: 30,
} as const

export const concernSafe = ['yes', 'no', ''] as const
export type ConcernSafe = (typeof concernSafe)[number]

/** What happened, by who saw it or was told. `about`: people it is about, who are never offered it. */
export type ConcernSaid = {
  readonly what: string
  readonly safe: ConcernSafe
  readonly about: readonly string[]
  readonly media: readonly MediaRef[]
}

/** Each a box of its own, so that what was seen and what somebody thinks of it are never one text. */
export const concernFields = [
  'when-where',
  'affected',
  'saw',
  'injury',
  'body',
  'at-once',
  'services',
  'their-words',
  'their-wish',
  'opinion',
  'types',
  'consent',
  'consent-why',
  'capacity',
  'told',
  'council',
  'cqc',
  'police',
  'dbs',
  'lead',
  'actions',
  'person-told',
  'learning',
  'not-told-why',
  'closed',
] as const
export type ConcernField = (typeof concernFields)[number]

/** The kinds that the Care Act names, and what happens without anybody's fault. */
export const concernTypes = [
  'accident',
  'fall',
  'medicine',
  'near-miss',
  'missed-visit',
  'conflict',
  'physical',
  'domestic',
  'sexual',
  'psychological',
  'financial',
  'slavery',
  'discriminatory',
  'organisational',
  'neglect',
  'self-neglect',
] as const
export type ConcernType = (typeof concernTypes)[number]

export const concernConsents = ['yes', 'no', 'unable'] as const
export type ConcernConsent = (typeof concernConsents)[number]

/** `replaces`: facts that said something else in these fields, and that whoever wrote this had read. */
export type ConcernMore = {
  readonly concern: string
  readonly values: readonly { readonly field: ConcernField; readonly value: string }[]
  readonly replaces: readonly string[]
}
/** `over`: nobody agreed any longer that it waits, so the Holder's turn had come. */
export type ConcernLetIn = {
  readonly concern: string
  readonly person: string
  readonly why: 'asked' | 'over'
}
/**
 * What was said before somebody was let in, by who let them in. Only its author's own fact proves it. `by`: who had passed it
 * on to them, where they were let in themselves; or ''.
 */
export type ConcernCopy = {
  readonly concern: string
  readonly fact: string
  readonly author: string
  readonly at: number
  readonly type: string
  readonly data: Plain
  readonly by: string
}
/** A second person agrees that the Holder is told later. */
export type ConcernWait = { readonly concern: string }

const id = shape.text(128)
const anything: shape.Reader<Plain> = (value) => value

const readSaid = shape.lenient({
  what: [shape.text(concernLimits.text * 4), ''] as const,
  safe: [shape.oneOf(...concernSafe), ''] as const,
  about: [shape.list(id, concernLimits.about), []] as const,
  media: [anything, []] as const,
})
const readValue = shape.lenient({
  field: [shape.oneOf('', ...concernFields), ''] as const,
  value: [shape.text(concernLimits.text * 4), ''] as const,
})
const readMore = shape.lenient({
  concern: [id, ''] as const,
  values: [shape.list(readValue, concernLimits.fields), []] as const,
  replaces: [shape.list(id, concernLimits.more), []] as const,
})
const readLetIn = shape.lenient<ConcernLetIn>({
  concern: [id, ''],
  person: [id, ''],
  why: [shape.oneOf('asked', 'over'), 'asked'],
})
const readCopy = shape.lenient<ConcernCopy>({
  concern: [id, ''],
  fact: [id, ''],
  author: [id, ''],
  at: [shape.whole(), 0],
  type: [id, ''],
  data: [anything, null],
  by: [id, ''],
})
const readWait = shape.lenient<ConcernWait>({ concern: [id, ''] })

/** Undefined for what says nothing at all. */
export function parseConcern(data: Plain): ConcernSaid | undefined {
  const read = readSaid(data)
  const media = parseMediaRefs(read?.media).slice(0, concernLimits.media)
  return read && (read.what.trim() !== '' || media.length > 0) ? { ...read, media } : undefined
}

export function parseConcernMore(data: Plain): ConcernMore | undefined {
  const read = readMore(data)
  const values = (read?.values ?? []).flatMap(({ field, value }) => (field === '' ? [] : [{ field, value }]))
  return read && read.concern !== '' && values.length > 0 ? { ...read, values } : undefined
}

export function parseConcernLetIn(data: Plain): ConcernLetIn | undefined {
  const read = readLetIn(data)
  return read && read.concern !== '' && read.person !== '' ? read : undefined
}

export function parseConcernCopy(data: Plain): ConcernCopy | undefined {
  const read = readCopy(data)
  return read && read.concern !== '' && read.fact !== '' && read.author !== '' ? read : undefined
}

export function parseConcernWait(data: Plain): ConcernWait | undefined {
  const read = readWait(data)
  return read && read.concern !== '' ? read : undefined
}

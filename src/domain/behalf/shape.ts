import { ok, shape, type Result } from '../../base/index.ts'
import { tidyText, type TextRefusal } from '../words.ts'

/** How somebody said what another wrote down for them. */
export const behalfHows = ['aloud', 'phone', 'paper', 'signs', 'could-not'] as const
export type BehalfHow = (typeof behalfHows)[number]

/**
 * Done for somebody else, and open about it: for whom, and how they said so. Who did it is who signed the entry. Lies in
 * a document or fact as `behalf`, null where people did a thing themselves.
 */
export type OnBehalf = { readonly person: string; readonly how: BehalfHow; readonly words: string }

export const behalfLimits = { words: 300 } as const

const read = shape.exact<OnBehalf>({
  person: shape.text(64),
  how: shape.oneOf(...behalfHows),
  words: shape.text(behalfLimits.words * 4),
})

/** For the readers of documents and facts. */
export const readBehalf: shape.Reader<OnBehalf | null> = shape.nullable(read)

export function tidyBehalf(behalf: OnBehalf | null): Result<OnBehalf | null, TextRefusal> {
  if (!behalf) return ok(null)
  const words = tidyText(behalf.words, behalfLimits.words)
  return words.ok ? ok({ person: behalf.person, how: behalf.how, words: words.value }) : words
}

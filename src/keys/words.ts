import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import { assert, ok, refuse, type Bytes, type Result } from '../base/index.ts'

/** Sixteen bytes as twelve words of the BIP-39 list, the last of which holds a checksum of four bits. */
export const bytesToWords = (bytes: Uint8Array): readonly string[] =>
  entropyToMnemonic(bytes, wordlist).split(' ')

export type WordsRefusal =
  /** `at` counts from 1. */
  | { readonly kind: 'words-unknown'; readonly at: number; readonly word: string }
  | { readonly kind: 'words-count'; readonly count: number }
  /** All of them are words of the list, and together they are no sheet's. */
  | { readonly kind: 'words-wrong' }

/**
 * What a person typed or pasted: any case, any spaces, numbers and commas between. No two words of the list begin with
 * the same four letters, so only those count.
 */
export function parseWords(text: string): Result<Bytes, WordsRefusal> {
  const typed = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const words: string[] = []
  for (const [i, one] of typed.entries()) {
    const word = completeWord(one)
    if (word === undefined) return refuse({ kind: 'words-unknown', at: i + 1, word: one.slice(0, 40) })
    words.push(word)
  }
  if (words.length !== 12) return refuse({ kind: 'words-count', count: words.length })
  try {
    return ok(new Uint8Array(mnemonicToEntropy(words.join(' '), wordlist)))
  } catch {
    return refuse({ kind: 'words-wrong' })
  }
}

/** The word of the list with the same first four letters; a word of three letters is itself only. */
export const completeWord = (typed: string): string | undefined => {
  const lower = typed.toLowerCase()
  return wordlist.includes(lower)
    ? lower
    : lower.length < 4
      ? undefined
      : wordlist.find((word) => word.length >= 4 && word.slice(0, 4) === lower.slice(0, 4))
}

/** Of the 2,048, by its place from 0. */
export function wordAt(place: number): string {
  const word = wordlist[place]
  assert(word, 'a place in the list has eleven bits')
  return word
}

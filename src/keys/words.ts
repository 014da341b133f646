import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import { assert, ok, refuse, type Bytes, type Result } from '../base/index.ts'

/** Sixteen bytes as twelve words of the BIP-39 list, twenty as fifteen; the last holds a checksum of four or five bits. */
export const bytesToWords = (bytes: Uint8Array): readonly string[] =>
  entropyToMnemonic(bytes, wordlist).split(' ')

export type WordsRefusal =
  /** `at` counts from 1. */
  | { readonly kind: 'words-unknown'; readonly at: number; readonly word: string }
  | { readonly kind: 'words-count'; readonly count: number; readonly wanted: number }
  /** All of them are words of the list, and together they are no sheet's. */
  | { readonly kind: 'words-wrong' }

/**
 * What a person typed or pasted: any case, any spaces, numbers and commas between. No two words of the list begin with
 * the same four letters, so only those count.
 */
export function parseWords(text: string, wanted: 12 | 15 = 12): Result<Bytes, WordsRefusal> {
  const typed = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const words: string[] = []
  for (const [i, one] of typed.entries()) {
    const word = completeWord(one)
    if (word === undefined) return refuse({ kind: 'words-unknown', at: i + 1, word: one.slice(0, 40) })
    words.push(word)
  }
  if (words.length !== wanted) return refuse({ kind: 'words-count', count: words.length, wanted })
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

const bitsPerWord = 11

/** Words to read aloud: eleven bits each, from the front of a hash. */
export function bitsToWords(bytes: Uint8Array, count: number): readonly string[] {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length: count }, (_, n) => {
    const word = wordlist[Number.parseInt(bits.slice(n * bitsPerWord, (n + 1) * bitsPerWord), 2)]
    assert(word, 'a place in the list has eleven bits')
    return word
  })
}

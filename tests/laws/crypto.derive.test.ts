import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { bytesToHex, labels, textToBytes, type Label } from '../../src/base/index.ts'
import {
  cryptoReady,
  deriveKey,
  deriveSecret,
  deriveSeed,
  equalSecrets,
  hash,
  hide,
  reveal,
  subkeys,
  type MasterKey,
} from '../../src/crypto/index.ts'
import { someSecret } from '../helpers/someKeys.ts'
import { someBytes } from '../helpers/someBytes.ts'

/** Keys and names made from others are bound to every word they were made with. */

const master = someSecret<'MasterKey'>() as fc.Arbitrary<MasterKey>
const all = Object.values(labels) as readonly Label[]
const words = fc.array(someBytes({ maxLength: 20 }), { maxLength: 4 })

beforeAll(() => cryptoReady)

test('subkeys of one secret are all different, and the same each time', () => {
  fc.assert(
    fc.property(master, (secret) => {
      const made = Object.values(subkeys).map((subkey) => bytesToHex(reveal(deriveKey(secret, subkey))))
      expect(new Set([...made, bytesToHex(reveal(secret))]).size).toBe(made.length + 1)
      expect(Object.values(subkeys).map((subkey) => bytesToHex(reveal(deriveKey(secret, subkey))))).toEqual(
        made,
      )
    }),
  )
})

test('no subkey number is used twice', () => {
  expect(new Set(Object.values(subkeys)).size).toBe(Object.values(subkeys).length)
})

test('another label, another word or another cut between words gives another secret and another hash', () => {
  fc.assert(
    fc.property(master, words, words, (secret, one, two) => {
      const same =
        one.length === two.length && one.every((word, i) => Buffer.compare(word, two[i] ?? word) === 0)
      const secrets = [one, two].map((each) =>
        bytesToHex(reveal(deriveSecret(secret, 'volume content', ...each))),
      )
      const hashes = [one, two].map((each) => bytesToHex(hash('act id', ...each)))
      expect(secrets[0] === secrets[1]).toBe(same)
      expect(hashes[0] === hashes[1]).toBe(same)
    }),
  )
})

test('words that run together the same are told apart', () => {
  const [ab, a, b] = [textToBytes('ab'), textToBytes('a'), textToBytes('b')]
  const names = [
    hash('act id', ab),
    hash('act id', a, b),
    hash('act id', b, a),
    hash('act id', ab, new Uint8Array()),
  ]
  expect(new Set(names.map(bytesToHex)).size).toBe(4)
})

test('A11: every label gives a hash, a secret and a seed of its own', () => {
  const secret: MasterKey = hide(new Uint8Array(32).fill(9))
  const word = textToBytes('word')
  for (const make of [
    (label: Label) => hash(label, word),
    (label: Label) => reveal(deriveSecret(secret, label, word)),
    (label: Label) => reveal(deriveSeed(secret, label, word)),
  ])
    expect(new Set(all.map((label) => bytesToHex(make(label)))).size).toBe(all.length)
})

test('secrets are equal when their bytes are', () => {
  fc.assert(
    fc.property(someBytes(), someBytes(), (one, two) => {
      expect(equalSecrets(one, one.slice())).toBe(true)
      expect(equalSecrets(one, two)).toBe(Buffer.compare(one, two) === 0)
    }),
  )
})

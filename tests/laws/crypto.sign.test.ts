import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { labels, type Label } from '../../src/base/index.ts'
import {
  cryptoReady,
  sign,
  signingPairFromSeed,
  verify,
  type PublicSigningKey,
} from '../../src/crypto/index.ts'
import { flipBit, seedOf, someSigningPair } from '../helpers/someKeys.ts'
import { someBytes } from '../helpers/someBytes.ts'

/** C2, A11: a signature says who said what for which purpose, and is worth nothing for any other of the three. */

const all = Object.values(labels) as readonly Label[]
const label = fc.constantFrom(...all)

beforeAll(() => cryptoReady)

test('a signature holds for its label, message and key', () => {
  fc.assert(
    fc.property(label, someBytes(), someSigningPair, (purpose, message, pair) => {
      const signature = sign(purpose, message, pair.secretKey)
      expect(signature.length).toBe(64)
      expect(verify(purpose, message, signature, pair.publicKey)).toBe(true)
    }),
  )
})

test('any bit flipped, in message, signature or key, and it does not', () => {
  fc.assert(
    fc.property(
      label,
      someBytes({ minLength: 1 }),
      someSigningPair,
      fc.nat(),
      (purpose, message, pair, at) => {
        const signature = sign(purpose, message, pair.secretKey)
        expect(verify(purpose, flipBit(message, at), signature, pair.publicKey)).toBe(false)
        expect(verify(purpose, message, flipBit(signature, at), pair.publicKey)).toBe(false)
        expect(verify(purpose, message, signature, flipBit(pair.publicKey, at) as PublicSigningKey)).toBe(
          false,
        )
      },
    ),
  )
})

test('A11: of all purposes with all purposes, a signature holds for its own alone', () => {
  const pair = signingPairFromSeed(seedOf(1))
  const message = new Uint8Array([1, 2, 3])
  const held = all.flatMap((made) => {
    const signature = sign(made, message, pair.secretKey)
    return all
      .filter((asked) => verify(asked, message, signature, pair.publicKey))
      .map((asked) => [made, asked])
  })
  expect(held).toEqual(all.map((each) => [each, each]))
})

test('bytes of any length are no signature and no key, and nothing throws', () => {
  fc.assert(
    fc.property(
      label,
      someBytes(),
      someBytes({ maxLength: 80 }),
      someBytes({ maxLength: 40 }),
      (purpose, message, signature, key) => {
        expect(verify(purpose, message, signature, key as unknown as PublicSigningKey)).toBe(false)
      },
    ),
  )
})

test('keys of small order sign for nobody', () => {
  const smallOrder = ['00', '01', 'ec'].map((first) => {
    const key = new Uint8Array(32)
    key[0] = Number.parseInt(first, 16)
    if (first === 'ec') key.fill(0xff, 1, 31)
    if (first === 'ec') key[31] = 0x7f
    return key as unknown as PublicSigningKey
  })
  const identity = new Uint8Array(64)
  identity[0] = 1
  for (const key of smallOrder)
    for (const signature of [new Uint8Array(64), identity])
      for (const purpose of all) expect(verify(purpose, new Uint8Array(), signature, key)).toBe(false)
})

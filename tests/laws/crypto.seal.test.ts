import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import {
  cryptoReady,
  freshNonce,
  hide,
  open,
  seal,
  tagLength,
  type ContentKey,
  type Nonce,
} from '../../src/crypto/index.ts'
import { flipBit, someSecret } from '../helpers/someKeys.ts'
import { bytesOf, someBytes } from '../helpers/someBytes.ts'

/** A4, A12: what is sealed opens for its key, nonce and context, whole, and for nothing else; every failure looks alike. */

const key = someSecret<'ContentKey'>() as fc.Arbitrary<ContentKey>
const nonce = bytesOf(24) as unknown as fc.Arbitrary<Nonce>
const message = someBytes({ maxLength: 300 })
const context = someBytes({ maxLength: 60 })
const cannotOpen = { ok: false, refusal: { kind: 'cannot-open' } }

beforeAll(() => cryptoReady)

test('what is sealed opens to the same', () => {
  fc.assert(
    fc.property(message, context, nonce, key, (text, where, number, secret) => {
      const sealed = seal(text, where, number, secret)
      expect(sealed.length).toBe(text.length + tagLength)
      expect(open(sealed, where, number, secret)).toEqual({ ok: true, value: text })
    }),
  )
})

test('any bit flipped, in the ciphertext, the context, the nonce or the key, and it does not open', () => {
  fc.assert(
    fc.property(
      message,
      someBytes({ minLength: 1, maxLength: 60 }),
      nonce,
      bytesOf(32),
      fc.nat(),
      (text, where, number, bytes, at) => {
        const make = (from: Uint8Array): ContentKey => hide(from)
        const sealed = seal(text, where, number, make(bytes))
        expect(open(flipBit(sealed, at), where, number, make(bytes))).toEqual(cannotOpen)
        expect(open(sealed, flipBit(where, at), number, make(bytes))).toEqual(cannotOpen)
        expect(open(sealed, where, flipBit(number, at) as Nonce, make(bytes))).toEqual(cannotOpen)
        expect(open(sealed, where, number, make(flipBit(bytes, at)))).toEqual(cannotOpen)
      },
    ),
  )
})

test('cut anywhere, or with a byte more, it does not open', () => {
  fc.assert(
    fc.property(message, context, nonce, key, fc.nat(), (text, where, number, secret, at) => {
      const sealed = seal(text, where, number, secret)
      expect(open(sealed.slice(0, at % sealed.length), where, number, secret)).toEqual(cannotOpen)
      expect(open(new Uint8Array([...sealed, at % 256]), where, number, secret)).toEqual(cannotOpen)
    }),
  )
})

test('whatever bytes come, opening answers and does not throw', () => {
  fc.assert(
    fc.property(
      someBytes({ maxLength: 100 }),
      context,
      someBytes({ maxLength: 30 }),
      key,
      (bytes, where, number, secret) => {
        expect(open(bytes, where, number as unknown as Nonce, secret)).toEqual(cannotOpen)
      },
    ),
  )
})

test('a fresh nonce is 24 bytes of the randomness that was handed in', () => {
  const asked: number[] = []
  const made = freshNonce((length) => {
    asked.push(length)
    return new Uint8Array(length).fill(7)
  })
  expect(asked).toEqual([24])
  expect(made).toEqual(new Uint8Array(24).fill(7))
})

import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { cryptoReady, openFrom, sealTo } from '../../src/crypto/index.ts'
import { flipBit, someSealingPair } from '../helpers/someKeys.ts'
import { someBytes } from '../helpers/someBytes.ts'

/** A box opens for the person it was sealed to, and says nothing to anybody else. */

const cannotOpen = { ok: false, refusal: { kind: 'cannot-open' } }

beforeAll(() => cryptoReady)

test('the recipient opens it, another does not', () => {
  fc.assert(
    fc.property(someBytes(), someSealingPair, someSealingPair, (message, mine, other) => {
      fc.pre(Buffer.compare(mine.publicKey, other.publicKey) !== 0)
      const box = sealTo(message, mine.publicKey)
      expect(openFrom(box, mine)).toEqual({ ok: true, value: message })
      expect(openFrom(box, other)).toEqual(cannotOpen)
    }),
  )
})

test('any bit flipped, or cut, and it does not open', () => {
  fc.assert(
    fc.property(someBytes(), someSealingPair, fc.nat(), (message, mine, at) => {
      const box = sealTo(message, mine.publicKey)
      expect(openFrom(flipBit(box, at), mine)).toEqual(cannotOpen)
      expect(openFrom(box.slice(0, at % box.length), mine)).toEqual(cannotOpen)
    }),
  )
})

test('two boxes of the same words to the same person share nothing', () => {
  fc.assert(
    fc.property(someBytes({ minLength: 16 }), someSealingPair, (message, mine) => {
      const [one, two] = [sealTo(message, mine.publicKey), sealTo(message, mine.publicKey)]
      expect(Buffer.compare(one.slice(0, 32), two.slice(0, 32))).not.toBe(0)
      expect(one.length).toBe(message.length + 48)
    }),
  )
})

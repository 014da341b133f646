import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { cryptoReady, pad, padmeSize, padTo, unpad } from '../../src/crypto/index.ts'
import { someBytes } from '../helpers/someBytes.ts'

/** A10: a size tells little, and costs at most an eighth. */

const length = fc.oneof(fc.nat({ max: 5000 }), fc.nat({ max: 2 ** 30 }))

beforeAll(() => cryptoReady)

test('padding comes off as it went on', () => {
  fc.assert(
    fc.property(someBytes({ maxLength: 2000 }), (message) => {
      const padded = pad(message)
      expect(padded.length).toBe(padmeSize(message.length + 1))
      expect(unpad(padded)).toEqual({ ok: true, value: message })
    }),
  )
})

test('a size is never under the length or 512, in whole steps of 256, and above 2 KiB at most 12.5 % over', () => {
  fc.assert(
    fc.property(length, (n) => {
      const size = padmeSize(n)
      expect(size).toBeGreaterThanOrEqual(Math.max(n, 512))
      expect(size % 256).toBe(0)
      if (n >= 2048) expect((size - n) / n).toBeLessThanOrEqual(0.125)
    }),
    { numRuns: 2000 },
  )
})

test('a longer message never has a smaller size, and a size is its own size', () => {
  fc.assert(
    fc.property(length, fc.nat({ max: 2000 }), (n, more) => {
      expect(padmeSize(n + more)).toBeGreaterThanOrEqual(padmeSize(n))
      expect(padmeSize(padmeSize(n))).toBe(padmeSize(n))
    }),
    { numRuns: 2000 },
  )
})

test('there are few sizes: what a length up to a megabyte tells is under eight bits of twenty', () => {
  const sizes = new Set(Array.from({ length: 2 ** 20 }, (_, n) => padmeSize(n)))
  expect(sizes.size).toBeLessThanOrEqual(207)
})

test('yes and no, and every medicine of a short list, have one size', () => {
  const words = ['yes', 'no', 'paracetamol 500 mg', 'sodium valproate 200 mg', '']
  expect(new Set(words.map((word) => pad(new TextEncoder().encode(word)).length)).size).toBe(1)
})

test('a size that was chosen is the size, and comes off as well', () => {
  for (const length of [0, 1, 1023]) {
    const padded = padTo(new Uint8Array(length).fill(7), 1024)
    expect(padded).toHaveLength(1024)
    expect(unpad(padded)).toEqual({ ok: true, value: new Uint8Array(length).fill(7) })
  }
})

test('bytes that were never padded are refused', () => {
  for (const wrong of [new Uint8Array(), new Uint8Array(256), new Uint8Array(256).fill(1)])
    expect(unpad(wrong)).toEqual({ ok: false, refusal: { kind: 'cannot-open' } })
})

import { encode as encodeLoosely } from 'cborg'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bytesToHex, decodeStrict, encodePlain, hexToBytes, type Bytes } from '../../src/base/index.ts'
import { plain, someBytes } from '../helpers/someBytes.ts'

/** One value has one encoding, and no other bytes are taken for it: what is signed is what is read. */

describe('the strict codec', () => {
  test('gives back what it was given', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(decodeStrict(encodePlain(value))).toEqual({ ok: true, value })
      }),
    )
  })

  test('takes no bytes but the ones it would write itself', () => {
    fc.assert(
      fc.property(fc.oneof(someBytes({ maxLength: 60 }), damaged()), (bytes) => {
        const decoded = decodeStrict(bytes)
        if (decoded.ok) expect(bytesToHex(encodePlain(decoded.value))).toBe(bytesToHex(bytes))
      }),
      { numRuns: 3000 },
    )
  })

  test('writes the same bytes whatever the order of the keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse())
        expect(bytesToHex(encodePlain(turned))).toBe(bytesToHex(encodePlain(value)))
      }),
    )
  })

  test('refuses bytes that follow a value, and a value that is cut short', () => {
    fc.assert(
      fc.property(plain, fc.integer({ min: 0, max: 255 }), (value, extra) => {
        const bytes = encodePlain(value)
        expect(decodeStrict(new Uint8Array([...bytes, extra])).ok).toBe(false)
        expect(decodeStrict(bytes.subarray(0, bytes.length - 1)).ok).toBe(false)
      }),
    )
  })

  test('makes plain own keys of the names that reach prototypes', () => {
    fc.assert(
      fc.property(fc.constantFrom('__proto__', 'constructor', 'toJSON', 'then'), plain, (name, value) => {
        const decoded = decodeStrict(encodeLoosely(new Map([[name, value]])))
        if (!decoded.ok || decoded.value === null || typeof decoded.value !== 'object')
          throw new Error('no record')
        expect(Object.getPrototypeOf(decoded.value)).toBe(null)
        expect(Object.keys(decoded.value)).toEqual([name])
        expect(({} as Record<string, unknown>)['polluted']).toBe(undefined)
      }),
    )
  })
})

/** A good encoding with one byte another: nearly right, which random bytes never are. */
function damaged(): fc.Arbitrary<Bytes> {
  return fc.tuple(plain, fc.nat(), fc.integer({ min: 1, max: 255 })).map(([value, at, by]) => {
    const bytes = encodePlain(value).slice()
    const place = at % bytes.length
    bytes[place] = (bytes[place] ?? 0) ^ by
    return bytes
  })
}

describe('the strict codec refuses', () => {
  test.each([
    ['nothing', ''],
    ['a number in more bytes than it needs', '1800'],
    ['a length in more bytes than it needs', '5801ff'],
    ['a whole number as a float', 'f93c00'],
    ['minus zero', 'f98000'],
    ['a float in more bytes than it needs', 'fb3ff8000000000000'],
    ['not a number', 'f97e00'],
    ['infinity', 'f97c00'],
    ['a number that is not safe', '1b0020000000000000'],
    ['undefined', 'f7'],
    ['an unknown simple value', 'f0'],
    ['a tag', 'c000'],
    ['a shared reference', 'd81cd81d00'],
    ['bytes of no fixed length', '5f4101ff'],
    ['text of no fixed length', '7f6161ff'],
    ['a list of no fixed length', '9f01ff'],
    ['a record of no fixed length', 'bf616101ff'],
    ['a key twice', 'a2616100616101'],
    ['keys out of order', 'a2616200616100'],
    ['a key that is a number', 'a10000'],
    ['a key that is bytes', 'a1416100'],
    ['text that is not UTF-8', '62c328'],
    ['a list that says it has four thousand million items', '9affffffff'],
    ['bytes that say they are four thousand million', '5affffffff00'],
    ['a record that says it has four thousand million keys', 'baffffffff'],
  ])('%s', (_, hex) => {
    const bytes = hexToBytes(hex)
    if (!bytes) throw new Error('not hex')
    const decoded = decodeStrict(bytes)
    expect(decoded.ok).toBe(false)
    expect(!decoded.ok && decoded.refusal.kind).toBe('malformed')
  })

  test('what is nested deeper than sixteen, and does not fall over what is nested much deeper', () => {
    const nested = (depth: number): Uint8Array => new Uint8Array([...Array<number>(depth).fill(0x81), 0])
    expect(decodeStrict(nested(16)).ok).toBe(true)
    expect(decodeStrict(nested(17)).ok).toBe(false)
    expect(decodeStrict(new Uint8Array(200_000).fill(0x81)).ok).toBe(false)
  })
})

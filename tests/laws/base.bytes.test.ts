import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  bytesToHex,
  bytesToText,
  concat,
  equalBytes,
  hexToBytes,
  textToBytes,
  u32ToBytes,
} from '../../src/base/index.ts'
import { someBytes } from '../helpers/someBytes.ts'

test('hex names bytes one to one', () => {
  fc.assert(
    fc.property(someBytes(), (bytes) => {
      const hex = bytesToHex(bytes)
      expect(hex).toBe(Buffer.from(bytes).toString('hex'))
      expect(hexToBytes(hex)).toEqual(bytes)
    }),
  )
})

test('words that are not lower-case hex are no bytes', () => {
  for (const wrong of ['a', 'AB', 'ab ', ' ab', '0x12', 'gg', 'ab\n', '٠٠'])
    expect(hexToBytes(wrong)).toBe(undefined)
  fc.assert(
    fc.property(fc.string(), (text) => {
      const bytes = hexToBytes(text)
      if (bytes !== undefined) expect(bytesToHex(bytes)).toBe(text)
    }),
  )
})

test('joined bytes are the parts in their order', () => {
  fc.assert(
    fc.property(fc.array(someBytes()), (parts) => {
      expect(concat(...parts)).toEqual(new Uint8Array(parts.flatMap((part) => [...part])))
    }),
  )
})

test('equal bytes are the same length and the same everywhere', () => {
  fc.assert(
    fc.property(someBytes({ minLength: 1 }), fc.nat(), (bytes, at) => {
      expect(equalBytes(bytes, bytes.slice())).toBe(true)
      expect(equalBytes(bytes, bytes.slice(1))).toBe(false)
      const other = bytes.slice()
      other[at % other.length] = (other[at % other.length] ?? 0) ^ 1
      expect(equalBytes(bytes, other)).toBe(false)
    }),
  )
})

test('text and numbers have one form as bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(bytesToText(textToBytes(text))).toBe(text)
    }),
  )
  expect(() => bytesToText(new Uint8Array([0xc3, 0x28]))).toThrow(TypeError)
  expect(bytesToHex(u32ToBytes(0xfffffffe))).toBe('fffffffe')
  expect(bytesToHex(u32ToBytes(1))).toBe('00000001')
})

import { describe, expect, test } from 'vitest'
import { bytesToHex, encodePlain, hexToBytes, type Bytes } from '../../src/base/index.ts'
import { decodeRings, encodeRings, noRings, type Rings } from '../../src/keys/index.ts'
import vectors from '../vectors/rings.json' with { type: 'json' }

const bytes = (...values: readonly number[]): Bytes => new Uint8Array(values)
const two: Rings = {
  keyringByRing: new Map([
    ['0011223344556677', bytes(4, 5, 6)],
    ['', bytes(1, 2, 3)],
  ]),
  here: '0011223344556677',
  noteByName: new Map([['profile', '{}']]),
}
const kindOf = (plain: Parameters<typeof encodePlain>[0]): string => {
  const read = decodeRings(encodePlain(plain))
  return read.ok ? 'ok' : read.refusal.kind
}

describe('the keyrings of somebody in several teams', () => {
  test('come back as they were kept, whatever the order', () => {
    const read = decodeRings(encodeRings(two))
    expect(read).toEqual({ ok: true, value: two })
    const turned = { ...two, keyringByRing: new Map([...two.keyringByRing].reverse()) }
    expect(encodeRings(turned)).toEqual(encodeRings(two))
  })

  test('of one team lie there as they always did', () => {
    const one = { ...noRings, keyringByRing: new Map([['', bytes(9, 9)]]) }
    expect(encodeRings(one)).toEqual(bytes(9, 9))
    expect(decodeRings(bytes(9, 9))).toEqual({ ok: true, value: one })
    const moved = { ...one, keyringByRing: new Map([['0011223344556677', bytes(9, 9)]]) }
    expect(decodeRings(encodeRings(moved))).toEqual({ ok: true, value: moved })
  })

  test('are refused where they are not what was written', () => {
    const good = { version: 2, here: '', rings: [{ ring: '', keyring: bytes(1) }], notes: [] }
    expect(kindOf(good)).toBe('ok')
    expect(kindOf({ ...good, here: '../' })).toBe('keyring-damaged')
    expect(kindOf({ ...good, more: 1 })).toBe('keyring-damaged')
    expect(kindOf({ ...good, rings: [...good.rings, ...good.rings] })).toBe('keyring-damaged')
    expect(kindOf({ ...good, rings: [{ ring: 'volume/', keyring: bytes(1) }] })).toBe('keyring-damaged')
  })

  test('are written as they were frozen', () => {
    expect(bytesToHex(encodeRings(two))).toBe(vectors.two)
    expect(decodeRings(hexToBytes(vectors.two) as Bytes)).toEqual({ ok: true, value: two })
  })
})

import { expect, test } from 'vitest'
import { bytesToHex, hexToBytes } from '../../src/base/index.ts'
import { decodeMark, encodeMark, keys } from '../../src/documents/carried.ts'

/** What a copy of a living document says of where it came from. Frozen: changing it is a decision with a migration. */
const frozen = `0000012c${'01'.repeat(32)}${'fe'.repeat(32)}`

test('how far an older generation is in a newer one', () => {
  const mark = { changes: 300, heads: ['fe'.repeat(32), '01'.repeat(32)] }
  expect(bytesToHex(encodeMark(mark))).toBe(frozen)
  expect(decodeMark(hexToBytes(frozen) ?? new Uint8Array())).toEqual({ ...mark, heads: [...mark.heads].sort() })
  for (const damaged of ['', '00', frozen.slice(2)])
    expect(decodeMark(hexToBytes(damaged) ?? new Uint8Array())).toBe(undefined)
})

test('the keys that a document has for it', () => {
  expect([...Object.values(keys).filter((key) => typeof key === 'string'), keys.from('g1')]).toEqual([
    'carried/first',
    'carried/first at',
    'carried/last',
    'carried/last at',
    'carried/authors',
    'carried/begun',
    'carried/overtaken',
    'carried/from/g1',
  ])
})

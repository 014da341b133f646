import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeStrict, encodePlain, shape } from '../../src/base/index.ts'
import { plain } from '../helpers/someBytes.ts'

type Visit = {
  readonly id: Uint8Array
  readonly at: number
  readonly words: readonly string[]
  readonly note: string | null
}

const visit = shape.exact<Visit>({
  id: shape.fixedBytes(4),
  at: shape.whole(0, 1000),
  words: shape.list(shape.text(5), 3),
  note: shape.nullable(shape.text(10)),
})

const good = fc.record({
  id: fc.uint8Array({ minLength: 4, maxLength: 4 }).map((bytes) => new Uint8Array(bytes)),
  at: fc.integer({ min: 0, max: 1000 }),
  words: fc.array(fc.string({ maxLength: 5 }), { maxLength: 3 }),
  note: fc.option(fc.string({ maxLength: 10 })),
})

const decoded = (value: Parameters<typeof encodePlain>[0]) => {
  const result = decodeStrict(encodePlain(value))
  return result.ok ? result.value : undefined
}

test('a record of the right shape is read as it was written', () => {
  fc.assert(
    fc.property(good, (value) => {
      expect(visit(decoded(value))).toEqual(value)
    }),
  )
})

test('a record with a key more, a key less or a key of another type is not read', () => {
  fc.assert(
    fc.property(good, fc.constantFrom('id', 'at', 'words', 'note'), fc.string(), (value, name, extra) => {
      const { [name]: _, ...less } = value
      expect(visit(decoded(less))).toBe(undefined)
      if (!Object.hasOwn(value, extra)) expect(visit(decoded({ ...value, [extra]: 1 }))).toBe(undefined)
      expect(visit(decoded({ ...value, [name]: { other: true } }))).toBe(undefined)
    }),
  )
})

test('bounds hold at their edges', () => {
  const base = { id: new Uint8Array(4), at: 0, words: [], note: null }
  expect(visit(decoded({ ...base, at: 1000 }))).not.toBe(undefined)
  for (const wrong of [
    { at: 1001 },
    { at: -1 },
    { at: 0.5 },
    { id: new Uint8Array(5) },
    { id: new Uint8Array(3) },
    { words: ['a', 'b', 'c', 'd'] },
    { words: ['abcdef'] },
    { words: [null] },
    { note: 'a longer note' },
  ])
    expect(visit(decoded({ ...base, ...wrong }))).toBe(undefined)
})

test('no value makes a reader throw, and none but a fitting record is read', () => {
  fc.assert(
    fc.property(plain, (value) => {
      expect(visit(value)).toBe(undefined)
      expect(visit(undefined)).toBe(undefined)
    }),
  )
})

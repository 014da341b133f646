import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  digestUntil,
  hasSeen,
  headsBeyond,
  parseMessage,
  parseSeen,
  seenOf,
  type Head,
} from '../../src/domain/index.ts'

const heads: fc.Arbitrary<Head[]> = fc.array(
  fc.record({ device: fc.constantFrom('a', 'b', 'c'), at: fc.nat(20) }),
  { maxLength: 30 },
)

test('73: in any order, and however often it is heard, the same is seen', () => {
  fc.assert(
    fc.property(heads, heads, (some, more) => {
      const all = [...some, ...more]
      const seen = seenOf(all)
      const sorted = (one: ReadonlyMap<string, number>) => [...one].sort()
      expect(sorted(seenOf([...all].reverse()))).toEqual(sorted(seen))
      const folded = [...seenOf(some), ...seenOf(more)].map(([device, at]) => ({ device, at }))
      expect(sorted(seenOf(folded))).toEqual(sorted(seen))
      for (const one of all) expect(hasSeen(seen, one)).toBe(true)
    }),
  )
})

test('73: a visit says what is new, and after it nothing is', () => {
  fc.assert(
    fc.property(heads, heads, (before, messages) => {
      const seen = seenOf(before)
      const said = headsBeyond(seen, messages)
      const after = seenOf([...before, ...said])
      expect(messages.every((one) => hasSeen(after, one))).toBe(true)
      expect(headsBeyond(after, messages)).toEqual([])
      // What a device says late, beside what others said later, is not seen with theirs.
      expect(hasSeen(after, { device: 'late', at: 0 })).toBe(false)
    }),
  )
})

test('F5: ten thousand devices that nobody has are not ten thousand to remember', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({ device: `d${at}`, at }))
  expect(seenOf(many).size).toBeLessThanOrEqual(256)
})

test('F1: values of every wrong type say nothing', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(() => parseSeen(value as never)).not.toThrow()
      expect(() => parseMessage({ text: value, quotes: value, media: value } as never)).not.toThrow()
    }),
  )
  expect(parseMessage({ text: 'Soup', quotes: 7 } as never)).toMatchObject({ text: 'Soup', quotes: '' })
})

test('75: once a day or a week, with what was said until then', () => {
  expect(digestUntil('always', '2026-11-25')).toBeNull()
  expect(digestUntil('daily', '2026-11-25')).toBe('2026-11-25')
  // A Wednesday, a Monday, a Sunday.
  expect(digestUntil('weekly', '2026-11-25')).toBe('2026-11-23')
  expect(digestUntil('weekly', '2026-11-23')).toBe('2026-11-23')
  expect(digestUntil('weekly', '2026-11-29')).toBe('2026-11-23')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  balancesOf,
  parsePoolEntry,
  poolPostings,
  selectPool,
  type PoolEntry,
  type Said,
} from '../../src/domain/index.ts'

const people = ['ruth', 'kwame', 'maureen'] as const
const person = fc.constantFrom(...people)
const id = fc.constantFrom('a', 'b', 'c', 'd')
const entry: fc.Arbitrary<PoolEntry> = fc.record({
  kind: fc.constantFrom('in', 'out', 'hours'),
  date: fc.constant('2026-11-17'),
  what: fc.constant(''),
  pence: fc.integer({ min: 1, max: 9999 }),
  minutes: fc.integer({ min: 1, max: 99 }),
  shares: fc.uniqueArray(fc.record({ person, parts: fc.integer({ min: 1, max: 7 }) }), {
    ...{ minLength: 1, maxLength: 3, selector: (one) => one.person },
  }),
  receipt: fc.constant(null),
  replaces: fc.array(id, { maxLength: 2 }),
})
const said = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<readonly Said<T>[]> =>
  fc.array(fc.record({ id, by: person, at: fc.constant(1), said: of }), { maxLength: 8 })

test('83: a fund is even to the penny, in any order, and counts what all who share it said', () => {
  fc.assert(
    fc.property(said(entry), said(fc.record({ entry: id, yes: fc.boolean() })), (entries, seen) => {
      const one = selectPool({ entries, seen })
      expect(selectPool({ entries: [...entries].reverse(), seen: [...seen].reverse() })).toEqual(one)
      const sums = [...balancesOf(one.flatMap(poolPostings)).values()]
      expect(sums.reduce((all, pence) => all + pence, 0)).toBe(0)
      for (const line of one) {
        const others = line.entry.shares.filter(({ person }) => person !== line.by)
        if (line.state === 'agreed')
          expect(line.yes.length).toBeGreaterThanOrEqual(Math.max(1, others.length))
        expect(line.yes).not.toContain(line.by)
        if (line.state === 'agreed' && line.entry.kind === 'out')
          expect(balancesOf(poolPostings(line)).get('spent')).toBe(line.entry.pence)
      }
    }),
    { numRuns: 300 },
  )
})

test('an entry without an amount, a day or anybody, or with somebody twice, is none', () => {
  const good = { kind: 'in', date: '2026-11-17', what: 'x', pence: 100, shares: [{ person: 'a', parts: 1 }] }
  expect(parsePoolEntry(good)).toMatchObject({ pence: 100 })
  for (const odd of [
    { pence: -1 },
    { pence: 1e12 },
    { date: '' },
    { shares: [] },
    { kind: 'gift' },
    { kind: 'hours' },
  ])
    expect(parsePoolEntry({ ...good, ...odd })).toBeUndefined()
  expect(parsePoolEntry({ ...good, shares: [...good.shares, ...good.shares] })).toBeUndefined()
})

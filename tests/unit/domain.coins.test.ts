import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  coinsOf,
  namedInFull,
  parseCoinsGiven,
  selectCoins,
  type Said,
  type SaidOfCoins,
} from '../../src/domain/index.ts'

const people = ['maureen', 'tariq', 'bev', 'dev'] as const
const person = fc.constantFrom(...people)
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const
const id = fc.constantFrom(...ids)
const minutes = fc.constantFrom(30, 60)
const said = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<readonly Said<T>[]> =>
  fc.array(fc.record({ id, by: person, at: fc.nat(9), said: of }), { maxLength: 8 })
const signed = said(fc.record({ of: id, minutes }))
const coins: fc.Arbitrary<SaidOfCoins> = fc.record({
  given: said(fc.record({ to: person, minutes, date: fc.constant('2026-11-17'), visit: fc.constant('') })),
  gifts: said(fc.record({ of: id, to: person })),
  ...{ confirmed: signed, declined: signed, back: signed },
})

test('80, 81: any receipts in any order: no hours come or go, nobody has fewer than none, and two phones say the same', () => {
  fc.assert(
    fc.property(coins, (all) => {
      const one = selectCoins(all)
      const other = selectCoins({
        ...{ given: [...all.given].reverse(), gifts: [...all.gifts].reverse() },
        ...{ confirmed: [...all.confirmed].reverse(), declined: all.declined, back: [...all.back].reverse() },
      })
      const sums = (of: typeof one) => people.map((person) => coinsOf(of, person))
      expect(sums(other)).toEqual(sums(one))
      const total = (key: 'given' | 'received' | 'has') => sums(one).reduce((sum, each) => sum + each[key], 0)
      expect(total('received')).toBe(total('given'))
      expect(total('has')).toBe(total('given'))
      for (const each of sums(one))
        expect(Math.min(each.given, each.received, each.has)).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 500 },
  )
})

const gave = {
  id: 'g',
  by: 'tariq',
  at: 1,
  said: { to: 'maureen', minutes: 120, date: '2026-11-17', visit: '' },
}
const sign = (of: string, by: string, minutes = 120) => ({
  id: `${of} ${by}`,
  by,
  at: 2,
  said: { of, minutes },
})
const gift = (id: string, to: string, by = 'tariq', of = 'g') => ({ id, by, at: 3, said: { of, to } })
const none = { given: [gave], gifts: [], confirmed: [], declined: [], back: [] }

test('both sign, in the same number; nobody signs for themselves or for another', () => {
  const state = (more: Partial<SaidOfCoins>) => selectCoins({ ...none, ...more })[0]?.state
  expect(state({})).toBe('waits')
  expect(state({ confirmed: [sign('g', 'tariq'), sign('g', 'bev'), sign('g', 'maureen', 600)] })).toBe(
    'waits',
  )
  expect(state({ confirmed: [sign('g', 'maureen')] })).toBe('signed')
  expect(state({ confirmed: [sign('g', 'maureen')], declined: [sign('g', 'maureen')] })).toBe('declined')
  expect(selectCoins({ ...none, given: [{ ...gave, by: 'maureen' }] })).toEqual([])
  expect([-1, 0, 1.5, 1e9].map((odd) => parseCoinsGiven({ ...gave.said, minutes: odd }))).toEqual(
    Array(4).fill(undefined),
  )
})

test('what was given on is the other’s; promised to two, it is nobody’s until one is taken back', () => {
  const first = { ...none, confirmed: [sign('g', 'maureen'), sign('x', 'bev'), sign('y', 'dev')] }
  const has = (all: SaidOfCoins) => people.map((one) => coinsOf(selectCoins(all), one).has)
  expect(has({ ...first, gifts: [gift('x', 'bev')] })).toEqual([0, 0, 120, 0])
  const twice = { ...first, gifts: [gift('x', 'bev'), gift('y', 'dev')] }
  expect(selectCoins(twice).filter((one) => one.state === 'twice')).toHaveLength(2)
  expect(has(twice)).toEqual([0, 120, 0, 0])
  expect(has({ ...twice, back: [sign('x', 'tariq')] })).toEqual([0, 0, 0, 120])
  // What is not theirs nobody passes on.
  expect(has({ ...first, gifts: [gift('x', 'bev', 'dev')] })).toEqual([0, 120, 0, 0])
})

test('C2: an id that somebody else gave to a thing of theirs takes nobody’s place, and words of before are read', () => {
  const bev = { ...gave, id: 'g-bev', by: 'bev', said: { ...gave.said, minutes: 30 } }
  const tariqs = { ...gave, id: 'g-tariq' }
  const given = (all: Partial<SaidOfCoins>) =>
    selectCoins(namedInFull({ ...none, ...all })).map(({ id, state }) => [id, state])
  expect(given({ given: [tariqs], confirmed: [sign('g', 'maureen')] })).toEqual([['g-tariq', 'signed']])
  const both = { given: [tariqs, bev] }
  expect(given({ ...both, confirmed: [sign('g-tariq', 'maureen')] })).toEqual([
    ['g-bev', 'waits'],
    ['g-tariq', 'signed'],
  ])
  expect(given({ ...both, confirmed: [sign('g', 'maureen')] })).toEqual([
    ['g-bev', 'waits'],
    ['g-tariq', 'waits'],
  ])
})

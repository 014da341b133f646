import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  parseAchievement,
  selectAccount,
  selectAchievements,
  type LedgerLine,
  type Said,
  type SaidOfAccount,
  type TinMove,
} from '../../src/domain/index.ts'

const move = (
  id: string,
  kind: TinMove['kind'],
  date: string,
  pence: number,
  by = 'anne',
  replaces: string[] = [],
) => ({
  ...{ id, by, at: 1 },
  said: { kind, date, what: '', pence, replaces },
})
const line = (
  id: string,
  date: string,
  pence: number,
  more: Partial<LedgerLine> & { paidFrom?: 'card' | 'own' | 'float' } = {},
) => {
  const { paidFrom = 'own', ...rest } = more
  return {
    ...{ id, person: 'priya', enteredBy: '', sheet: null, at: 1, state: 'agreed', isOwnWord: true },
    ...{ differs: false, agreedBy: ['anne'], queries: [], answers: [], instead: [], paidBy: [] },
    line: {
      ...{ kind: 'spent', date, visit: '', what: '', pence, category: 'food', paid: paidFrom },
      ...{ from: '', agreedBy: '', receipt: null },
    },
    ...rest,
  } as LedgerLine
}
const paid = (id: string, day: string) => ({
  ...{ id, by: 'anne', at: 1 },
  said: { items: [], day, words: '', replaces: [], of: '' },
})

test('87: a month begins with what the one before ended with, and people are paid on the day they were paid', () => {
  const said: SaidOfAccount = {
    holder: 'maureen',
    moves: [
      move('b', 'begun', '2026-10-10', 50_000),
      move('i', 'in', '2026-10-15', 120_000),
      move('o', 'out', '2026-11-02', 2000),
      move('x', 'in', '2026-11-03', 99_999),
      move('y', 'back', '2026-11-04', 0, 'anne', ['x']),
      // Not theirs to take back.
      move('z', 'back', '2026-11-04', 0, 'mallory', ['o']),
    ],
    paid: [paid('p', '2026-11-05')],
    ledger: [
      line('of before the account', '2026-10-09', 700, { paidFrom: 'card' }),
      line('card', '2026-10-20', 1000, { paidFrom: 'card' }),
      line('paid to her', '2026-10-28', 3000, { state: 'paid', paidBy: ['p'] }),
      line('only agreed', '2026-11-06', 9000),
      line('out of the tin', '2026-11-06', 400, { paidFrom: 'float' }),
      line('asked about', '2026-11-06', 800, { paidFrom: 'card', state: 'queried' }),
    ],
  }
  expect(selectAccount(said, '2026-09').isBegun).toBe(false)
  expect(selectAccount(said, '2026-10')).toMatchObject({
    ...{ opening: 50_000, came: 120_000, out: 0, spent: 1000, closing: 169_000 },
  })
  expect(selectAccount(said, '2026-11')).toMatchObject({
    ...{ opening: 169_000, came: 0, out: 2000, spent: 3000, closing: 164_000 },
  })
})

const id = fc.constantFrom('a', 'b', 'c', 'd')
const by = fc.constantFrom('anne', 'maureen')
const date = fc.constantFrom('2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01')
const moves: fc.Arbitrary<readonly Said<TinMove>[]> = fc.array(
  fc.record({
    ...{ id, by, at: fc.constant(1) },
    said: fc.record({
      kind: fc.constantFrom('begun', 'in', 'out', 'back'),
      ...{ date, what: fc.constant(''), pence: fc.nat(9999), replaces: fc.array(id, { maxLength: 2 }) },
    }),
  }),
  { maxLength: 8 },
)

test('87: in any order it is the same account, and months follow one another to the penny', () => {
  fc.assert(
    fc.property(moves, (all) => {
      const said = { moves: all, paid: [], ledger: [], holder: 'maureen' }
      const months = ['2026-09', '2026-10', '2026-11'].map((month) => selectAccount(said, month))
      const turned = { ...said, moves: [...all].reverse() }
      expect(['2026-09', '2026-10', '2026-11'].map((month) => selectAccount(turned, month))).toEqual(months)
      for (const [at, { closing, opening, came, out, spent }] of months.entries()) {
        expect(closing).toBe(opening + came - out - spent)
        const next = months[at + 1]
        const begun = next?.moves.filter(({ kind }) => kind === 'begun') ?? []
        if (next) expect(next.opening).toBe(closing + begun.reduce((sum, { pence }) => sum + pence, 0))
      }
    }),
    { numRuns: 300 },
  )
})

test('82: what somebody told stands until they take it back themselves; what says nothing is none', () => {
  const told = { kind: 'learned' as const, year: '2026', minutes: 0, text: 'To swim', gone: false }
  const one = { id: 'a', by: 'bev', at: 1, said: { ...told, replaces: [] } }
  const back = (who: string) => ({
    id: `b-${who}`,
    by: who,
    at: 2,
    said: { ...told, gone: true, replaces: ['a'] },
  })
  const many = Array.from({ length: 10_000 }, (_, n) => ({ ...back('mallory'), id: `m${n}` }))
  expect(selectAchievements([one, ...many]).map((each) => each.id)).toEqual(['a'])
  expect(selectAchievements([back('bev'), one])).toEqual([])
  for (const odd of [
    { text: ' ' },
    { kind: 'medal' },
    { year: 'all' },
    { kind: 'hours', minutes: -1 },
    { kind: 'hours', minutes: 1e308 },
  ])
    expect(parseAchievement({ ...told, replaces: [], ...odd })).toBeUndefined()
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  parseTinCount,
  parseTinMove,
  parseTinSeen,
  selectTin,
  type LedgerLine,
  type Said,
  type SaidOfTin,
  type TinMove,
} from '../../src/domain/index.ts'

const person = fc.constantFrom('anne', 'maureen', 'priya')
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const date = fc.constantFrom('2026-11-16', '2026-11-17', '2026-11-18')
const said = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<readonly Said<T>[]> =>
  fc.array(fc.record({ id, by: person, at: fc.nat(3), said: of }), { maxLength: 8 })
const pence = fc.nat(5000)
const spent = fc.record({
  id,
  pence,
  date,
  by: person,
  state: fc.constantFrom('agreed', 'claimed', 'replaced'),
})
const tin: fc.Arbitrary<SaidOfTin> = fc.record({
  moves: said<TinMove>(
    fc.record({
      kind: fc.constantFrom('begun', 'in', 'out', 'back'),
      ...{ date, pence, what: fc.constant(''), replaces: fc.array(id, { maxLength: 2 }) },
    }),
  ),
  counts: said(fc.record({ date, pence, written: pence, replaces: fc.array(id, { maxLength: 2 }) })),
  seen: said(fc.record({ of: id, pence })),
  ledger: fc.uniqueArray(spent.map(lineOf), { selector: (one) => one.id, maxLength: 4 }),
})

function lineOf(one: { id: string; pence: number; date: string; by: string; state: string }): LedgerLine {
  return {
    ...{ id: `claim-${one.id}.0`, person: one.by, at: 1, state: one.state as LedgerLine['state'] },
    ...{ enteredBy: '', sheet: null },
    ...{ isOwnWord: true, differs: false, agreedBy: [], queries: [], answers: [], instead: [], paidBy: [] },
    line: {
      ...{ kind: 'spent', date: one.date, visit: '', what: '', pence: one.pence, category: 'food' },
      ...{ paid: 'float', from: '', agreedBy: '', receipt: null },
    },
  }
}

test('86: what is written down of a tin is begun and put in, less taken out and bought, in any order; every count stays', () => {
  fc.assert(
    fc.property(tin, fc.nat(7), (all, turn) => {
      const one = selectTin(all)
      const turned = <T>(list: readonly T[]) => [...list.slice(turn), ...list.slice(0, turn)].reverse()
      const other = selectTin({
        ...{ moves: turned(all.moves), counts: turned(all.counts) },
        ...{ seen: turned(all.seen), ledger: turned(all.ledger) },
      })
      expect(other.balance).toBe(one.balance)
      expect(other.lines.map((line) => [line.id, line.pence]).sort()).toEqual(
        one.lines.map((line) => [line.id, line.pence]).sort(),
      )
      const sum = (...kinds: readonly string[]) =>
        one.lines.filter(({ kind }) => kinds.includes(kind)).reduce((all, line) => all + line.pence, 0)
      expect(one.balance).toBe(sum('begun', 'in') - sum('out', 'spent'))
      expect(one.lines[0]?.after ?? 0).toBe(one.balance)
      expect(one.lines.at(-1)?.before ?? 0).toBe(0)
      expect(sum('spent')).toBe(
        all.ledger.reduce((sum, { state, line }) => sum + (state === 'agreed' ? line.pence : 0), 0),
      )
      expect(new Set(one.counts.map((count) => count.id))).toEqual(
        new Set(all.counts.map((count) => count.id)),
      )
      for (const count of one.counts) expect(count.seenBy).not.toContain(count.by)
    }),
    { numRuns: 300 },
  )
})

const by = (id: string, author: string) => ({ id, by: author, at: 1 })
const move = (kind: TinMove['kind'], amount: number, replaces: readonly string[] = []): TinMove => ({
  ...{ kind, date: '2026-11-17', what: '', pence: amount, replaces },
})
const none: SaidOfTin = { moves: [], counts: [], seen: [], ledger: [] }

test('only who wrote a move takes it back, and a count is seen by somebody else who says the same', () => {
  const begun = { ...by('a', 'anne'), said: move('begun', 2000) }
  const taken = { ...by('b', 'priya'), said: move('back', 0, ['a']) }
  expect(selectTin({ ...none, moves: [begun, taken] }).balance).toBe(2000)
  expect(selectTin({ ...none, moves: [begun, { ...taken, by: 'anne' }] }).balance).toBe(0)
  const count = { date: '2026-11-17', pence: 1800, written: 2000, replaces: [] }
  const { counts } = selectTin({
    ...none,
    counts: [{ ...by('n', 'anne'), said: count }],
    seen: [
      { ...by('s1', 'anne'), said: { of: 'n', pence: 1800 } },
      { ...by('s2', 'priya'), said: { of: 'n', pence: 1700 } },
      { ...by('s3', 'maureen'), said: { of: 'n', pence: 1800 } },
    ],
  })
  expect(counts).toMatchObject([{ pence: 1800, written: 2000, isLast: true, seenBy: ['maureen'] }])
})

test('what is no amount or no day moves nothing; ten thousand of one member hold nobody up', () => {
  const good = { kind: 'in', date: '2026-11-17', what: 'x', pence: 100, replaces: [] }
  expect(parseTinMove(good)).toMatchObject({ pence: 100 })
  for (const odd of [
    { pence: -1 },
    { pence: 0 },
    { pence: 1e12 },
    { pence: '5' },
    { date: '' },
    { kind: 'gone' },
  ])
    expect(parseTinMove({ ...good, ...odd })).toBeUndefined()
  for (const odd of [null, [], 7, 'tin', { pence: [] }])
    for (const parse of [parseTinMove, parseTinCount, parseTinSeen]) expect(parse(odd)).toBeUndefined()
  const many = Array.from({ length: 10_000 }, (_, n) => n)
  const found = selectTin({
    ...none,
    moves: many.map((n) => ({ ...by(`m${n}`, 'mallory'), said: move('in', 1, [`m${n - 1}`]) })),
    counts: many.map((n) => ({
      ...by(`n${n}`, 'mallory'),
      said: { date: '2026-11-17', pence: n, written: 0, replaces: [`n${n - 1}`] },
    })),
    seen: many.map((n) => ({ ...by(`s${n}`, 'mallory'), said: { of: `n${n}`, pence: n } })),
  })
  expect(found).toMatchObject({ balance: 1 })
  expect(found.counts.filter(({ isLast }) => isLast)).toHaveLength(1)
})

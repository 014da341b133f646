import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  parseVisitOnWay,
  selectOnWay,
  visitLimits,
  type Said,
  type VisitOnWay,
} from '../../src/domain/index.ts'

const visit = 'aa01.2026-11-21'
type Word = Said<VisitOnWay>
const word = (id: string, by: string, more: Partial<VisitOnWay> = {}): Word => ({
  ...{ id, by, at: 900 },
  said: { visit, is: true, replaces: [], ...more },
})
const whoOf = (all: readonly Word[]): readonly string[] =>
  [...(selectOnWay(all).get(visit)?.keys() ?? [])].sort()

describe('42, 45: who has set out', () => {
  it('is of each by their own word, until that word is taken back by them', () => {
    const said = [word('a', 'priya'), word('b', 'priya'), word('c', 'sam')]
    expect(whoOf(said)).toEqual(['priya', 'sam'])
    const back = (by: string, replaces: string[]) => word('z', by, { is: false, replaces })
    expect(whoOf([...said, back('priya', ['a'])])).toEqual(['priya', 'sam'])
    expect(whoOf([...said, back('priya', ['a', 'b'])])).toEqual(['sam'])
    expect(whoOf([...said, back('mallory', ['a', 'b', 'c'])])).toEqual(['priya', 'sam'])
  })

  it('is the same in whatever order the words come, from two phones of each', () => {
    const words = fc.array(
      fc.record({
        by: fc.constantFrom('priya', 'sam'),
        is: fc.boolean(),
        names: fc.array(fc.nat(30), { maxLength: 5 }),
        at: fc.integer(),
      }),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.nat()), (drawn, chance) => {
        const all = drawn.map(({ by, is, names, at }, n) => ({
          ...word(`w${n}`, by, { is, replaces: names.map((name) => `w${name}`) }),
          at,
        }))
        const sorted = all.map((one) => ({ one, key: chance.next().value })).sort((a, b) => a.key - b.key)
        const other = sorted.map(({ one }) => one)
        const plain = (of: readonly Word[]) =>
          [...(selectOnWay(of).get(visit) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))
        expect(plain(other)).toEqual(plain(all))
        // Whoever is on the way said so last, by their own account: no word of theirs takes that one back.
        for (const by of whoOf(all)) expect(all.some((one) => one.by === by && one.said.is)).toBe(true)
      }),
    )
  })

  it('reads what cannot be as nothing, and 10,000 words of one as one', () => {
    for (const odd of [null, 1, 'x', [], {}, { visit: 1 }, { visit: 'no day' }, { visit: `${visit}.more` }])
      expect(parseVisitOnWay(odd as never)).toBeUndefined()
    expect(parseVisitOnWay({ visit, is: 'yes', replaces: 'all' })).toEqual({ visit, is: true, replaces: [] })
    const flood = Array.from({ length: 10_000 }, (_, n) => word(`f${n}`, 'mallory'))
    const found = selectOnWay([...flood, word('a', 'priya')]).get(visit)
    expect(found?.get('mallory')).toHaveLength(visitLimits.replaces)
    expect(found?.get('priya')).toEqual([{ id: 'a', at: 900 }])
  })
})

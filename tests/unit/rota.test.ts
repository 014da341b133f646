import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDraft, selectDrafts, type DraftSaid, type Said } from '../../src/domain/index.ts'
import type { Plain } from '../../src/base/index.ts'

const tea = { title: 'Tea', start: '16:00', from: '2026-11-30', repeat: 'once' }
const draft = (id: string, more: Record<string, Plain>): Said<DraftSaid> => {
  const said = parseDraft({ series: tea, ...more })
  if (!said) throw new Error('no draft')
  return { id, by: 'anne', at: 0, said }
}
const idsOf = (said: readonly Said<DraftSaid>[]) =>
  [...selectDrafts(said)].map(([item, heads]) => [item, heads.map((one) => one.id)])

describe('a draft', () => {
  test('is what nobody replaced; two at once both stand, and what one took out while another changed it is there', () => {
    const begun = draft('a', {})
    const later = draft('b', { item: 'a', replaces: ['a'] })
    const other = draft('c', { item: 'a', replaces: ['a'] })
    const gone = draft('d', { item: 'a', replaces: ['a'], gone: true })
    expect(idsOf([begun])).toEqual([['a', ['a']]])
    expect(idsOf([begun, gone])).toEqual([])
    expect(idsOf([begun, later, gone])).toEqual([['a', ['b']]])
    expect(idsOf([other, begun, later])).toEqual([['a', ['b', 'c']]])
    // What is about another takes nothing away.
    expect(idsOf([begun, draft('e', { item: 'x', replaces: ['a'] })])).toEqual([
      ['a', ['a']],
      ['x', ['e']],
    ])
  })

  test('law: no order, and nothing said twice, changes what there is', () => {
    const said = fc.array(
      fc.record({
        item: fc.constantFrom('', '0', '1', '2'),
        replaces: fc.subarray(['0', '1', '2', '3', '4', '5']),
        gone: fc.boolean(),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(said, fc.integer(), (all, seed) => {
        const facts = all.map((one, n) => draft(String(n), one))
        const shuffled = [...facts, ...facts.slice(0, 2)].sort(
          (a, b) => ((Number(a.id) * 7919 + seed) % 13) - ((Number(b.id) * 7919 + seed) % 13),
        )
        expect(new Map(selectDrafts(shuffled))).toEqual(new Map(selectDrafts(facts)))
      }),
    )
  })

  test('of any shape is read as far as it is one', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void parseDraft(value as Plain)))
    expect(parseDraft({ item: 7, replaces: 'all', series: { start: 'noon' } })).toBeUndefined()
    expect(parseDraft({ series: tea })?.series?.title).toBe('Tea')
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Plain } from '../../src/base/index.ts'
import { keepGraceMs, keepTerms, letGoAt, parseKeepRule, type SaidRule } from '../../src/domain/index.ts'

const day = 86_400_000
const rule = fc.record({
  at: fc.integer({ min: 0, max: 4e12 }),
  rule: fc.record({
    photos: fc.constantFrom(...keepTerms),
    voices: fc.constantFrom(...keepTerms),
    replaces: fc.constant([] as string[]),
  }),
})

it('reads what it does not understand as: nothing goes', () => {
  for (const odd of [0, -1, 'day', null, [], {}, true, 'always '] as Plain[])
    expect(parseKeepRule({ photos: odd, voices: odd })).toMatchObject({ photos: 'always', voices: 'always' })
  expect(parseKeepRule('month')).toBeUndefined()
  expect(letGoAt([], 'photos', 0)).toBe(Infinity)
})

it('lets nothing go before its time, nor in the first week of a rule, whatever else was said', () => {
  const said: SaidRule = { at: 100 * day, rule: { photos: 'month', voices: 'year', replaces: [] } }
  expect(letGoAt([said], 'photos', 0)).toBe(100 * day + keepGraceMs)
  expect(letGoAt([said], 'photos', 99 * day)).toBe(129 * day)
  expect(letGoAt([said], 'voices', 99 * day)).toBe(464 * day)
  fc.assert(
    fc.property(fc.array(rule, { minLength: 1 }), rule, fc.integer({ min: 0, max: 4e12 }), (all, one, at) => {
      const before = letGoAt(all, 'photos', at)
      expect(letGoAt(all.toReversed(), 'photos', at)).toBe(before)
      expect(letGoAt([...all, one], 'photos', at)).toBeGreaterThanOrEqual(before)
      expect(before).toBeGreaterThanOrEqual(at + 30 * day)
    }),
  )
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { believedDay, compareWeeks, selectReplaced } from '../../src/domain/index.ts'

const said = fc.array(
  fc.record({
    id: fc.constantFrom(...'abcdefgh'),
    by: fc.constantFrom('maureen', 'priya', 'eve'),
    replaces: fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 4 }),
  }),
  { maxLength: 20 },
)
const stands = (all: readonly { id: string; by: string; replaces: readonly string[] }[]) =>
  [...selectReplaced(all)].map(([id, by]) => [id, by.map((one) => one.id).toSorted()]).toSorted()

/** Ids are of one fact each. */
const once = said.map((all) => [...new Map(all.map((one) => [one.id, one])).values()])

it('what stands is the same in every order in which it arrives', () => {
  fc.assert(
    fc.property(
      once.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expect(stands(shuffled)).toEqual(stands(all))
      },
    ),
  )
})

it('nobody takes the place of what somebody else said', () => {
  fc.assert(
    fc.property(once, (all) => {
      const byById = new Map(all.map((one) => [one.id, one.by]))
      for (const [id, others] of selectReplaced(all))
        for (const one of others) expect(one.by).toBe(byById.get(id))
    }),
  )
})

it('a day that cannot have been is that on which it was written, whatever a clock said', () => {
  const day = fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
  fc.assert(
    fc.property(day, fc.double({ noNaN: true }), (on, at) => {
      const believed = believedDay(on.toISOString().slice(0, 10), at)
      expect(believed).toMatch(/^\d{4}-\d\d-\d\d$/)
    }),
  )
  const at = Date.UTC(2026, 10, 22, 9)
  expect(believedDay('2026-11-20', at)).toBe('2026-11-20')
  expect(believedDay('2056-11-20', at)).toBe('2026-11-22')
  expect(believedDay('1956-11-20', at)).toBe('2026-11-22')
})

it('a week stands beside the one before by what was said, and a day without a word is no day without a drink', () => {
  const on = (date: string, amount: number) => ({ date, amount })
  const last = [on('2026-11-10', 1000), on('2026-11-11', 1000)]
  expect(compareWeeks('drink', [], '2026-11-22')).toBe('nothing')
  expect(compareWeeks('drink', [on('2026-11-22', 500)], '2026-11-22')).toBe('alone')
  expect(compareWeeks('drink', [...last, on('2026-11-22', 500), on('2026-11-22', 500)], '2026-11-22')).toBe(
    'same',
  )
  expect(compareWeeks('drink', [...last, on('2026-11-22', 500)], '2026-11-22')).toBe('less')
  expect(compareWeeks('pain', [on('2026-11-12', 2), on('2026-11-20', 6)], '2026-11-22')).toBe('more')
})

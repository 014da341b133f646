import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isAtNight,
  journeyFrom,
  noLimits,
  pairOf,
  parseDraft,
  parseJourney,
  selectClashes,
  selectDrafts,
  selectJourneysSaid,
  suggestOrder,
  wayOf,
  type DraftSaid,
  type JourneySaid,
  type Said,
  type Stop,
  type Way,
} from '../../src/domain/index.ts'
import type { Plain } from '../../src/base/index.ts'

const tea = { title: 'Tea', start: '16:00', from: '2026-11-30', repeat: 'once' }
const draft = (id: string, more: Record<string, Plain>): Said<DraftSaid> => {
  const said = parseDraft({ series: tea, ...more })
  if (!said) throw new Error('no draft')
  return { id, by: 'anne', at: 0, said }
}
const idsOf = (said: readonly Said<DraftSaid>[]) =>
  [...selectDrafts(said)].map(([item, heads]) => [item, heads.map((one) => one.id)])

test('F5: ten thousand words of one on drafts, or on ways, hold nobody up and bury nobody else’s', () => {
  const many = Array.from({ length: 10_000 }, (_, n) => n)
  const drafts = many.map((n) => draft(`m${n}`, { item: 'a', replaces: [`m${n - 1}`, 'a'] }))
  expect(idsOf([...drafts, draft('other', {})])).toEqual([
    ['a', ['m9999']],
    ['other', ['other']],
  ])
  const said = (id: string, by: string, more: Record<string, Plain>): Said<JourneySaid> => {
    const journey = parseJourney({ from: '', to: 'Library', mode: 'bus', minutes: 20, ...more })
    if (!journey) throw new Error('no journey')
    return { id, by, at: 0, said: journey }
  }
  const ways = many.map((n) => said(`m${n}`, 'mallory', { minutes: 1 + (n % 300), replaces: [`m${n - 1}`] }))
  const known = [...selectJourneysSaid([...ways, said('o', 'anne', {})]).values()].flat()
  expect(known.map((one) => [one.id, one.by]).sort()).toEqual([
    ['m9999', 'mallory'],
    ['o', 'anne'],
  ])
})

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

describe('the way between two visits', () => {
  const journey = (id: string, more: Partial<JourneySaid>): Said<JourneySaid> => ({
    ...{ id, by: 'anne', at: 0 },
    said: { from: '', to: 'the library', mode: 'bus', minutes: 0, tenths: 0, replaces: [], ...more },
  })

  test('is as they went before, else as somebody wrote it, else by the miles; and not known where nobody said', () => {
    const miles = journey('a', { tenths: 20 })
    const told = journey('b', { minutes: 25 })
    const lived = [40, 18, 22, 60, 19].map((minutes) => ({ person: 'sam', minutes }))
    expect(journeyFrom([], [], 'bus', 'sam')).toBeUndefined()
    expect(journeyFrom([miles], [], 'walk', 'sam')).toMatchObject({
      minutes: 50,
      metres: 4023,
      how: 'reckoned',
    })
    expect(journeyFrom([miles], [], 'car', 'sam')).toMatchObject({ minutes: 15, how: 'reckoned' })
    expect(journeyFrom([miles, told], [], 'bus', 'sam')).toMatchObject({
      minutes: 25,
      how: 'told',
      by: 'anne',
    })
    expect(journeyFrom([miles, told], lived, 'bus', 'sam')).toMatchObject({
      minutes: 19,
      how: 'lived',
      times: 5,
    })
    // Nobody is measured by how fast somebody else is.
    expect(journeyFrom([told], lived, 'bus', 'priya')).toMatchObject({ minutes: 25, how: 'told' })
    // Who walks does not take as long as the bus.
    expect(journeyFrom([told], [], 'walk', 'sam')).toBeUndefined()
  })

  test('is the same there and back, however a place is written; nowhere is not far from itself', () => {
    expect(pairOf('The  Library', '')).toBe(pairOf('', ' the library '))
    expect(pairOf('', ' ')).toBeUndefined()
    expect(parseJourney({ from: 'x', to: 'X ' })).toBeUndefined()
    expect(parseJourney({ from: '', to: 'x', minutes: 100_000, tenths: -1, mode: 'rocket' })).toMatchObject({
      ...{ minutes: 0, tenths: 0, mode: 'bus' },
    })
    fc.assert(fc.property(fc.jsonValue(), (value) => void parseJourney(value as Plain)))
  })

  test('law: of what people say no order counts, and the longer of two words', () => {
    const said = fc.array(
      fc.record({
        minutes: fc.integer({ min: 0, max: 240 }),
        tenths: fc.integer({ min: 0, max: 90 }),
        replaces: fc.subarray(['0', '1', '2', '3']),
      }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(said, (all) => {
        const facts = all.map((one, n) => journey(String(n), one))
        expect(new Map(selectJourneysSaid([...facts].reverse()))).toEqual(new Map(selectJourneysSaid(facts)))
        const heads = selectJourneysSaid(facts).get(pairOf('', 'the library') ?? '') ?? []
        const found = journeyFrom(heads, [], 'bus', 'sam')
        for (const one of heads)
          if (one.said.minutes > 0) expect(found?.minutes ?? 0).toBeGreaterThanOrEqual(one.said.minutes)
      }),
    )
  })

  test('law: an order that is suggested is never longer on the way, moves nothing that is fixed, and doubles nothing', () => {
    const places = ['', 'a', 'b', 'c']
    const stop = fc.record({
      place: fc.constantFrom(...places),
      start: fc.integer({ min: 84, max: 240 }).map((n) => n * 5),
      minutes: fc.integer({ min: 1, max: 24 }).map((n) => n * 5),
      isFixed: fc.boolean(),
    })
    const table = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 16, maxLength: 16 })
    fc.assert(
      fc.property(fc.array(stop, { maxLength: 6 }), table, (some, minutes) => {
        const given = some.map((one, n): Stop => ({ ...one, id: String(n) }))
        const way: Way = (from, to) =>
          from === to ? 0 : (minutes[places.indexOf(from) * 4 + places.indexOf(to)] ?? 0)
        const before = suggestOrder(given, () => 0)
        const after = suggestOrder(given, way)
        expect(wayOf(after, way)).toBeLessThanOrEqual(wayOf(before, way))
        expect(after.map((one) => one.id).sort()).toEqual(given.map((one) => one.id).sort())
        for (const one of after)
          if (one.isFixed) expect(one.start).toBe(given.find((was) => was.id === one.id)?.start)
        if (after.some((one) => one.start !== given.find((was) => was.id === one.id)?.start))
          for (const [n, one] of after.slice(1).entries())
            expect(one.start).toBeGreaterThanOrEqual((after[n]?.start ?? 0) + (after[n]?.minutes ?? 0))
      }),
    )
  })

  test('two calls at one end of the valley come one after the other', () => {
    const at = (id: string, place: string, hour: number, isFixed = false): Stop => ({
      ...{ id, place, start: hour * 60, minutes: 30, isFixed },
    })
    const way: Way = (from, to) => (from === to ? 0 : 25)
    const found = suggestOrder(
      [at('tablets', '', 9, true), at('walk', 'mill', 10), at('tea', '', 11), at('shop', 'mill', 12)],
      way,
    )
    expect(found.map((one) => one.id)).toEqual(['tablets', 'tea', 'walk', 'shop'])
  })
})

test('what somebody said of their work is told where a plan does not fit it, and never more than the law', () => {
  expect(
    ['22:30 20', '22:30 45', '05:59 10', '06:00 60', '09:00 600'].map((one) => {
      const [start = '', minutes] = one.split(' ')
      return isAtNight(start, Number(minutes))
    }),
  ).toEqual([false, true, true, false, false])
  const hour = 3_600_000
  const shift = (n: number, isLoneNight = false) => ({
    ...{ visitId: `v${n}`, date: `2026-11-${23 + n}`, place: '', isLoneNight },
    ...{ starts: n * 24 * hour, ends: (n * 24 + 10) * hour },
  })
  const week = [shift(0), shift(1, true), shift(2)]
  const kinds = (limits: Parameters<typeof selectClashes>[3]) =>
    selectClashes(week, '2026-11-23', undefined, limits).map((one) => `${one.kind} ${one.first}`)
  expect(kinds(noLimits)).toEqual([])
  expect(kinds({ hours: 20, noLoneNights: true })).toEqual(['lone-night v1', 'hours v2'])
  expect(kinds({ hours: 84, noLoneNights: false })).toEqual([])
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Plain } from '../../src/base/index.ts'
import { aloneFacts, aloneTimes, selectAlone, type AloneFact } from '../../src/domain/index.ts'

const hour = 3_600_000
const began: AloneFact = {
  ...{ id: 'a', type: aloneFacts.began, author: 'priya', to: ['osei', 'bev'], at: 0 },
  data: { until: 4 * hour, due: hour, every: 60 },
}
const person = fc.constantFrom('priya', 'osei', 'stranger')
const said = fc.array(
  fc.record({
    type: fc.constantFrom(aloneFacts.fine, aloneFacts.seen),
    author: person,
    turn: fc.integer({ min: 0, max: 3 }),
    due: fc.integer({ min: 0, max: 6 * hour }),
  }),
  { maxLength: 10 },
)
const factsOf = (all: readonly { type: string; author: string; turn: number; due: number }[]) =>
  all.map(({ type, author, turn, due }, i): AloneFact => ({
    ...{ id: `f${i}`, type, author, to: ['osei'], at: i },
    data: { alone: 'a', turn, due },
  }))

it('92: whatever order words come in, every phone says the same; and only her own end it or go on', () => {
  fc.assert(
    fc.property(said, fc.integer({ min: 0, max: 5 * hour }), (all, now) => {
      const facts = [began, ...factsOf(all)]
      const [one] = selectAlone(facts, now)
      expect(selectAlone([...facts].reverse(), now)).toEqual([one])
      const hers = all.filter(({ author, type }) => author === 'priya' && type === aloneFacts.fine)
      expect(one?.turn).toBe(Math.max(0, ...hers.map(({ turn }) => turn)))
      expect(one?.seenBy.filter((by) => by !== 'osei')).toEqual([])
    }),
  )
})

it('92: only her own end ends it; not heard is late after the grace, and is shown for two days', () => {
  const over = (author: string): AloneFact => ({
    ...began,
    ...{ id: `o${author}`, type: aloneFacts.over, author, data: { alone: 'a' } },
  })
  const standing = (now: number, ...more: readonly AloneFact[]) =>
    selectAlone([began, ...more], now).map((one) => one.standing)
  expect(standing(0)).toEqual(['on'])
  expect(standing(hour)).toEqual(['asked'])
  expect(standing(hour + aloneTimes.graceMs)).toEqual(['late'])
  expect(standing(hour + aloneTimes.graceMs, over('osei'))).toEqual(['late'])
  expect(standing(hour, over('priya'))).toEqual([])
  expect(standing(4 * hour + aloneTimes.shownMs + 1)).toEqual([])
})

it('values of every wrong type, an end in 30 years, and 10,000 words of one', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      for (const type of Object.values(aloneFacts))
        selectAlone([began, { ...began, id: 'z', type, data: data as Plain }], 0)
    }),
  )
  const long = { ...began, data: { until: 30 * 8766 * hour, due: 30 * 8766 * hour, every: 0 } }
  expect(selectAlone([long], 0)[0]?.due).toBe(aloneTimes.longestMs)
  const flood = Array.from({ length: 10_000 }, (_, turn): AloneFact => ({
    ...{
      id: `f${turn}`,
      type: turn % 2 ? aloneFacts.fine : aloneFacts.seen,
      author: 'priya',
      to: [],
      at: turn,
    },
    data: { alone: 'a', turn, due: 2 * hour },
  }))
  expect(selectAlone([began, ...flood], 0)[0]?.turn).toBe(9999)
})

it('92, C2: who begins it a hundred times alarms twice at the most; who was not asked hides nobody who sees to it', () => {
  const storm = Array.from({ length: 100 }, (_, n): AloneFact => ({
    ...{ ...began, id: `s${n}`, author: 'mallory', at: n },
    data: { until: hour + n, due: hour + n, every: 0 },
  }))
  const seen = ['bev', ...Array.from({ length: 40 }, (_, n) => `stranger${n}`), 'osei'].map(
    (author, n): AloneFact => ({
      ...{ id: `e${n}`, type: aloneFacts.seen, author, to: ['priya'], at: author === 'bev' ? 20 : n },
      data: { alone: 'a', turn: 0 },
    }),
  )
  for (const facts of [[began, ...storm, ...seen], [...seen, ...storm, began].reverse()]) {
    const all = selectAlone(facts, 2 * hour)
    expect(all.filter(({ by }) => by === 'mallory').map(({ id }) => id)).toEqual(['s98', 's99'])
    expect(all.find(({ by }) => by === 'priya')).toMatchObject({ standing: 'late', seenBy: ['bev', 'osei'] })
  }
})

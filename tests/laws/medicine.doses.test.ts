import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  doseOutcomes,
  selectDoses,
  selectDoubles,
  selectRecent,
  isTaken,
  whenOf,
  type Dose,
  type DoseSettled,
  type Said,
} from '../../src/domain/index.ts'

const plain: Dose = {
  ...{
    medicine: 'm',
    versions: [],
    occasion: '',
    at: 0,
    amount: '',
    outcome: 'taken',
    reason: '',
    words: '',
  },
  ...{ site: '', witness: '', visit: '', knew: [], after: 0, why: '', replaces: [] },
}
const people = ['maureen', 'anne', 'priya'] as const
const ids = Array.from({ length: 9 }, (_, n) => `f${n}`)
const hour = 3_600_000

/** Anybody says anything: puts right what is not theirs, names what is not there, has any clock. */
const someDoses: fc.Arbitrary<readonly Said<Dose>[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...ids),
    by: fc.constantFrom(...people),
    at: fc.integer({ min: 0, max: 20 }),
    said: fc.record({
      ...Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, fc.constant(value)])),
      medicine: fc.constantFrom('m', 'n'),
      occasion: fc.constantFrom('', '2026-11-22T08:00', '2026-11-22T12:00'),
      at: fc.integer({ min: 0, max: 6 }).map((n) => n * (hour / 2)),
      outcome: fc.constantFrom(...doseOutcomes),
      knew: fc.subarray(ids),
      after: fc.integer({ min: 0, max: 30 }).map((n) => n * (hour / 2)),
      replaces: fc.subarray(ids, { maxLength: 3 }),
    }) as unknown as fc.Arbitrary<Dose>,
  }),
  { selector: (one) => one.id, maxLength: 9 },
)
const someSettled: fc.Arbitrary<readonly Said<DoseSettled>[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('s0', 's1', 's2', 's3'),
    by: fc.constantFrom(...people),
    at: fc.integer({ min: 0, max: 20 }),
    said: fc.record({
      medicine: fc.constant('m'),
      doses: fc.subarray(ids),
      happened: fc.subarray(ids),
      words: fc.constant(''),
      replaces: fc.subarray(['s0', 's1', 's2', 's3']),
    }),
  }),
  { selector: (one) => one.id },
)
const keeps = (person: string): boolean => person === 'maureen'
const view = (doses: readonly Said<Dose>[], settled: readonly Said<DoseSettled>[]) => {
  const standing = selectDoses(doses, settled, keeps)
  return { standing, doubles: selectDoubles(standing, () => hour) }
}
const shuffledOf = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length })

describe('doses', () => {
  it('69: say the same on every phone, in whatever order they came', () => {
    const both = fc
      .tuple(someDoses, someSettled)
      .chain(([doses, settled]) =>
        fc.tuple(fc.constant(doses), fc.constant(settled), shuffledOf(doses), shuffledOf(settled)),
      )
    fc.assert(
      fc.property(both, ([doses, settled, doses2, settled2]) => {
        expect(view(doses2, settled2)).toEqual(view(doses, settled))
      }),
    )
  })

  it('69: nobody but its writer and who keeps the chart makes a dose go out of sight', () => {
    fc.assert(
      fc.property(someDoses, someSettled, (doses, settled) => {
        const shown = new Set(view(doses, settled).standing.map((one) => one.id))
        for (const dose of doses) {
          if (shown.has(dose.id)) continue
          const inItsPlace = doses.filter((one) => one.said.replaces.includes(dose.id))
          expect(inItsPlace.some((one) => one.by === dose.by || keeps(one.by))).toBe(true)
        }
      }),
    )
  })

  it('69: two that were taken at one time of the chart, and did not know of one another, are always told of', () => {
    fc.assert(
      fc.property(someDoses, someSettled, (doses, settled) => {
        const { standing, doubles } = view(doses, settled)
        for (const a of standing)
          for (const b of standing) {
            const isOne = a.id === b.id || a.said.occasion === '' || a.said.occasion !== b.said.occasion
            if (isOne || a.said.medicine !== b.said.medicine) continue
            if (!isTaken(a.said.outcome) || !isTaken(b.said.outcome)) continue
            const known = (x: typeof a, y: typeof a) =>
              [x, ...x.before].some(({ said }) => [y, ...y.before].some(({ id }) => said.knew.includes(id)))
            if (known(a, b) || known(b, a)) continue
            const together = doubles.filter((one) => one.doses.some(({ id }) => id === a.id))
            expect(together).toHaveLength(1)
            expect(together[0]?.doses.some(({ id }) => id === b.id)).toBe(true)
          }
      }),
    )
  })
})

const dose = (id: string, by: string, more: Partial<Dose>, at = 0): Said<Dose> => ({
  ...{ id, by, at },
  said: { ...plain, ...more },
})
const eight = '2026-11-22T08:00'

describe('two phones', () => {
  const both = [dose('a', 'anne', { occasion: eight, at: hour }), dose('b', 'priya', { occasion: eight })]
  const settle = (id: string, by: string, doses: readonly string[], happened: readonly string[]) => ({
    ...{ id, by, at: 1 },
    said: { medicine: 'm', doses, happened, words: '', replaces: [] },
  })
  it('are both kept, and settled when each has spoken of their own', () => {
    expect(view(both, []).doubles[0]).toMatchObject({ isSettled: false })
    const one = settle('s', 'anne', ['a', 'b'], ['a'])
    expect(view(both, [one]).doubles[0]).toMatchObject({ isSettled: false })
    const other = settle('t', 'priya', ['b'], [])
    const { doubles, standing } = view(both, [one, other])
    expect(doubles[0]).toMatchObject({ isSettled: true })
    expect(standing.map((dose) => [dose.id, dose.happened])).toEqual([
      ['b', false],
      ['a', true],
    ])
  })
  it('are in the open again when people say different things of one', () => {
    const said = [settle('s', 'maureen', ['a', 'b'], ['a']), settle('t', 'priya', ['b'], ['b'])]
    expect(view(both, said).doubles[0]).toMatchObject({ isSettled: false })
  })
  it('are none where the second was shown the first', () => {
    const knew = [both[0], dose('b', 'priya', { occasion: eight, knew: ['a'], why: 'The GP said so' })]
    expect(view(knew as Said<Dose>[], []).doubles).toEqual([])
  })
})

it('C2: no crowd between two doses, of whatever time and knowing of both, hides them from one another', () => {
  for (const crowd of [23, 24, 25, 60, 400]) {
    const between = Array.from({ length: crowd }, (_, n) =>
      dose(`x${n}`, 'mallory', { at: hour + n * 1000, knew: ['a', 'b'] }),
    )
    const two = [dose('a', 'anne', { at: hour - 1000 }), dose('b', 'priya', { at: hour + 1800_000 })]
    const { doubles } = view([...between, ...two], [])
    const together = doubles.find((one) => one.doses.some(({ id }) => id === 'a'))
    expect(together?.doses.map(({ id }) => id)).toContain('b')
    expect(together?.isSettled).toBe(false)
  }
})

it('a clock that is years off stops nobody, one that is some hours ahead does', () => {
  const now = 1_800_000_000_000
  const ofClock = (at: number) => selectRecent(selectDoses([dose('a', 'anne', { at })], [], keeps), hour, now)
  expect(ofClock(now - hour / 2)).toHaveLength(1)
  expect(ofClock(now - 2 * hour)).toHaveLength(0)
  expect(ofClock(now + 3 * hour)).toHaveLength(1)
  expect(ofClock(now + 30 * 365 * 24 * hour)).toHaveLength(0)
  expect([whenOf(now + 3 * hour, now), whenOf(0, now), whenOf(now, now)]).toEqual(['ahead', 'odd', 'fine'])
})

it('10,000 doses of one person freeze nobody', () => {
  const many = Array.from({ length: 10_000 }, (_, n) =>
    dose(`x${n}`, 'anne', { occasion: n % 2 ? eight : '', at: hour, replaces: [`x${n - 2}`, `x${n + 1}`] }),
  )
  const { standing } = view([...many, dose('b', 'priya', { occasion: eight, at: hour })], [])
  expect(standing.some((one) => one.id === 'b')).toBe(true)
})

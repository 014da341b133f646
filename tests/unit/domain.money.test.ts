import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  balancesOf,
  csvOf,
  drivenIn,
  milesOf,
  paperPerson,
  parseMiles,
  parseMoneyAnswer,
  parseMoneyClaim,
  parsePounds,
  payFor,
  payForMiles,
  postingsOf,
  poundsOf,
  selectLedger,
  split,
  startRates,
  taxYearOf,
  versionOn,
  type MoneyLine,
  type Said,
  type SaidOfMoney,
} from '../../src/domain/index.ts'

const people = ['maureen', 'anne', 'priya', 'bev'] as const
const person = fc.constantFrom(...people)
const whose = fc.constantFrom(...people, paperPerson('Sam'))
/** Few ids, so that what is said names what is there, what is not yet, and one another. */
const factId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const lineId = fc.tuple(factId, fc.nat(1)).map(([fact, n]) => `${fact}.${n}`)
const line: fc.Arbitrary<MoneyLine> = fc
  .record({
    pence: fc.nat(50_000),
    visit: fc.constantFrom('', 'v1', 'v2'),
    day: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ pence, visit, day }) => {
    const common = { date: `2026-11-0${day}`, visit, what: '', pence }
    return fc.constantFrom<MoneyLine>(
      { kind: 'hours', ...common, minutes: 60, travel: 0, rate: pence },
      {
        kind: 'miles',
        ...common,
        miles: 10,
        planned: -1,
        why: '',
        vehicle: 'car',
        passenger: 0,
        rates: 'start',
      },
      { kind: 'spent', ...common, category: 'food', paid: 'own', from: '', agreedBy: '', receipt: null },
      { kind: 'spent', ...common, category: 'home', paid: 'float', from: 'tin', agreedBy: '', receipt: null },
      { kind: 'spent', ...common, category: 'home', paid: 'cash', from: '', agreedBy: '', receipt: null },
    )
  })
const said = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<readonly Said<T>[]> =>
  fc.array(fc.record({ id: factId, by: person, at: fc.constant(1), said: of }), { maxLength: 6 })
const money: fc.Arbitrary<SaidOfMoney> = fc.record({
  claims: said(
    fc.record({
      lines: fc.array(line, { maxLength: 2 }),
      instead: fc.array(lineId, { maxLength: 2 }),
      ...{ of: fc.constant(''), person: fc.constant('') },
      paper: fc.constantFrom(
        null,
        { name: 'Sam', alone: false, sheet: null },
        { name: 'Sam', alone: true, sheet: null },
      ),
    }),
  ),
  answers: said(
    fc.record({
      says: fc.constantFrom('agreed' as const, 'agreed' as const, 'queried' as const),
      words: fc.constant(''),
      items: fc.array(
        fc.record({ id: lineId, person: whose, line, instead: fc.array(lineId, { maxLength: 1 }) }),
        {
          maxLength: 3,
        },
      ),
      replaces: fc.array(factId, { maxLength: 2 }),
    }),
  ),
  paid: said(
    fc.record({
      items: fc.array(lineId, { maxLength: 2 }),
      day: fc.constant('2026-11-03'),
      words: fc.constant(''),
      replaces: fc.array(factId, { maxLength: 1 }),
      of: fc.constant(''),
    }),
  ),
  holder: fc.constant('maureen'),
})
const shuffled = <T>(all: readonly T[], seed: number): readonly T[] =>
  [...all]
    .map((one, at) => ({ one, key: Math.imul(at + 1, seed | 1) % 97 }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one)

test('84, 86: whatever is claimed, agreed, asked, corrected and paid, in whatever order it comes: nothing is left over, and two phones say the same', () => {
  fc.assert(
    fc.property(money, fc.integer(), (all, seed) => {
      const one = selectLedger(all)
      const other = selectLedger({
        claims: shuffled(all.claims, seed),
        answers: shuffled(all.answers, seed + 1),
        paid: shuffled(all.paid, seed + 2),
        holder: all.holder,
      })
      expect(other).toEqual(one)
      const every = one.map((each) => postingsOf(each, all.holder))
      for (const postings of every) expect(postings.reduce((sum, { pence }) => sum + pence, 0)).toBe(0)
      const sums = [...balancesOf(every.flat())]
      expect(sums.reduce((sum, [, pence]) => sum + pence, 0)).toBe(0)
      for (const [account, pence] of sums) {
        expect(Number.isSafeInteger(pence)).toBe(true)
        if (account.startsWith('cost:')) expect(pence).toBeGreaterThanOrEqual(0)
      }
      // Nobody's own yes brought anything in, and nothing that is asked about counts.
      for (const each of one) {
        if (each.state === 'queried') expect(postingsOf(each, all.holder)).toEqual([])
        const [id] = each.id.split('.')
        const isHers = [each.person, each.enteredBy].includes(all.holder)
        if (each.state === 'agreed' && !isHers) expect(each.agreedBy.length).toBeGreaterThan(0)
        expect(each.agreedBy).not.toContain(each.person)
        if (each.enteredBy !== '' && all.claims.some((one) => one.id === id))
          expect(each.agreedBy).not.toContain(each.enteredBy)
      }
    }),
    { numRuns: 500 },
  )
})

const hours = (pence: number, visit = 'v1'): MoneyLine => ({
  ...{
    kind: 'hours',
    date: '2026-11-02',
    visit,
    what: 'Morning',
    pence,
    minutes: 60,
    travel: 0,
    rate: pence,
  },
})
const agreed = (id: string, by: string, of: string, line: MoneyLine, more: object = {}) => ({
  ...{ id, by, at: 1 },
  said: {
    ...{ says: 'agreed' as const, words: '', replaces: [] as string[] },
    items: [{ id: of, person: 'priya', line, instead: [] as string[] }],
    ...more,
  },
})
const claimed = {
  id: 'c',
  by: 'priya',
  at: 1,
  said: { lines: [hours(1500)], instead: [], of: '', person: '', paper: null },
}

test('two who agree and ask without signal: it waits until somebody who read both settles it', () => {
  const yes = agreed('y', 'anne', 'c.0', hours(1500))
  const ask = agreed('q', 'maureen', 'c.0', hours(1500), { says: 'queried', words: 'Was it not 50 minutes?' })
  const of = (...answers: (typeof yes)[]) =>
    selectLedger({ claims: [claimed], answers, paid: [], holder: 'maureen' })
  expect(of(yes, ask)).toMatchObject([{ state: 'queried', agreedBy: ['anne'], isOwnWord: true }])
  const settled = agreed('s', 'maureen', 'c.0', hours(1500), { replaces: ['y', 'q'] })
  expect(of(settled, ask, yes)).toMatchObject([{ state: 'agreed', agreedBy: ['maureen'], queries: [] }])
})

test('what is there twice counts once, the lower of two; and another sum than was claimed is shown', () => {
  const again = {
    id: 'd',
    by: 'priya',
    at: 2,
    said: { lines: [hours(1800)], instead: [], of: '', person: '', paper: null },
  }
  const twice = selectLedger({
    ...{ claims: [claimed, again], paid: [], holder: 'maureen' },
    answers: [agreed('y', 'anne', 'c.0', hours(1500)), agreed('z', 'anne', 'd.0', hours(1800))],
  })
  expect(twice.map(({ id, state }) => [id, state])).toEqual([
    ['c.0', 'agreed'],
    ['d.0', 'twice'],
  ])
  const more = selectLedger({
    ...{ claims: [claimed], paid: [], holder: 'maureen' },
    answers: [agreed('y', 'anne', 'c.0', hours(9900)), agreed('z', 'bev', 'c.0', hours(9000))],
  })
  expect(more).toMatchObject([{ line: { pence: 9000 }, differs: true, isOwnWord: false }])
})

test('84: what somebody wrote on paper counts once a second person says so, whoever they say it is of', () => {
  const said = (alone: boolean) => ({ name: 'Sam', alone, sheet: null })
  const entered = (by: string, alone = false) => ({
    ...{ id: `c-${by}`, by, at: 1 },
    said: { lines: [hours(1500, '')], instead: [], of: '', person: '', paper: said(alone) },
  })
  const yes = (by: string, of: string, person = paperPerson('Sam')) =>
    agreed(`y-${by}`, by, of, hours(1500, ''), {
      items: [{ id: of, person, line: hours(1500, ''), instead: [] }],
    })
  const stateOf = (claim: ReturnType<typeof entered>, ...answers: ReturnType<typeof yes>[]) =>
    selectLedger({ claims: [claim], answers, paid: [], holder: 'maureen' })[0]
  expect(stateOf(entered('ali'), yes('ali', 'c-ali.0'))?.state).toBe('claimed')
  // Nor by writing it on another's account, nor where the claim is not here.
  expect(stateOf(entered('ali'), yes('ali', 'c-ali.0', 'bev'))?.state).toBe('claimed')
  expect(selectLedger({ claims: [], answers: [yes('ali', 'c-ali.0')], paid: [], holder: 'maureen' })).toEqual(
    [],
  )
  expect(stateOf(entered('ali'), yes('anne', 'c-ali.0'))).toMatchObject({
    ...{ state: 'agreed', person: 'paper:Sam', enteredBy: 'ali', agreedBy: ['anne'], isOwnWord: true },
  })
  // Only the Holder says that there was nobody else.
  expect(stateOf(entered('ali', true))?.state).toBe('claimed')
  expect(stateOf(entered('maureen'))?.state).toBe('claimed')
  expect(stateOf(entered('maureen', true))?.state).toBe('agreed')
  // What one entered, another does not take back.
  const back = (by: string) => ({
    ...{ id: `b-${by}`, by, at: 2 },
    said: { lines: [], instead: ['c-ali.0'], of: '', person: '', paper: said(false) },
  })
  const after = (by: string) =>
    selectLedger({ claims: [entered('ali'), back(by)], answers: [], paid: [], holder: 'maureen' })[0]?.state
  expect([after('bev'), after('ali')]).toEqual(['claimed', 'back'])
})

test('no fraction of a penny, a mile or a year is lost', () => {
  expect([payFor(1234, 1), payFor(1234, 90), payFor(0, 60)]).toEqual([21, 1851, 0])
  const way = (miles: number, before = 0, passenger = 0) => ({ miles, before, passenger })
  expect(payForMiles(startRates, 'car', way(123))).toBe(554)
  expect(payForMiles(startRates, 'car', way(100, 99_950))).toBe(350)
  expect(payForMiles(startRates, 'car', way(100, 0, 100))).toBe(500)
  expect(payForMiles(startRates, 'bike', way(15))).toBe(30)
  expect(['2026-04-05', '2026-04-06', '2027-01-01'].map(taxYearOf)).toEqual([
    ...['2025-04-06', '2026-04-06', '2026-04-06'],
  ])
  expect([poundsOf(5), poundsOf(123456), milesOf(34), milesOf(30)]).toEqual(['0.05', '1234.56', '3.4', '3'])
  expect(['12', '£12.5', '12,05', '-3', '1e9', '12.345', '', '١٢', '€12', '12 USD'].map(parsePounds)).toEqual(
    [...[1200, 1250, 1205], ...Array(7).fill(undefined)],
  )
  expect(parseMiles('3.4')).toBe(34)
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.array(fc.nat(1000), { minLength: 1, maxLength: 9 }), (whole, parts) => {
      const shares = split(whole, parts)
      const isAny = parts.some((part) => part > 0)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(isAny ? whole : 0)
      for (const [at, share] of shares.entries()) if (parts[at] === 0) expect(share).toBe(0)
    }),
  )
})

test('rates hold from their day on, as a co-op changes them', () => {
  const later = { ...startRates, id: 'x', from: '2026-06-01', car: 50 }
  const put = { ...later, id: 'y', car: 55, replaces: ['x'] }
  const on = (day: string) => versionOn([put, startRates, later], day)?.car
  expect([on('2026-05-31'), on('2026-06-01')]).toEqual([45, 55])
})

test('a journey of last year has the rates of last year, and the first ten thousand miles are each tax year’s own', () => {
  const later = { ...startRates, id: 'x', from: '2026-04-06', car: 50, after: 30, motorbike: 30, bike: 25 }
  const paid = (date: string, vehicle: 'car' | 'motorbike' | 'bike', before = 0) => {
    const rates = versionOn([startRates, later], date)
    return rates && payForMiles(rates, vehicle, { miles: 100, passenger: 0, before })
  }
  expect([paid('2026-04-05', 'car'), paid('2026-04-06', 'car')]).toEqual([450, 500])
  expect([paid('2026-04-05', 'motorbike'), paid('2026-04-06', 'bike')]).toEqual([240, 250])
  // Beyond it a car is paid less; a motorbike and a bike are not.
  expect([100_000, 99_950].map((before) => paid('2026-04-05', 'car', before))).toEqual([250, 350])
  expect(paid('2026-04-05', 'bike', 100_000)).toBe(200)
  const way = (date: string, vehicle: 'car' | 'bike' = 'car'): MoneyLine => ({
    ...{ kind: 'miles', date, visit: '', what: '', pence: 0, miles: 100, planned: -1, why: '' },
    ...{ vehicle, passenger: 0, rates: 'start' },
  })
  const all = [way('2026-04-05'), way('2026-04-06'), way('2027-01-01'), way('2026-05-01', 'bike')]
  expect(['2025-04-06', '2026-04-06'].map((year) => drivenIn(year, all))).toEqual([100, 200])
})

test('a line without a day or a sum, below nothing, beyond all bounds or of another shape is none', () => {
  const good = hours(1)
  const odd = [
    { pence: -1 },
    { pence: 1.5 },
    { pence: 1e12 },
    { date: '2026-02-30' },
    { kind: 'gift' },
    { pence: NaN },
    { pence: 1e308 },
    { pence: -Infinity },
    { currency: 'EUR' },
  ]
  const lines = [good, ...odd.map((one) => ({ ...good, ...one })), null, 7, 'x', []] as never[]
  expect(parseMoneyClaim({ lines })?.lines.filter((one) => one !== null)).toEqual([good])
  expect(
    parseMoneyAnswer({ says: 'yes please', items: [{ id: 'c.0', person: 'p', line: good }, {}] }),
  ).toEqual({
    ...{ says: 'queried', words: '', replaces: [] },
    items: [{ id: 'c.0', person: 'p', line: good, instead: [] }],
  })
})

test('G5: no words of anybody run in a spreadsheet', () => {
  const bad = ['=1+1', '+44', '-2', '@SUM(A1)', '\t=1', ' =1', '"=1', 'a\n=cmd|x', '＝1', 'it\'s, "so"']
  const text = csvOf([bad, [12, -3]])
  expect(text.split('\r\n')[1]).toBe('12,-3')
  const fields = text.slice(1, text.indexOf('\r\n12')).match(/"(?:[^"]|"")*"|[^,]+/g) ?? []
  expect(fields).toHaveLength(bad.length)
  for (const field of fields.slice(0, -1)) expect(field.replace(/^"/, '').startsWith("'")).toBe(true)
})

import { expect, test } from 'vitest'
import { minute, now, said, viewsOf, words, type Worded } from '../helpers/lookOfMedicines.ts'

const hour = 60 * minute
const daily = { name: 'Donepezil', isNeeded: false, gap: 0, most: 0, dose: '1 tablet' }
const at = (...times: readonly string[]) => times.map((time) => ({ time, amount: '' }))
const dayOf = (n: number) => Date.UTC(2026, 8, n, 9)

test('66: the chart of a month says what stood on each of its days, whatever was changed since', () => {
  const first: Worded = { id: 'm', at: dayOf(2), data: { ...daily, times: at('08:00', '20:00') } }
  const second: Worded = {
    ...{ id: 'm2', at: dayOf(10) },
    data: { ...daily, medicine: 'm', replaces: ['m'], dose: '2 tablets', times: at('08:00') },
  }
  const facts = [said('d', 'anne', dayOf(9), { occasion: '2026-09-09T08:00', amount: '1 tablet' })]
  const printed = viewsOf(facts, { wordings: [first, second], at: Date.UTC(2026, 9, 1, 12) })
  const due = (chart: typeof printed.chart, time: string) =>
    (chart?.rows[0]?.times.find((one) => one.time === time)?.cells ?? [])
      .filter(({ isDue }) => isDue)
      .map((cell) => Number(cell.day.slice(8)))
  // Written on the 2nd at ten, it was due from that evening on; what was changed on the 10th at ten held from then on.
  const days = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n)
  expect(due(printed.chart, '08:00')).toEqual(days(3, 30))
  expect(due(printed.chart, '20:00')).toEqual(days(2, 9))
  expect(printed.chart?.rows[0]?.wordings.map((one) => [one.words.dose, one.since])).toEqual([
    ['1 tablet', '2026-09-02'],
    ['2 tablets', '2026-09-10'],
  ])
  // In December it was changed and stopped: the sheet of September stays as it was printed.
  const later: readonly Worded[] = [
    {
      id: 'm3',
      at: Date.UTC(2026, 11, 1, 12),
      data: { ...second.data, replaces: ['m2'], times: at('23:00') },
    },
    { id: 'm4', at: Date.UTC(2026, 11, 2), data: { ...second.data, replaces: ['m3'], isStopped: true } },
  ]
  const again = viewsOf(facts, { wordings: [first, second, ...later], at: Date.UTC(2026, 11, 9) })
  expect(again.chart?.rows).toEqual(printed.chart?.rows)
  expect(again.chart?.needed).toEqual(printed.chart?.needed)
  const december = viewsOf(facts, {
    ...{ wordings: [first, second, ...later], at: Date.UTC(2026, 11, 9), month: '2026-12' },
  })
  expect(december.chart?.rows[0]?.wordings.map((one) => one.words.isStopped)).toEqual([false, false, true])
})

test('C6: words in place of others came after them, by whatever clock; a ring of claims ends nothing', () => {
  const first: Worded = { id: 'm', at: dayOf(10), data: { ...daily, times: at('08:00') } }
  const second: Worded = {
    ...{ id: 'm2', at: dayOf(1) },
    data: { ...daily, medicine: 'm', replaces: ['m'], times: at('21:00') },
  }
  const { chart } = viewsOf([], { wordings: [first, second] })
  const due = chart?.rows[0]?.times.flatMap(({ time, cells }) =>
    cells.flatMap((cell) => (cell.isDue ? [`${time} ${cell.day.slice(8)}`] : [])),
  )
  expect(due?.[0]).toBe('21:00 10')
  const ring = [first, second].map((one, n) => ({
    ...one,
    data: { ...one.data, medicine: n === 0 ? '' : 'm', replaces: [n === 0 ? 'm2' : 'm'] },
  }))
  expect(viewsOf([], { wordings: ring }).chart?.rows[0]?.wordings).toHaveLength(2)
})

test('70: who keeps the chart is reminded of a review two weeks before it, and of a last day one week; nobody else is', () => {
  const of = (more: object, me: string) =>
    viewsOf([], { me, wordings: [{ id: 'm', at: 1, data: { ...words, ...more } }] }).due.reminders
  expect(of({ review: '2026-10-05' }, 'maureen')).toMatchObject([{ is: 'review', name: 'Paracetamol' }])
  expect(of({ review: '2026-03-05' }, 'maureen')).toHaveLength(1)
  expect(of({ review: '2026-10-06' }, 'maureen')).toEqual([])
  expect(of({ until: '2026-09-28', review: '2026-09-25' }, 'maureen').map(({ is }) => is)).toEqual([
    'review',
    'until',
  ])
  expect(of({ review: '2026-09-20' }, 'priya')).toEqual([])
  expect(of({ review: '2026-09-20', isStopped: true }, 'maureen')).toEqual([])
})

const controlled: readonly Worded[] = [{ id: 'm', at: 1, data: { ...words, isControlled: true } }]
const seenBy = (facts: readonly object[], me = 'maureen') => {
  const { page, list } = viewsOf(facts, { wordings: controlled, me })
  const dose = page?.doses.find(({ doseId }) => doseId === 'd')
  return { dose, asked: list.asked.map(({ dose: one }) => one.doseId) }
}
const saw = (id: string, by: string, was: boolean, more: object = {}) =>
  said(id, by, now - minute, { dose: 'd', was, replaces: [], ...more }, 'dose-seen')

test('66, C3: a witness is whom the writer names and who says so themselves; nobody else, and never oneself', () => {
  const dose = said('d', 'anne', now - hour, { witness: 'priya' })
  expect(seenBy([said('d', 'anne', now, {})]).dose).toMatchObject({ witness: null, lacksWitness: true })
  expect(seenBy([dose], 'priya')).toMatchObject({ asked: ['d'], dose: { witnessed: 'asked' } })
  expect(seenBy([dose], 'maureen').asked).toEqual([])
  expect(seenBy([dose, saw('s', 'priya', true)], 'priya')).toMatchObject({
    ...{ asked: [], dose: { witnessed: 'yes', lacksWitness: false, witness: { name: 'priya' } } },
  })
  expect(seenBy([dose, saw('s', 'priya', false)]).dose).toMatchObject({ witnessed: 'no', lacksWitness: true })
  // Whoever was not named, whoever gave it, and whoever is told of by another.
  for (const by of ['mallory', 'anne', 'maureen'])
    expect(seenBy([dose, saw('s', by, true)]).dose).toMatchObject({ witnessed: 'asked' })
  // Oneself, somebody who has left, and nobody whom the team knows.
  for (const witness of ['anne', 'sam', 'nobody'])
    expect(seenBy([said('d', 'anne', now, { witness })]).dose).toMatchObject({
      ...{ witness: null, witnessed: '', lacksWitness: true },
    })
  expect(seenBy([said('d', 'anne', now, { witness: 'anne' }), saw('s', 'anne', true)]).dose).toMatchObject({
    lacksWitness: true,
  })
  // Who said so while they were here did see it.
  const sams = said('d', 'anne', now - hour, { witness: 'sam' })
  expect(seenBy([sams, saw('s', 'sam', true)]).dose).toMatchObject({ witnessed: 'yes' })
  // Another takes back nobody's word; on two phones both stay open; one takes back one's own.
  const yes = saw('s', 'priya', true)
  expect(seenBy([dose, yes, saw('t', 'mallory', false, { replaces: ['s'] })]).dose?.witnessed).toBe('yes')
  expect(seenBy([dose, yes, saw('t', 'priya', false)]).dose?.witnessed).toBe('asked')
  expect(seenBy([dose, yes, saw('t', 'priya', false, { replaces: ['s'] })]).dose?.witnessed).toBe('no')
})

test('66: a dose that is put right is seen where it says the same, and asked about anew where it does not', () => {
  const dose = said('d0', 'anne', now - hour, { witness: 'priya', amount: '5 ml' })
  const seen = saw('s', 'priya', true, { dose: 'd0' })
  const right = (more: object) =>
    said('d', 'anne', now - minute, {
      ...{ witness: 'priya', amount: '5 ml', at: now - hour, replaces: ['d0'], ...more },
    })
  expect(seenBy([dose, seen, right({ words: 'In water' })]).dose?.witnessed).toBe('yes')
  expect(seenBy([dose, seen, right({ amount: '10 ml' })]).dose?.witnessed).toBe('asked')
})

test('69, C6: a phone that is three hours behind stops the next dose as if it were right, and everybody is told', () => {
  // Priya wrote at noon, when her phone said nine; it had read what Anne wrote at ten to twelve.
  const late = said('d', 'priya', now - 3 * hour, { after: now - 10 * minute })
  const { page } = viewsOf([late], { me: 'maureen' })
  expect(page?.item.stop?.recent?.doseId).toBe('d')
  expect(page?.item.last?.clock).toEqual({ is: 'behind', minutes: 170 })
  expect(page?.item.stop?.gapOver).toBe(now - 10 * minute + 240 * minute)
  // Her own phone says that its clock is behind.
  const mine = viewsOf([late, said('a', 'anne', now - 10 * minute, {}, 'message')], {
    ...{ me: 'priya', at: now - 3 * hour },
  })
  expect(mine.list.clock).toEqual({ is: 'behind', minutes: 170 })
  // What stands to come by the reader's clock as well proves a third clock wrong; what is days off moves nothing.
  for (const after of [now + hour, now - 3 * hour + 13 * hour, 0])
    expect(viewsOf([said('d', 'priya', now - 3 * hour, { after })]).page?.item.last?.clock).toBeNull()
})

test('69, C6: a phone that is three hours ahead is told of, and counts less time as gone by than it says', () => {
  // Anne's phone said three when it was noon; Priya read that and wrote with a clock that was right.
  const annes = said('a', 'anne', now + 3 * hour, {})
  const priyas = said('p', 'priya', now + 5 * minute, { after: now + 3 * hour, knew: ['a'] })
  const { page, list } = viewsOf([annes, priyas], { me: 'anne', at: now + 3 * hour + 5 * minute })
  expect(list.clock).toEqual({ is: 'ahead', minutes: 175 })
  expect(page?.doses.find(({ doseId }) => doseId === 'a')?.clock).toEqual({ is: 'ahead', minutes: 175 })
  // By her phone the gap of four hours would be over; by Priya's a quarter past four is too soon.
  const soon = viewsOf([annes, priyas], { me: 'anne', at: now + 5 * hour })
  expect(soon.page?.item.stop?.recent).not.toBeNull()
})

test('69: two who gave one dose are told of where a clock that was hours off keeps them apart', () => {
  const annes = said('a', 'anne', now, {})
  const priyas = said('p', 'priya', now - 5 * hour, { after: now - hour })
  expect(viewsOf([annes, priyas]).list.doubles).toHaveLength(1)
  expect(viewsOf([annes, said('p', 'priya', now - 5 * hour, {})]).list.doubles).toHaveLength(0)
})

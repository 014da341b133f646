import { expect, test } from 'vitest'
import type { Look } from '../../src/app/look.ts'
import { medicineViews } from '../../src/app/select/medicine.ts'
import { closeMsOf, parseMedicine } from '../../src/domain/index.ts'

const now = Date.UTC(2026, 8, 21, 12)
const minute = 60_000
const eight = '2026-09-21T08:00'
const people = ['maureen', 'mallory', 'anne', 'priya']
const words = { name: 'Paracetamol', isNeeded: true, gap: 240, most: 4 }

/** Each writes with a phone of their own name; Mallory kept the chart once, as a nominee whose time is over. */
function viewsOf(facts: readonly object[]) {
  const circle = { id: 'care', purpose: 'care', name: '', members: people, heads: [], epochs: [] }
  const person = (id: string) =>
    [id, { id, name: id, relation: '', standing: 'member', keys: [], devices: [id] }] as const
  const nomination = { person: 'mallory', powers: ['circles'], circles: ['care'], standing: 'over', at: 1 }
  const state = {
    holder: 'maureen',
    nominations: [{ ...nomination, ends: now - 1000 * minute }],
    personById: new Map(people.map(person)),
    deviceById: new Map(people.map((id) => [id, { person: id }])),
    circleById: new Map([['care', circle]]),
  }
  const first = { device: 'maureen', at: 1 }
  const row = { document: 'm', type: 'medicine', data: words, begun: words, first, last: first, unsent: 0 }
  const rows = { m: { ...row, authors: ['maureen'], lastBy: ['maureen'], history: [], isCopied: false } }
  const view = { chapter: 'care', rows, facts }
  const look = {
    ...{ state, me: 'priya', now, timeZone: 'Europe/London', connected: true, stuck: false },
    ...{ actById: new Map(), circles: [circle], chaptersOf: () => [view], mediaItem: () => null },
  } as unknown as Look
  const page = medicineViews.medicine({ look } as never, { medicineId: 'm' })
  const chart = medicineViews.medicineChart({ look } as never, { month: '2026-09' })
  return { page, chart }
}

const said = (id: string, by: string, at: number, data: object, type = 'dose') => ({
  ...{ type, id, entry: id, corrects: null, device: by, at, number: 1, volume: 'v' },
  data: { medicine: 'm', at, outcome: 'taken', ...data },
})

test('F5, C3: who writes ten thousand doses hides nobody else’s: not on the page, the chart, or where two are told of', () => {
  const flood = Array.from({ length: 10_000 }, (_, n) =>
    said(`x${n}`, 'mallory', now - n, { occasion: n % 2 ? '' : eight, knew: ['a', 'b'] }),
  )
  const annes = said('a', 'anne', now - 90 * minute, { occasion: eight })
  const priyas = said('b', 'priya', now - 80 * minute, { occasion: eight })
  const { page, chart } = viewsOf([...flood, annes, priyas])
  const ids = (doses: readonly { readonly doseId: string }[] = []) => doses.map(({ doseId }) => doseId)
  expect(ids(page?.doses)).toEqual(expect.arrayContaining(['a', 'b']))
  expect(ids(page?.doubles[0]?.doses)).toEqual(expect.arrayContaining(['a', 'b']))
  const cell = chart?.rows[0]?.times[0]?.cells.find(({ day }) => day === '2026-09-21')
  expect(ids(cell?.doses)).toEqual(expect.arrayContaining(['a', 'b']))
  expect(closeMsOf([parseMedicine(words)].flatMap((one) => one ?? []))).toBe(240 * minute)
})

test('C6: who kept the chart once writes off, by whatever clock, nothing that came after it', () => {
  const dose = said('a', 'anne', now - 30 * minute, {})
  const back = now - 5000 * minute
  const { page } = viewsOf([
    dose,
    said('off', 'mallory', back, { outcome: 'mistake', replaces: ['a'] }),
    said('s', 'mallory', back, { doses: ['a'], happened: [], words: '', replaces: [] }, 'dose-settled'),
  ])
  expect(page?.item.stop?.recent?.doseId).toBe('a')
  expect(page?.item.inDay).toBe(1)
  // What was there when they kept it they have rightly put right.
  const older = said('o', 'anne', now - 6000 * minute, {})
  const mended = viewsOf([older, said('off', 'mallory', back, { outcome: 'mistake', replaces: ['o'] })])
  expect(mended.page?.doses.map(({ doseId, outcome }) => [doseId, outcome])).toEqual([['off', 'mistake']])
})

test('C3, C6: whether it helped is told as who gave it says, whatever another says later', () => {
  const helps = (id: string, by: string, at: number, says: string) =>
    said(id, by, at, { dose: 'a', says, words: '' }, 'dose-effect')
  const dose = said('a', 'anne', now - 60 * minute, {})
  const annes = helps('e', 'anne', now - 10 * minute, 'worse')
  const mallorys = helps('f', 'mallory', now + 9000 * minute, 'helped')
  for (const facts of [
    [dose, annes, mallorys],
    [mallorys, annes, dose],
  ])
    expect(viewsOf(facts).page?.doses[0]?.effect).toMatchObject({ says: 'worse', by: { name: 'anne' } })
  expect(viewsOf([dose, mallorys]).page?.doses[0]?.effect).toMatchObject({ says: 'helped' })
})

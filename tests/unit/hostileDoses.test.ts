import { expect, test } from 'vitest'
import { closeMsOf, parseMedicine } from '../../src/domain/index.ts'
import { minute, now, said, viewsOf, words } from '../helpers/lookOfMedicines.ts'

const eight = '2026-09-21T08:00'

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

test('F5, C3: ten thousand who say that they saw it, ten thousand that name me: all is told as fast, and nobody else’s is hidden', () => {
  const controlled = [{ id: 'm', at: 1, data: { ...words, isControlled: true } }]
  const claims = Array.from({ length: 10_000 }, (_, n) =>
    said(`w${n}`, 'mallory', now - n, { dose: 'a', was: true, replaces: [`w${n + 1}`, 'a'] }, 'dose-seen'),
  )
  const asks = Array.from({ length: 10_000 }, (_, n) =>
    said(`x${n}`, 'mallory', now - n * minute, { witness: 'priya', after: now + n }),
  )
  const annes = said('a', 'anne', now - 90 * minute, { witness: 'priya' })
  const { page, list } = viewsOf([...claims, ...asks, annes], { wordings: controlled })
  expect(list.asked).toHaveLength(3)
  expect(list.asked.map(({ dose }) => dose.doseId)).toContain('a')
  expect(page?.doses.find(({ doseId }) => doseId === 'a')).toMatchObject({ witnessed: 'asked' })
})

import { expect, it } from 'vitest'
import type { MedicineWords } from '../../src/app/index.ts'
import { join, type Device } from '../helpers/cast.devices.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { phone, somebody } = phonesOnRelay('after all')

const plain: MedicineWords = {
  ...{ name: 'Co-careldopa', formulation: 'Tablet', strength: '25 mg/100 mg', dose: '1 tablet' },
  ...{ route: 'By mouth', whatFor: 'Parkinson’s', instructions: '', storage: '', prescriber: '' },
  ...{ pharmacy: '', support: 'give', isCritical: true, isControlled: false, covert: '', hasSite: false },
  ...{ isNeeded: false, tryFirst: '', most: 0, gap: 0, review: '', each: 100, lowAt: 0, isStopped: false },
  ...{ because: '', repeat: 'day', interval: 1, nth: 1, weekdays: [], from: '', until: '' },
  times: [{ time: '23:59', amount: '' }],
}
const needed: Partial<MedicineWords> = {
  ...{
    name: 'Paracetamol',
    dose: '2 tablets',
    isNeeded: true,
    isCritical: false,
    times: [],
    gap: 240,
    most: 4,
  },
}

/** Somebody of the care circle whose line can be cut. */
async function carer(maureen: Device, name: string) {
  const { device, line } = await somebody(name)
  await join(maureen, device, name, 'support', ['schedule', 'care'])
  return { device, line }
}
const save = (
  device: Device,
  words: Partial<MedicineWords>,
  medicineId: string | null = null,
  replaces: readonly string[] = [],
) => device.run('saveMedicine', { medicineId, replaces, words: { ...plain, ...words }, media: [] })
const give = (medicineId: string, occasion: string, more: object = {}) => ({
  ...{ medicineId, occasion, amount: '1 tablet', outcome: 'taken' as const, knew: [] },
  ...more,
})
const read = (device: Device, medicineId: string) => device.see('medicine', { medicineId })
const away = (line: { away(is: boolean): void; cut(): void }) => {
  line.away(true)
  line.cut()
}

it('66, 67, 69: two phones without signal give one dose; both are kept, both are told, and it is settled in the open', async () => {
  const maureen = await phone()
  await maureen.run('startTeam', { name: 'Maureen' })
  const { device: anne, line: annes } = await carer(maureen, 'Anne')
  const { device: priya, line: priyas } = await carer(maureen, 'Priya')
  const bev = await phone()
  await join(maureen, bev, 'Bev', 'volunteer', ['schedule'])
  const { medicineId } = await save(maureen, {})
  const heard = (device: Device) =>
    device.until('medicines', null, (view) => [...view.due, ...view.later].length > 0)
  const [seen] = await Promise.all([heard(anne), heard(priya)])
  const [due] = [...seen.due, ...seen.later]
  const occasion = due?.occasion ?? ''
  expect(due).toMatchObject({ name: 'Co-careldopa', isCritical: true, amounts: ['1 tablet'] })

  away(annes)
  away(priyas)
  await anne.run('writeDose', give(medicineId, occasion))
  await priya.run('writeDose', give(medicineId, occasion, { outcome: 'family' }))
  // On one phone a dose stands in the way of the next, until somebody says why.
  const again = await anne.session.run('writeDose', give(medicineId, occasion))
  expect(again).toMatchObject({ ok: false, refusal: { kind: 'dose-recent' } })
  expect((await read(anne, medicineId))?.item.stop?.recent?.by?.isMe).toBe(true)

  annes.away(false)
  priyas.away(false)
  await anne.run('sendNow', null)
  await priya.run('sendNow', null)
  for (const device of [maureen, anne, priya]) {
    const { doubles } = await device.until('medicines', null, (view) => view.doubles.length === 1)
    expect(doubles[0]?.doses.map((dose) => dose.by?.name).sort()).toEqual(['Anne', 'Priya'])
  }
  const told = await read(anne, medicineId)
  const [double] = told?.doubles ?? []
  const mine = double?.doses.find((dose) => dose.by?.isMe)
  const other = double?.doses.find((dose) => !dose.by?.isMe)
  expect([mine?.canRight, other?.canRight]).toEqual([true, false])

  // Each speaks of their own alone.
  const all = [mine?.doseId ?? '', other?.doseId ?? '']
  const settle = { doubleId: double?.doubleId ?? '', doses: all, words: '' }
  await anne.run('settleDouble', { ...settle, happened: [all[0] ?? ''] })
  const still = await priya.until('medicine', { medicineId }, (view) =>
    Boolean(view?.doubles[0]?.doses.some((dose) => dose.happened === true)),
  )
  expect(still?.doubles[0]?.isSettled).toBe(false)
  await priya.run('settleDouble', { ...settle, happened: [] })
  await maureen.until('medicines', null, (view) => view.doubles.length === 0)
  const after = await read(maureen, medicineId)
  expect(after?.doses.map((dose) => [dose.by?.name, dose.happened]).sort()).toEqual([
    ['Anne', true],
    ['Priya', false],
  ])

  // A volunteer has nothing of it.
  expect(await bev.see('medicines', null)).toMatchObject({ audience: null, due: [], others: [], doubles: [] })
  expect(await read(bev, medicineId)).toBeNull()
}, 90_000)

it('68: one that is needed says when the last was, how soon it is, and how many there were', async () => {
  const maureen = await phone()
  await maureen.run('startTeam', { name: 'Maureen' })
  const { medicineId } = await save(maureen, needed)
  expect((await maureen.see('medicines', null)).needed[0]).toMatchObject({ last: null, stop: null, inDay: 0 })
  const { doseId } = await maureen.run('writeDose', give(medicineId, ''))
  const one = await read(maureen, medicineId)
  expect(one?.item).toMatchObject({ inDay: 1, last: { doseId } })
  expect(one?.item.stop).toMatchObject({ isMost: false, gapOver: (one?.item.last?.at ?? 0) + 240 * 60_000 })
  const refused = await maureen.session.run('writeDose', give(medicineId, ''))
  expect(refused).toMatchObject({ ok: false, refusal: { kind: 'dose-recent' } })
  for (const n of [2, 3, 4])
    await maureen.run('writeDose', give(medicineId, '', { why: `The GP said so ${n}`, knew: [doseId] }))
  expect((await read(maureen, medicineId))?.item.stop?.isMost).toBe(true)

  // Put right in the open; taken back, it counts for nothing and can be read.
  await maureen.run('rightDose', { doseId, outcome: 'mistake', at: null, reason: '', words: 'Not hers' })
  const right = await read(maureen, medicineId)
  expect(right?.item.inDay).toBe(3)
  expect(right?.doses.find((dose) => dose.outcome === 'mistake')?.before[0]).toMatchObject({
    outcome: 'taken',
  })
}, 30_000)

it('66, 70, 71, 72: a patch with where it was, what is left of the pack, the month on paper, and the list for the card', async () => {
  const maureen = await phone()
  await maureen.run('startTeam', { name: 'Maureen' })
  const { medicineId } = await save(maureen, { hasSite: true, lowAt: 1000 })
  await save(maureen, needed)
  await maureen.run('countStock', { medicineId, kind: 'count', amount: 1200, words: '' })
  const before = await read(maureen, medicineId)
  expect(before?.item.stock).toMatchObject({ left: 1200, days: 12, isLow: false })
  const day = (await maureen.see('medicines', null)).today
  const occasion = `${day}T23:59`
  await maureen.run('writeDose', give(medicineId, occasion, { site: 'arm-left' }))
  await maureen.run('countStock', { medicineId, kind: 'returned', amount: 450, words: 'Out of date' })
  const after = await read(maureen, medicineId)
  expect(after?.item.stock).toMatchObject({ left: 650, isLow: true })
  expect(after?.doses[0]).toMatchObject({ site: 'arm-left', occasion })

  const chart = await maureen.see('medicineChart', { month: null })
  const [row] = chart?.rows ?? []
  expect(row?.times.map(({ time, amounts }) => [time, amounts])).toEqual([['23:59', ['1 tablet']]])
  const cell = row?.times[0]?.cells.find((one) => one.day === day)
  expect(cell).toMatchObject({ isDue: true, doses: [{ outcome: 'taken' }] })
  expect(chart?.people).toMatchObject([{ name: 'Maureen', initials: 'M' }])
  expect(chart?.needed[0]?.wordings[0]?.words.name).toBe('Paracetamol')
  expect(await maureen.see('medicineChart', { month: '2026-13' })).toBeNull()

  const { offers } = await maureen.see('emergency', null)
  expect(offers.find((one) => one.from === 'chart')).toMatchObject({
    field: 'medicines',
    text: 'Co-careldopa 25 mg/100 mg, 1 tablet, 23:59, Parkinson’s\nParacetamol 25 mg/100 mg, 2 tablets, Parkinson’s',
  })
  // What no chart can show is refused in words, and nothing is written.
  const odd = { medicineId: null, replaces: [], media: [] }
  for (const [words, kind] of [
    [{ name: ' ' }, 'empty-name'],
    [{ name: 'x'.repeat(10_000) }, 'too-long'],
    [{ times: [{ time: '25:00', amount: '' }] }, 'not-an-answer'],
    [{ times: [] }, 'not-an-answer'],
    [{ from: '2026-02-30' }, 'bad-date'],
  ] as const) {
    const refused = await maureen.session.run('saveMedicine', { ...odd, words: { ...plain, ...words } })
    expect(refused).toMatchObject({ ok: false, refusal: { kind } })
  }
  const urdu = await save(maureen, { name: 'پیراسیٹامول \u202e<b>', dose: '💊' })
  expect((await read(maureen, urdu.medicineId))?.item.wordings[0]?.words.name).toBe('پیراسیٹامول <b>')
}, 30_000)

it('66, 67: a controlled medicine: who saw it says so on their own phone; a chart is looked at again; something from a shop is written', async () => {
  const maureen = await phone()
  await maureen.run('startTeam', { name: 'Maureen' })
  const { device: anne, line } = await carer(maureen, 'Anne')
  const { device: priya } = await carer(maureen, 'Priya')
  const { medicineId } = await save(maureen, { ...needed, isControlled: true, review: '2026-01-01' })
  await anne.until('medicine', { medicineId }, (view) => view !== null)
  const { people } = await maureen.see('people', null)
  const idOf = (name: string) => people.find(({ person }) => person.name === name)?.person.personId ?? ''

  // Without signal, and with nobody there: the dose is written, and it is shown that nobody saw it.
  away(line)
  const { doseId } = await anne.run('writeDose', give(medicineId, ''))
  expect((await read(anne, medicineId))?.doses[0]).toMatchObject({ lacksWitness: true, witness: null })
  const self = await anne.session.run(
    'writeDose',
    give(medicineId, '', { witnessId: idOf('Anne'), why: 'x' }),
  )
  expect(self).toMatchObject({ ok: false, refusal: { kind: 'not-found' } })
  // Later she remembers that Priya was there; it is asked of Priya, and of nobody else.
  const right = { outcome: 'taken' as const, at: null, reason: '' as const, words: '' }
  await anne.run('rightDose', { doseId, ...right, witnessId: idOf('Priya') })
  line.away(false)
  await anne.run('sendNow', null)
  const asked = await priya.until('medicines', null, (view) => view.asked.length === 1)
  expect((await priya.see('medicineDue', null)).asked).toBe(1)
  const named = asked.asked[0]?.dose.doseId ?? ''
  await maureen.until('medicine', { medicineId }, (view) => view?.doses[0]?.witnessed === 'asked')
  const refused = await maureen.session.run('sayWitness', { doseId: named, was: true })
  expect(refused).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })
  await priya.run('sayWitness', { doseId: named, was: true })
  for (const device of [maureen, anne, priya]) {
    const view = await device.until('medicine', { medicineId }, (one) => one?.doses[0]?.witnessed === 'yes')
    expect(view?.doses[0]).toMatchObject({ lacksWitness: false, witness: { name: 'Priya' } })
    expect((await device.see('medicines', null)).asked).toEqual([])
  }
  await priya.run('sayWitness', { doseId: named, was: false })
  await anne.until('medicine', { medicineId }, (one) => one?.doses[0]?.witnessed === 'no')

  // Only who keeps the chart is told that its day has come, and says that it stays.
  expect((await maureen.see('medicineDue', null)).reminders).toMatchObject([{ is: 'review', medicineId }])
  expect((await anne.see('medicineDue', null)).reminders).toEqual([])
  const versionId = (await read(maureen, medicineId))?.item.wordings[0]?.versionId ?? ''
  const looked = { medicineId, replaces: [versionId], review: '2099-01-01' }
  expect(await anne.session.run('lookedAt', looked)).toMatchObject({ refusal: { kind: 'not-allowed' } })
  expect(await maureen.session.run('lookedAt', { ...looked, review: '2026-01-02' })).toMatchObject({
    refusal: { kind: 'bad-date' },
  })
  await maureen.run('lookedAt', looked)
  const after = await read(maureen, medicineId)
  expect(after?.item.wordings.map(({ words }) => [words.review, words.gap])).toEqual([['2099-01-01', 240]])
  expect(after?.item.reminders).toEqual([])

  // Something from a shop: beside the chart, once, and a second dose of it is stopped as any.
  await anne.run('writeOther', { name: ' Cough syrup ', amount: '5 ml', visitId: null })
  const again = await anne.session.run('writeOther', { name: 'cough syrup', amount: '', visitId: null })
  expect(again).toMatchObject({ ok: false, refusal: { kind: 'dose-recent' } })
  const list = await maureen.until('medicines', null, (view) => view.needed.length === 2)
  const other = list.needed.find((item) => item.wordings.length === 0)
  expect(other).toMatchObject({ suggested: [{ words: { name: 'Cough syrup' } }], last: { amount: '5 ml' } })
  expect((await maureen.see('medicineChart', { month: null }))?.needed).toHaveLength(2)
  for (const [name, kind] of [
    ['', 'empty-name'],
    ['x'.repeat(10_000), 'too-long'],
  ] as const)
    expect(await anne.session.run('writeOther', { name, amount: '', visitId: null })).toMatchObject({
      refusal: { kind },
    })
}, 60_000)

it('66: two change a medicine without signal: both stay, a stop too, until it is settled; others suggest', async () => {
  const maureen = await phone()
  await maureen.run('startTeam', { name: 'Maureen' })
  const { device: tablet, line } = await carer(maureen, 'Anne')
  const { medicineId } = await save(maureen, {})
  await tablet.until('medicine', { medicineId }, (view) => view !== null)
  const first = (await read(maureen, medicineId))?.item.wordings[0]?.versionId ?? ''

  // Anne does not keep the chart: what she writes is a suggestion, and the chart stays as it is.
  await save(tablet, { dose: '2 tablets' }, medicineId, [first])
  const seen = await maureen.until('medicine', { medicineId }, (view) => view?.item.suggested.length === 1)
  expect(seen?.item.wordings.map(({ words }) => words.dose)).toEqual(['1 tablet'])
  const refused = await tablet.session.run('settleMedicine', {
    ...{ medicineId, replaces: [first] },
    versionId: seen?.item.suggested[0]?.versionId ?? '',
  })
  expect(refused).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })

  // She is asked to look after the medicines, and wears the hat.
  const anneId = (await maureen.see('people', null)).people.find(
    ({ person }) => person.name === 'Anne',
  )?.person
  await wearing(maureen, tablet, anneId?.personId ?? '')
  away(line)
  const stop = { medicineId, replaces: [first], because: 'The hospital said so' }
  await tablet.run('stopMedicine', stop)
  await save(maureen, { dose: '1 and a half tablets', because: 'The GP rang' }, medicineId, [first])
  line.away(false)
  await tablet.run('sendNow', null)
  const both = await maureen.until('medicine', { medicineId }, (view) => view?.item.wordings.length === 2)
  expect(both?.item.isStopped).toBe(false)
  expect(both?.item.wordings.map(({ words }) => words.isStopped).sort()).toEqual([false, true])
  const { due, later } = await maureen.see('medicines', null)
  expect([...due, ...later].map((one) => one.isContested)).toEqual([true])
  const kept = both?.item.wordings.find(({ words }) => words.isStopped)?.versionId ?? ''
  const replaces = both?.item.wordings.map((one) => one.versionId) ?? []
  await maureen.run('settleMedicine', { medicineId, versionId: kept, replaces })
  const over = await tablet.until('medicine', { medicineId }, (view) => view?.item.isStopped === true)
  expect(over?.item.wordings).toHaveLength(1)
  expect(over?.before.length).toBeGreaterThan(2)
  expect(await tablet.see('medicines', null)).toMatchObject({ due: [], later: [] })
}, 60_000)

/** Asked and answered, as any hat. */
async function wearing(maureen: Device, other: Device, personId: string): Promise<void> {
  await maureen.run('putOutHat', {
    hatId: null,
    kind: 'medicines',
    name: '',
    what: '',
    circleIds: [],
    months: 0,
  })
  await maureen.run('offerHat', {
    hatId: 'medicines',
    personId,
    from: '',
    until: '',
    letInto: [],
    history: 'all',
  })
  const { asked } = await other.until('hats', null, (view) => view.asked.length > 0)
  await other.run('answerHat', { offerId: asked[0]?.offerId ?? '', yes: true })
  await maureen.until('hats', null, ({ hats }) => JSON.stringify(hats).includes('"worn"'))
  await other.until('medicines', null, (view) => view.iKeep)
}

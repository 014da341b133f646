import { expect, it } from 'vitest'
import type { MedicineWords } from '../../src/app/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import type { Insider } from '../helpers/hostileInsider.ts'
import { behindMallory, writingIn } from '../helpers/hostileLiving.ts'
import type { Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** Whoever is in the care circle has its key, and can put bytes in all of it. */
const { relay, stops, teamOf } = phonesOnRelay('after each')
let team: Team

const words: MedicineWords = {
  ...{ name: 'Paracetamol', formulation: 'Tablet', strength: '500 mg', dose: '2 tablets', route: '' },
  ...{ whatFor: '', instructions: '', storage: '', prescriber: '', pharmacy: '', support: 'give' },
  ...{ isCritical: false, isControlled: false, covert: '', hasSite: false, isNeeded: true, tryFirst: '' },
  ...{ most: 4, gap: 240, review: '', each: 0, lowAt: 0, isStopped: false, because: '', times: [] },
  ...{ repeat: 'day', interval: 1, nth: 1, weekdays: [], from: '', until: '' },
}

const whereIn = (mallory: Insider, circle: CircleId) => ({
  month: new Date().toISOString().slice(0, 7),
  heads: mallory.state().circleById.get(circle)?.heads ?? [],
})

it('C2, C3, C6: nobody changes a medicine that they do not keep, writes off another’s dose, or stops a page by a false clock', async () => {
  team = await teamOf({ Sam: ['care'], Mallory: ['care'], Bev: ['schedule'] })
  const care = (await team.circleId('care')) as CircleId
  const [maureen, sam] = [team.holder.device, team.somebody('Sam').device]
  const { medicineId } = await maureen.run('saveMedicine', {
    ...{ medicineId: null, replaces: [], words, media: [] },
  })
  await sam.until('medicine', { medicineId }, (view) => view !== null)
  const { doseId } = await sam.run('writeDose', {
    ...{ medicineId, occasion: '', amount: '2 tablets', outcome: 'taken', knew: [] },
  })
  await maureen.until('medicine', { medicineId }, (view) => view?.doses.length === 1)
  const mallory = await behindMallory(team, relay().http)
  stops.push(() => mallory.stop())
  const writing = await writingIn(mallory, care)
  // In the chart itself, and beside it as if it were kept by them.
  await writing.change(medicineId, (draft) => Object.assign(draft, { dose: '8 tablets', most: 0, gap: 0 }))
  await writing.create('medicine', {
    ...words,
    medicine: medicineId,
    replaces: [medicineId],
    dose: '9 tablets',
  })
  const where = whereIn(mallory, care)
  const dose = { medicine: medicineId, versions: [], occasion: '', amount: '', outcome: 'taken', knew: [] }
  // Another's dose written off, settled as never so, and doses of times that cannot be.
  await mallory.fact(care, 'dose', { ...dose, at: Date.now(), outcome: 'mistake', replaces: [doseId] }, where)
  await mallory.fact(
    care,
    'dose-settled',
    { medicine: medicineId, doses: [doseId], happened: [], words: '', replaces: [] },
    where,
  )
  // That they saw a dose at which nobody named them.
  await mallory.fact(care, 'dose-seen', { dose: doseId, was: true, replaces: [] }, where)
  const years = 365 * 86_400_000
  for (const at of [0, Date.now() + 30 * years, -1, 'now', Number.MAX_SAFE_INTEGER])
    await mallory.fact(care, 'dose', { ...dose, at }, where)
  for (const odd of [
    null,
    7,
    'dose',
    [],
    { medicine: {} },
    { medicine: medicineId, occasion: 'T', knew: 'x' },
  ])
    for (const type of [
      'dose',
      'dose-settled',
      'dose-effect',
      'medicine-checked',
      'medicine-stock',
      'dose-seen',
    ])
      await mallory.fact(care, type, odd, where)
  await mallory.say(care, 'that was all', where)
  for (const device of [maureen, sam]) {
    await device.until('talk', { circleId: care }, ({ room }) => room?.messages.length === 1)
    const seen = await device.see('medicine', { medicineId })
    expect(seen?.item.wordings.map((one) => one.words)).toMatchObject([
      { dose: '2 tablets', most: 4, gap: 240 },
    ])
    expect(seen?.item.suggested.map((one) => [one.words.dose, one.by?.name])).toEqual([
      ['9 tablets', 'Mallory'],
    ])
    // Sam's stands, and is what stops the page.
    const sams = seen?.doses.find((one) => one.doseId === doseId)
    expect(sams).toMatchObject({ outcome: 'taken', happened: null, by: { name: 'Sam' }, witness: null })
    expect(seen?.item.stop?.recent?.doseId).toBe(doseId)
    expect(seen?.item.inDay).toBe(1)
    const ahead = seen?.doses.filter((one) => one.by?.name === 'Mallory' && one.when !== 'odd')
    expect(ahead?.map((one) => one.outcome)).toEqual(['mistake'])
  }
  // Whoever is outside has nothing of it, and their word counts nowhere.
  const bev = team.somebody('Bev').device
  expect(await bev.see('medicines', null)).toMatchObject({ audience: null, needed: [], others: [] })
  expect(await bev.see('medicineDue', null)).toEqual({ due: [], doubles: 0, asked: 0, reminders: [] })
  expect(await bev.see('medicineChart', { month: null })).toBeNull()
  const refused = await bev.session.run('saveMedicine', { medicineId: null, replaces: [], words, media: [] })
  expect(refused).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })
}, 60_000)

it('F5: who suggests forty medicines and says eighty doses of one time is heard, and buries nothing', async () => {
  team = await teamOf({ Mallory: ['care'] })
  const care = (await team.circleId('care')) as CircleId
  const maureen = team.holder.device
  const { medicineId } = await maureen.run('saveMedicine', {
    ...{ medicineId: null, replaces: [], words, media: [] },
  })
  const mallory = await behindMallory(team, relay().http)
  stops.push(() => mallory.stop())
  const writing = await writingIn(mallory, care)
  for (let n = 0; n < 40; n++)
    await writing.create('medicine', { ...words, name: `No. ${n}`, isSuggested: true })
  await mallory.sent()
  const where = whereIn(mallory, care)
  for (let n = 0; n < 80; n++) {
    const occasion = '2026-11-02T08:00'
    await mallory.fact(
      care,
      'dose',
      { medicine: medicineId, occasion, at: Date.now(), outcome: 'taken' },
      where,
    )
  }
  await mallory.say(care, 'that was all', where)
  await maureen.until('talk', { circleId: care }, ({ room }) => room?.messages.length === 1)
  const list = await maureen.see('medicines', null)
  expect(list.needed.map((one) => one.medicineId)).toEqual([medicineId])
  expect(list.others).toHaveLength(20)
  expect(list.doubles).toHaveLength(1)
  expect(list.doubles[0]?.doses.length).toBeLessThanOrEqual(8)
  expect((await maureen.see('medicine', { medicineId }))?.doses.length).toBeLessThanOrEqual(63)
}, 60_000)

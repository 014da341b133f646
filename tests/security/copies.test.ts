import { expect, it } from 'vitest'
import type { MedicineWords } from '../../src/app/index.ts'
import { chapterIdOf } from '../../src/documents/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import { behindMallory, writingIn } from '../helpers/hostileLiving.ts'
import type { Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** With an altered app: a word of one's own under the id of another's, and changes in what another began. */
const { relay, stops, teamOf } = phonesOnRelay('after each')
let team: Team

const words: MedicineWords = {
  ...{ name: 'Paracetamol', formulation: 'Tablet', strength: '500 mg', dose: '2 tablets', route: '' },
  ...{ whatFor: '', instructions: '', storage: '', prescriber: '', pharmacy: '', support: 'give' },
  ...{ isCritical: false, isControlled: false, covert: '', hasSite: false, isNeeded: true, tryFirst: '' },
  ...{ most: 4, gap: 240, review: '', each: 0, lowAt: 0, isStopped: false, because: '', times: [] },
  ...{ repeat: 'day', interval: 1, nth: 1, weekdays: [], from: '', until: '' },
}

it('C2, C3: who copies its id hides no dose that was taken, and no message behind a word of their own', async () => {
  team = await teamOf({ Sam: ['care'], Mallory: ['care'] })
  const care = (await team.circleId('care')) as CircleId
  const [maureen, sam] = [team.holder.device, team.somebody('Sam').device]
  const { medicineId } = await maureen.run('saveMedicine', {
    ...{ medicineId: null, replaces: [], words, media: [] },
  })
  await sam.until('medicine', { medicineId }, (view) => view !== null)
  const { doseId } = await sam.run('writeDose', {
    ...{ medicineId, occasion: '', amount: '2 tablets', outcome: 'taken', knew: [] },
  })
  await sam.run('say', { circleId: care, text: 'She had two at ten' })
  const { room } = await maureen.until('talk', { circleId: care }, (view) => view.room?.messages.length === 1)
  const said = room?.messages[0]?.messageId ?? ''
  const mallory = await behindMallory(team, relay().http)
  stops.push(() => mallory.stop())
  const month = new Date().toISOString().slice(0, 7)
  const where = { month, heads: mallory.state().circleById.get(care)?.heads ?? [] }
  await mallory.fact(care, 'message', { text: 'hello' }, where)
  expect(mallory.documents.view(chapterIdOf(care, 'month', month))?.facts.map(({ id }) => id)).toContain(said)
  // By a clock that is hours back, so that theirs would be the first of the two.
  const at = Date.now() - 5 * 3_600_000
  const never = {
    medicine: medicineId,
    versions: [],
    occasion: '',
    amount: '',
    outcome: 'mistake',
    knew: [],
    at,
  }
  await mallory.fact(care, 'dose', never, { ...where, id: doseId, at })
  await mallory.fact(care, 'message', { text: 'She had none' }, { ...where, id: said, at })
  await mallory.fact(care, 'message', { text: 'that was all' }, where)
  for (const device of [maureen, sam]) {
    await device.until('talk', { circleId: care }, (view) => view.room?.messages.length === 4)
    const medicine = await device.see('medicine', { medicineId })
    expect(medicine?.item.stop).toMatchObject({ recent: { doseId } })
    expect(medicine?.doses.map((dose) => [dose.by?.name, dose.outcome]).sort()).toEqual([
      ['Mallory', 'mistake'],
      ['Sam', 'taken'],
    ])
  }
  await maureen.run('say', { circleId: care, text: 'Thank you', quotes: said })
  const { room: now } = await sam.until(
    'talk',
    { circleId: care },
    (view) => view.room?.messages.length === 5,
  )
  expect(now?.messages.at(-1)?.quotes).toMatchObject({ text: 'She had two at ten', by: { name: 'Sam' } })
  const { hits } = await maureen.run('find', { text: 'two at ten' })
  expect(hits).toMatchObject([{ text: 'She had two at ten', by: { name: 'Sam' } }])
}, 120_000)

it('C3: who writes in the pause of her team neither ends it nor makes it go away', async () => {
  team = await teamOf({ Sam: ['schedule'], Mallory: ['schedule'] })
  const everyone = (await team.circleId('everyone')) as CircleId
  const [maureen, sam] = [team.holder.device, team.somebody('Sam').device]
  const why = 'In hospital.'
  await maureen.run('pauseTeam', { from: '2026-01-01', until: '', why })
  const { now } = await sam.until('pause', null, (view) => view.now !== null)
  await team.somebody('Mallory').device.until('pause', null, (view) => view.now !== null)
  const mallory = await behindMallory(team, relay().http)
  stops.push(() => mallory.stop())
  const writing = await writingIn(mallory, everyone)
  await writing.change(now?.pauseId ?? '', (draft) =>
    Object.assign(draft, { over: true, why: 'She is home' }),
  )
  const month = new Date().toISOString().slice(0, 7)
  const { heads = [] } = mallory.state().circleById.get(everyone) ?? {}
  await mallory.fact(everyone, 'message', { text: 'that was all' }, { month, heads })
  for (const device of [maureen, sam]) {
    await device.until('talk', { circleId: everyone }, ({ room }) => room?.messages.length === 1)
    expect((await device.see('pause', null)).now).toMatchObject({ why, by: { name: 'Maureen' } })
  }
  // And she goes on when she says so.
  await maureen.run('goOn', null)
  await sam.until('pause', null, (view) => view.now === null)
}, 120_000)

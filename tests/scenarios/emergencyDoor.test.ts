import { expect, it } from 'vitest'
import type { EmergencyCommands } from '../../src/app/index.ts'
import { systemRandom } from '../../src/base/index.ts'
import { hide } from '../../src/crypto/index.ts'
import { parseDoorCard, type CardSaid, type EmergencyField } from '../../src/domain/index.ts'
import { createKeyWrap } from '../../src/keys/index.ts'
import { createDoorCards, memoryDisk, type DoorCards } from '../../src/store/index.ts'
import { circleIds, join, type Device } from '../helpers/cast.devices.ts'
import { addDevice } from '../helpers/linking.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** What may be read on a phone while it is locked: her own choice, field by field, on that phone alone. */
const onRelay = phonesOnRelay('after each')
const lockCost = { memory: 19 * 1024, passes: 2, lanes: 1 }

async function phone(): Promise<Device & { doorCards: DoorCards }> {
  const wrap = createKeyWrap('door', hide(new Uint8Array(32).fill(9)), systemRandom)
  const doorCards = createDoorCards(memoryDisk(), wrap)
  return { ...(await onRelay.phone({ doorCards, lockCost })), doorCards }
}

type Saving = EmergencyCommands['saveLine']['takes']
const line = (field: EmergencyField, circleId: string, text: string, more: Partial<Saving> = {}): Saving => ({
  ...{ field, circleId, text, phone: '', personId: null, order: 0, cardId: null, replaces: [], behalf: null },
  ...more,
})
const shownAt = async ({ doorCards }: { doorCards: DoorCards }): Promise<readonly CardSaid[] | null> => {
  const [card] = await doorCards.all()
  return card ? (parseDoorCard(card)?.rows ?? null) : null
}
const textsAt = async (one: { doorCards: DoorCards }): Promise<readonly (readonly string[])[] | null> =>
  (await shownAt(one))?.map((row) => row.wordings.map(({ text }) => text)) ?? null

async function team() {
  const [maureen, priya] = [await phone(), await phone()]
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, priya, 'Priya', 'my assistant', ['care'])
  const [everyone = ''] = await circleIds(maureen, 'everyone')
  await maureen.run('saveLine', line('allergies', everyone, 'Penicillin'))
  await maureen.run('saveLine', line('conditions', everyone, 'Parkinson’s'))
  await maureen.run('saveLine', line('call-1', everyone, 'Anne', { phone: '01706 555 0142' }))
  return { maureen, priya, everyone }
}

it('nothing is shown until she says so, with her PIN; then what she chose, and its words as they are', async () => {
  const { maureen, priya, everyone } = await team()
  expect(await shownAt(maureen)).toBeNull()
  expect((await maureen.see('emergency', null)).atDoor).toEqual([])
  await maureen.run('setPin', { kind: 'pin', pin: '4711' })
  const fields = ['call-1', 'allergies'] as const
  expect(await maureen.session.run('showAtDoor', { fields })).toMatchObject({
    refusal: { kind: 'confirm-pin' },
  })
  await maureen.run('confirmPin', { pin: '4711' })
  await maureen.run('showAtDoor', { fields })
  const rows = [
    { field: 'allergies', wordings: [{ text: 'Penicillin', phone: '' }] },
    { field: 'call-1', wordings: [{ text: 'Anne', phone: '01706 555 0142' }] },
  ]
  expect(await shownAt(maureen)).toEqual(rows)

  // Priya writes another wording without having been asked to settle it: both stand there.
  const maureenId = (await maureen.see('me', null)).me.personId
  const behalf = { person: maureenId, how: 'aloud' as const, words: '' }
  await priya.until('emergency', null, (view) => view.fields.some(({ lines }) => lines.length > 0))
  await priya.run('saveLine', line('allergies', everyone, 'Plasters', { behalf }))
  await maureen.until('emergency', null, (view) =>
    view.fields.some(({ field, lines }) => field === 'allergies' && lines.length === 2),
  )
  await expect.poll(() => textsAt(maureen)).toEqual([['Penicillin', 'Plasters'], ['Anne']])

  await maureen.run('lock', null)
  expect(await textsAt(maureen)).toEqual([['Penicillin', 'Plasters'], ['Anne']])
  expect(await maureen.session.run('hideAtDoor', null)).toMatchObject({ refusal: { kind: 'locked' } })
  await maureen.run('unlock', { pin: '4711' })
  await maureen.run('hideAtDoor', null)
  expect(await shownAt(maureen)).toBeNull()
})

it('nobody but her shows it, and only what stands on the card', async () => {
  const { maureen, priya } = await team()
  expect((await priya.see('emergency', null)).atDoor).toBeNull()
  const refused = await priya.session.run('showAtDoor', { fields: ['allergies'] })
  expect(refused).toMatchObject({ refusal: { kind: 'not-allowed' } })
  const odd = await maureen.session.run('showAtDoor', { fields: ['nhs'] })
  expect(odd).toMatchObject({ refusal: { kind: 'not-found' } })
  expect([await shownAt(priya), await shownAt(maureen)]).toEqual([null, null])
})

it('it is of one phone, and goes with it: taken off the list, or begun anew', async () => {
  const { maureen } = await team()
  const tablet = await phone()
  await maureen.run('showAtDoor', { fields: ['called', 'conditions'] })
  expect(await textsAt(maureen)).toEqual([['Maureen'], ['Parkinson’s']])
  await addDevice(maureen, tablet, 'Tablet')
  await tablet.until('emergency', null, (view) => view.fields.some(({ lines }) => lines.length > 0))
  expect([(await tablet.see('emergency', null)).atDoor, await shownAt(tablet)]).toEqual([[], null])
  await tablet.run('showAtDoor', { fields: ['allergies'] })
  expect(await textsAt(tablet)).toEqual([['Penicillin']])

  const { devices } = await tablet.until('devices', null, (view) => view.devices.length === 2)
  await tablet.run('dropDevice', { deviceId: devices.find((one) => !one.isThis)?.deviceId ?? '' })
  await maureen.until('shell', null, (shell) => shell.phase === 'removed')
  expect(await shownAt(maureen)).toBeNull()

  await tablet.run('forgetDevice', null)
  expect(await shownAt(tablet)).toBeNull()
})

it('of two teams on one phone the one that is dropped takes only its own', async () => {
  const { maureen } = await team()
  await maureen.run('showAtDoor', { fields: ['allergies'] })
  await maureen.run('beginTeam', null)
  await maureen.run('startTeam', { name: 'Maureen’s other' })
  await maureen.run('showAtDoor', { fields: ['called'] })
  expect((await maureen.doorCards.all()).length).toBe(2)
  await maureen.run('dropTeam', null)
  expect(await textsAt(maureen)).toEqual([['Penicillin']])
})

it('who comes lies there in names and times, where she says so with her PIN, and goes when she takes it back', async () => {
  const { maureen, priya } = await team()
  const [schedule = ''] = await circleIds(maureen, 'schedule')
  expect(schedule).not.toBe('')
  await maureen.run('setPin', { kind: 'pin', pin: '4711' })
  const { date: from } = await maureen.see('today', null)
  const all = [1, 2, 3, 4, 5, 6, 7]
  const plan = { title: 'Help in the shower', weekdays: all, start: '09:00', minutes: 60, from, tiles: [] }
  await maureen.run('planVisit', { ...plan, personId: null })
  expect(await priya.session.run('showDayAtDoor', { on: true })).toMatchObject({ ok: false })
  await maureen.run('confirmPin', { pin: '4711' })
  await maureen.run('showDayAtDoor', { on: true })
  const [card] = await maureen.doorCards.all()
  const shown = card && parseDoorCard(card)
  expect(shown?.days.length).toBe(7)
  expect(shown?.days[0]).toEqual({ date: from, visits: [{ start: '09:00', names: [] }] })
  expect(new TextDecoder().decode(card)).not.toContain('shower')
  expect(shown?.rows).toEqual([])
  await maureen.run('showDayAtDoor', { on: false })
  expect(await maureen.doorCards.all()).toEqual([])
})

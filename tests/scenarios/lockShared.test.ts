import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { removeDevice } from '../../src/headless.ts'
import { createSlots, memoryDisk } from '../../src/store/index.ts'
import { device, type Device } from '../helpers/cast.devices.ts'
import { noon } from '../helpers/cast.ts'

/** The kitchen tablet: Maureen shares it with her assistant, who has a team of her own on it. Nobody is near. */
const folders = ['first', 'second'].map(() => mkdtempSync(join(tmpdir(), 'kith-shared-')))
const slots = createSlots(memoryDisk())
const priyas = '0a'.repeat(16)
const lockCost = { memory: 19 * 1024, passes: 2, lanes: 1 }
let now = noon
let maureen: Device
let priya: Device

const at = (id: string): Promise<Device> =>
  device({
    origin: 'http://127.0.0.1:9',
    folder: folders[id === '' ? 0 : 1] ?? '',
    slot: { id, slots },
    lockCost,
    clock: { now: () => now },
  })
const refusalOf = async (asked: Promise<{ readonly ok: boolean }>): Promise<unknown> => {
  const answer = await asked
  return 'refusal' in answer ? answer.refusal : undefined
}
const shared = { kind: 'shared-device' }

beforeAll(async () => {
  maureen = await at('')
  await maureen.run('startTeam', { name: 'Maureen Thwaite' })
})
afterAll(async () => {
  await maureen.close()
  await priya.close()
  for (const folder of folders) await removeDevice(folder)
})

test('she cannot share what anybody could open: a PIN comes first', async () => {
  const share = () => maureen.session.run('shareDevice', { name: 'Maureen', face: 2 })
  expect(await refusalOf(share())).toEqual({ kind: 'needs-pin' })
  expect(await slots.list()).toEqual([])
  await maureen.run('setPin', { kind: 'pin', pin: '4711' })
  const passkey = { credential: '0c', salt: '5a'.repeat(32), answer: new Uint8Array(32) }
  await maureen.run('confirmPin', { pin: '4711' })
  await maureen.run('addPasskey', passkey)
  expect(await refusalOf(share())).toEqual({ kind: 'passkey-shared' })
  await maureen.run('removePasskey', { pin: '4711' })
  expect(await refusalOf(maureen.session.run('shareDevice', { name: 'M'.repeat(41), face: 0 }))).toEqual({
    kind: 'too-long',
    most: 40,
  })
  expect(await refusalOf(share())).toBeUndefined()
})

test('D5: where others use the device no passkey is set up, for whoever opens the device would have it', async () => {
  await maureen.run('confirmPin', { pin: '4711' })
  const passkey = { credential: '0c', salt: '5a'.repeat(32), answer: new Uint8Array(32) }
  expect(await refusalOf(maureen.session.run('addPasskey', passkey))).toEqual({ kind: 'passkey-shared' })
})

test('from then on it locks after a minute, whatever was chosen, and nobody goes without a PIN', async () => {
  const shown = { slot: '', name: 'Maureen', face: 2 }
  expect(await maureen.see('shell', null)).toMatchObject({
    lock: { kind: 'pin', after: 1, shared: { shown, others: 0 } },
  })
  await maureen.run('confirmPin', { pin: '4711' })
  for (const after of [5, 15, null] as const)
    expect(await refusalOf(maureen.session.run('setAutoLock', { after }))).toEqual(shared)
  await maureen.run('setAutoLock', { after: 0 })
  expect(await maureen.see('shell', null)).toMatchObject({ lock: { after: 0 } })
  expect(await refusalOf(maureen.session.run('removePin', { pin: '4711' }))).toEqual(shared)
})

test('somebody new is in a place of her own, and sees none of the other', async () => {
  await slots.show({ slot: priyas, name: '', face: 4 })
  priya = await at(priyas)
  expect(await priya.see('shell', null)).toMatchObject({ phase: 'new', lock: { after: 1, kind: null } })
  await priya.run('startTeam', { name: 'Priya Nair' })
  await priya.run('setPin', { kind: 'pin', pin: '2580' })
  const { people } = await priya.see('people', null)
  expect(people.map((item) => item.person.name)).toEqual(['Priya Nair'])
})

test('D3: the PIN of one opens nothing of the other; wrong ones say nothing and delay nobody else', async () => {
  for (const one of [maureen, priya]) await one.run('lock', null)
  expect(await priya.see('shell', null)).toEqual({
    phase: 'locked',
    shown: { slot: priyas, name: '', face: 4 },
    needs: 'pin',
    passkey: null,
    waitUntil: null,
  })
  for (let i = 0; i < 5; i++)
    expect(await refusalOf(priya.session.run('unlock', { pin: '4711' }))).toEqual({ kind: 'wrong-pin' })
  expect(await refusalOf(priya.session.run('unlock', { pin: '2580' }))).toMatchObject({ kind: 'pin-wait' })
  expect(await maureen.see('shell', null)).toMatchObject({ phase: 'locked', waitUntil: null })
  await maureen.run('unlock', { pin: '4711' })
  now += 60_000
  await priya.run('unlock', { pin: '2580' })
})

test('who leaves takes their own place away, and who stays may have it for themselves', async () => {
  expect(await refusalOf(maureen.session.run('stopSharing', null))).toEqual({ kind: 'confirm-pin' })
  await maureen.run('confirmPin', { pin: '4711' })
  await maureen.close()
  maureen = await at('')
  await maureen.run('unlock', { pin: '4711' })
  await maureen.run('confirmPin', { pin: '4711' })
  expect(await refusalOf(maureen.session.run('stopSharing', null))).toEqual(shared)
  await priya.run('forgetDevice', null)
  expect(await priya.see('shell', null)).toMatchObject({ phase: 'new' })
  expect((await slots.list()).map(({ slot }) => slot)).toEqual([''])
  await maureen.close()
  maureen = await at('')
  await maureen.run('unlock', { pin: '4711' })
  expect(await maureen.see('shell', null)).toMatchObject({ phase: 'open', me: { name: 'Maureen Thwaite' } })
  await maureen.run('confirmPin', { pin: '4711' })
  await maureen.run('stopSharing', null)
  expect(await maureen.see('shell', null)).toMatchObject({ lock: { shared: null, after: 0 } })
  await maureen.run('setAutoLock', { after: 15 })
})

import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { removeDevice } from '../../src/headless.ts'
import { device, type Device } from '../helpers/cast.devices.ts'
import { noon } from '../helpers/cast.ts'

/** Maureen puts a PIN on her tablet, forgets herself, and gets in again. Nobody is near: there is no relay in this story. */
const folder = mkdtempSync(join(tmpdir(), 'kith-lock-'))
const canary = 'Zuleika Brown'
const lockCost = { memory: 19 * 1024, passes: 2, lanes: 1 }
let now = noon
let maureen: Device

const begin = async (): Promise<void> => {
  maureen = await device({ origin: 'http://127.0.0.1:9', folder, lockCost, clock: { now: () => now } })
}
const again = async (): Promise<void> => {
  await maureen.close()
  await begin()
}
const refusalOf = async (asked: Promise<{ readonly ok: boolean }>): Promise<unknown> => {
  const answer = await asked
  return 'refusal' in answer ? answer.refusal : undefined
}
const shell = () => maureen.see('shell', null)
const onDisk = (): Buffer =>
  Buffer.concat(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => readFileSync(join(each.parentPath, each.name))),
  )

beforeAll(begin)
afterAll(async () => {
  await maureen.close()
  await removeDevice(folder)
})

test('a team begins without a PIN, and one is offered', async () => {
  await maureen.run('startTeam', { name: canary })
  expect(await shell()).toMatchObject({ phase: 'open', lock: { kind: null, after: 5, offer: true } })
  expect(await refusalOf(maureen.session.run('lock', null))).toEqual({ kind: 'not-allowed' })
  await maureen.run('skipPin', null)
  expect(await shell()).toMatchObject({ lock: { offer: false } })
})

test('she sets one; what would be no lock is refused, and so is a second', async () => {
  const set = (pin: string) => maureen.session.run('setPin', { kind: 'pin', pin })
  expect(await refusalOf(set('12'))).toEqual({ kind: 'pin-form', of: 'pin' })
  expect(await refusalOf(set('1234'))).toEqual({ kind: 'pin-easy' })
  await maureen.run('setPin', { kind: 'pin', pin: '47110815' })
  expect(await refusalOf(set('2580'))).toEqual({ kind: 'not-allowed' })
  expect(await shell()).toMatchObject({ phase: 'open', lock: { kind: 'pin' } })
})

test('D1: after a start there is the lock screen and nothing else, on the screen and on the disk', async () => {
  await again()
  expect(await shell()).toEqual({
    phase: 'locked',
    shown: null,
    needs: 'pin',
    passkey: null,
    waitUntil: null,
  })
  expect(await maureen.see('people', null)).toMatchObject({ people: [] })
  expect(await refusalOf(maureen.session.run('say', { circleId: '', text: 'hello' }))).toEqual({
    kind: 'locked',
  })
  expect(await refusalOf(maureen.session.run('startTeam', { name: 'Eve' }))).toEqual({ kind: 'locked' })
  const disk = onDisk()
  for (const form of ['utf8', 'utf16le'] as const)
    expect(disk.includes(Buffer.from(canary, form))).toBe(false)
  expect(disk.includes(Buffer.from('47110815'))).toBe(false)
})

test('a wrong PIN opens nothing, the right one opens all', async () => {
  expect(await refusalOf(maureen.session.run('unlock', { pin: '4712' }))).toEqual({ kind: 'wrong-pin' })
  expect(await shell()).toMatchObject({ phase: 'locked' })
  await maureen.run('unlock', { pin: '47110815' })
  expect(await shell()).toMatchObject({ phase: 'open', me: { name: canary } })
})

test('locking shuts it at once', async () => {
  await maureen.run('lock', null)
  expect(await shell()).toMatchObject({ phase: 'locked', needs: 'pin' })
  await maureen.run('unlock', { pin: '47110815' })
})

test('D3: an open tablet is not enough to loosen the lock', async () => {
  const loosen = () => maureen.session.run('setAutoLock', { after: null })
  expect(await refusalOf(loosen())).toEqual({ kind: 'confirm-pin' })
  expect(await refusalOf(maureen.session.run('confirmPin', { pin: '0007' }))).toEqual({ kind: 'wrong-pin' })
  expect(await refusalOf(loosen())).toEqual({ kind: 'confirm-pin' })
  await maureen.run('confirmPin', { pin: '47110815' })
  await maureen.run('setAutoLock', { after: 15 })
  expect(await shell()).toMatchObject({ lock: { after: 15 } })
  now += 2 * 60_000 + 1
  expect(await refusalOf(loosen())).toEqual({ kind: 'confirm-pin' })
  expect(await refusalOf(maureen.session.run('removePin', { pin: '0007' }))).toEqual({ kind: 'wrong-pin' })
})

test('D3: five minutes with her open tablet bring in no device, no sheet and no passkey, and take none away', async () => {
  now += 2 * 60_000 + 1
  const passkey = { credential: '0c', salt: '5a'.repeat(32), answer: new Uint8Array(32) }
  const before = await maureen.see('devices', null)
  const deviceId = before.devices[0]?.deviceId ?? ''
  const asked = [
    maureen.session.run('addDevice', null),
    maureen.session.run('dropDevice', { deviceId }),
    maureen.session.run('makeKit', null),
    maureen.session.run('endKit', null),
    maureen.session.run('setAutoLock', { after: null }),
    maureen.session.run('addPasskey', passkey),
    maureen.session.run('stopSharing', null),
  ]
  for (const each of asked) expect(await refusalOf(each)).toEqual({ kind: 'confirm-pin' })
  for (const each of [
    maureen.session.run('removePin', { pin: '' }),
    maureen.session.run('removePasskey', { pin: '' }),
    maureen.session.run('changePin', { old: '', kind: 'pin', pin: '2580' }),
  ])
    expect(await refusalOf(each)).toEqual({ kind: 'wrong-pin' })
  expect(await maureen.see('devices', null)).toEqual(before)
  expect(await shell()).toMatchObject({ phase: 'open', lock: { kind: 'pin', passkey: null } })
})

test('D5: a passkey opens it beside the PIN; taken away, or with another answer, the PIN still does', async () => {
  const answer = new Uint8Array(32).fill(5)
  const passkey = { credential: '0c0d', salt: '5a'.repeat(32) }
  const byPasskey = (bytes: Uint8Array<ArrayBuffer>) =>
    refusalOf(maureen.session.run('unlockByPasskey', { answer: bytes }))
  await maureen.run('confirmPin', { pin: '47110815' })
  for (const odd of [
    { ...passkey, salt: '5a' },
    { ...passkey, credential: 'x' },
  ])
    expect(await refusalOf(maureen.session.run('addPasskey', { ...odd, answer }))).toEqual({
      kind: 'passkey-cannot',
    })
  await maureen.run('addPasskey', { ...passkey, answer })
  await again()
  expect(await shell()).toMatchObject({ phase: 'locked', needs: 'pin', passkey })
  expect(await byPasskey(new Uint8Array(32))).toEqual({ kind: 'passkey-no' })
  expect(await byPasskey(answer)).toBeUndefined()
  expect(await shell()).toMatchObject({ phase: 'open', lock: { kind: 'pin', passkey } })
  await maureen.run('removePasskey', { pin: '47110815' })
  await again()
  expect(await byPasskey(answer)).toEqual({ kind: 'passkey-no' })
  await maureen.run('unlock', { pin: '47110815' })
  expect(await shell()).toMatchObject({ phase: 'open', lock: { kind: 'pin', passkey: null } })
})

test('she changes it to words', async () => {
  const words = 'the library van on Tuesday'
  expect(
    await refusalOf(maureen.session.run('changePin', { old: '4712', kind: 'passphrase', pin: words })),
  ).toEqual({ kind: 'wrong-pin' })
  expect(
    await refusalOf(maureen.session.run('changePin', { old: '47110815', kind: 'passphrase', pin: 'short' })),
  ).toEqual({ kind: 'pin-form', of: 'passphrase' })
  await maureen.run('changePin', { old: '47110815', kind: 'passphrase', pin: words })
  await again()
  expect(await shell()).toMatchObject({ phase: 'locked', needs: 'passphrase' })
  expect(await refusalOf(maureen.session.run('unlock', { pin: '47110815' }))).toEqual({ kind: 'wrong-pin' })
  await maureen.run('unlock', { pin: words })
  expect(await shell()).toMatchObject({ phase: 'open', lock: { kind: 'passphrase', after: 15 } })
})

test('five wrong ones, and she waits half a minute, also over a start; then she gets in', async () => {
  await again()
  const wrong = () => refusalOf(maureen.session.run('unlock', { pin: 'not these words' }))
  for (let i = 0; i < 5; i++) expect(await wrong()).toEqual({ kind: 'wrong-pin' })
  const until = now + 30_000
  expect(await shell()).toMatchObject({ phase: 'locked', waitUntil: until })
  expect(await wrong()).toEqual({ kind: 'pin-wait', until })
  await again()
  expect(await shell()).toMatchObject({ phase: 'locked', waitUntil: until })
  now = until
  await maureen.run('unlock', { pin: 'the library van on Tuesday' })
  expect(await shell()).toMatchObject({ phase: 'open' })
})

test('she takes it away, and a start needs nothing', async () => {
  await maureen.run('removePin', { pin: 'the library van on Tuesday' })
  await again()
  expect(await shell()).toMatchObject({ phase: 'open', lock: { kind: null } })
})

test('whoever forgot it can begin anew on this device, and what was there is gone', async () => {
  await maureen.run('setPin', { kind: 'pin', pin: '47110815' })
  await again()
  await maureen.run('forgetDevice', null)
  expect(await shell()).toMatchObject({ phase: 'new' })
  await maureen.run('startTeam', { name: 'Maureen' })
  await again()
  expect(await shell()).toMatchObject({ phase: 'open', lock: { kind: null } })
})

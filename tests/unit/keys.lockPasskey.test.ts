import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { textToBytes, type Bytes, type Disk } from '../../src/base/index.ts'
import { cryptoReady, hide, type ContentKey } from '../../src/crypto/index.ts'
import { createKeyWrap, createVault, type KeyWrap } from '../../src/keys/index.ts'
import { decodeVault, encodeVault } from '../../src/keys/vaultFormat.ts'
import { memoryDisk } from '../../src/store/index.ts'
import { fixedRandom, noon } from '../helpers/cast.ts'

/** A passkey beside the words: a second way in, worth nothing without this device, and never the last one. */
beforeAll(() => cryptoReady)

const least = { memory: 19 * 1024, passes: 2, lanes: 1 }
const secret = textToBytes('the words of the keyring')
const passkey = { credential: fixedRandom('credential')(20), salt: fixedRandom('salt')(32) }
const answer = fixedRandom('what it answers')(32)
const wrongPasskey = { ok: false, refusal: { kind: 'wrong-passkey' } }
const damaged = { ok: false, refusal: { kind: 'vault-damaged' } }

let disk: Disk
const wrapOf = (words: string): KeyWrap =>
  createKeyWrap('test', hide(fixedRandom(words)(32)) as ContentKey, fixedRandom(`${words} nonces`))
const open = (wrap = wrapOf('this device')) =>
  createVault(disk, wrap, fixedRandom('vault'), { clock: { now: () => noon }, cost: least })
const there = async (): Promise<Bytes> => (await disk.read('vault/keyring')) ?? new Uint8Array(0)
async function recordThere() {
  const record = decodeVault(await there())
  if (!record.ok) throw new Error('The vault does not read')
  return record.value
}

beforeEach(async () => {
  disk = memoryDisk()
  const vault = open()
  await vault.write(secret)
  await vault.lock.set({ kind: 'pin', words: '4711' })
  expect(await vault.lock.addPasskey(passkey, answer)).toMatchObject({ ok: true })
})

test('either opens it, and what is written after either is opened by either', async () => {
  const byPasskey = open()
  expect(await byPasskey.read()).toEqual({ ok: false, refusal: { kind: 'vault-locked', by: 'pin' } })
  expect(await byPasskey.lock.state()).toMatchObject({ value: { kind: 'pin', passkey } })
  expect(await byPasskey.lock.openWith(answer)).toMatchObject({ ok: true })
  expect(await byPasskey.read()).toEqual({ ok: true, value: secret })
  await byPasskey.write(textToBytes('and then these'))
  const byPin = open()
  expect(await byPin.lock.open('4711')).toMatchObject({ ok: true })
  expect(await byPin.read()).toEqual({ ok: true, value: textToBytes('and then these') })
})

describe('D5: a passkey is one of two ways in, and never the only one', () => {
  test('one that is deleted or answers for another leaves the PIN', async () => {
    const vault = open()
    for (const other of [fixedRandom('another')(32), new Uint8Array(32), new Uint8Array(0)])
      expect(await vault.lock.openWith(other)).toEqual(wrongPasskey)
    expect(await vault.read()).toEqual({ ok: false, refusal: { kind: 'vault-locked', by: 'pin' } })
    expect(await vault.lock.open('4711')).toMatchObject({ ok: true })
  })

  test('without words there is none', async () => {
    disk = memoryDisk()
    const vault = open()
    await vault.write(secret)
    expect(await vault.lock.addPasskey(passkey, answer)).toEqual({
      ok: false,
      refusal: { kind: 'words-first' },
    })
    expect((await recordThere()).version).toBe(1)
    expect(await open().lock.openWith(answer)).toEqual(wrongPasskey)
  })

  test('when the words change or go, it goes, and what it opened before opens nothing that is there', async () => {
    const before = await recordThere()
    for (const words of [{ kind: 'passphrase', words: 'a van full of books' } as const, null]) {
      const vault = open()
      await vault.lock.open('4711')
      await vault.lock.open('a van full of books')
      await vault.lock.set(words)
      expect(await open().lock.openWith(answer)).toEqual(wrongPasskey)
      const mixed = encodeVault({ ...(await recordThere()), version: 3, wraps: before.wraps })
      const kept = await there()
      await disk.write([{ put: 'vault/keyring', bytes: mixed }])
      expect(await open().lock.openWith(answer)).toEqual(damaged)
      await disk.write([{ put: 'vault/keyring', bytes: kept }])
    }
  })

  test('a record whose only way in is a passkey is not one of ours', async () => {
    const record = await recordThere()
    const only = record.wraps.filter((each) => each.passkey)
    await disk.write([{ put: 'vault/keyring', bytes: encodeVault({ ...record, wraps: only }) }])
    expect(await open().lock.openWith(answer)).toEqual(damaged)
    expect(await open().read()).toEqual(damaged)
  })

  test('another one takes the place of the first', async () => {
    const vault = open()
    await vault.lock.openWith(answer)
    const next = { credential: fixedRandom('next')(64), salt: fixedRandom('next salt')(32) }
    await vault.lock.addPasskey(next, fixedRandom('next answer')(32))
    expect((await recordThere()).wraps).toHaveLength(2)
    expect(await open().lock.openWith(answer)).toEqual(wrongPasskey)
    expect(await open().lock.openWith(fixedRandom('next answer')(32))).toMatchObject({ ok: true })
  })
})

test('D2: on a copied disk without the key of the device it opens nothing', async () => {
  const stranger = open(wrapOf('another device'))
  expect(await stranger.lock.openWith(answer)).toEqual({ ok: false, refusal: { kind: 'vault-foreign' } })
})

test('D2: somebody who has not opened the vault adds none', async () => {
  const before = await there()
  expect(await open().lock.addPasskey(passkey, answer)).toEqual({
    ok: false,
    refusal: { kind: 'vault-locked', by: 'pin' },
  })
  expect(await there()).toEqual(before)
})

test('A5: what it is asked is bound to what it opens, and no wrap can be slipped in beside', async () => {
  const record = await recordThere()
  const altered = record.wraps.map((each) =>
    each.passkey ? { ...each, passkey: { ...each.passkey, salt: new Uint8Array(32) } } : each,
  )
  await disk.write([{ put: 'vault/keyring', bytes: encodeVault({ ...record, wraps: altered }) }])
  expect(await open().lock.openWith(answer)).toEqual(wrongPasskey)
  const twice = [...record.wraps, ...record.wraps.filter((each) => each.passkey)]
  await disk.write([{ put: 'vault/keyring', bytes: encodeVault({ ...record, wraps: twice }) }])
  expect(await open().lock.openWith(answer)).toEqual(damaged)
  expect(await open().lock.open('4711')).toEqual(damaged)
})

test('wrong words do not make the passkey wait, and it takes their count back', async () => {
  for (let i = 0; i < 5; i++) await open().lock.open('9090')
  expect(await open().lock.open('4711')).toMatchObject({ refusal: { kind: 'wait' } })
  expect(await open().lock.openWith(answer)).toMatchObject({ ok: true })
  expect(await open().lock.open('4711')).toMatchObject({ ok: true })
})

import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { refuse, textToBytes, type Bytes, type Disk } from '../../src/base/index.ts'
import { cryptoReady, hide, stretchCost, type ContentKey } from '../../src/crypto/index.ts'
import { createKeyWrap, createVault, type KeyWrap, type VaultLock } from '../../src/keys/index.ts'
import { waitAfter, waitUntil } from '../../src/keys/tries.ts'
import { decodeVault, encodeVault, vaultContext } from '../../src/keys/vaultFormat.ts'
import { memoryDisk } from '../../src/store/index.ts'
import { fixedRandom, noon } from '../helpers/cast.ts'

/** A vault that opens with what the device has and what the person knows, and with neither alone. */
beforeAll(() => cryptoReady)

const least = { memory: 19 * 1024, passes: 2, lanes: 1 }
const secret = textToBytes('the words of the keyring')
const pin = { kind: 'pin', words: '4711' } as const
const wrongWords = { ok: false, refusal: { kind: 'wrong-words' } }
const lockedByPin = { ok: false, refusal: { kind: 'vault-locked', by: 'pin' } }

let disk: Disk
let now: number

const wrapOf = (words: string): KeyWrap =>
  createKeyWrap('test', hide(fixedRandom(words)(32)) as ContentKey, fixedRandom(`${words} nonces`))
const open = (wrap = wrapOf('this device'), on = disk) =>
  createVault(on, wrap, fixedRandom('vault'), { clock: { now: () => now }, cost: least })
const there = async (): Promise<Bytes> => (await disk.read('vault/keyring')) ?? new Uint8Array(0)
const opensWith = async (words: string): Promise<boolean> => (await open().lock.open(words)).ok

beforeEach(async () => {
  disk = memoryDisk()
  now = noon
  await open().write(secret)
})

async function locked(words = pin): Promise<ReturnType<typeof open>> {
  const vault = open()
  expect(await vault.lock.set(words)).toMatchObject({ ok: true })
  return vault
}

describe('a PIN', () => {
  test('keeps the vault open for whoever set it, and shut for the next start', async () => {
    const mine = await locked()
    expect(await mine.read()).toEqual({ ok: true, value: secret })
    const next = open()
    expect(await next.read()).toEqual(lockedByPin)
    expect(await next.write(textToBytes('other words'))).toEqual(lockedByPin)
    expect(await next.lock.state()).toEqual({
      ok: true,
      value: { kind: 'pin', waitUntil: null, passkey: null },
    })
    expect(await next.lock.open('4711')).toMatchObject({ ok: true })
    expect(await next.read()).toEqual({ ok: true, value: secret })
    await next.write(textToBytes('and then these'))
    next.lock.shut()
    expect(await next.read()).toEqual(lockedByPin)
    const last = open()
    await last.lock.open(' 47 11 ')
    expect(await last.read()).toEqual({ ok: true, value: textToBytes('and then these') })
  })

  test('that is wrong is refused and nothing else is said', async () => {
    await locked()
    const vault = open()
    for (const words of ['4712', '47110', '', 'hello', '\u0000'])
      expect(await vault.lock.open(words)).toEqual(wrongWords)
    expect(await vault.read()).toEqual(lockedByPin)
  })

  test('is changed, and the old one is worth nothing', async () => {
    const mine = await locked()
    const before = decodeVault(await there())
    await mine.lock.set({ kind: 'passphrase', words: 'a van full of library books' })
    expect(await open().read()).toEqual({ ok: false, refusal: { kind: 'vault-locked', by: 'passphrase' } })
    expect(await opensWith('4711')).toBe(false)
    expect(await opensWith('a  van full of library books ')).toBe(true)
    const after = decodeVault(await there())
    if (!before.ok || !after.ok) throw new Error('The vault does not read')
    disk.write([{ put: 'vault/keyring', bytes: encodeVault({ ...after.value, wraps: before.value.wraps }) }])
    expect(await open().lock.open('4711')).toEqual({ ok: false, refusal: { kind: 'vault-damaged' } })
  })

  test('is taken away, and the device opens it again', async () => {
    const mine = await locked()
    await mine.lock.set(null)
    expect(await open().read()).toEqual({ ok: true, value: secret })
    expect(await open().lock.state()).toEqual({
      ok: true,
      value: { kind: null, waitUntil: null, passkey: null },
    })
  })

  test('cannot be set, changed or taken away by whoever has not opened the vault', async () => {
    await locked()
    const before = await there()
    for (const wanted of [null, { kind: 'pin', words: '2580' } as const])
      expect(await open().lock.set(wanted)).toEqual(lockedByPin)
    expect(await there()).toEqual(before)
  })

  test.each(['123', '123456789', 'abcd', '0000', '1234', '98765', ''])(
    'of %j is not a lock',
    async (words) => {
      expect(await open().lock.set({ kind: 'pin', words })).toMatchObject({
        refusal: { kind: 'words-unfit' },
      })
      expect(await open().read()).toEqual({ ok: true, value: secret })
    },
  )

  test('is not set where nothing is kept', async () => {
    expect(await open(undefined, memoryDisk()).lock.set(pin)).toEqual({
      ok: false,
      refusal: { kind: 'vault-empty' },
    })
  })
})

describe('D2: a copied disk', () => {
  test('without the key of the device opens with no words, not even the right ones', async () => {
    await locked()
    const stranger = open(wrapOf('another device'))
    expect(await stranger.read()).toEqual({ ok: false, refusal: { kind: 'vault-foreign' } })
    expect(await stranger.lock.open('4711')).toEqual({ ok: false, refusal: { kind: 'vault-foreign' } })
  })

  test('with it, does not open without the words: the device alone has nothing that is the key', async () => {
    await locked()
    const record = decodeVault(await there())
    const [wrapped] = record.ok ? record.value.wraps : []
    const inner = wrapped && (await wrapOf('this device').unwrap(wrapped.key))
    expect(inner?.ok && inner.value.length).toBe(24 + 32 + 16)
    expect(record.ok && record.value.wraps.length).toBe(1)
  })

  test('from before the PIN was set opens what it holds, and nothing that was written after', async () => {
    const old = decodeVault(await there())
    await locked()
    const record = decodeVault(await there())
    if (!old.ok || !record.ok) throw new Error('The vault does not read')
    const mixed = encodeVault({ ...record.value, version: 1, wraps: old.value.wraps })
    await disk.write([{ put: 'vault/keyring', bytes: mixed }])
    expect(await open().read()).toEqual({ ok: false, refusal: { kind: 'vault-damaged' } })
  })
})

describe('A5, D2: how the words are stretched', () => {
  const cases = [
    ['less memory than the floor', { memory: 19 * 1024 - 1 }],
    ['8 KiB', { memory: 8 }],
    ['one pass', { passes: 1 }],
    ['no lane', { lanes: 0 }],
    ['more memory than there is', { memory: 2 ** 40 }],
  ] as const

  test.each(cases)('%s is refused before a word is asked for', async (_, less) => {
    await locked()
    const record = decodeVault(await there())
    if (!record.ok) throw new Error('The vault does not read')
    const wraps = record.value.wraps.map((each) => ({
      ...each,
      lock: each.lock && { ...each.lock, ...less },
    }))
    await disk.write([{ put: 'vault/keyring', bytes: encodeVault({ ...record.value, wraps }) }])
    const weak = { ok: false, refusal: { kind: 'vault-weak' } }
    expect(await open().read()).toEqual(weak)
    expect(await open().lock.open('4711')).toEqual(weak)
    expect(await open().write(secret)).toEqual(weak)
  })

  test('stands in the header, which is bound to the words and to what is sealed', async () => {
    await locked()
    const record = decodeVault(await there())
    if (!record.ok) throw new Error('The vault does not read')
    for (const other of [{ passes: 3 }, { memory: 20 * 1024 }, { salt: new Uint8Array(16) }]) {
      const wraps = record.value.wraps.map((each) => ({
        ...each,
        lock: each.lock && { ...each.lock, ...other },
      }))
      expect(vaultContext({ version: 2, wraps })).not.toEqual(vaultContext(record.value))
      await disk.write([{ put: 'vault/keyring', bytes: encodeVault({ ...record.value, wraps }) }])
      expect(await open().lock.open('4711')).toEqual(wrongWords)
    }
  })

  test('is 64 MiB three times over where nobody says otherwise', async () => {
    await createVault(disk, wrapOf('this device'), fixedRandom('vault')).lock.set(pin)
    const record = decodeVault(await there())
    expect(record.ok && record.value.wraps[0]?.lock).toMatchObject(stretchCost)
    expect(stretchCost).toEqual({ memory: 65536, passes: 3, lanes: 1 })
  })
})

describe('waiting', () => {
  async function guessWrong(lock: VaultLock, times: number): Promise<void> {
    for (let i = 0; i < times; i++) expect(await lock.open('9090')).toEqual(wrongWords)
  }

  test('grows with what was wrong, over starts, and ends', async () => {
    await locked()
    await guessWrong(open().lock, 2)
    await guessWrong(open().lock, 3)
    const until = now + 30_000
    expect(await open().lock.open('4711')).toEqual({ ok: false, refusal: { kind: 'wait', until } })
    expect(await open().lock.state()).toEqual({
      ok: true,
      value: { kind: 'pin', waitUntil: until, passkey: null },
    })
    now = until
    await guessWrong(open().lock, 1)
    expect(await open().lock.open('4711')).toEqual({
      ok: false,
      refusal: { kind: 'wait', until: now + 60_000 },
    })
    now += 60_000
    expect(await opensWith('4711')).toBe(true)
    await guessWrong(open().lock, 4)
  })

  test('never locks out for good', () => {
    const longest = 15 * 60_000
    for (let count = 0; count < 200; count++) expect(waitAfter(count)).toBeLessThanOrEqual(longest)
    for (let count = 1; count < 20; count++)
      expect(waitAfter(count)).toBeGreaterThanOrEqual(waitAfter(count - 1))
    // A clock that was put back by a year, and one that was put on by one.
    expect(waitUntil({ count: 99, at: noon }, noon - 31e9)).toBe(noon - 31e9 + longest)
    expect(waitUntil({ count: 99, at: noon }, noon + 31e9)).toBe(null)
  })

  test('a try is counted before it is made, so that ending the app gives no free one', async () => {
    await locked()
    const seen: string[] = []
    const watched: Disk = {
      ...disk,
      write: (batch) => {
        seen.push(...batch.map((each) => ('put' in each ? each.put : `- ${each.remove}`)))
        return disk.write(batch)
      },
    }
    const vault = open(undefined, watched)
    await vault.lock.open('9090')
    expect(seen).toEqual(['vault/tries'])
    await vault.lock.open('4711')
    expect(seen.slice(1)).toEqual(['vault/tries', '- vault/tries'])
  })

  test('a full disk does not keep out who knows the words', async () => {
    await locked()
    const full: Disk = { ...disk, write: async () => refuse({ kind: 'disk-full' as const }) }
    expect(await open(undefined, full).lock.open('4711')).toMatchObject({ ok: true })
  })
})

test('cut off at any write, there is the old lock or the new one', async () => {
  await locked()
  for (const wanted of [{ kind: 'pin', words: '2580' } as const, null]) {
    const before = await there()
    const batches: unknown[] = []
    const failing: Disk = {
      ...disk,
      write: async (batch) => {
        if (batch.some((each) => 'put' in each && each.put === 'vault/tries')) return disk.write(batch)
        if (batch.every((each) => 'remove' in each)) return disk.write(batch)
        batches.push(batch)
        return refuse({ kind: 'disk-broken' as const, why: 'cut off' })
      },
    }
    const vault = open(undefined, failing)
    await vault.lock.open('4711')
    expect(await vault.lock.set(wanted)).toEqual({
      ok: false,
      refusal: { kind: 'disk-broken', why: 'cut off' },
    })
    // All of it is one batch, which a disk writes whole or not at all.
    expect(batches).toHaveLength(1)
    expect(await there()).toEqual(before)
    expect(await opensWith('4711')).toBe(true)
    expect(await vault.read()).toEqual({ ok: true, value: secret })
  }
})

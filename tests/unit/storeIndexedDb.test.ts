import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { assert, systemRandom, type Disk } from '../../src/base/index.ts'
import { browserKeyWrap, browserPersistence, openIndexedDbDisk } from '../../src/store/index.ts'

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()))
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

async function openDisk(): Promise<Disk> {
  const opened = await openIndexedDbDisk('disk')
  assert(opened.ok, 'the disk opens')
  return opened.value
}
const one = { put: 'a', bytes: new Uint8Array([1]) }

describe('the IndexedDB disk', () => {
  test('writes with strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const disk = await openDisk()
    await disk.write([one])
    expect(transaction).toHaveBeenCalledWith(expect.anything(), 'readwrite', { durability: 'strict' })
    await disk.close()
  })

  test('gives way to another tab that deletes or upgrades the database, and comes back', async () => {
    const disk = await openDisk()
    await disk.write([one])
    await deleteDB('disk')
    expect(await disk.read('a')).toBeUndefined()
    expect(await disk.write([one])).toEqual({ ok: true, value: undefined })
    const newer = await openDB('disk', 2)
    newer.close()
    expect(await disk.write([one])).toEqual({
      ok: false,
      refusal: { kind: 'disk-broken', why: 'VersionError' },
    })
    await disk.close()
  })

  test('opens again after the browser ended the connection', async () => {
    const disk = await openDisk()
    await disk.write([one])
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    transaction.mockImplementationOnce(() => {
      throw new DOMException('closing', 'InvalidStateError')
    })
    expect(await disk.read('a')).toEqual(one.bytes)
    transaction.mockImplementationOnce(() => {
      throw new DOMException('closing', 'InvalidStateError')
    })
    expect(await disk.write([one])).toEqual({ ok: true, value: undefined })
    await disk.close()
  })

  test('E4 an aborted transaction is a refusal, leaves nothing, and what is there stays readable', async () => {
    const disk = await openDisk()
    await disk.write([one])
    const put = IDBObjectStore.prototype.put
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      const request = put.apply(this, args)
      if (args[1] === 'c') queueMicrotask(() => this.transaction.abort())
      return request
    })
    const batch = ['b', 'c'].map((key) => ({ put: key, bytes: one.bytes }))
    expect(await disk.write(batch)).toEqual({
      ok: false,
      refusal: { kind: 'disk-broken', why: 'AbortError' },
    })
    spy.mockRestore()
    expect(await disk.list('')).toEqual([['a', one.bytes]])
    expect(await disk.write(batch)).toMatchObject({ ok: true })
    await disk.close()
  })

  test('an old tab that does not give way is told of, instead of waited for', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const stubborn = await openDB('disk', 1)
    const open = indexedDB.open.bind(indexedDB)
    vi.spyOn(indexedDB, 'open').mockImplementation((name) => open(name, 2))
    const opening = openIndexedDbDisk('disk')
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0))
    await vi.advanceTimersByTimeAsync(6_000)
    expect(await opening).toEqual({ ok: false, refusal: { kind: 'disk-broken', why: 'TimeoutError' } })
    stubborn.close()
  })
})

describe("the browser's key wrap", () => {
  const key = new Uint8Array(32).fill(5)
  const unwrapped = async (wrapped: Uint8Array, name = 'wrap') =>
    browserKeyWrap(name, systemRandom).unwrap(wrapped as Uint8Array<ArrayBuffer>)

  test('unwraps what it wrapped, in a later session too, and nothing else', async () => {
    const wraps = await Promise.all([1, 2, 3].map(() => browserKeyWrap('wrap', systemRandom).wrap(key)))
    for (const wrapped of wraps) {
      assert(wrapped.ok, 'it wraps')
      expect(await unwrapped(wrapped.value)).toEqual({ ok: true, value: key })
      const wrong = { ok: false, refusal: { kind: 'wrong-wrap' } }
      const damaged = wrapped.value.slice()
      damaged[20] = (damaged[20] ?? 0) ^ 1
      expect(await unwrapped(damaged)).toEqual(wrong)
      expect(await unwrapped(damaged.slice(0, 5))).toEqual(wrong)
      expect(await unwrapped(wrapped.value, 'another')).toEqual(wrong)
    }
  })

  test('keeps a key that nobody can read', async () => {
    await browserKeyWrap('wrap', systemRandom).wrap(key)
    const database = await openDB('wrap')
    const kept: CryptoKey = await database.get('keys', 'wrap')
    database.close()
    expect(kept.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('raw', kept)).rejects.toThrow()
  })
})

describe('persistence', () => {
  test('says what the browser says, and no where it says nothing', async () => {
    const says = {
      persisted: async () => false,
      persist: async () => true,
      estimate: async () => ({ usage: 1, quota: 2 }),
    }
    const told = browserPersistence(says as unknown as StorageManager)
    expect([await told.persisted(), await told.persist(), await told.estimate()]).toEqual([
      false,
      true,
      { usage: 1, quota: 2 },
    ])
    const refuses = { persist: () => Promise.reject(new TypeError()), estimate: async () => ({}) }
    for (const storage of [undefined, refuses as unknown as StorageManager]) {
      const silent = browserPersistence(storage)
      expect([await silent.persisted(), await silent.persist(), await silent.estimate()]).toEqual([
        false,
        false,
        undefined,
      ])
    }
  })
})

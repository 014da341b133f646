import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { assert, diskUnder, type Disk, type Result } from '../../src/base/index.ts'
import { openFolderDisk } from '../../src/store/folder.ts'
import { memoryDisk, openIndexedDbDisk } from '../../src/store/index.ts'
import { diskCases, type DiskPlace } from './disk.ts'

const opened = <T extends Disk>(result: Result<T, unknown>): T => {
  assert(result.ok, `the disk does not open: ${JSON.stringify(result)}`)
  return result.value
}

afterEach(() => void vi.restoreAllMocks())

describe('memory', () => {
  for (const { name, run } of diskCases) {
    test(name, () =>
      run({
        open: async () => memoryDisk(),
        lasts: false,
        async openSmall() {
          const disk = memoryDisk(100_000)
          return {
            disk,
            makeRoom: async () => void (await disk.write([{ remove: 'a/0000' }, { remove: 'b/0000' }])),
          }
        },
      }),
    )
  }
})

describe('a part of a disk', () => {
  for (const { name, run } of diskCases) {
    test(name, () =>
      run({
        open: async () => diskUnder(memoryDisk(), 'team/one/'),
        lasts: false,
        async openSmall() {
          const disk = diskUnder(memoryDisk(100_000), 'team/one/')
          return {
            disk,
            makeRoom: async () => void (await disk.write([{ remove: 'a/0000' }, { remove: 'b/0000' }])),
          }
        },
      }),
    )
  }

  test('sees nothing of what lies beside it, and touches nothing there', async () => {
    const whole = memoryDisk()
    await whole.write([{ put: 'team/two/a', bytes: new Uint8Array([2]) }])
    const part = diskUnder(whole, 'team/one/')
    await part.write([{ put: 'a', bytes: new Uint8Array([1]) }, { remove: 'team/two/a' }])
    expect(await part.list('')).toEqual([['a', new Uint8Array([1])]])
    expect((await whole.list('')).map(([key]) => key)).toEqual(['team/one/a', 'team/two/a'])
  })
})

describe('folder', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kith-disk-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  const openDisk = async (): Promise<Disk> => opened(await openFolderDisk(join(folder, 'disk')))

  /** No space once 100 KB were written: a write comes through in part, as a real one does. */
  async function openSmall() {
    const disk = await openDisk()
    const probe = await open(join(folder, 'probe'), 'w')
    const prototype = Object.getPrototypeOf(probe) as typeof probe
    await probe.close()
    let left = 100_000
    const real = prototype.write as (...args: unknown[]) => Promise<{ bytesWritten: number }>
    vi.spyOn(prototype, 'write').mockImplementation(async function (this: unknown, ...args: unknown[]) {
      const [bytes, from, length, at] = args as [Uint8Array, number, number, number]
      if (left <= 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
      const done = await real.call(this, bytes, from, Math.min(length, left), at)
      left -= done.bytesWritten
      return done as never
    })
    return { disk, makeRoom: () => void (left = 1_000_000) }
  }

  const place: DiskPlace = { open: openDisk, lasts: true, openSmall }
  for (const { name, run } of diskCases) test(name, () => run(place))
})

describe('IndexedDB, as fake-indexeddb has it', () => {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory())
  })

  const openDisk = async (): Promise<Disk> => opened(await openIndexedDbDisk('disk'))

  async function openSmall() {
    let left = 100_000
    const real = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      left -= (value as Uint8Array).length
      if (left < 0) throw new DOMException('no quota left', 'QuotaExceededError')
      return real.call(this, value, key)
    })
    return { disk: await openDisk(), makeRoom: () => void (left = 1_000_000) }
  }

  const place: DiskPlace = { open: openDisk, lasts: true, openSmall }
  for (const { name, run } of diskCases) test(name, () => run(place))
})

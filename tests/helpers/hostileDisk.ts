import { join } from 'node:path'
import { ok, refuse, systemRandom, type Disk, type DiskRefusal, type Random } from '../../src/base/index.ts'
import { hide } from '../../src/crypto/index.ts'
import { createKeyWrap, createVault, decodeKeyring, type Keyring } from '../../src/keys/index.ts'
import { openFolderDisk, openKeyFile } from '../../src/store/folder.ts'
import { applyBatch, listOf } from '../../src/store/memory.ts'
import type { HeadlessOptions } from '../../src/headless.ts'
import { device, type Device } from './cast.devices.ts'
import { must } from './relay.ts'

/** A phone's disk in a test's hand: it can fail, be full, be copied, and outlives the session on it. */
export type HeldDisk = Disk & {
  readonly writes: () => number
  /** From the n-th write on, counted from now, all are refused; 0 for none. */
  failFrom(n: number, refusal?: DiskRefusal): void
  /** No write may make it larger than this many bytes of keys and values. */
  capacity(bytes: number): void
  readonly size: () => number
  copy(): HeldDisk
  readonly bytesByKey: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
}

export function heldDisk(from: ReadonlyMap<string, Uint8Array<ArrayBuffer>> = new Map()): HeldDisk {
  const bytesByKey = new Map([...from].map(([key, bytes]) => [key, bytes.slice()]))
  let writes = 0
  let failing = Number.POSITIVE_INFINITY
  let broken: DiskRefusal = { kind: 'disk-broken', why: 'pulled out' }
  let most = Number.POSITIVE_INFINITY
  return {
    bytesByKey,
    writes: () => writes,
    failFrom(n, refusal = { kind: 'disk-broken', why: 'pulled out' }) {
      failing = n === 0 ? Number.POSITIVE_INFINITY : writes + n
      broken = refusal
    },
    capacity(bytes) {
      most = bytes
    },
    size: () => sizeOf(bytesByKey),
    copy: () => heldDisk(bytesByKey),
    async read(key) {
      return bytesByKey.get(key)?.slice()
    },
    async list(prefix) {
      return listOf(bytesByKey, prefix)
    },
    async write(batch) {
      writes++
      if (writes >= failing) return refuse(broken)
      const next = new Map(bytesByKey)
      applyBatch(next, batch)
      if (most < Number.POSITIVE_INFINITY && sizeOf(next) > Math.max(most, sizeOf(bytesByKey)))
        return refuse({ kind: 'disk-full' })
      applyBatch(bytesByKey, batch)
      return ok(undefined)
    },
    async close() {},
  }
}

function sizeOf(bytesByKey: ReadonlyMap<string, Uint8Array>): number {
  let size = 0
  for (const [key, bytes] of bytesByKey) size += key.length + bytes.length
  return size
}

export const deviceKey = new Uint8Array(32).fill(7)

/** The first bytes that a headless device asks for are the key of its vault: with the same ones a disk opens again. */
function randomAfterKey(): Random {
  let isFirst = true
  return (length) => {
    if (!isFirst) return systemRandom(length)
    isFirst = false
    return deviceKey.slice()
  }
}

export const deviceOn = (disk: Disk, options: HeadlessOptions): Promise<Device> =>
  device({ ...options, disk, random: randomAfterKey() })

/** What a thief has who takes such a disk and the key beside it. */
export const keyringOn = (disk: Disk): Promise<Keyring> => readKeyring(disk, 'memory', deviceKey)

/** The same of a device that keeps a folder, which must be closed. */
export async function openStolen(
  folder: string,
): Promise<{ readonly disk: Disk; readonly keyring: Keyring }> {
  const disk = must(await openFolderDisk(folder))
  const key = must(await openKeyFile(join(folder, 'device.key'), systemRandom))
  return { disk, keyring: await readKeyring(disk, 'file', key) }
}

async function readKeyring(disk: Disk, kind: string, key: Uint8Array): Promise<Keyring> {
  const vault = createVault(disk, createKeyWrap(kind, hide(key), systemRandom), systemRandom)
  const bytes = must(await vault.read())
  if (!bytes) throw new Error('there is no keyring on this disk')
  return must(decodeKeyring(bytes))
}

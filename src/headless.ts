import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createSession, type Session, type DevicePorts } from './app/index.ts'
import {
  assert,
  labels,
  silentLog,
  systemClock,
  systemRandom,
  type Clock,
  type Disk,
  type Log,
  type Random,
} from './base/index.ts'
import {
  cryptoReady,
  hash,
  hide,
  stretchCost,
  verify,
  type PublicSigningKey,
  type StretchCost,
} from './crypto/index.ts'
import { startAutomerge } from './documents/index.ts'
import { createKeyWrap, createVault } from './keys/index.ts'
import { openFolderDisk, openKeyFile } from './store/folder.ts'
import { createDoorCards, memoryDisk, noPersistence } from './store/index.ts'
import { createWire, systemScheduler, type Scheduler } from './sync/index.ts'

export type HeadlessOptions = {
  /** Where the co-op serves the app: http://localhost:8787. The relay is at /relay under it. */
  readonly origin: string
  /** A folder that keeps everything, sealed, with its key beside it in a 0600 file. Without one: memory. */
  readonly folder?: string
  /** IANA name; the machine's own zone without it. */
  readonly timeZone?: string
  readonly clock?: Clock
  readonly random?: Random
  readonly scheduler?: Scheduler
  readonly log?: Log
  /** For a device whose disk a test holds in its hand. */
  readonly disk?: Disk
  /** Which place it has on a device that others use too. */
  readonly slot?: DevicePorts['slot']
  /** Where what may be read while it is locked is kept; on its own disk without it. */
  readonly doorCards?: DevicePorts['doorCards']
  /** What a guess at its PIN costs; a test takes the least there is. */
  readonly lockCost?: StretchCost
}

/**
 * A device without a screen: the same session that the app runs in its worker.
 *
 *     const maureen = await openDevice({ origin: 'http://localhost:8787', folder: './maureen' })
 *     await maureen.run('startTeam', { name: 'Maureen' })
 *     maureen.watch('today', null, (today) => console.log(today.date, today.now?.title))
 *     await maureen.close()
 *
 * Throws where the folder cannot be opened: in use by another process, or not a folder.
 */
export async function openDevice(options: HeadlessOptions): Promise<Session> {
  await cryptoReady
  await startAutomerge(
    readFileSync(createRequire(import.meta.url).resolve('@automerge/automerge/automerge.wasm')),
  )
  const random = options.random ?? systemRandom
  const disk = options.disk ?? (await openDisk(options.folder))
  const key = options.folder === undefined ? random(32) : await openKey(options.folder, random)
  const { origin } = options
  const vault = createVault(
    disk,
    createKeyWrap(options.folder === undefined ? 'memory' : 'file', hide(key), random),
    random,
    { clock: options.clock ?? systemClock, cost: options.lockCost ?? stretchCost },
  )
  return createSession({
    disk,
    vault,
    lock: vault.lock,
    slot: options.slot ?? null,
    doorCards: options.doorCards ?? createDoorCards(disk, createKeyWrap('door', hide(key), random)),
    scratchDisk: memoryDisk,
    clock: options.clock ?? systemClock,
    random,
    scheduler: options.scheduler ?? systemScheduler,
    connect: (options) => createWire({ ...options, hash, verify: isReceiptGood }),
    persistence: noPersistence,
    log: options.log ?? silentLog,
    relayUrl: `${origin.replace(/^http/, 'ws')}/relay`,
    origin,
    timeZone: options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    wipe: () => emptyDisk(disk),
  })
}

/** Takes the folder of a device away, keys and all. The device must be closed. */
export const removeDevice = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true })

async function openDisk(folder: string | undefined): Promise<Disk> {
  if (folder === undefined) return memoryDisk()
  const disk = await openFolderDisk(folder)
  assert(disk.ok, `the folder ${folder} cannot be opened: ${disk.ok ? '' : disk.refusal.kind}`)
  return disk.value
}

async function openKey(folder: string, random: Random): Promise<Uint8Array> {
  const key = await openKeyFile(join(folder, 'device.key'), random)
  assert(key.ok, `the key of ${folder} cannot be read`)
  return key.value
}

async function emptyDisk(disk: Disk): Promise<void> {
  const all = await disk.list('')
  await disk.write(all.map(([key]) => ({ remove: key })))
}

/** The relay's word, by its own key. */
function isReceiptGood(message: Uint8Array, signature: Uint8Array, relay: Uint8Array): boolean {
  return verify(labels.relayReceipt, message, signature, relay as PublicSigningKey)
}

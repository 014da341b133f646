import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { open } from 'lmdb'
import { silentLog, systemClock, systemRandom } from '../../src/base/index.ts'
import { loadIdentity } from '../../sync-server/identity.ts'
import { createRelay, type Relay } from '../../sync-server/relay.ts'
import { openLmdb } from '../../sync-server/storage/lmdb.ts'
import { must } from './relay.ts'

/** A relay that can be stopped and started on one port over one folder, and whose operator looks into the folder. */
export type LastingRelay = {
  readonly folder: string
  readonly http: string
  /** ws:// */
  readonly url: string
  stop(): Promise<void>
  start(): Promise<void>
  end(): Promise<void>
}

/** `folder`: one that was there before, as a backup. */
export async function startLastingRelay(given?: string): Promise<LastingRelay> {
  const folder = given ?? (await mkdtemp(join(tmpdir(), 'kith-lasting-')))
  let port = 0
  let relay: Relay | undefined
  const start = async (): Promise<void> => {
    const storage = must(openLmdb({ folder, volumeBytes: 64 * 1024 * 1024, freeBytes: 0 }))
    const identity = must(await loadIdentity(folder, systemRandom))
    const parts = { log: silentLog, clock: systemClock, random: systemRandom, host: '127.0.0.1' }
    relay = must(await createRelay({ ...parts, port, storage, identity }))
    port = relay.port
  }
  const stop = async (): Promise<void> => {
    await relay?.close()
    relay = undefined
  }
  await start()
  return {
    folder,
    http: `http://127.0.0.1:${port}`,
    url: `ws://127.0.0.1:${port}/relay`,
    start,
    stop,
    async end() {
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export type StoredEntry = {
  readonly volume: string
  readonly number: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Everything the relay keeps, read from a copy of its folder as whoever raids it would. */
export async function entriesIn(folder: string): Promise<readonly StoredEntry[]> {
  const copy = await mkdtemp(join(tmpdir(), 'kith-raided-'))
  await cp(folder, copy, { recursive: true })
  const binary = { keyEncoding: 'binary', encoding: 'binary' } as const
  const root = open({ ...binary, path: join(copy, 'volumes'), maxDbs: 8, readOnly: true })
  const table = root.openDB<Buffer, Buffer>({ ...binary, name: 'entries' })
  const entries = [...table.getRange()].map(({ key, value }) => ({
    volume: key.subarray(0, 32).toString('hex'),
    number: Number(key.readBigUInt64BE(32)),
    bytes: new Uint8Array(value),
  }))
  await root.close()
  await rm(copy, { recursive: true, force: true })
  return entries
}

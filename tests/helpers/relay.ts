import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { silentLog, systemClock, systemRandom, type Result } from '../../src/base/index.ts'
import { loadIdentity } from '../../sync-server/identity.ts'
import { createRelay, type Relay, type RelayOptions } from '../../sync-server/relay.ts'
import { openLmdb } from '../../sync-server/storage/lmdb.ts'
import type { Storage } from '../../sync-server/storage/storage.ts'

export type RunningRelay = {
  readonly relay: Relay
  readonly port: number
  /** ws:// */
  readonly url: string
  readonly http: string
  readonly publicKey: Uint8Array
  readonly storage: Storage
  readonly folder: string
  /** Stops it and removes its folder. */
  stop(): Promise<void>
}

/** A relay on a free port, with real LMDB on a folder of its own unless it is given another storage. */
export async function startRelay(options: Partial<RelayOptions> = {}): Promise<RunningRelay> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-relay-'))
  const storage = options.storage ?? must(openLmdb({ folder, volumeBytes: 64 * 1024 * 1024, freeBytes: 0 }))
  const identity = options.identity ?? must(await loadIdentity(folder, systemRandom))
  const relay = must(
    await createRelay({
      port: 0,
      host: '127.0.0.1',
      log: silentLog,
      clock: systemClock,
      random: systemRandom,
      ...options,
      storage,
      identity,
    }),
  )
  return {
    relay,
    port: relay.port,
    url: `ws://127.0.0.1:${relay.port}/relay`,
    http: `http://127.0.0.1:${relay.port}`,
    publicKey: identity.publicKey,
    storage,
    folder,
    async stop() {
      await relay.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

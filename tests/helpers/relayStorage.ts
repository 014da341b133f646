import { ok, refuse, type Result } from '../../src/base/index.ts'
import { emptyChain, entryId, extendChain, type ChainState, type VolumeId } from '../../src/protocol/index.ts'
import { hash } from '../../sync-server/signing.ts'
import type { Appended, KeptTimer, Storage, StorageRefusal } from '../../sync-server/storage/storage.ts'

type Kept = { state: ChainState; bytes: number; entries: Uint8Array[]; numbers: Map<string, number> }

export type MemoryStorage = Storage & {
  /** What the next appends are refused with, until it is null again. */
  refuseWith: StorageRefusal | null
}

/** A relay's storage for tests of what is around it; its disk can be made to fail. Forgets all when the test ends. */
export function createMemoryStorage(volumeBytes = Number.POSITIVE_INFINITY): MemoryStorage {
  const volumes = new Map<VolumeId, Kept>()
  const timers = new Map<string, KeptTimer>()
  const fresh = (): Kept => ({ state: emptyChain, bytes: 0, entries: [], numbers: new Map() })
  const kept = (volume: VolumeId): Kept => volumes.get(volume) ?? fresh()

  const append = (volume: VolumeId, entries: readonly Uint8Array[]): Result<Appended, StorageRefusal> => {
    const was = kept(volume)
    const bytes = was.bytes + entries.reduce((n, entry) => n + entry.length, 0)
    if (bytes > volumeBytes) return refuse({ kind: 'volume-full' })
    const from = was.state.head + 1
    const numbers = entries.map((entry) => {
      const id = entryId(entry, hash)
      const name = Buffer.from(id).toString('hex')
      const there = was.numbers.get(name)
      if (there !== undefined) return there
      was.state = extendChain(was.state, volume, id, hash)
      was.bytes += entry.length
      was.entries.push(entry)
      was.numbers.set(name, was.state.head)
      return was.state.head
    })
    volumes.set(volume, was)
    return ok({ numbers, state: was.state, fresh: { from, entries: was.entries.slice(from - 1) } })
  }

  return {
    refuseWith: null,
    state: async (volume) => ok(kept(volume).state),
    async append(volume, entries) {
      return this.refuseWith === null ? append(volume, entries) : refuse(this.refuseWith)
    },
    async read(volume, since, limits) {
      const { entries, state } = kept(volume)
      const page: Uint8Array[] = []
      let bytes = 0
      for (const entry of entries.slice(since, since + limits.entries)) {
        bytes += entry.length
        if (page.length > 0 && bytes > limits.bytes) break
        page.push(entry)
      }
      return ok({ entries: page, head: state.head })
    },
    timers: async () => ok([...timers.values()].map(({ volume, id, due }) => ({ volume, id, due }))),
    timer: async ({ volume, id }) => ok(timers.get(`${volume} ${id}`)),
    async keepTimer(timer) {
      if (this.refuseWith !== null) return refuse(this.refuseWith)
      timers.set(`${timer.volume} ${timer.id}`, timer)
      return ok(undefined)
    },
    async dropTimer({ volume, id }) {
      timers.delete(`${volume} ${id}`)
      return ok(undefined)
    },
    close: async () => {},
  }
}

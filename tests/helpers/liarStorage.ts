import { ok } from '../../src/base/index.ts'
import { emptyChain, entryId, extendChain, type ChainState, type VolumeId } from '../../src/protocol/index.ts'
import { hash } from '../../sync-server/signing.ts'
import type { Appended, Storage } from '../../sync-server/storage/storage.ts'

/** A relay's storage whose past its operator may change at will: the chain follows whatever `entriesByVolume` says. */
export type LiarStorage = Storage & { readonly entriesByVolume: Map<VolumeId, Uint8Array[]> }

export function createLiarStorage(from: ReadonlyMap<VolumeId, readonly Uint8Array[]>): LiarStorage {
  const entriesByVolume = new Map([...from].map(([volume, entries]) => [volume, [...entries]]))
  const of = (volume: VolumeId): Uint8Array[] => entriesByVolume.get(volume) ?? []
  return {
    entriesByVolume,
    state: async (volume) => ok(chainOver(volume, of(volume))),
    async append(volume, entries) {
      const all = of(volume)
      const before = all.length
      const numbers = entries.map((entry) => {
        const there = all.findIndex((one) => Buffer.compare(one, entry) === 0)
        return there >= 0 ? there + 1 : all.push(entry)
      })
      entriesByVolume.set(volume, all)
      const fresh: Appended['fresh'] = { from: before + 1, entries: all.slice(before) }
      return ok({ numbers, state: chainOver(volume, all), fresh })
    },
    async read(volume, since, limits) {
      const all = of(volume)
      const entries: Uint8Array[] = []
      let bytes = 0
      for (const entry of all.slice(since, since + limits.entries)) {
        bytes += entry.length
        if (entries.length > 0 && bytes > limits.bytes) break
        entries.push(entry)
      }
      return ok({ entries, head: all.length })
    },
    timers: async () => ok([]),
    timer: async () => ok(undefined),
    keepTimer: async () => ok(undefined),
    dropTimer: async () => ok(undefined),
    close: async () => {},
  }
}

const chainOver = (volume: VolumeId, entries: readonly Uint8Array[]): ChainState =>
  entries.reduce((state, entry) => extendChain(state, volume, entryId(entry, hash), hash), emptyChain)

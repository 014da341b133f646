import type { Log, Result } from '../../src/base/index.ts'
import type { Came, VolumeId } from '../../src/protocol/index.ts'
import type { Appended, Storage, StorageRefusal } from '../storage/storage.ts'

export type Fresh = Appended['fresh']

/** A connection that has the volume open. Called in the order of the entries' numbers, whoever put them. */
export type Follower = {
  /** Entries another put. */
  arrived(volume: VolumeId, fresh: Fresh): void
  /** A timer of the volume went off. */
  came(came: Came): void
  /** The answer to its own append. */
  acknowledged(volume: VolumeId, ref: number, result: Result<Appended, StorageRefusal>): void
}

/** Who has which volume open, and what they are told. */
export type Volumes = {
  follow(volume: VolumeId, follower: Follower): void
  unfollow(volume: VolumeId, follower: Follower): void
  append(volume: VolumeId, ref: number, entries: readonly Uint8Array[], writer: Follower): void
  came(came: Came): void
  /** When the appends that are under way now have been answered. */
  settled(): Promise<void>
  /** False from an append that found no room to the next that succeeded. */
  takesEntries(): boolean
}

export function createVolumes(storage: Storage, log: Log): Volumes {
  const followers = new Map<VolumeId, Set<Follower>>()
  let taking = true
  let last: Promise<void> = Promise.resolve()

  /** Said once when it begins and once when it is over, not for each of a thousand refused puts. */
  const note = (result: Result<Appended, StorageRefusal>): void => {
    const full = !result.ok && result.refusal.kind === 'disk-full'
    const broken = !result.ok && result.refusal.kind === 'disk-broken'
    if (taking && (full || broken)) log(full ? 'storage-full' : 'storage-failing')
    if (!taking && result.ok) log('storage-recovered')
    if (full || broken) taking = false
    else if (result.ok) taking = true
  }

  return {
    follow(volume, follower) {
      const set = followers.get(volume) ?? new Set()
      set.add(follower)
      followers.set(volume, set)
    },
    unfollow(volume, follower) {
      const set = followers.get(volume)
      set?.delete(follower)
      if (set?.size === 0) followers.delete(volume)
    },
    append(volume, ref, entries, writer) {
      last = storage.append(volume, entries).then((result) => {
        note(result)
        writer.acknowledged(volume, ref, result)
        if (!result.ok || result.value.fresh.entries.length === 0) return
        for (const follower of followers.get(volume) ?? []) {
          if (follower !== writer) follower.arrived(volume, result.value.fresh)
        }
      })
    },
    came(came) {
      for (const follower of followers.get(came.volume) ?? []) follower.came(came)
    },
    settled: () => last,
    takesEntries: () => taking,
  }
}

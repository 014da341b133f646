import type { Clock, Disk, Log, Random, Result } from '../base/index.ts'
import type { TeamId, Vault, VaultLock, VaultRefusal } from '../keys/index.ts'
import type { DoorCard, DoorCards, Persistence, Slots } from '../store/index.ts'
import type { Scheduler, Wire, WireOptions } from '../sync/index.ts'

/** All that a person's sessions need of the world. Made in `worker.ts` and `headless.ts`, and by tests. */
export type DevicePorts = {
  /** Entries, views and the vault's record. */
  readonly disk: Disk
  readonly vault: Vault
  /** The vault's second wrap; null where nobody could type (the cast of the example team). */
  readonly lock: VaultLock | null
  /** A disk that is gone with the session: an invitation is looked at and declined without leaving anything behind. */
  readonly scratchDisk: () => Disk
  readonly clock: Clock
  readonly random: Random
  readonly scheduler: Scheduler
  /** Opens the wire; how the relay's word is checked is put in where it is made. */
  readonly connect: (options: Omit<WireOptions, 'verify' | 'hash'>) => Wire
  readonly persistence: Persistence
  readonly log: Log
  /** ws:// or wss:// of the co-op's relay. */
  readonly relayUrl: string
  /** Where the app is served, without a slash at the end: links of invitations begin with it. */
  readonly origin: string
  /** IANA name of the zone on the wall. */
  readonly timeZone: string
  /** Which place on the device this is, where others may have one too; null where nobody could (Node). */
  readonly slot: { readonly id: string; readonly slots: Slots } | null
  /** What may be read while Kith is locked; null where no door is ever seen (the cast of the example team). */
  readonly doorCards: DoorCards | null
  /** Empties the disk and the vault for good. */
  readonly wipe: () => Promise<void>
}

/** What a person says of themselves to each of their teams anew. It lies in the vault, and is of no team. */
export type OwnNotes = {
  get(name: string): string | undefined
  keep(name: string, note: string): Promise<Result<void, VaultRefusal>>
}

/** What the session of one team needs: its part of the disk and of the vault, and what goes with its person. */
export type SessionPorts = DevicePorts & {
  readonly own: OwnNotes
  readonly doorCard: DoorCard | null
  /** Those that this person is in on this device, or waits to be let into. */
  readonly myTeams: () => readonly TeamId[]
}

import type { Result } from '../base/index.ts'
import type { Passkey } from '../keys/index.ts'
import type { Keeper, KeeperRefusal } from './keeper.ts'
import type { DevicePorts, SessionPorts } from './ports.ts'
import type { RegainRun } from './regaining.ts'
import type { Running } from './running.ts'
import type { AppRefusal, CommandName, Commands } from './commandTypes.ts'
import type { LockKind, SharedView, StorageView, ViewName, Views } from './types.ts'

/** One person's work on one device, without a screen. Everything in and out is plain data. */
export type Session = {
  run<C extends CommandName>(
    name: C,
    takes: Commands[C]['takes'],
  ): Promise<Result<Commands[C]['gives'], AppRefusal>>
  watch<V extends ViewName>(
    view: V,
    params: Views[V]['params'],
    onData: (data: Views[V]['data']) => void,
  ): () => void
  close(): Promise<void>
}

/** `code` once the other device has heard this one; `why` when it came to nothing after that. */
export type Arriving = { name: string; code: string | null; why: AppRefusal | null; stopped: boolean }

/** What the commands and views of a session share. */
export type Desk = {
  readonly ports: SessionPorts
  keeper: Keeper | undefined
  /** Why the keyring cannot be read: nothing is written over it. */
  unreadable: KeeperRefusal | undefined
  running: Running | undefined
  /** What is known of the lock without words; `locked` where it keeps this session out. */
  lock: {
    readonly kind: LockKind | null
    readonly waitUntil: number | null
    readonly passkey: Passkey | null
    readonly locked: boolean
  }
  /** Where others use this device too. */
  shared: SharedView | null
  /** When the PIN was last asked for and given, in milliseconds since 1970. */
  confirmedAt: number | undefined
  storage: StorageView
  /** This device is on its way to a person who has another. */
  arriving: Arriving | undefined
  /** Its person lost theirs, and comes back to this one with the help of others. */
  regaining: RegainRun | undefined
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
  /** Begins as at a start: after the vault was opened, or shut. */
  readonly open: () => Promise<void>
  /** Reads the keyring anew: after a wipe there is none. */
  readonly reopen: () => Promise<void>
  readonly changed: () => void
  /** Another person's session in this process: the cast of the example team. */
  readonly openSession: (ports: DevicePorts) => Promise<Session>
}

export async function storageOf(ports: DevicePorts): Promise<StorageView> {
  const [persisted, estimate] = await Promise.all([
    ports.persistence.persisted(),
    ports.persistence.estimate(),
  ])
  return { persisted, usedBytes: estimate?.usage ?? null, quotaBytes: estimate?.quota ?? null }
}

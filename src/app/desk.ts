import type { Result } from '../base/index.ts'
import type { Keeper, KeeperRefusal } from './keeper.ts'
import type { SessionPorts } from './ports.ts'
import type { Running } from './running.ts'
import type { AppRefusal, CommandName, Commands } from './commandTypes.ts'
import type { StorageView, ViewName, Views } from './types.ts'

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

/** What the commands and views of a session share. */
export type Desk = {
  readonly ports: SessionPorts
  keeper: Keeper | undefined
  /** Why the keyring cannot be read: nothing is written over it. */
  unreadable: KeeperRefusal | undefined
  running: Running | undefined
  storage: StorageView
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
  /** Reads the keyring anew: after a wipe there is none. */
  readonly reopen: () => Promise<void>
  readonly changed: () => void
  /** Another person's session in this process: the cast of the example team. */
  readonly openSession: (ports: SessionPorts) => Promise<Session>
}

export async function storageOf(ports: SessionPorts): Promise<StorageView> {
  const [persisted, estimate] = await Promise.all([
    ports.persistence.persisted(),
    ports.persistence.estimate(),
  ])
  return { persisted, usedBytes: estimate?.usage ?? null, quotaBytes: estimate?.quota ?? null }
}

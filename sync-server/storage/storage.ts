import type { Result } from '../../src/base/index.ts'
import type { ChainState, VolumeId, Wake } from '../../src/protocol/index.ts'

export type StorageRefusal =
  /** The volume has reached what is kept of one volume. */
  | { readonly kind: 'volume-full' }
  /** No room. What is there can be read; an append may succeed once somebody made room. */
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'disk-broken'; readonly why: string }

export type Appended = {
  /** Of each entry put, in order: its new number, or the one it had. */
  readonly numbers: readonly number[]
  /** Just after this append. */
  readonly state: ChainState
  /** The entries that were new: `from`, `from + 1`, ... */
  readonly fresh: { readonly from: number; readonly entries: readonly Uint8Array[] }
}

/** `head` is the volume's at the moment of reading; an empty page means that nothing follows `since`. */
export type Page = { readonly entries: readonly Uint8Array[]; readonly head: number }

/** By what a timer is found: the volume it was left with, its 16 bytes in hex, its time. */
export type TimerMark = { readonly volume: VolumeId; readonly id: string; readonly due: number }

export type KeptTimer = TimerMark & { readonly wakes: readonly Wake[] }

export type PageLimits = { readonly bytes: number; readonly entries: number }

/**
 * What a relay keeps: per volume, entries numbered from 1 without gaps, each once, and the chain over their ids; and timers,
 * until they have gone off.
 * One acceptance suite (`tests/contract/storage.ts`) holds for every adapter.
 * - An append is whole or not at all. It is answered only when it would survive a power cut, and is not visible to
 *   `state` and `read` before, so that no number is ever told and then given to another entry.
 * - Appends are answered in the order they were asked for, and an answer to one is no slower for a hundred others.
 * - Nothing here rejects or throws for what the disk does: that is a refusal.
 */
export interface Storage {
  state(volume: VolumeId): Promise<Result<ChainState, StorageRefusal>>
  append(volume: VolumeId, entries: readonly Uint8Array[]): Promise<Result<Appended, StorageRefusal>>
  /** Entries after number `since`, at least one if there is one, otherwise within the limits. */
  read(volume: VolumeId, since: number, limits: PageLimits): Promise<Result<Page, StorageRefusal>>
  /** Of every timer kept, in no order. */
  timers(): Promise<Result<readonly TimerMark[], StorageRefusal>>
  timer(mark: TimerMark): Promise<Result<KeptTimer | undefined, StorageRefusal>>
  /** Answered when it would survive a power cut. Takes the place of one with the same volume and id. */
  keepTimer(timer: KeptTimer): Promise<Result<void, StorageRefusal>>
  dropTimer(mark: TimerMark): Promise<Result<void, StorageRefusal>>
  /** Answers what was asked before it; the storage is not used afterwards. */
  close(): Promise<void>
}

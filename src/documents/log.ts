import type { Bytes, Disk } from '../base/index.ts'
import { hash } from '../crypto/index.ts'
import { emptyChain, extendChain, type VolumeId } from '../protocol/index.ts'
import { idOfEntry } from './entries.ts'
import {
  claimedNumber,
  decodeEntryRecord,
  decodeState,
  entriesPrefix,
  entryKey,
  indexOfKey,
  noOwn,
  stateKey,
  type OwnTip,
} from './logRecords.ts'
import type { Cursor, Damaged, EntryId } from './types.ts'
import { idBytes } from './volumes.ts'

/** One stored entry: its place on this device, its name, and the relay's number, null while that has not been said. */
export type Slot = { readonly index: number; readonly id: EntryId; readonly number: number | null }

/**
 * What is known of a volume without its bytes. Changed by the functions of `logWrite.ts` only, and only once the disk
 * has the same: an entry and the state that counts it are written in one batch.
 */
export type VolumeLog = {
  readonly volume: VolumeId
  readonly slots: Map<number, Slot>
  readonly indexById: Map<EntryId, number>
  readonly indexByNumber: Map<number, number>
  nextIndex: number
  cursor: Cursor
  own: OwnTip
  damaged: readonly Damaged[]
  /** The chain at older numbers that were asked for, until numbers change. */
  readonly chainByNumber: Map<number, Cursor>
}

/** Reads everything once and checks it: what is damaged is reported and never given out. */
export async function openLog(disk: Disk, volume: VolumeId): Promise<VolumeLog> {
  const slots = new Map<number, Slot>()
  const damaged: Damaged[] = []
  let nextIndex = 0
  for (const [key, bytes] of await disk.list(entriesPrefix(volume))) {
    const index = indexOfKey(key)
    if (index === undefined) continue
    nextIndex = Math.max(nextIndex, index + 1)
    const record = decodeEntryRecord(key, bytes)
    if (record === undefined) damaged.push({ volume, index, number: claimedNumber(bytes) })
    else slots.set(index, { index, id: idOfEntry(record.bytes), number: record.number })
  }
  const key = stateKey(volume)
  const stored = await disk.read(key)
  const state = stored && decodeState(key, stored)
  const named = withNames(slots)
  const cursor = state?.cursor ?? advance(volume, start, (n) => slotOfNumber({ slots, ...named }, n)?.id)
  return {
    volume,
    slots,
    ...named,
    nextIndex,
    cursor,
    own: state?.own ?? noOwn,
    damaged,
    chainByNumber: new Map(),
  }
}

export const start: Cursor = { head: emptyChain.head, chain: new Uint8Array(emptyChain.chain) }

/** Numbers that were here and are not: a damaged entry that the relay still has. */
export function holesOf(log: VolumeLog): readonly number[] {
  const holes: number[] = []
  if (log.indexByNumber.size < log.cursor.head)
    for (let number = 1; number <= log.cursor.head; number++)
      if (!log.indexByNumber.has(number)) holes.push(number)
  return holes
}

export const unsentOf = (log: VolumeLog): readonly Slot[] =>
  [...log.slots.values()].filter((slot) => slot.number === null).sort((a, b) => a.index - b.index)

export function countUnsent(log: VolumeLog): number {
  let count = 0
  for (const { number } of log.slots.values()) if (number === null) count++
  return count
}

/** Undefined beyond what is here without a gap. */
export function chainAt(log: VolumeLog, number: number): Cursor | undefined {
  if (number >= log.cursor.head) return number === log.cursor.head ? log.cursor : undefined
  const before = log.chainByNumber.get(number)
  if (before) return before
  const reached = advance(log.volume, start, (n) => slotOfNumber(log, n)?.id, number)
  if (reached.head !== number) return undefined
  log.chainByNumber.set(number, reached)
  return reached
}

const listFrom = 200

/** The bytes of entries; one that is damaged or gone is left out. Many are read in one sweep. */
export async function readEntries(
  disk: Disk,
  log: VolumeLog,
  indices: readonly number[],
): Promise<ReadonlyMap<number, Bytes>> {
  const wanted = new Set(indices)
  const found = new Map<number, Bytes>()
  const records: (readonly [string, Bytes | undefined])[] =
    wanted.size >= listFrom
      ? [...(await disk.list(entriesPrefix(log.volume)))]
      : await Promise.all(
          [...wanted].map(async (index) => {
            const key = entryKey(log.volume, index)
            return [key, await disk.read(key)] as const
          }),
        )
  for (const [key, bytes] of records) {
    const index = indexOfKey(key)
    if (index === undefined || bytes === undefined || !wanted.has(index)) continue
    const record = decodeEntryRecord(key, bytes)
    if (record) found.set(index, record.bytes)
  }
  return found
}

/** As far as numbers go without a gap, at most to `until`. */
export function advance(
  volume: VolumeId,
  from: Cursor,
  idOfNumber: (number: number) => EntryId | undefined,
  until = Number.POSITIVE_INFINITY,
): Cursor {
  let state: { readonly head: number; readonly chain: Uint8Array } = from
  while (state.head < until) {
    const id = idOfNumber(state.head + 1)
    if (id === undefined) break
    state = extendChain(state, volume, idBytes(id), hash)
  }
  return { head: state.head, chain: new Uint8Array(state.chain) }
}

export const slotOfNumber = (
  log: Pick<VolumeLog, 'slots' | 'indexByNumber'>,
  number: number,
): Slot | undefined => log.slots.get(log.indexByNumber.get(number) ?? -1)

function withNames(slots: ReadonlyMap<number, Slot>): Pick<VolumeLog, 'indexById' | 'indexByNumber'> {
  const indexById = new Map<EntryId, number>()
  const indexByNumber = new Map<number, number>()
  for (const slot of slots.values()) {
    indexById.set(slot.id, slot.index)
    if (slot.number !== null) indexByNumber.set(slot.number, slot.index)
  }
  return { indexById, indexByNumber }
}

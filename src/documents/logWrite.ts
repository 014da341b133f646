import { ok, refuse, type Disk, type DiskRefusal, type DiskWrite, type Result } from '../base/index.ts'
import { idOfEntry } from './entries.ts'
import {
  advance,
  chainAt,
  holesOf,
  readEntries,
  slotOfNumber,
  start,
  type Slot,
  type VolumeLog,
} from './log.ts'
import { encodeEntryRecord, encodeState, entryKey, stateKey, type OwnTip } from './logRecords.ts'
import type { ReceiveRefusal } from './port.ts'
import type { Damaged, EntryId, SealedEntry } from './types.ts'

/** Entries of this device, and how far its chain is with them. Answers their indices. */
export async function appendOwn(
  disk: Disk,
  log: VolumeLog,
  entries: readonly SealedEntry[],
  own: OwnTip,
): Promise<Result<readonly number[], DiskRefusal>> {
  const slots = entries.map(({ id }, i) => ({ index: log.nextIndex + i, id, number: null }))
  const bytesByIndex = new Map(entries.map(({ bytes }, i) => [log.nextIndex + i, bytes]))
  const written = await commit(disk, log, slots, bytesByIndex, { own })
  return written.ok ? ok(slots.map((slot) => slot.index)) : written
}

export type ReceivedSlots = {
  /** Indices of what is new here. */
  readonly added: readonly number[]
  readonly known: number
  /** Something damaged was replaced, so views that knew its old place are folded anew. */
  readonly repaired: boolean
}

/** Entries numbered `from`, `from + 1`, ... Those that are here already take their number; those of damaged ones return. */
export async function receiveEntries(
  disk: Disk,
  log: VolumeLog,
  from: number,
  entries: readonly Uint8Array[],
): Promise<Result<ReceivedSlots, ReceiveRefusal>> {
  if (from > log.cursor.head + 1) return refuse({ kind: 'gap', head: log.cursor.head })
  const slots: Slot[] = []
  const bytesByIndex = new Map<number, Uint8Array>()
  const added = new Map<EntryId, number>()
  let known = 0
  for (const [i, bytes] of entries.entries()) {
    const number = from + i
    const id = idOfEntry(bytes)
    const byNumber = slotOfNumber(log, number)
    const byId = log.slots.get(log.indexById.get(id) ?? -1)
    const differs = byNumber
      ? byNumber.id !== id
      : added.has(id) || (byId !== undefined && byId.number !== null)
    if (differs) return refuse({ kind: 'relay-differs', number })
    if (byNumber || byId) known++
    if (byNumber) continue
    const index = byId?.index ?? log.nextIndex + added.size
    if (!byId) added.set(id, index)
    slots.push({ index, id, number })
    bytesByIndex.set(index, bytes)
  }
  const healed = healedBy(log, slots)
  const repaired = slots.some(({ number }) => number !== null && number <= log.cursor.head)
  if (slots.length > 0) {
    const written = await commit(disk, log, slots, bytesByIndex, { healed })
    if (!written.ok) return written
  }
  return ok({ added: [...added.values()], known, repaired })
}

/**
 * A damaged entry's number is a claim of damaged bytes. Once no number is missing, all that were numbered are back; what
 * is damaged beyond that was unsent, and stays reported.
 */
function healedBy(log: VolumeLog, slots: readonly Slot[]): readonly Damaged[] {
  if (log.damaged.length === 0) return []
  const back = new Set(slots.map((slot) => slot.number))
  const holes = holesOf(log)
  const whole = holes.every((number) => back.has(number))
  if (whole && log.damaged.length <= holes.length) return log.damaged
  return log.damaged.filter(({ number }) => number !== null && (whole || back.has(number)))
}

/** The relay numbered these. What is not here, or is numbered already, is passed over. */
export async function acknowledgeEntries(
  disk: Disk,
  log: VolumeLog,
  ids: readonly EntryId[],
  numbers: readonly number[],
): Promise<Result<readonly Slot[], DiskRefusal>> {
  const slots: Slot[] = []
  for (const [i, id] of ids.entries()) {
    const slot = log.slots.get(log.indexById.get(id) ?? -1)
    const number = numbers[i]
    if (slot?.number === null && number !== undefined && number > 0 && !log.indexByNumber.has(number))
      slots.push({ ...slot, number })
  }
  return renumber(disk, log, slots, {})
}

/** What the relay numbered after `agreed` counts as unsent again. */
export async function forgetNumbersAfter(
  disk: Disk,
  log: VolumeLog,
  agreed: number,
): Promise<Result<readonly Slot[], DiskRefusal>> {
  const slots = [...log.slots.values()].filter(({ number }) => number !== null && number > agreed)
  const cursor = agreed < log.cursor.head ? (chainAt(log, agreed) ?? start) : log.cursor
  return renumber(
    disk,
    log,
    slots.map((slot) => ({ ...slot, number: null })),
    { cursor },
  )
}

async function renumber(
  disk: Disk,
  log: VolumeLog,
  slots: readonly Slot[],
  change: Change,
): Promise<Result<readonly Slot[], DiskRefusal>> {
  const bytesByIndex = await readEntries(
    disk,
    log,
    slots.map((slot) => slot.index),
  )
  const readable = slots.filter((slot) => bytesByIndex.has(slot.index))
  const written = await commit(disk, log, readable, bytesByIndex, change)
  return written.ok ? ok(readable) : written
}

type Change = {
  readonly own?: OwnTip
  readonly healed?: readonly Damaged[]
  readonly cursor?: VolumeLog['cursor']
}

/** One batch: entries, the state that counts them, and what they replace. Memory follows the disk, never the reverse. */
async function commit(
  disk: Disk,
  log: VolumeLog,
  slots: readonly Slot[],
  bytesByIndex: ReadonlyMap<number, Uint8Array>,
  change: Change,
): Promise<Result<void, DiskRefusal>> {
  const moved = new Map(slots.map((slot) => [slot.index, slot]))
  const idByNumber = new Map(slots.map((slot) => [slot.number, slot.id]))
  const idOfNumber = (number: number): EntryId | undefined => {
    const slot = slotOfNumber(log, number)
    return idByNumber.get(number) ?? (slot && !moved.has(slot.index) ? slot.id : undefined)
  }
  const cursor = advance(log.volume, change.cursor ?? log.cursor, idOfNumber)
  const own = change.own ?? log.own
  const batch: DiskWrite[] = []
  for (const { index, number } of slots) {
    const key = entryKey(log.volume, index)
    const bytes = bytesByIndex.get(index)
    if (bytes)
      batch.push({ put: key, bytes: encodeEntryRecord(key, { number, bytes: new Uint8Array(bytes) }) })
  }
  for (const { index } of change.healed ?? []) batch.push({ remove: entryKey(log.volume, index) })
  const key = stateKey(log.volume)
  batch.push({ put: key, bytes: encodeState(key, { cursor, own }) })
  const written = await disk.write(batch)
  if (!written.ok) return written

  for (const slot of slots) {
    const before = log.slots.get(slot.index)?.number
    if (before != null) log.indexByNumber.delete(before)
    if (slot.number !== null) log.indexByNumber.set(slot.number, slot.index)
    log.slots.set(slot.index, slot)
    log.indexById.set(slot.id, slot.index)
    log.nextIndex = Math.max(log.nextIndex, slot.index + 1)
  }
  if (change.cursor) log.chainByNumber.clear()
  log.cursor = cursor
  log.own = own
  const healed = change.healed ?? []
  log.damaged = log.damaged.filter((one) => !healed.includes(one))
  return ok(undefined)
}

import {
  bytesToHex,
  concat,
  decodeStrict,
  encodePlain,
  equalBytes,
  labels,
  shape,
  textToBytes,
  type Bytes,
} from '../base/index.ts'
import { hash } from '../crypto/index.ts'
import type { VolumeId } from '../protocol/index.ts'
import { noEntry } from './entries.ts'
import type { Cursor, EntryId } from './types.ts'
import { idBytes } from './volumes.ts'

/**
 * How a volume lies on the disk. Every value carries a hash over its key, its words and its bytes, so that bytes which
 * were flipped, cut or swapped with another key's are noticed (E2). No secret is needed to check it.
 *
 *   volume/<hex>/entry/<index, 10 digits>   number, 8 bytes big-endian, 0 while unsent | check, 32 | the entry
 *   volume/<hex>/state                      check, 32 | { version, head, chain, own: { seq, previous } }
 */
export const entriesPrefix = (volume: VolumeId): string => `volume/${volume}/entry/`
export const entryKey = (volume: VolumeId, index: number): string =>
  `${entriesPrefix(volume)}${String(index).padStart(10, '0')}`
export const stateKey = (volume: VolumeId): string => `volume/${volume}/state`

/** Undefined for a key that is no entry's. */
export function indexOfKey(key: string): number | undefined {
  const digits = key.slice(key.lastIndexOf('/') + 1)
  return /^\d{10}$/.test(digits) ? Number(digits) : undefined
}

export type EntryRecord = { readonly number: number | null; readonly bytes: Bytes }

/** The end of a device's own chain in a volume. */
export type OwnTip = { readonly seq: number; readonly previous: EntryId }
export const noOwn: OwnTip = { seq: 0, previous: noEntry }

export type LogState = { readonly cursor: Cursor; readonly own: OwnTip }

const checkLength = 32
const numberLength = 8

export function encodeEntryRecord(key: string, { number, bytes }: EntryRecord): Bytes {
  const numberBytes = numberToBytes(number)
  return concat(numberBytes, checkOf(key, numberBytes, bytes), bytes)
}

/** Undefined for anything but what was written under this key. */
export function decodeEntryRecord(key: string, record: Uint8Array): EntryRecord | undefined {
  if (record.length < numberLength + checkLength) return undefined
  const numberBytes = record.slice(0, numberLength)
  const bytes = record.slice(numberLength + checkLength)
  const check = record.subarray(numberLength, numberLength + checkLength)
  if (!equalBytes(check, checkOf(key, numberBytes, bytes))) return undefined
  return { number: bytesToNumber(numberBytes), bytes }
}

/** What a damaged record claims its number to be: a hint for refetching, nothing more. */
export const claimedNumber = (record: Uint8Array): number | null =>
  record.length < numberLength ? null : bytesToNumber(record)

const bytes32 = shape.fixedBytes(32)
const readState = shape.exact({
  version: shape.whole(1, 1),
  head: shape.whole(),
  chain: bytes32,
  own: shape.exact({ seq: shape.whole(), previous: bytes32 }),
})

export function encodeState(key: string, { cursor, own }: LogState): Bytes {
  const body = encodePlain({
    version: 1,
    head: cursor.head,
    chain: cursor.chain,
    own: { seq: own.seq, previous: idBytes(own.previous) },
  })
  return concat(checkOf(key, body), body)
}

export function decodeState(key: string, bytes: Uint8Array): LogState | undefined {
  const body = bytes.slice(checkLength)
  if (!equalBytes(bytes.subarray(0, checkLength), checkOf(key, body))) return undefined
  const decoded = decodeStrict(body)
  const state = decoded.ok ? readState(decoded.value) : undefined
  if (state === undefined) return undefined
  return {
    cursor: { head: state.head, chain: new Uint8Array(state.chain) },
    own: { seq: state.own.seq, previous: bytesToHex(state.own.previous) },
  }
}

const checkOf = (key: string, ...parts: readonly Uint8Array[]): Bytes =>
  hash(labels.diskName, textToBytes(key), ...parts)

function numberToBytes(number: number | null): Bytes {
  const out = new Uint8Array(numberLength)
  new DataView(out.buffer).setBigUint64(0, BigInt(number ?? 0))
  return out
}

function bytesToNumber(bytes: Uint8Array): number | null {
  const number = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0))
  return number > 0 && Number.isSafeInteger(number) ? number : null
}

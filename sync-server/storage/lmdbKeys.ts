import { bytesToHex, concat, encodePlain, hexToBytes, shape, type Bytes } from '../../src/base/index.ts'
import {
  emptyChain,
  readWakes,
  volumeIdToBytes,
  type ChainState,
  type VolumeId,
} from '../../src/protocol/index.ts'
import type { KeptTimer, TimerMark } from './storage.ts'

/**
 * The four tables. Keys hold nothing that a client chose the form of: a volume's 32 bytes, a number, a hash we computed.
 *
 *   entries   volume (32) | number (8, big-endian)   the entry's bytes
 *   numbers   volume (32) | entry id (32)            its number (8)
 *   states    volume (32)                            head (8) | chain (32) | bytes kept (8)
 *   timers    volume (32) | timer (16)               due (8) | CBOR [wakes]
 */
export type VolumeState = ChainState & { readonly bytes: number }

export const emptyState: VolumeState = { ...emptyChain, bytes: 0 }

export const volumeKey = (volume: VolumeId): Buffer => Buffer.from(volumeIdToBytes(volume))

export const entryKey = (volume: VolumeId, number: number): Buffer =>
  Buffer.from(concat(volumeIdToBytes(volume), encodeNumber(number)))

export const numberKey = (volume: VolumeId, id: Uint8Array): Buffer =>
  Buffer.from(concat(volumeIdToBytes(volume), id))

export function encodeNumber(number: number): Bytes {
  const out = new Uint8Array(8)
  new DataView(out.buffer).setBigUint64(0, BigInt(number))
  return out
}

export const decodeNumber = (bytes: Uint8Array): number =>
  Number(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getBigUint64(0))

export const encodeState = (state: VolumeState): Bytes =>
  concat(encodeNumber(state.head), state.chain, encodeNumber(state.bytes))

export const decodeState = (bytes: Uint8Array): VolumeState => ({
  head: decodeNumber(bytes.subarray(0, 8)),
  chain: new Uint8Array(bytes.subarray(8, 40)),
  bytes: decodeNumber(bytes.subarray(40, 48)),
})

export const timerKey = ({ volume, id }: TimerMark): Buffer =>
  Buffer.from(concat(volumeIdToBytes(volume), hexToBytes(id) ?? new Uint8Array()))

export const encodeTimer = ({ due, wakes }: KeptTimer): Bytes =>
  concat(encodeNumber(due), encodePlain(wakes.map((wake) => ({ ...wake }))))

/** One that the disk damaged is none, and costs no other. */
export const decodeMark = (key: Uint8Array, value: Uint8Array): TimerMark | undefined =>
  key.length === 48 && value.length >= 8
    ? {
        volume: bytesToHex(key.subarray(0, 32)) as VolumeId,
        id: bytesToHex(key.subarray(32)),
        due: decodeNumber(value),
      }
    : undefined

export function decodeTimer(mark: TimerMark, value: Uint8Array): KeptTimer {
  const wakes = shape.decoded(readWakes, new Uint8Array(value.subarray(8)))
  if (wakes === undefined) throw new Error('a timer is damaged')
  return { ...mark, due: decodeNumber(value), wakes }
}

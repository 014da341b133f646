import {
  bytesToText,
  concat,
  equalBytes,
  textToBytes,
  u32ToBytes,
  type Bytes,
  type DiskWrite,
} from '../base/index.ts'

/**
 * The folder disk's file: a magic, then one record for each batch.
 *
 *   record  = marker (4) | length of payload (u32) | checksum (16) | payload
 *   payload = writes: 1 | length of key (u32) | key | length of bytes (u32) | bytes
 *                     0 | length of key (u32) | key
 *
 * The checksum is over length and payload. The marker lets reading find its place again behind a damaged record.
 */
export const magic: Bytes = textToBytes('kithdsk1')

export type Checksum = (bytes: Uint8Array) => Uint8Array

const marker: Bytes = new Uint8Array([0xb7, 0x4b, 0x44, 0x0a])
const headLength = marker.length + 4 + 16

export function encodeRecord(batch: readonly DiskWrite[], checksum: Checksum): Bytes {
  const payload = concat(
    ...batch.flatMap((write) => {
      const key = textToBytes('put' in write ? write.put : write.remove)
      const named = [new Uint8Array(['put' in write ? 1 : 0]), u32ToBytes(key.length), key]
      return 'put' in write ? [...named, u32ToBytes(write.bytes.length), write.bytes] : named
    }),
  )
  const counted = concat(u32ToBytes(payload.length), payload)
  return concat(marker, counted.subarray(0, 4), checksum(counted), payload)
}

export type Scan = {
  readonly batches: readonly (readonly DiskWrite[])[]
  /** Where the last whole record ends: what lies behind was being written when the process died. */
  readonly end: number
  /** Stretches that cannot be read although whole records follow: not a torn write but damage. */
  readonly damaged: number
}

/** Undefined for a file that is no journal. Never throws, whatever the bytes. */
export function scanJournal(file: Uint8Array, checksum: Checksum): Scan | undefined {
  if (!equalBytes(file.subarray(0, magic.length), magic)) return undefined
  const batches: (readonly DiskWrite[])[] = []
  let at = magic.length
  let end = at
  let damaged = 0
  let lost = false
  while (at < file.length) {
    const record = readRecord(file, at, checksum)
    if (record) {
      if (lost) damaged++
      lost = false
      batches.push(record.batch)
      at = record.end
      end = at
    } else {
      lost = true
      at = nextMarker(file, at + 1)
    }
  }
  return { batches, end, damaged }
}

function readRecord(file: Uint8Array, at: number, checksum: Checksum) {
  if (at + headLength > file.length || !equalBytes(file.subarray(at, at + 4), marker)) return undefined
  const length = readU32(file, at + 4)
  const end = at + headLength + length
  if (end > file.length) return undefined
  const payload = file.subarray(at + headLength, end)
  const sum = file.subarray(at + 8, at + headLength)
  if (!equalBytes(sum, checksum(concat(file.subarray(at + 4, at + 8), payload)))) return undefined
  const batch = readPayload(payload)
  return batch && { batch, end }
}

/** Undefined only for what a checksum let through and no `encodeRecord` wrote. */
function readPayload(payload: Uint8Array): readonly DiskWrite[] | undefined {
  const batch: DiskWrite[] = []
  let at = 0
  const take = (): Uint8Array | undefined => {
    if (at + 4 > payload.length) return undefined
    const from = at + 4
    at = from + readU32(payload, at)
    return at <= payload.length ? payload.subarray(from, at) : undefined
  }
  while (at < payload.length) {
    const kind = payload[at++]
    const key = take()
    const bytes = kind === 1 ? take() : undefined
    if (!key || (kind === 1 && !bytes) || (kind !== 0 && kind !== 1)) return undefined
    batch.push(bytes ? { put: bytesToText(key), bytes } : { remove: bytesToText(key) })
  }
  return batch
}

function nextMarker(file: Uint8Array, from: number): number {
  for (let at = file.indexOf(marker[0] ?? 0, from); at >= 0; at = file.indexOf(marker[0] ?? 0, at + 1)) {
    if (equalBytes(file.subarray(at, at + 4), marker)) return at
  }
  return file.length
}

const readU32 = (bytes: Uint8Array, at: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at)

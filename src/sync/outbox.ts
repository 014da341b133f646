import { limits } from '../protocol/index.ts'

/** One `put` of the app: cut into parts of the protocol's size, and done when every part has its receipt. */
export type PutJob = {
  readonly ref: number
  readonly parts: PutPart[]
}

export type PutPart = {
  readonly entries: readonly Uint8Array[]
  readonly bytes: number
  /** The `ref` under which it is on its way on this connection. */
  wireRef: number | undefined
  numbers: readonly number[] | undefined
}

/** Words around an entry inside a frame: its CBOR head, generously; and those around them all. */
const perEntry = 8
const roomForEntries = limits.entryBytes - 512

/** Undefined where one entry is larger than any relay takes, or empty, or there is none. */
export function cutPut(ref: number, entries: readonly Uint8Array[]): PutJob | undefined {
  const parts: PutPart[] = []
  let part: Uint8Array[] = []
  let bytes = 0
  const finish = (): void => {
    if (part.length > 0) parts.push({ entries: part, bytes, wireRef: undefined, numbers: undefined })
    part = []
    bytes = 0
  }
  for (const entry of entries) {
    if (entry.length === 0 || entry.length > limits.entryBytes) return undefined
    if (part.length === limits.putEntries || bytes + entry.length + perEntry > roomForEntries) finish()
    part.push(entry)
    bytes += entry.length + perEntry
  }
  finish()
  return parts.length > 0 ? { ref, parts } : undefined
}

import { ok, refuse, type Bytes, type Disk, type DiskWrite } from '../base/index.ts'

/** Keeps nothing beyond its own life. `capacity` is in bytes of keys and values, for tests of a full disk. */
export function memoryDisk(capacity = Number.POSITIVE_INFINITY): Disk {
  const bytesByKey = new Map<string, Bytes>()
  return {
    async read(key) {
      return bytesByKey.get(key)?.slice()
    },
    async list(prefix) {
      return listOf(bytesByKey, prefix)
    },
    async write(batch) {
      if (capacity < Number.POSITIVE_INFINITY) {
        const next = new Map(bytesByKey)
        applyBatch(next, batch)
        if (sizeOf(next) > capacity) return refuse({ kind: 'disk-full' })
      }
      applyBatch(bytesByKey, batch)
      return ok(undefined)
    },
    async close() {},
  }
}

/** Copies, in key order: what a caller does to the bytes stays with the caller. */
export function listOf(bytesByKey: ReadonlyMap<string, Bytes>, prefix: string): (readonly [string, Bytes])[] {
  const keys = [...bytesByKey.keys()].filter((key) => key.startsWith(prefix)).sort()
  return keys.map((key) => [key, bytesByKey.get(key)?.slice() ?? new Uint8Array()] as const)
}

/** In order: of two writes to one key the later holds. Copies, as the caller may go on using its bytes. */
export function applyBatch(bytesByKey: Map<string, Bytes>, batch: readonly DiskWrite[]): void {
  for (const write of batch) {
    if ('put' in write) bytesByKey.set(write.put, new Uint8Array(write.bytes))
    else bytesByKey.delete(write.remove)
  }
}

function sizeOf(bytesByKey: ReadonlyMap<string, Bytes>): number {
  let size = 0
  for (const [key, bytes] of bytesByKey) size += key.length + bytes.length
  return size
}

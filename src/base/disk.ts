import type { Bytes } from './bytes.ts'
import type { Result } from './result.ts'

/** ASCII segments joined by '/', never words of people: whoever copies the disk reads the keys. */
export type DiskKey = string

export type DiskWrite = { readonly put: DiskKey; readonly bytes: Uint8Array } | { readonly remove: DiskKey }

export type DiskRefusal =
  { readonly kind: 'disk-full' } | { readonly kind: 'disk-broken'; readonly why: string }

/**
 * What a device keeps, as bytes by key. One acceptance suite (`tests/contract/disk.ts`) holds for every adapter:
 * a batch is written whole or not at all, and `write` resolves only when it would survive the process being killed.
 */
export interface Disk {
  read(key: DiskKey): Promise<Bytes | undefined>
  /** Every key that begins with the prefix, in key order, with its bytes. */
  list(prefix: string): Promise<readonly (readonly [DiskKey, Bytes])[]>
  write(batch: readonly DiskWrite[]): Promise<Result<void, DiskRefusal>>
  close(): Promise<void>
}

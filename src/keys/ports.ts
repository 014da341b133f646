import type { Bytes, DiskRefusal, Result } from '../base/index.ts'

/**
 * Keeps the vault's key for one device: a non-extractable WebCrypto key in the browser, a 0600 file in Node, a constant
 * in memory. `kind` is written into the vault's header, so a vault knows which of its wraps this port can open.
 */
export interface KeyWrap {
  /** A short ASCII word, never one of a person. */
  readonly kind: string
  wrap(key: Bytes): Promise<Result<Bytes, KeyWrapRefusal>>
  unwrap(wrapped: Bytes): Promise<Result<Bytes, KeyWrapRefusal>>
}

export type KeyWrapRefusal =
  /** The key here is not the one that wrapped it: another device's, or one that was cleared. */
  | { readonly kind: 'wrong-wrap' }
  /** The key store itself failed. */
  | { readonly kind: 'wrap-broken'; readonly why: string }

export type VaultRefusal =
  /** The bytes are not what was written. */
  | { readonly kind: 'vault-damaged' }
  /** Whole, but no wrap of this device opens it. */
  | { readonly kind: 'vault-foreign' }
  /** Written by a newer version of the app. */
  | { readonly kind: 'vault-newer'; readonly version: number }
  | { readonly kind: 'wrap-broken'; readonly why: string }
  | DiskRefusal

/** One sealed record. A write that did not finish leaves the old one. */
export interface Vault {
  /** Undefined when nothing was ever written here. */
  read(): Promise<Result<Bytes | undefined, VaultRefusal>>
  write(content: Bytes): Promise<Result<void, VaultRefusal>>
}

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
  /** Whole, and waits for what a person has in mind. */
  | { readonly kind: 'vault-locked'; readonly by: LockKind }
  /** Its words would be stretched less than is allowed: written by nobody's good app. */
  | { readonly kind: 'vault-weak' }
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

/** What the person types: 4 to 8 digits, or words of their own. */
export type LockKind = 'pin' | 'passphrase'
export type LockWords = { readonly kind: LockKind; readonly words: string }

/** A passkey of the person, as the vault's header names it. Neither part opens anything. */
export type Passkey = {
  /** What its authenticator calls it. */
  readonly credential: Bytes
  /** What it is asked to answer with 32 bytes that only it knows (WebAuthn, extension `prf`). */
  readonly salt: Bytes
}

export type LockRefusal =
  /** Says nothing else: neither how near it was nor how many tries are left. */
  | { readonly kind: 'wrong-words' }
  /** Too many were wrong. In milliseconds since 1970. */
  | { readonly kind: 'wait'; readonly until: number }
  /** These would not be a lock: of another form, or among the first that everybody tries. */
  | { readonly kind: 'words-unfit'; readonly why: 'form' | 'easy' }
  /** There is no such passkey here, or it answered for another. */
  | { readonly kind: 'wrong-passkey' }
  /** A passkey is a second way in and never the only one: words come first. */
  | { readonly kind: 'words-first' }
  /** Nothing was ever kept here that could be locked. */
  | { readonly kind: 'vault-empty' }
  | VaultRefusal

/**
 * A second wrap around the vault's key. With it set, the device alone opens nothing: `Vault.read` answers `vault-locked`
 * until `open` was given the right words, in the memory of this worker and nowhere else.
 */
export interface VaultLock {
  /** Needs no words: what stands in the header and what was counted. */
  state(): Promise<
    Result<
      {
        readonly kind: LockKind | null
        readonly waitUntil: number | null
        readonly passkey: Passkey | null
      },
      VaultRefusal
    >
  >
  /** Opens, or proves to an open vault that who is here knows the words. Each wrong one is counted, on the disk. */
  open(words: string): Promise<Result<void, LockRefusal>>
  /** The same by the passkey's answer. It cannot be guessed, so it is neither counted nor made to wait. */
  openWith(answer: Bytes): Promise<Result<void, LockRefusal>>
  /** A second way in, beside the words, in one write. Of an open vault. */
  addPasskey(passkey: Passkey, answer: Bytes): Promise<Result<void, LockRefusal>>
  /**
   * Sets, changes or (with null) takes away, by one write: cut off at any moment, there is the old or the new. A passkey
   * that was there is gone with it.
   */
  set(lock: LockWords | null): Promise<Result<void, LockRefusal>>
  /** Forgets in this memory what was opened. */
  shut(): void
}

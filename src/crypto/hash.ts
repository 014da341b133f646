import { concat, labelled, u32ToBytes, type Label } from '../base/index.ts'
import { sodium } from './sodium.ts'
import type { Hash } from './types.ts'

/**
 * BLAKE2b-512 truncated to 32 bytes, over the label and each part behind its length. Truncated rather than BLAKE2b-256
 * because Node's own crypto has only the 64-byte form, and the relay names entries with it.
 */
export const hash = (label: Label, ...parts: readonly Uint8Array[]): Hash =>
  sodium.crypto_generichash(64, labelled(label, framed(parts)), null).slice(0, 32) as Hash

export const framed = (parts: readonly Uint8Array[]): Uint8Array =>
  concat(...parts.flatMap((part) => [u32ToBytes(part.length), part]))

/** Constant time for equal lengths. */
export const equalSecrets = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && sodium.memcmp(a, b)

import { labelled, type Label } from '../base/index.ts'
import { framed } from './hash.ts'
import { hide, reveal, type Secret } from './secret.ts'
import { sodium } from './sodium.ts'
import type { MasterKey, Seed } from './types.ts'

/** crypto_kdf contexts: exactly eight characters. */
const context = 'kithkdf1'

/** Subkey numbers of an epoch's or invitation's secret. A number is never reused. */
export const subkeys = { address: 1, content: 2, closing: 3, commitment: 4, vault: 5, views: 6 } as const
export type Subkey = (typeof subkeys)[keyof typeof subkeys]

/** An independent 32-byte key from a master key. */
export const deriveKey = (master: MasterKey, subkey: Subkey): MasterKey =>
  hide(sodium.crypto_kdf_derive_from_key(32, subkey, context, reveal(master)))

/** 32 bytes bound to the label and the words: keyed BLAKE2b. */
export const deriveSecret = <Name extends string>(
  key: MasterKey,
  label: Label,
  ...words: readonly Uint8Array[]
): Secret<Name> => hide(sodium.crypto_generichash(32, labelled(label, framed(words)), reveal(key)))

export const deriveSeed = (key: MasterKey, label: Label, ...words: readonly Uint8Array[]): Seed =>
  deriveSecret<'Seed'>(key, label, ...words)

import { ok, refuse, type Bytes, type Random, type Result } from '../base/index.ts'
import { reveal } from './secret.ts'
import { sodium } from './sodium.ts'
import type { ContentKey, Nonce } from './types.ts'

/** What cannot be opened is not told apart: wrong key, wrong place, damaged or forged all look the same. */
export type OpenRefusal = { readonly kind: 'cannot-open' }

export const nonceLength = 24
export const tagLength = 16

export const freshNonce = (random: Random): Nonce => random(nonceLength) as Nonce

/** XChaCha20-Poly1305-IETF. Gives ciphertext and tag; the nonce travels beside it. */
export const seal = (plaintext: Uint8Array, context: Uint8Array, nonce: Nonce, key: ContentKey): Bytes =>
  sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plaintext, context, null, nonce, reveal(key)) as Bytes

export function open(
  ciphertext: Uint8Array,
  context: Uint8Array,
  nonce: Nonce,
  key: ContentKey,
): Result<Bytes, OpenRefusal> {
  if (ciphertext.length < tagLength || nonce.length !== nonceLength) return refuse({ kind: 'cannot-open' })
  try {
    return ok(
      sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
        null,
        ciphertext,
        context,
        nonce,
        reveal(key),
      ) as Bytes,
    )
  } catch {
    return refuse({ kind: 'cannot-open' })
  }
}

import { labelled, type Label } from '../base/index.ts'
import { hide, reveal } from './secret.ts'
import { sodium } from './sodium.ts'
import type { PublicSigningKey, SecretSigningKey, Seed, Signature, SigningPair } from './types.ts'

/** Ed25519 over the label and the message. */
export const sign = (label: Label, message: Uint8Array, key: SecretSigningKey): Signature =>
  sodium.crypto_sign_detached(labelled(label, message), reveal(key)) as Signature

/** False for a wrong, malformed or small-order key or signature; never throws. */
export function verify(
  label: Label,
  message: Uint8Array,
  signature: Uint8Array,
  key: PublicSigningKey,
): boolean {
  if (signature.length !== 64 || key.length !== 32) return false
  return sodium.crypto_sign_verify_detached(signature, labelled(label, message), key)
}

export function signingPairFromSeed(seed: Seed): SigningPair {
  const pair = sodium.crypto_sign_seed_keypair(reveal(seed))
  return { publicKey: pair.publicKey as PublicSigningKey, secretKey: hide(pair.privateKey) }
}

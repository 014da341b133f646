import { ok, refuse, type Bytes, type Result } from '../base/index.ts'
import type { OpenRefusal } from './seal.ts'
import { hide, reveal } from './secret.ts'
import { sodium } from './sodium.ts'
import type { PublicSealingKey, SealingPair, Seed } from './types.ts'

/** crypto_box_seal: only the recipient can open it, and nobody can tell who sealed it. The caller signs outside. */
export const sealTo = (message: Uint8Array, recipient: PublicSealingKey): Bytes =>
  sodium.crypto_box_seal(message, recipient) as Bytes

export function openFrom(box: Uint8Array, pair: SealingPair): Result<Bytes, OpenRefusal> {
  try {
    return ok(sodium.crypto_box_seal_open(box, pair.publicKey, reveal(pair.secretKey)) as Bytes)
  } catch {
    return refuse({ kind: 'cannot-open' })
  }
}

export function sealingPairFromSeed(seed: Seed): SealingPair {
  const pair = sodium.crypto_box_seed_keypair(reveal(seed))
  return { publicKey: pair.publicKey as PublicSealingKey, secretKey: hide(pair.privateKey) }
}

import type fc from 'fast-check'
import {
  hide,
  sealingPairFromSeed,
  signingPairFromSeed,
  type SealingPair,
  type Seed,
  type SigningPair,
} from '../../src/crypto/index.ts'
import { bytesOf } from './someBytes.ts'

/** Keys from any seed. `cryptoReady` must have settled before they are drawn. */
export const someSecret = <Name extends string>() => bytesOf(32).map((bytes) => hide<Name>(bytes))

export const someSigningPair: fc.Arbitrary<SigningPair> = bytesOf(32).map((bytes) =>
  signingPairFromSeed(hide<'Seed'>(bytes)),
)

export const someSealingPair: fc.Arbitrary<SealingPair> = bytesOf(32).map((bytes) =>
  sealingPairFromSeed(hide<'Seed'>(bytes)),
)

/** The same bytes with one bit another. */
export function flipBit(bytes: Uint8Array, at: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(bytes)
  const bit = at % (out.length * 8)
  out[bit >> 3] = (out[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return out
}

export const seedOf = (byte: number): Seed => hide(new Uint8Array(32).fill(byte))

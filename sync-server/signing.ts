import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import { concat, labelled, u32ToBytes, type Bytes, type Label } from '../src/base/index.ts'
import type { HashFunction } from '../src/protocol/index.ts'

/**
 * The three things the relay does with cryptography, by Node's own: it may not import `crypto`, so that it could not
 * open anything if it wanted to. `tests/laws/protocolHash.test.ts` holds `hash` equal to libsodium's.
 */
export const hash: HashFunction = (label, ...parts) =>
  new Uint8Array(
    createHash('blake2b512')
      .update(labelled(label, concat(...parts.flatMap((part) => [u32ToBytes(part.length), part]))))
      .digest()
      .subarray(0, 32),
  )

export const signBytes = (label: Label, message: Uint8Array, key: KeyObject): Bytes =>
  new Uint8Array(sign(null, labelled(label, message), key))

/** False for anything that is not a good signature by that key; never throws for a 32-byte key. */
export const verifyBytes = (
  label: Label,
  message: Uint8Array,
  signature: Uint8Array,
  publicKey: Uint8Array,
): boolean => verify(null, labelled(label, message), publicKeyFromBytes(publicKey), signature)

const publicKeyFromBytes = (bytes: Uint8Array): KeyObject =>
  createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(bytes).toString('base64url') },
    format: 'jwk',
  })

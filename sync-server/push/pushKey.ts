import { createECDH, createPrivateKey, sign, type KeyObject } from 'node:crypto'
import { ok, refuse, type Bytes, type Random, type Result } from '../../src/base/index.ts'
import { readSeed, type IdentityRefusal } from '../identity.ts'

/** By what push services know this relay (RFC 8292), so that only this relay can wake the phones that said yes to it. */
export type PushKey = {
  /** A P-256 point, 65 bytes. */
  readonly publicKey: Bytes
  /** What goes into `Authorization` for a push service, named by its origin. */
  authorize(audience: string, contact: string, now: number): string
}

const fileName = 'push.key'
const twelveHours = 12 * 3600

/** Reads the key (64 hex digits, mode 0600) from the data folder, or mints it there the first time. */
export async function loadPushKey(folder: string, random: Random): Promise<Result<PushKey, IdentityRefusal>> {
  const seed = await readSeed(folder, fileName, random)
  if (!seed.ok) return seed
  try {
    return ok(pushKeyFrom(seed.value))
  } catch {
    // One of 2^32 chances: not a number below the order of the curve.
    return refuse({ kind: 'identity-unreadable', why: `${fileName} is no key: remove it and start again` })
  }
}

export function pushKeyFrom(secret: Uint8Array): PushKey {
  const pair = createECDH('prime256v1')
  pair.setPrivateKey(secret)
  const publicKey = new Uint8Array(pair.getPublicKey())
  const word = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
  const key: KeyObject = createPrivateKey({
    key: {
      ...{ kty: 'EC', crv: 'P-256', d: word(secret) },
      ...{ x: word(publicKey.subarray(1, 33)), y: word(publicKey.subarray(33)) },
    },
    format: 'jwk',
  })
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return {
    publicKey,
    authorize(aud, sub, now) {
      const exp = Math.floor(now / 1000) + twelveHours
      const said = `${part({ typ: 'JWT', alg: 'ES256' })}.${part({ aud, exp, sub })}`
      const signature = sign('sha256', Buffer.from(said), { key, dsaEncoding: 'ieee-p1363' })
      return `vapid t=${said}.${word(signature)}, k=${word(publicKey)}`
    },
  }
}

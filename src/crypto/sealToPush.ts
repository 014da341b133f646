import { concat, textToBytes, u32ToBytes, type Bytes, type Random } from '../base/index.ts'

/** What a browser gave out to be woken by: its P-256 point (65 bytes) and its 16 bytes of chance (RFC 8291). */
export type PushKeys = { readonly point: Uint8Array; readonly auth: Uint8Array }

/** Everything that is sealed is of this size, so nobody tells one from another. */
const plainLength = 32
const recordSize = 4096
const curve = { name: 'ECDH', namedCurve: 'P-256' } as const

/**
 * Sealed so that the browser itself opens it, by RFC 8291 (aes128gcm) with the browser's own cryptography, as libsodium has
 * no P-256. Undefined where the point is none, or the words are too long.
 */
export async function sealToPush(
  { point, auth }: PushKeys,
  words: Uint8Array,
  random: Random,
): Promise<Bytes | undefined> {
  if (words.length >= plainLength || point.length !== 65 || auth.length !== 16) return undefined
  const theirs = await importPoint(point)
  if (!theirs) return undefined
  const { subtle } = crypto
  const ours = await subtle.generateKey(curve, false, ['deriveBits'])
  const ourPoint = new Uint8Array(await subtle.exportKey('raw', ours.publicKey))
  const shared = new Uint8Array(
    await subtle.deriveBits({ name: 'ECDH', public: theirs }, ours.privateKey, 256),
  )
  const salt = random(16)
  const about = concat(textToBytes('WebPush: info'), new Uint8Array(1), point, ourPoint)
  const input = await expand(shared, auth, about, 32)
  const key = await expand(input, salt, infoOf('Content-Encoding: aes128gcm'), 16)
  const iv = await expand(input, salt, infoOf('Content-Encoding: nonce'), 12)
  // The last record is marked by a 2, and zeros fill it up.
  const plain = new Uint8Array(plainLength + 1)
  plain.set(words)
  plain[words.length] = 2
  const content = await subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt'])
  const sealed = new Uint8Array(await subtle.encrypt({ name: 'AES-GCM', iv }, content, plain))
  return concat(salt, u32ToBytes(recordSize), Uint8Array.of(ourPoint.length), ourPoint, sealed)
}

async function importPoint(point: Uint8Array): Promise<CryptoKey | undefined> {
  try {
    return await crypto.subtle.importKey('raw', new Uint8Array(point), curve, false, [])
  } catch {
    return undefined
  }
}

const infoOf = (words: string): Bytes => concat(textToBytes(words), new Uint8Array(1))

/** HKDF-SHA-256. */
async function expand(input: Bytes, salt: Uint8Array, info: Bytes, length: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', input, 'HKDF', false, ['deriveBits'])
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(salt), info }
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, length * 8))
}

import sodium from 'libsodium-wrappers'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { bytesToHex, hexToBytes, type Bytes } from '../../src/base/index.ts'
import { cryptoReady, hide, open, seal, verify, type ContentKey, type Nonce, type PublicSigningKey } from '../../src/crypto/index.ts'

/** G7: the known answers of Project Wycheproof, all of them, for the primitives that Kith stands on. */

type Vector = Readonly<Record<string, string>> & { readonly result: 'valid' | 'invalid' | 'acceptable' }

const read = (name: string, expected: number): readonly Vector[] => {
  const text = readFileSync(new URL(`./wycheproof/${name}.json`, import.meta.url), 'utf8')
  const { tests } = JSON.parse(text) as { tests: readonly Vector[] }
  if (tests.length !== expected) throw new Error(`${name} has ${tests.length} vectors, not ${expected}`)
  return tests
}

const bytes = (hex: string | undefined): Bytes => {
  const out = hexToBytes(hex ?? 'none')
  if (!out) throw new Error('A vector holds something that is not hex')
  return out
}

const nameOf = (vector: Vector): string => `${vector['id']} ${vector['about']} (${vector.result})`

beforeAll(() => cryptoReady)

describe('Ed25519', () => {
  test.each(read('eddsa', 145).map((vector) => [nameOf(vector), vector] as const))('%s', (_, vector) => {
    const [message, signature, key] = [bytes(vector['message']), bytes(vector['signature']), bytes(vector['key'])]
    const verified = (): boolean => signature.length === 64 && sodium.crypto_sign_verify_detached(signature, message, key)
    expect(verified()).toBe(vector.result === 'valid')
    // The same bytes under any label of ours are worth nothing, and the wrong lengths among them do not throw.
    expect(verify('act', message, signature, key as PublicSigningKey)).toBe(false)
  })
})

describe('X25519', () => {
  test.each(read('x25519', 518).map((vector) => [nameOf(vector), vector] as const))('%s', (_, vector) => {
    const shared = (): Uint8Array => sodium.crypto_scalarmult(bytes(vector['private']), bytes(vector['public']))
    // Wycheproof leaves low-order points to the library; libsodium refuses the shared secret of zeros they give.
    if (/^0+$/.test(vector['shared'] ?? '')) expect(shared).toThrow()
    else expect(bytesToHex(shared())).toBe(vector['shared'])
  })
})

describe('XChaCha20-Poly1305', () => {
  test.each(read('xchacha20_poly1305', 284).map((vector) => [nameOf(vector), vector] as const))('%s', (_, vector) => {
    const key: ContentKey = hide(bytes(vector['key']))
    const nonce = bytes(vector['nonce']) as Nonce
    const [context, message, sealed] = [bytes(vector['context']), bytes(vector['message']), bytes(vector['sealed'])]
    const opened = open(sealed, context, nonce, key)
    if (vector.result === 'valid') {
      expect(opened.ok && bytesToHex(opened.value)).toBe(vector['message'])
      expect(bytesToHex(seal(message, context, nonce, key))).toBe(vector['sealed'])
    } else {
      expect(opened).toEqual({ ok: false, refusal: { kind: 'cannot-open' } })
    }
  })
})

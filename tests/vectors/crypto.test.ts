import { createHash, createPrivateKey, createPublicKey, sign as nodeSign, verify as nodeVerify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { bytesToHex, hexToBytes, labelled, textToBytes, type Bytes } from '../../src/base/index.ts'
import {
  cryptoReady,
  deriveKey,
  deriveSecret,
  deriveSeed,
  hash,
  hide,
  open,
  openFrom,
  pad,
  padmeSize,
  reveal,
  seal,
  sealingPairFromSeed,
  sign,
  signingPairFromSeed,
  subkeys,
  type ContentKey,
  type MasterKey,
  type Nonce,
  type Seed,
} from '../../src/crypto/index.ts'

/**
 * Frozen bytes. What was sealed, signed or named yesterday must open, verify and be found tomorrow: changing one of
 * these is a decision with a migration, never an update of a test.
 */
const frozen = JSON.parse(readFileSync(new URL('./crypto.json', import.meta.url), 'utf8'))

const bytes = (hex: string): Bytes => {
  const out = hexToBytes(hex)
  if (!out) throw new Error('A vector holds something that is not hex')
  return out
}
const filled = (length: number, byte: number): Bytes => new Uint8Array(length).fill(byte)

const master: MasterKey = hide(filled(32, 1))
const seed: Seed = hide(filled(32, 2))
const content: ContentKey = hide(filled(32, 3))
const nonce = filled(24, 4) as Nonce
const message = textToBytes('a message')
const context = textToBytes('where it belongs')

beforeAll(() => cryptoReady)

test('hash', () => {
  expect(bytesToHex(hash(frozen.hash.label, ...frozen.hash.parts.map(bytes)))).toBe(frozen.hash.hash)
})

test('keys from keys', () => {
  for (const [name, subkey] of Object.entries(subkeys))
    expect(bytesToHex(reveal(deriveKey(master, subkey)))).toBe(frozen.subkeys[name])
  const [living, first] = [textToBytes('living'), textToBytes('g1')]
  expect(bytesToHex(reveal(deriveSecret(master, 'volume content', living, first)))).toBe(frozen.secret)
  const [month, november] = [textToBytes('month'), textToBytes('2026-11')]
  expect(bytesToHex(reveal(deriveSeed(master, 'volume address', month, november)))).toBe(frozen.seed)
})

test('signatures', () => {
  const pair = signingPairFromSeed(seed)
  expect(bytesToHex(pair.publicKey)).toBe(frozen.signing.publicKey)
  expect(bytesToHex(reveal(pair.secretKey))).toBe(frozen.signing.secretKey)
  expect(bytesToHex(sign('act', message, pair.secretKey))).toBe(frozen.signing.signature)
})

test('boxes sealed to a person', () => {
  const pair = sealingPairFromSeed(seed)
  expect(bytesToHex(pair.publicKey)).toBe(frozen.sealing.publicKey)
  expect(bytesToHex(reveal(pair.secretKey))).toBe(frozen.sealing.secretKey)
  expect(openFrom(bytes(frozen.sealing.box), pair)).toEqual({ ok: true, value: textToBytes('a box') })
})

test('seals and padding', () => {
  expect(bytesToHex(pad(message))).toBe(frozen.seal.padded)
  expect(bytesToHex(seal(message, context, nonce, content))).toBe(frozen.seal.sealed)
  expect(open(bytes(frozen.seal.sealed), context, nonce, content)).toEqual({ ok: true, value: message })
  for (const [length, size] of Object.entries(frozen.padme)) expect(padmeSize(Number(length))).toBe(size)
})

test("the relay's own crypto, Node's, makes the same names and signatures", () => {
  const parts: readonly string[] = frozen.hash.parts
  const framed = parts.map((part) => Buffer.concat([Buffer.from([0, 0, 0, part.length / 2]), bytes(part)]))
  const named = createHash('blake2b512').update(labelled(frozen.hash.label, Buffer.concat(framed)))
  expect(named.digest().subarray(0, 32).toString('hex')).toBe(frozen.hash.hash)

  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), reveal(seed)])
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const signature = nodeSign(null, labelled('act', message), key)
  expect(signature.toString('hex')).toBe(frozen.signing.signature)
  expect(nodeVerify(null, labelled('act', message), createPublicKey(key), signature)).toBe(true)
})

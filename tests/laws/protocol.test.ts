import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesToHex, concat, encodePlain, labels } from '../../src/base/index.ts'
import {
  cryptoReady,
  hash as sodiumHash,
  signingPairFromSeed,
  hide,
  sign,
  verify,
} from '../../src/crypto/index.ts'
import type { PublicSigningKey } from '../../src/crypto/index.ts'
import {
  admissionBytes,
  decodeClientFrame,
  decodeClientMessage,
  decodeRelayFrame,
  decodeRelayMessage,
  emptyChain,
  encodeClientMessage,
  encodeErrorFrame,
  encodeJoinFrame,
  encodeKithFrame,
  encodePeerFrame,
  encodeRelayMessage,
  extendChain,
  isVolumeId,
  limits,
  receiptBytes,
  refusalCodes,
  type ClientMessage,
  type RelayMessage,
  type VolumeId,
} from '../../src/protocol/index.ts'
import { identityFromSeed } from '../../sync-server/identity.ts'
import { hash as nodeHash, verifyBytes } from '../../sync-server/signing.ts'

const bytes = (length: number): fc.Arbitrary<Uint8Array> =>
  fc.uint8Array({ minLength: length, maxLength: length })
const volume = bytes(32).map((raw) => bytesToHex(raw) as VolumeId)
const number = fc.maxSafeNat()
const ref = fc.nat(0xffffffff)
const entries = (min: number): fc.Arbitrary<Uint8Array[]> =>
  fc.array(fc.uint8Array({ minLength: 1, maxLength: 400 }), { minLength: min, maxLength: 5 })

const clientMessage: fc.Arbitrary<ClientMessage> = fc.oneof(
  fc.record({
    type: fc.constant('open' as const),
    volume,
    since: number,
    nonce: bytes(32),
    proof: bytes(64),
  }),
  fc.record({ type: fc.constant('more' as const), volume, since: number }),
  fc.record({ type: fc.constant('put' as const), volume, ref, entries: entries(1) }),
  fc.record({ type: fc.constant('shut' as const), volume }),
  fc.record({ type: fc.constant('timers' as const) }),
  fc.record({
    ...{ type: fc.constant('leave' as const), volume, ref, timer: bytes(16), due: number },
    wakes: fc.array(
      fc.record({
        address: fc.webUrl({ size: 'small' }),
        body: fc.uint8Array({ maxLength: limits.wakeBytes }),
      }),
      { maxLength: 3 },
    ),
  }),
  fc.record({ type: fc.constant('cancel' as const), volume, ref, timer: bytes(16) }),
)

const signed = { volume, head: number, chain: bytes(32), signature: bytes(64) }
const positive = fc.integer({ min: 1 })
const relayMessage: fc.Arbitrary<RelayMessage> = fc.oneof(
  fc.record({
    type: fc.constant('hello' as const),
    version: fc.constant(1),
    relay: bytes(32),
    nonce: bytes(32),
  }),
  fc.record({ type: fc.constant('opened' as const), ...signed }),
  fc.record({
    type: fc.constant('entries' as const),
    volume,
    from: positive,
    entries: entries(0),
    more: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('receipt' as const),
    ref,
    numbers: fc.array(positive, { maxLength: 9 }),
    ...signed,
  }),
  fc.record({
    type: fc.constant('refused' as const),
    code: fc.constantFrom(...refusalCodes),
    volume: fc.option(volume),
    ref: fc.option(ref),
  }),
  fc.record({ type: fc.constant('able' as const), push: fc.option(bytes(65)) }),
  fc.record({ type: fc.constant('kept' as const), volume, ref }),
  fc.record({
    ...{ type: fc.constant('came' as const), volume, timer: bytes(16), due: number },
  }),
)

const decoders = [decodeClientFrame, decodeClientMessage, decodeRelayFrame, decodeRelayMessage] as const

describe('the wire', () => {
  it('a message is read as it was written, and by its own direction only', () => {
    fc.assert(
      fc.property(clientMessage, (message) => {
        const encoded = encodeClientMessage(message)
        expect(decodeClientMessage(encoded)).toEqual({ ok: true, value: message })
        expect(decodeRelayMessage(encoded).ok).toBe(false)
      }),
    )
    fc.assert(
      fc.property(relayMessage, (message) => {
        const encoded = encodeRelayMessage(message)
        expect(decodeRelayMessage(encoded)).toEqual({ ok: true, value: message })
        expect(decodeClientMessage(encoded).ok).toBe(false)
      }),
    )
  })

  it('has one encoding for a message: what decodes, encodes to the same bytes', () => {
    const flipped = fc.tuple(
      clientMessage.map(encodeClientMessage),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
    )
    fc.assert(
      fc.property(flipped, ([encoded, at, change]) => {
        const damaged = encoded.slice()
        const i = at % damaged.length
        damaged[i] = (damaged[i] ?? 0) ^ change
        const read = decodeClientMessage(damaged)
        if (read.ok) expect(encodeClientMessage(read.value)).toEqual(damaged)
      }),
      { numRuns: 1000 },
    )
  })

  it('F1, F6: no bytes make a decoder throw', () => {
    const near = fc.tuple(
      fc.oneof(clientMessage.map(encodeClientMessage), relayMessage.map(encodeRelayMessage)),
      fc.nat(),
    )
    const cut = near.map(([encoded, at]) => encoded.slice(0, at % (encoded.length + 1)))
    const longer = fc.tuple(near, fc.uint8Array()).map(([[encoded], tail]) => concat(encoded, tail))
    const any = fc.oneof(fc.uint8Array({ maxLength: 300 }), cut, longer)
    fc.assert(
      fc.property(any, (raw) => {
        for (const decode of decoders) expect(typeof decode(raw).ok).toBe('boolean')
      }),
      { numRuns: 2000 },
    )
  })

  it('frames are read as they were written', () => {
    const peer = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/)
    fc.assert(
      fc.property(peer, peer, fc.uint8Array(), (a, b, data) => {
        const kith = { type: 'kith', senderId: a, targetId: b, data }
        expect(decodeClientFrame(encodeJoinFrame(a))).toEqual({
          ok: true,
          value: { type: 'join', senderId: a, versions: ['1'] },
        })
        expect(decodeClientFrame(encodeKithFrame(a, b, data))).toEqual({ ok: true, value: kith })
        expect(decodeRelayFrame(encodeKithFrame(a, b, data))).toEqual({ ok: true, value: kith })
        expect(decodeRelayFrame(encodePeerFrame(a, b)).ok).toBe(true)
        expect(decodeRelayFrame(encodeErrorFrame(a, b, 'wrong-version')).ok).toBe(true)
        expect(decodeClientFrame(encodePeerFrame(a, b)).ok).toBe(false)
      }),
    )
  })

  it('F2: a volume id is 64 lower-case hex digits and nothing else', () => {
    for (const odd of [
      '',
      '../x',
      '__proto__',
      'A'.repeat(64),
      `${'a'.repeat(63)}\n`,
      'a'.repeat(65),
      'é'.repeat(64),
    ])
      expect(isVolumeId(odd)).toBe(false)
    expect(isVolumeId('0a'.repeat(32))).toBe(true)
  })
})

describe('what is signed and chained', () => {
  it('client and relay hash alike, and sign and verify alike', async () => {
    await cryptoReady
    const label = fc.constantFrom(...Object.values(labels))
    fc.assert(
      fc.property(label, fc.array(fc.uint8Array(), { maxLength: 4 }), bytes(32), (name, parts, seed) => {
        expect(nodeHash(name, ...parts)).toEqual(new Uint8Array(sodiumHash(name, ...parts)))
        const pair = signingPairFromSeed(hide(seed))
        const message = concat(...parts)
        expect(verifyBytes(name, message, sign(name, message, pair.secretKey), pair.publicKey)).toBe(true)
      }),
    )
    fc.assert(
      fc.property(bytes(32), volume, number, bytes(32), (seed, id, head, chain) => {
        const identity = identityFromSeed(seed)
        const signature = identity.signState(id, { head, chain })
        const message = receiptBytes(id, { head, chain })
        expect(verify(labels.relayReceipt, message, signature, identity.publicKey as PublicSigningKey)).toBe(
          true,
        )
        expect(
          verify(labels.relayAdmission, message, signature, identity.publicKey as PublicSigningKey),
        ).toBe(false)
      }),
    )
  })

  it('A9: no two different terms of admission have the same bytes', () => {
    const terms = fc.record({ relay: bytes(32), relayNonce: bytes(32), nonce: bytes(32), volume })
    fc.assert(
      fc.property(terms, terms, (a, b) => {
        const same = bytesToHex(encodePlain({ ...a })) === bytesToHex(encodePlain({ ...b }))
        expect(bytesToHex(admissionBytes(a)) === bytesToHex(admissionBytes(b))).toBe(same)
      }),
    )
  })

  it('A3: a chain tells order, number, volume and every entry before', () => {
    const ids = fc.uniqueArray(bytes(32), { minLength: 2, maxLength: 6, selector: bytesToHex })
    const chainOf = (id: VolumeId, list: readonly Uint8Array[]): string =>
      bytesToHex(list.reduce((state, each) => extendChain(state, id, each, nodeHash), emptyChain).chain)
    fc.assert(
      fc.property(volume, volume, ids, (id, other, list) => {
        const [first, second, ...rest] = list
        if (first === undefined || second === undefined) throw new Error('at least two')
        const chain = chainOf(id, list)
        expect(chainOf(id, [second, first, ...rest])).not.toBe(chain)
        expect(chainOf(id, list.slice(1))).not.toBe(chain)
        expect(chainOf(id, list.slice(0, -1))).not.toBe(chain)
        if (id !== other) expect(chainOf(other, list)).not.toBe(chain)
      }),
    )
  })
})

import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { encodePlain } from '../../src/base/index.ts'
import { idOfEntry, openEntry, sealEntry } from '../../src/documents/entries.ts'
import { decodePayload, encodePayload } from '../../src/documents/payload.ts'
import type { Payload } from '../../src/documents/index.ts'
import { deriveVolume } from '../../src/documents/volumes.ts'
import { deviceOf, documentsReady, epochOf, randomOf } from '../helpers/documents.ts'

beforeAll(documentsReady)

const hexOf = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((bytes) => Buffer.from(bytes).toString('hex'))
const bytes = fc.uint8Array({ maxLength: 300 })
const data = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}$/),
  fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.constant(null)),
)
const payload: fc.Arbitrary<Payload> = fc.oneof(
  fc.record({
    kind: fc.constant('changes' as const),
    document: hexOf(16),
    type: fc.string({ maxLength: 64 }),
    changes: fc.array(bytes, { minLength: 1, maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('fact' as const),
    id: hexOf(16),
    type: fc.string({ maxLength: 64 }),
    corrects: fc.option(hexOf(16)),
    data,
  }),
  fc.record({
    kind: fc.constantFrom(
      'act' as const,
      'grant' as const,
      'card' as const,
      'answer' as const,
      'admission' as const,
    ),
    bytes,
  }),
)

const draft = fc.record({
  seq: fc.integer({ min: 2, max: 2 ** 40 }),
  previous: hexOf(32).filter((id) => id !== '0'.repeat(64)),
  heads: fc.array(hexOf(32), { maxLength: 5 }),
  at: fc.nat(2 ** 42),
  payload,
})

test('what is sealed opens as what it was', () => {
  const access = deriveVolume(epochOf('care'), 'living', 'g1')
  const asha = deviceOf('Asha')
  fc.assert(
    fc.property(draft, fc.boolean(), fc.string(), (written, signed, word) => {
      const { id, bytes: sealed } = sealEntry(access, written, asha, signed, randomOf(word))
      expect(id).toBe(idOfEntry(sealed))
      const opened = openEntry(access, id, sealed)
      if (!opened.ok || !opened.value.payload.ok) throw new Error('does not open')
      expect(opened.value).toMatchObject({
        id,
        signed,
        seq: written.seq,
        previous: written.previous,
        heads: written.heads,
        at: written.at,
      })
      expect(encodePayload(opened.value.payload.value)).toEqual(encodePayload(written.payload))
    }),
    { numRuns: 200 },
  )
})

test('one changed bit anywhere, and it does not open', () => {
  const access = deriveVolume(epochOf('care'), 'living', 'g1')
  const { bytes: sealed } = sealEntry(
    access,
    {
      seq: 1,
      previous: '0'.repeat(64),
      heads: [],
      at: 1,
      payload: { kind: 'act', bytes: new Uint8Array(9) },
    },
    deviceOf('Asha'),
    true,
    randomOf('bits'),
  )
  fc.assert(
    fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
      const flipped = sealed.slice()
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(openEntry(access, '', flipped).ok).toBe(false)
    }),
    { numRuns: 500 },
  )
})

test('bytes from anywhere are refused, never thrown at', () => {
  const access = deriveVolume(epochOf('care'), 'living', 'g1')
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), fc.string(), (any, kind) => {
      expect(openEntry(access, '', any).ok).toBe(false)
      decodePayload(kind, any)
      decodePayload('changes', any)
      decodePayload('fact', any)
    }),
  )
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      decodePayload('fact', encodePlain(JSON.parse(JSON.stringify(value))))
    }),
  )
})

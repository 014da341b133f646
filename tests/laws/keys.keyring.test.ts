import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { bytesToHex, decodeStrict, encodePlain, type Plain } from '../../src/base/index.ts'
import { cryptoReady, hide } from '../../src/crypto/index.ts'
import {
  comparePin,
  decodeKeyring,
  encodeKeyring,
  forgetInvitation,
  forgetTeam,
  keepEpoch,
  keepInvitation,
  keepNote,
  mintEpoch,
  mintKeyring,
  pinRelay,
  selectEpoch,
  selectEpochs,
  type CircleId,
  type EpochKey,
  type Keyring,
  type TeamId,
} from '../../src/keys/index.ts'
import { fixedRandom, noon } from '../helpers/cast.ts'
import { bytesOf, someBytes } from '../helpers/someBytes.ts'
import { flipBit } from '../helpers/someKeys.ts'

beforeAll(() => cryptoReady)

const idOf = (byte: number) => byte.toString(16).padStart(2, '0').repeat(32)
const epoch = fc
  .tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.nat({ max: 5 }))
  .map(([team, circle, generation]) => ({ team, circle, generation }))

const contents = fc.record({
  epochs: fc.array(epoch, { maxLength: 12 }),
  invitations: fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 4 }),
  pins: fc.dictionary(fc.webUrl(), bytesOf(32), { maxKeys: 3 }),
  notes: fc.dictionary(fc.string({ maxLength: 20 }), fc.string({ maxLength: 50 }), { maxKeys: 4 }),
})

const epochKeyOf = (one: { team: number; circle: number; generation: number }): EpochKey =>
  mintEpoch(
    fixedRandom(`epoch ${one.team} ${one.circle} ${one.generation}`),
    idOf(one.team) as TeamId,
    idOf(one.circle) as CircleId,
  )

function fill(given: typeof contents extends fc.Arbitrary<infer T> ? T : never): Keyring {
  let keyring = mintKeyring(fixedRandom('keyring'), noon)
  for (const one of given.epochs) keyring = keepEpoch(keyring, epochKeyOf(one))
  for (const one of given.invitations)
    keyring = keepInvitation(keyring, {
      secret: hide(fixedRandom(`invitation ${one}`)(32)),
      use: one % 2 ? 'sent' : 'received',
      team: one % 3 ? (idOf(one) as TeamId) : undefined,
      ends: noon,
    })
  for (const [relay, key] of Object.entries(given.pins)) keyring = pinRelay(keyring, relay, key)
  for (const [name, note] of Object.entries(given.notes)) keyring = keepNote(keyring, name, note)
  return keyring
}

test('a keyring comes back whole, and has one encoding', () => {
  fc.assert(
    fc.property(contents, (given) => {
      const keyring = fill(given)
      const bytes = encodeKeyring(keyring)
      const back = decodeKeyring(bytes)
      if (!back.ok) throw new Error(back.refusal.kind)
      expect(bytesToHex(encodeKeyring(back.value))).toBe(bytesToHex(bytes))
      for (const one of given.epochs.map(epochKeyOf))
        expect(selectEpoch(back.value, one.team, one.circle, one.commitment)).toBeDefined()
      expect([...back.value.noteByName].sort()).toEqual([...keyring.noteByName].sort())
      expect(back.value.invitations).toHaveLength(given.invitations.length)
      for (const [relay, key] of Object.entries(given.pins))
        expect(comparePin(back.value, relay, key)).toBe('same')
    }),
    { numRuns: 40 },
  )
})

test('order of keeping makes no difference to the bytes', () => {
  fc.assert(
    fc.property(fc.array(epoch, { maxLength: 8 }), (epochs) => {
      const there = fill({ epochs, invitations: [], pins: {}, notes: {} })
      const back = fill({ epochs: [...epochs].reverse(), invitations: [], pins: {}, notes: {} })
      expect(bytesToHex(encodeKeyring(there))).toBe(bytesToHex(encodeKeyring(back)))
    }),
    { numRuns: 40 },
  )
})

test('any other bytes are refused, and nothing throws', () => {
  const bytes = encodeKeyring(fill({ epochs: [], invitations: [1], pins: {}, notes: { a: 'b' } }))
  fc.assert(fc.property(someBytes({ maxLength: 400 }), (junk) => !decodeKeyring(junk).ok))
  fc.assert(
    fc.property(fc.nat({ max: bytes.length * 8 - 1 }), (bit) => {
      const decoded = decodeKeyring(flipBit(bytes, bit))
      if (decoded.ok) expect(bytesToHex(encodeKeyring(decoded.value))).not.toBe(bytesToHex(bytes))
    }),
  )
})

test('rows out of order, twice there, or of another secret than they name are damage', () => {
  const epochs = [1, 2].map((generation) => ({ team: 1, circle: 1, generation }))
  const plain = decodeStrict(
    encodeKeyring(fill({ epochs, invitations: [], pins: {}, notes: { a: '', b: '' } })),
  )
  const record = plain.ok ? (plain.value as Record<string, readonly Record<string, Plain>[]>) : {}
  const { notes = [], epochs: kept = [] } = record
  const [one = {}, other = {}] = kept
  const changes: readonly Record<string, Plain>[] = [
    { notes: [...notes].reverse() },
    { notes: [...notes, ...notes.slice(1)] },
    { epochs: [...kept].reverse() },
    { epochs: [{ ...one, secret: other['secret'] ?? null }, other] },
  ]
  expect(decodeKeyring(encodePlain(record)).ok).toBe(true)
  for (const change of changes)
    expect(decodeKeyring(encodePlain({ ...record, ...change }))).toMatchObject({
      refusal: { kind: 'keyring-damaged' },
    })
})

test('one from a newer app says so', () => {
  expect(decodeKeyring(encodePlain({ version: 2, all: 'new' }))).toEqual({
    ok: false,
    refusal: { kind: 'keyring-newer', version: 2 },
  })
})

test('what is forgotten is gone, and only that', () => {
  const keyring = fill({
    epochs: [
      { team: 1, circle: 1, generation: 1 },
      { team: 2, circle: 1, generation: 1 },
    ],
    invitations: [1, 2],
    pins: {},
    notes: {},
  })
  const without = forgetTeam(keyring, idOf(1) as TeamId)
  expect(selectEpochs(without, idOf(1) as TeamId)).toEqual([])
  expect(selectEpochs(without, idOf(2) as TeamId)).toHaveLength(1)
  expect(without.invitations.map((kept) => kept.team)).toEqual([idOf(2)])
  const secret = hide<'MasterKey'>(fixedRandom('invitation 2')(32))
  expect(forgetInvitation(keyring, secret).invitations.map((kept) => kept.team)).toEqual([idOf(1)])
})

test('a relay’s first key stays: another one is told apart', () => {
  const keyring = pinRelay(mintKeyring(fixedRandom('pins'), noon), 'wss://relay.example', new Uint8Array(32))
  const other = new Uint8Array(32).fill(1)
  expect(comparePin(keyring, 'wss://relay.example', other)).toBe('different')
  expect(comparePin(keyring, 'wss://other.example', other)).toBe('none')
  expect(comparePin(pinRelay(keyring, 'wss://relay.example', other), 'wss://relay.example', other)).toBe(
    'different',
  )
})

import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { bytesToHex, hexToBytes, ok, textToBytes, type Bytes, type Disk } from '../../src/base/index.ts'
import { cryptoReady, hide, type ContentKey, type MasterKey } from '../../src/crypto/index.ts'
import {
  certify,
  commitmentOf,
  createKeyWrap,
  createVault,
  decodeKeyring,
  deviceFromSeed,
  encodeKeyring,
  keepEpoch,
  keepInvitation,
  keepNote,
  personFromSeed,
  personIdOf,
  pinRelay,
  redact,
  spokenWords,
  verifyCertificate,
  type CircleId,
  type Keyring,
  type PersonId,
  type TeamId,
} from '../../src/keys/index.ts'
import { memoryDisk } from '../../src/store/index.ts'
import { seedOf } from '../helpers/someKeys.ts'

/** Frozen bytes of what keys are kept in. Changing one is a decision with a migration, never an update of a test. */
const frozen: Record<string, string> = JSON.parse(
  readFileSync(new URL('./keys.json', import.meta.url), 'utf8'),
)
const bytes = (name: string): Bytes => hexToBytes(frozen[name] ?? '-') ?? new Uint8Array(0)

const filled = (byte: number, length = 32): Bytes => new Uint8Array(length).fill(byte)
const at = 1_800_000_000_000
const team = '0a'.repeat(32) as TeamId
const circle = '0b'.repeat(32) as CircleId
const secret: MasterKey = hide(filled(3))

beforeAll(() => cryptoReady)

const certificate = () => certify(personFromSeed(seedOf(1)), deviceFromSeed(seedOf(2)), at)

function keyring(): Keyring {
  const empty: Keyring = {
    person: personFromSeed(seedOf(1)),
    device: deviceFromSeed(seedOf(2)),
    certificate: certificate(),
    epochsByTeam: new Map(),
    invitations: [],
    pinByRelay: new Map(),
    noteByName: new Map(),
  }
  const withEpoch = keepEpoch(empty, { team, circle, commitment: commitmentOf(team, circle, secret), secret })
  const sent = keepInvitation(withEpoch, { secret: hide(filled(4)), use: 'sent', team, ends: at })
  const both = keepInvitation(sent, { secret: hide(filled(5)), use: 'received', team: undefined, ends: at })
  return keepNote(pinRelay(both, 'wss://relay.example', filled(6)), 'order of teams', 'a, b')
}

test('a person, a device and their ids', () => {
  const person = redact(personFromSeed(seedOf(1)))
  expect(bytesToHex(person.sign)).toBe(frozen['personSign'])
  expect(bytesToHex(person.seal)).toBe(frozen['personSeal'])
  expect(bytesToHex(redact(deviceFromSeed(seedOf(2))).seal)).toBe(frozen['deviceSeal'])
  expect(certificate().personId).toBe(frozen['personId'])
  expect(certificate().deviceId).toBe(frozen['deviceId'])
})

test('a certificate', () => {
  expect(bytesToHex(certificate().bytes)).toBe(frozen['certificate'])
  expect(verifyCertificate(bytes('certificate')).ok).toBe(true)
})

test('a commitment', () => {
  expect(commitmentOf(team, circle, secret)).toBe(frozen['commitment'])
})

test('a keyring', () => {
  expect(bytesToHex(encodeKeyring(keyring()))).toBe(frozen['keyring'])
  const back = decodeKeyring(bytes('keyring'))
  expect(back.ok && bytesToHex(encodeKeyring(back.value))).toBe(frozen['keyring'])
})

test('a vault', async () => {
  const kept = new Map<string, Bytes>()
  const disk: Disk = {
    read: async (key) => kept.get(key),
    list: async () => [...kept],
    async write(batch) {
      for (const write of batch) if ('put' in write) kept.set(write.put, new Uint8Array(write.bytes))
      return ok(undefined)
    },
    close: async () => undefined,
  }
  const random = (length: number) => filled(9, length)
  const wrap = createKeyWrap('device', hide(filled(7)) as ContentKey, random)
  await createVault(disk, wrap, random).write(textToBytes('a keyring'))
  expect(bytesToHex(kept.get('vault/keyring') ?? filled(0))).toBe(frozen['vault'])
  kept.set('vault/keyring', bytes('vault'))
  const read = await createVault(disk, wrap, random).read()
  expect(read).toEqual({ ok: true, value: textToBytes('a keyring') })
})

test('a vault with a lock', async () => {
  const clock = { now: () => at }
  const disk = memoryDisk()
  const random = (length: number) => filled(9, length)
  const wrap = createKeyWrap('device', hide(filled(7)) as ContentKey, random)
  const made = createVault(disk, wrap, random, { clock, cost: { memory: 19 * 1024, passes: 2, lanes: 1 } })
  await made.write(textToBytes('a keyring'))
  await made.lock.set({ kind: 'pin', words: '4711' })
  expect(bytesToHex((await disk.read('vault/keyring')) ?? filled(0))).toBe(frozen['lockedVault'])
  await disk.write([{ put: 'vault/keyring', bytes: bytes('lockedVault') }])
  const vault = createVault(disk, wrap, random, { clock })
  expect(await vault.read()).toEqual({ ok: false, refusal: { kind: 'vault-locked', by: 'pin' } })
  expect(await vault.lock.open('4712')).toEqual({ ok: false, refusal: { kind: 'wrong-words' } })
  expect(bytesToHex((await disk.read('vault/tries')) ?? filled(0))).toBe(frozen['tries'])
  await vault.lock.open('4711')
  expect(await vault.read()).toEqual({ ok: true, value: textToBytes('a keyring') })
})

test('a vault with a lock and a passkey', async () => {
  const disk = memoryDisk()
  const random = (length: number) => filled(9, length)
  const wrap = createKeyWrap('device', hide(filled(7)) as ContentKey, random)
  const made = createVault(disk, wrap, random, { cost: { memory: 19 * 1024, passes: 2, lanes: 1 } })
  await made.write(textToBytes('a keyring'))
  await made.lock.set({ kind: 'pin', words: '4711' })
  const passkey = { credential: filled(10, 20), salt: filled(11) }
  await made.lock.addPasskey(passkey, filled(12))
  expect(bytesToHex((await disk.read('vault/keyring')) ?? filled(0))).toBe(frozen['passkeyVault'])
  await disk.write([{ put: 'vault/keyring', bytes: bytes('passkeyVault') }])
  const vault = createVault(disk, wrap, random)
  expect(await vault.lock.state()).toMatchObject({ value: { kind: 'pin', passkey } })
  await vault.lock.openWith(filled(12))
  expect(await vault.read()).toEqual({ ok: true, value: textToBytes('a keyring') })
})

test('A2: the six words that two people compare', () => {
  const [maureen, anne] = [1, 3].map((n) => personIdOf(redact(personFromSeed(seedOf(n))))) as [PersonId, PersonId]
  expect(spokenWords(team, maureen, anne).join(' ')).toBe(frozen['spokenWords'])
  expect(spokenWords(team, anne, maureen).join(' ')).toBe(frozen['spokenWords'])
})

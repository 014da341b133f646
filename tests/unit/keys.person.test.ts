import { inspect } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { decodeStrict, encodePlain, labels, type Plain } from '../../src/base/index.ts'
import { cryptoReady, hide, reveal, sign } from '../../src/crypto/index.ts'
import {
  certify,
  commitmentOf,
  deviceFromSeed,
  deviceIdOf,
  idToBytes,
  mintEpoch,
  mintPerson,
  personFromSeed,
  personIdOf,
  redact,
  verifyCertificate,
  type CircleId,
  type TeamId,
} from '../../src/keys/index.ts'
import { fixedRandom, makeCast, noon, type Cast } from '../helpers/cast.ts'
import { flipBit, seedOf } from '../helpers/someKeys.ts'

let cast: Cast
beforeAll(async () => {
  await cryptoReady
  cast = makeCast()
})

test('a person is the same from the same seed, and a device from it is another', () => {
  const person = personFromSeed(seedOf(1))
  expect(redact(personFromSeed(seedOf(1)))).toEqual(redact(person))
  expect(redact(personFromSeed(seedOf(2)))).not.toEqual(redact(person))
  const device = deviceFromSeed(seedOf(1))
  expect(redact(device).sign).not.toEqual(redact(person).sign)
  expect(redact(device).seal).not.toEqual(redact(person).seal)
})

test('the public twin has no secret in it, and the secret one prints none', () => {
  const person = mintPerson(fixedRandom('prints'))
  expect(Object.keys(redact(person)).sort()).toEqual(['seal', 'sign'])
  const secret = Buffer.from(reveal(person.seed)).toString('hex')
  for (const text of [JSON.stringify(person), inspect(person, { depth: 9 }), `${person.seed}`])
    expect(text).not.toContain(secret)
})

test('ids are of the keys', () => {
  const { certificate, person, device } = cast.anne
  expect(certificate.personId).toBe(personIdOf(redact(person)))
  expect(certificate.deviceId).toBe(deviceIdOf(redact(device)))
  expect(idToBytes(certificate.deviceId)).toEqual(new Uint8Array(redact(device).sign))
  expect(() => idToBytes('AB')).toThrow('an id is 32 bytes')
})

test('A2: a certificate holds as it was signed by both, and not otherwise', () => {
  const { certificate, person, device } = cast.anne
  const { bytes, ...said } = certificate
  expect(verifyCertificate(bytes)).toMatchObject({ ok: true, value: said })
  for (let bit = 0; bit < bytes.length * 8; bit += 13)
    expect(verifyCertificate(flipBit(bytes, bit)).ok).toBe(false)
  const plain = decodeStrict(bytes)
  const outer = plain.ok ? (plain.value as Record<string, Plain>) : {}
  const other = cast.tariq.certificate.bytes
  const theirs = decodeStrict(other)
  const swapped = {
    ...outer,
    ...(theirs.ok ? { body: (theirs.value as Record<string, Plain>)['body'] } : {}),
  }
  expect(verifyCertificate(encodePlain(swapped as Plain))).toMatchObject({
    refusal: { kind: 'certificate-forged' },
  })
  expect(certify(person, device, noon).bytes).toEqual(bytes)
})

test('nobody certifies a device that does not agree', () => {
  const { person } = cast.tariq
  const body = encodePlain({ person: redact(person), device: redact(cast.anne.device), at: noon })
  const claim = encodePlain({
    body,
    signature: sign(labels.deviceCertificate, body, person.signing.secretKey),
    proof: sign(labels.deviceProof, body, cast.tariq.device.signing.secretKey),
  })
  expect(verifyCertificate(claim)).toMatchObject({ refusal: { kind: 'certificate-forged' } })
})

test('a sealing key that nothing can be sealed to is turned away', () => {
  const { person, device } = cast.tariq
  const bad = { sign: redact(person).sign, seal: new Uint8Array(32) }
  const body = encodePlain({ person: bad, device: redact(device), at: noon })
  const claim = encodePlain({
    body,
    signature: sign(labels.deviceCertificate, body, person.signing.secretKey),
    proof: sign(labels.deviceProof, body, device.signing.secretKey),
  })
  expect(verifyCertificate(claim)).toMatchObject({ refusal: { kind: 'certificate-malformed' } })
})

test('a commitment is of one secret, one team, one circle', () => {
  const [team, other] = ['01', '02'].map((byte) => byte.repeat(32)) as [TeamId, TeamId]
  const circle = '03'.repeat(32) as CircleId
  const epoch = mintEpoch(fixedRandom('epoch'), team, circle)
  expect(commitmentOf(team, circle, epoch.secret)).toBe(epoch.commitment)
  expect(commitmentOf(other, circle, epoch.secret)).not.toBe(epoch.commitment)
  expect(commitmentOf(team, '04'.repeat(32) as CircleId, epoch.secret)).not.toBe(epoch.commitment)
  expect(commitmentOf(team, circle, hide(new Uint8Array(32)))).not.toBe(epoch.commitment)
})

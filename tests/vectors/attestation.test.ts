import { expect, test } from 'vitest'
import { attestationOf, attestationType, parseAttestation } from '../../src/app/attestation.ts'
import { bytesToHex, decodeStrict, encodePlain, hexToBytes, type Plain } from '../../src/base/index.ts'
import type { VolumeId } from '../../src/protocol/index.ts'

/** What a phone says of the relay to the others of a circle. Frozen: changing it is a decision with a migration. */
const frozen = [
  'a1',
  '647365656e', // seen
  '81',
  'a4',
  '6468656164', // head
  '19012c',
  '65636861696e', // chain
  `5820${'02'.repeat(32)}`,
  '66766f6c756d65', // volume
  `5820${'01'.repeat(32)}`,
  '697369676e6174757265', // signature
  `5840${'03'.repeat(64)}`,
].join('')

const point = {
  volume: '01'.repeat(32) as VolumeId,
  head: 300,
  chain: new Uint8Array(32).fill(2),
  signature: new Uint8Array(64).fill(3),
}
const plainOf = (hex: string): Plain => {
  const decoded = decodeStrict(hexToBytes(hex) ?? new Uint8Array())
  return decoded.ok ? decoded.value : null
}

test('what a phone was told of a volume', () => {
  expect(attestationType).toBe('attestation')
  expect(bytesToHex(encodePlain(attestationOf([point])))).toBe(frozen)
  expect(parseAttestation(plainOf(frozen))).toEqual([point])
})

test('anything else says nothing', () => {
  for (const other of [frozen.replace('19012c', '00'), frozen.replace('5820', '581f').slice(2), 'a0', 'f6'])
    expect(parseAttestation(plainOf(other))).toBe(undefined)
  const many = attestationOf(Array.from({ length: 9 }, () => point))
  expect(parseAttestation(many)).toBe(undefined)
})

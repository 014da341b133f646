import { beforeAll, expect, test } from 'vitest'
import { bytesToHex } from '../../src/base/index.ts'
import { cryptoReady, reveal } from '../../src/crypto/index.ts'
import {
  decodeKeyring,
  encodeKeyring,
  formerDevices,
  mintKeyring,
  rekey,
  type Keyring,
} from '../../src/keys/index.ts'
import { fixedRandom, noon } from '../helpers/cast.ts'
import { must } from '../helpers/relay.ts'

beforeAll(() => cryptoReady)

const seedOf = ({ device }: Pick<Keyring, 'device'>): string => bytesToHex(reveal(device.seed))

test('D7: a device takes a key of its own: the same person, the former keys kept, the last one first', () => {
  const random = fixedRandom('Anne')
  const first = mintKeyring(random, noon)
  const second = rekey(first, random, noon + 1)
  const third = must(decodeKeyring(encodeKeyring(rekey(second, random, noon + 2))))
  expect(third.certificate).toMatchObject({ personId: first.certificate.personId, at: noon + 2 })
  expect(new Set([first, second, third].map((one) => one.certificate.deviceId)).size).toBe(3)
  expect(formerDevices(third).map((device) => seedOf({ device }))).toEqual([seedOf(second), seedOf(first)])
  expect(formerDevices(first)).toEqual([])
  // Frozen: keyrings on disks have this note.
  expect(third.noteByName.get('former keys')).toBe(`${seedOf(second)} ${seedOf(first)}`)
})

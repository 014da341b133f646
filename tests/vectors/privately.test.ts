import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { bytesToHex, decodeStrict, encodePlain, hexToBytes, type Bytes } from '../../src/base/index.ts'
import { cryptoReady } from '../../src/crypto/index.ts'
import {
  openPrivately,
  personFromSeed,
  personIdOf,
  redact,
  type CircleId,
  type TeamId,
} from '../../src/keys/index.ts'
import { seedOf } from '../helpers/someKeys.ts'

/** A private fact as it lies: by the person of seed 5, for that of seed 6. Frozen: changing it is a decision with a migration. */
const file = new URL('./privately.json', import.meta.url)
const frozen: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'))
const bytes = (name: string): Bytes => hexToBytes(frozen[name] ?? '-') ?? new Uint8Array()

beforeAll(() => cryptoReady)

test('what is private opens to its author and its reader, as it did', () => {
  const [author, reader, other] = [5, 6, 7].map((n) => personFromSeed(seedOf(n)))
  if (!author || !reader || !other) throw new Error('There are three')
  const place = {
    team: '0a'.repeat(32) as TeamId,
    circle: '0b'.repeat(32) as CircleId,
    author: personIdOf(redact(author)),
  }
  const data = decodeStrict(bytes('fact'))
  if (!data.ok) throw new Error('It is CBOR')
  const [byAuthor, byReader, byOther] = [author, reader, other].map((one) =>
    openPrivately(place, one, data.value),
  )
  expect(byReader && bytesToHex(byReader)).toBe(frozen['body'])
  expect(byAuthor).toEqual(byReader)
  expect(byOther).toBe(undefined)
  const body = decodeStrict(bytes('body'))
  expect(body.ok && body.value).toEqual({
    to: [personIdOf(redact(reader))],
    type: 'trial-answer',
    data: { answer: 'yes' },
  })
  expect(bytesToHex(encodePlain(data.value))).toBe(frozen['fact'])
})

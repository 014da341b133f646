import { beforeAll, expect, test } from 'vitest'
import { cryptoReady } from '../../src/crypto/index.ts'
import {
  mostPrivately,
  openPrivately,
  redact,
  sealPrivately,
  type CircleId,
  type PrivatePlace,
  type TeamId,
} from '../../src/keys/index.ts'
import { decodeStrict, systemRandom, type Plain } from '../../src/base/index.ts'
import { makeCast, type Player } from '../helpers/cast.ts'
import { flipBit } from '../helpers/someKeys.ts'

beforeAll(() => cryptoReady)

const team = '0a'.repeat(32) as TeamId
const circle = '0b'.repeat(32) as CircleId
type Sealed = { boxes: Uint8Array[]; commit: Uint8Array; nonce: Uint8Array; sealed: Uint8Array }

const from = (author: Player, to: readonly Player[], body: Plain) =>
  sealPrivately(
    systemRandom,
    { team, circle, author: author.id },
    author.person,
    to.map((one) => redact(one.person)),
    body,
  ) as Sealed

const reads = (place: PrivatePlace, one: Player, sealed: Plain) => {
  const bytes = openPrivately(place, one.person, sealed)
  const body = bytes && decodeStrict(bytes)
  return body?.ok ? body.value : undefined
}

test('those it is for and its author open it, and nobody else', () => {
  const { maureen, priya, tariq } = makeCast()
  const sealed = from(maureen, [priya], { say: 'no' })
  const place = { team, circle, author: maureen.id }
  expect([maureen, priya, tariq].map((one) => reads(place, one, sealed))).toEqual([
    { say: 'no' },
    { say: 'no' },
    undefined,
  ])
})

test('A11: carried to another team, another circle or another author it is nothing', () => {
  const { maureen, priya, tariq } = makeCast()
  const sealed = from(maureen, [priya], { say: 'no' })
  for (const place of [
    { team: '0c'.repeat(32) as TeamId, circle, author: maureen.id },
    { team, circle: '0c'.repeat(32) as CircleId, author: maureen.id },
    { team, circle, author: tariq.id },
    { team, circle, author: priya.id },
  ])
    expect(reads(place, priya, sealed)).toBe(undefined)
})

test('bent anywhere, or with another key in the box, it is nothing', () => {
  const { maureen, priya } = makeCast()
  const sealed = from(maureen, [priya], { say: 'no' })
  const other = from(maureen, [priya], { say: 'yes' })
  const place = { team, circle, author: maureen.id }
  for (const part of ['commit', 'nonce', 'sealed'] as const)
    expect(reads(place, priya, { ...sealed, [part]: flipBit(sealed[part], 77) }), part).toBe(undefined)
  for (const mixed of [
    { ...sealed, boxes: other.boxes },
    { ...sealed, boxes: other.boxes, commit: other.commit },
    { ...sealed, sealed: other.sealed },
    { ...sealed, more: 1 },
    {},
    null,
  ])
    expect(reads(place, priya, mixed)).toBe(undefined)
})

test('A10: yes and no have one size, and three readers look like two', () => {
  const { maureen, priya, tariq } = makeCast()
  const shape = ({ boxes, sealed }: Sealed) => [boxes.map((box) => box.length), sealed.length]
  const yes = shape(from(maureen, [priya], { say: 'yes' }))
  expect(shape(from(maureen, [priya], { say: 'no', why: 'she would rather not, and says so' }))).toEqual(yes)
  expect(shape(from(maureen, [priya, tariq], { say: 'not sure' }))).toEqual(yes)
  expect(shape(from(maureen, [], { say: 'a note to myself' }))).toEqual(yes)
})

test('too many people, or too many words, are not sealed at all', () => {
  const { maureen, priya } = makeCast()
  expect(from(maureen, Array(mostPrivately).fill(priya), 'x')).toBe(undefined)
  expect(from(maureen, Array(mostPrivately - 1).fill(priya), 'x')).toBeDefined()
  expect(from(maureen, [priya], 'x'.repeat(65_540))).toBe(undefined)
  expect(
    reads({ team, circle, author: maureen.id }, priya, from(maureen, [priya], 'x'.repeat(60_000))),
  ).toHaveLength(60_000)
})

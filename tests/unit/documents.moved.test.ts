import { beforeAll, expect, test } from 'vitest'
import { concat, decodeStrict, encodePlain, labels, type Plain } from '../../src/base/index.ts'
import {
  deriveSecret,
  hide,
  nonceLength,
  open,
  pad,
  reveal,
  seal,
  unpad,
  type ContentKey,
  type Nonce,
} from '../../src/crypto/index.ts'
import { idOfEntry, noEntry, openEntry, sealEntry } from '../../src/documents/entries.ts'
import type { Payload, VolumeAccess, VolumeKind } from '../../src/documents/index.ts'
import { deriveVolume, sealContext } from '../../src/documents/volumes.ts'
import { bytesToId } from '../../src/keys/index.ts'
import { bytesOf, deviceOf, documentsReady, epochOf, randomOf } from '../helpers/documents.ts'

beforeAll(documentsReady)

const wrote = (text: string): Payload => ({
  kind: 'fact',
  id: 'ab'.repeat(16),
  type: 'message',
  corrects: null,
  data: { text },
})
const sealed = (where: VolumeAccess, payload: Payload = wrote('Hello')): Uint8Array => {
  const draft = { seq: 1, previous: noEntry, heads: [], at: 1_790_000_000_000, payload }
  return sealEntry(where, draft, deviceOf('Asha'), true, random).bytes
}
let random = randomOf('entry')
const kindOf = (where: VolumeAccess, bytes: Uint8Array): string => {
  const opened = openEntry(where, idOfEntry(bytes), bytes)
  return opened.ok ? 'opened' : opened.refusal.kind
}

/** Two of each: every volume that a relay could confuse with another, as it really is. */
const allPlaces = (): VolumeAccess[] =>
  ['team one', 'team two'].flatMap((team) =>
    ['care', 'money'].flatMap((circle) =>
      ['first', 'second'].flatMap((epoch) =>
        (['month', 'living'] as const).flatMap((kind: VolumeKind) =>
          ['2026-11', '2026-12'].map((period) =>
            deriveVolume(epochOf(`${circle} of ${team}`, epoch, team), kind, period),
          ),
        ),
      ),
    ),
  )

test('A4: of 32 volumes, an entry of one opens in no other', () => {
  const places = allPlaces()
  expect(new Set(places.map(({ volume }) => volume)).size).toBe(32)
  const opened = places.flatMap((from, i) => {
    const bytes = sealed(from)
    return places.flatMap((to, j) => (kindOf(to, bytes) === 'opened' ? [[i, j]] : []))
  })
  expect(opened).toEqual(places.map((_, i) => [i, i]))
})

// ---------------------------------------------------------------- somebody with the circle's key, who seals anew

type Inner = { readonly body: Uint8Array; readonly signature: Uint8Array }
type Body = Readonly<Record<string, Plain>>
type Lie = { readonly place?: (there: VolumeAccess) => VolumeAccess; readonly body?: (body: Body) => Body }

const here = (): VolumeAccess => deriveVolume(epochOf('care'), 'month', '2026-11')
const elsewhere = (there: VolumeAccess, change: Partial<VolumeAccess>): VolumeAccess => ({
  ...there,
  ...change,
})
const other = (word: string): never => bytesToId(bytesOf(`another ${word}`)) as never
const payloadOf = (payload: Plain): Uint8Array => encodePlain(payload)

/** One thing that an entry is bound to, each. */
const lies: Readonly<Record<string, Lie>> = {
  team: { place: (there) => elsewhere(there, { team: other('team') }) },
  circle: { place: (there) => elsewhere(there, { circle: other('circle') }) },
  epoch: { place: (there) => elsewhere(there, { commitment: other('epoch') }) },
  volume: { place: (there) => elsewhere(there, { volume: other('volume') }) },
  kind: { place: (there) => elsewhere(there, { kind: 'living' }) },
  period: { place: (there) => elsewhere(there, { period: '2026-12' }) },
  author: { body: (body) => ({ ...body, device: deviceOf('Ben').publicKey }) },
  seq: { body: (body) => ({ ...body, seq: 2, previous: bytesOf('the one before') }) },
  heads: { body: (body) => ({ ...body, heads: [bytesOf('head')] }) },
  date: { body: (body) => ({ ...body, at: 1 }) },
  'kind of payload': { body: (body) => ({ ...body, kind: 'changes' }) },
  document: {
    body: (body) => ({
      ...body,
      payload: payloadOf({
        id: bytesOf('other', 16),
        type: 'message',
        corrects: null,
        data: { text: 'Hello' },
      }),
    }),
  },
  field: {
    body: (body) => ({
      ...body,
      payload: payloadOf({
        id: bytesOf('ab', 16),
        type: 'message',
        corrects: null,
        data: { other: 'Hello' },
      }),
    }),
  },
}

/** The entry with its own signature, sealed again under the circle's key with what the lies change. */
function sealedAnew(bytes: Uint8Array, told: readonly Lie[]): { where: VolumeAccess; bytes: Uint8Array } {
  const from = here()
  const nonce = bytes.slice(1, 1 + nonceLength) as Nonce
  const padded = open(bytes.subarray(1 + nonceLength), sealContext(from), nonce, from.content)
  const plain = padded.ok ? unpad(padded.value) : padded
  if (!plain.ok) throw new Error('the control does not open')
  const inner = read<Inner>(plain.value)
  const body = told.reduce((now, lie) => lie.body?.(now) ?? now, read<Body>(inner.body))
  const where = told.reduce((now, lie) => lie.place?.(now) ?? now, from)
  const anew = pad(encodePlain({ body: encodePlain(body), signature: inner.signature }))
  return {
    where,
    bytes: concat(bytes.subarray(0, 1), nonce, seal(anew, sealContext(where), nonce, where.content)),
  }
}

function read<T>(bytes: Uint8Array): T {
  const decoded = decodeStrict(bytes)
  if (!decoded.ok) throw new Error('not plain')
  return decoded.value as T
}

test('A4: nobody with the key can move what another signed, in any of thirteen ways or any two of them', () => {
  const original = sealed(here())
  const control = sealedAnew(original, [])
  expect(kindOf(control.where, control.bytes)).toBe('opened')
  const names = Object.keys(lies)
  expect(names).toHaveLength(13)
  for (const one of names)
    for (const two of names) {
      const moved = sealedAnew(original, one === two ? [lies[one] ?? {}] : [lies[one] ?? {}, lies[two] ?? {}])
      expect(kindOf(moved.where, moved.bytes), `${one} and ${two}`).toBe('false-signature')
    }
})

test('A12: one ciphertext that opens under two keys would have to commit to both', () => {
  const nonce = sealed(here()).slice(1, 1 + nonceLength) as Nonce
  const commit = (key: ContentKey): Uint8Array =>
    reveal(deriveSecret(hide(reveal(key)), labels.entryKeyCommitment, nonce))
  const keys = allPlaces().map(({ content }) => content)
  const commits = new Set(keys.map((key) => Buffer.from(commit(key)).toString('hex')))
  expect(commits.size).toBe(keys.length)
})

// ---------------------------------------------------------------- what a length and its bytes give away

const pairs: readonly (readonly [string, string])[] = [
  ['yes', 'no'],
  ['Paracetamol 500 mg', 'Oxycodone 10 mg'],
  ['She ate all of her tea and asked for more', 'She would not eat'],
  ['', 'seen by the nurse'],
  ['the neighbour came', 'the police came'],
]

/**
 * The best a relay can do without a key: it has seen a thousand of each of two things and is shown a thousand more. It
 * takes the length where that tells, else the mean of every byte of either, and says to which it is nearer.
 */
function accuracy(make: (text: string, n: number) => Uint8Array): number {
  let right = 0
  let shown = 0
  for (const [one, two] of pairs) {
    const seen = [one, two].map((text) => Array.from({ length: 200 }, (_, n) => make(text, n)))
    const lengths = seen.map((all) => new Set(all.map(({ length }) => length)))
    const means = seen.map(meanOf)
    for (let n = 200; n < 400; n++)
      for (const [i, text] of [one, two].entries()) {
        const bytes = make(text, n)
        const fits = lengths.map((set) => set.has(bytes.length))
        const near = distance(bytes, means[0] ?? []) <= distance(bytes, means[1] ?? []) ? 0 : 1
        const guess = fits[0] === fits[1] ? near : fits[0] ? 0 : 1
        if (guess === i) right++
        shown++
      }
  }
  return right / shown
}

function meanOf(all: readonly Uint8Array[]): number[] {
  const sums: number[] = []
  for (const bytes of all)
    for (const [i, byte] of bytes.entries()) sums[i] = (sums[i] ?? 0) + byte / all.length
  return sums
}

const distance = (bytes: Uint8Array, mean: readonly number[]): number =>
  bytes.reduce((sum, byte, i) => sum + (byte - (mean[i] ?? 0)) ** 2, 0)

test('A10: who sees a thousand of one thing and a thousand of another tells the next apart as a coin does', () => {
  random = randomOf('guessing')
  const where = here()
  const blind = accuracy((text) => sealed(where, wrote(text)))
  expect(blind).toBeGreaterThan(0.45)
  expect(blind).toBeLessThan(0.55)
  // The same guesser, shown the words unsealed, is hardly ever wrong.
  const seeing = accuracy((text, n) => concat(bytesOf(`${n}`, 8), encodePlain(text)))
  expect(seeing).toBeGreaterThan(0.95)
})

test('A10: nothing is compressed, so words beside a secret that repeat it make nothing shorter', () => {
  const secret = 'the code of the key safe is 4711, the code of the key safe is 4711. '
  const sizeOf = (text: string): number => sealed(here(), wrote(secret.repeat(20) + text)).length
  const repeats = sizeOf(secret.repeat(40))
  const differs = sizeOf(
    Buffer.from(bytesOf('noise', 3000))
      .toString('base64')
      .slice(0, secret.length * 40),
  )
  expect(repeats).toBe(differs)
})

import { beforeAll, expect, test } from 'vitest'
import { concat, decodeStrict, encodePlain, labels, textToBytes, type Plain } from '../../src/base/index.ts'
import {
  deriveSecret,
  freshNonce,
  hash,
  hide,
  pad,
  padmeSize,
  reveal,
  seal,
  sign,
  type SigningPair,
} from '../../src/crypto/index.ts'
import { idOfEntry, noEntry, openEntry, sealEntry, type EntryDraft } from '../../src/documents/entries.ts'
import type { Payload, VolumeAccess } from '../../src/documents/index.ts'
import { deriveVolume, idBytes, sealContext } from '../../src/documents/volumes.ts'
import { bytesToId } from '../../src/keys/index.ts'
import { bytesOf, deviceOf, documentsReady, epochOf, randomOf } from '../helpers/documents.ts'

beforeAll(documentsReady)

const say = (text: string): Payload => ({
  kind: 'fact',
  id: 'ab'.repeat(16),
  type: 'message',
  corrects: null,
  data: { text },
})
const draftOf = (payload: Payload): EntryDraft => ({
  seq: 1,
  previous: noEntry,
  heads: [],
  at: 1_790_000_000_000,
  payload,
})
const access = (): VolumeAccess => deriveVolume(epochOf('care'), 'month', '2026-11')
const sealed = (where: VolumeAccess, payload = say('Hello'), device = deviceOf('Asha'), signed = true) =>
  sealEntry(where, draftOf(payload), device, signed, randomOf('entry'))
const kindOf = (where: VolumeAccess, bytes: Uint8Array): string => {
  const opened = openEntry(where, idOfEntry(bytes), bytes)
  return opened.ok ? 'opened' : opened.refusal.kind
}

test('a clock that no calendar can show is read as the end of the year 9999', () => {
  const draft = { ...draftOf(say('Hello')), at: Number.MAX_SAFE_INTEGER }
  const { bytes } = sealEntry(access(), draft, deviceOf('Asha'), true, randomOf('entry'))
  const opened = openEntry(access(), idOfEntry(bytes), bytes)
  expect(opened.ok && new Date(opened.value.at).toISOString()).toBe('9999-12-31T23:59:59.999Z')
})

/** One dimension of an entry's place at a time, everything else the same. */
const moves: Record<string, (there: VolumeAccess) => VolumeAccess> = {
  team: (there) => ({ ...there, team: bytesToId(bytesOf('another team')) }),
  circle: (there) => ({ ...there, circle: bytesToId(bytesOf('another circle')) }),
  volume: (there) => ({ ...there, volume: bytesToId(bytesOf('another volume')) }),
  epoch: (there) => ({ ...there, commitment: bytesToId(bytesOf('another epoch')) }),
  kind: (there) => ({ ...there, kind: 'living' }),
  period: (there) => ({ ...there, period: '2026-12' }),
  key: (there) => ({ ...there, content: hide(bytesOf('another key')) }),
}

test('A4: an entry moved to another place does not open, in any dimension or any two', () => {
  const { bytes } = sealed(access())
  expect(kindOf(access(), bytes)).toBe('opened')
  const names = Object.keys(moves)
  for (const one of names)
    for (const two of names) {
      const there = moves[two]?.(moves[one]?.(access()) ?? access()) ?? access()
      expect(kindOf(there, bytes), `${one} and ${two}`).toBe('cannot-open')
    }
})

test('A4: neither version, nonce, body nor tag of one entry serves in another', () => {
  const here = sealed(access()).bytes
  const other = sealEntry(access(), draftOf(say('Other')), deviceOf('Asha'), true, randomOf('other')).bytes
  const cuts = [0, 1, 25, here.length - 16, here.length]
  for (let a = 0; a < cuts.length - 1; a++) {
    const mixed = here.slice()
    mixed.set(other.slice(cuts[a], cuts[a + 1]), cuts[a] ?? 0)
    if (a > 0) expect(kindOf(access(), mixed)).toBe('cannot-open')
  }
})

test('every refusal has a kind of its own', () => {
  const { bytes } = sealed(access())
  expect(kindOf(access(), bytes.slice(0, 20))).toBe('not-an-entry')
  expect(kindOf(access(), new Uint8Array(1024 * 1024))).toBe('not-an-entry')
  expect(kindOf(access(), concat(new Uint8Array([2]), bytes.slice(1)))).toBe('newer-version')
  expect(kindOf(access(), bytes.slice(0, -1))).toBe('cannot-open')
  expect(kindOf(access(), forged(access(), { body: null, signature: null }))).toBe('malformed')
  expect(kindOf(access(), forged(access(), bodyOf({ seq: 0 })))).toBe('malformed')
  expect(kindOf(access(), forged(access(), bodyOf({ extra: 1 })))).toBe('malformed')
  expect(kindOf(access(), forged(access(), bodyOf({ commit: new Uint8Array(32) })))).toBe('wrong-key')
  expect(kindOf(access(), forged(access(), bodyOf({}), deviceOf('Mallory')))).toBe('false-signature')
  expect(kindOf(access(), forged(access(), bodyOf({})))).toBe('opened')
})

test('a kind of payload that this app does not know is kept apart from a broken one, and names its author', () => {
  const newer = forged(access(), bodyOf({ kind: 'poem' }))
  const broken = forged(access(), bodyOf({ payload: new Uint8Array([1, 2]) }))
  for (const [bytes, kind] of [
    [newer, 'newer-app-needed'],
    [broken, 'malformed'],
  ] as const) {
    const opened = openEntry(access(), idOfEntry(bytes), bytes)
    expect(opened).toMatchObject({ ok: true, value: { payload: { ok: false, refusal: { kind } } } })
  }
})

test("C2: an entry in the name of another device, or signed for another volume, is nobody's word", () => {
  const body = bodyOf({ device: deviceOf('Ben').publicKey })
  expect(kindOf(access(), forged(access(), body, deviceOf('Asha')))).toBe('false-signature')
  // The signature is good, but was made for December: the same body and key, resealed here.
  const december = deriveVolume(epochOf('care'), 'month', '2026-12')
  expect(kindOf(access(), forged(access(), bodyOf({}), deviceOf('Asha'), december))).toBe('false-signature')
  expect(openEntry(access(), '', sealed(access(), say('x'), deviceOf('Asha'), false).bytes)).toMatchObject({
    ok: true,
    value: { signed: false },
  })
})

test('A12: what opens by its tag under a key but was not committed to it is refused', () => {
  const committedToOther = bodyOf({ commit: commitOf(hide(bytesOf('another key')), nonce) })
  expect(kindOf(access(), forged(access(), committedToOther))).toBe('wrong-key')
})

test('A10: yes and no are of one size; all sizes are PADME sizes, and few', () => {
  const sizeOf = (text: string): number => sealed(access(), say(text)).bytes.length
  expect(new Set(['yes', 'no', 'x', 'maybe'].map(sizeOf)).size).toBe(1)
  const overhead = 1 + 24 + 16
  const sizes = new Set<number>()
  for (let n = 0; n < 2000; n += 7) {
    const size = sizeOf('x'.repeat(n))
    expect(padmeSize(size - overhead)).toBe(size - overhead)
    sizes.add(size)
  }
  expect(sizes.size).toBeLessThan(50)
})

// ---------------------------------------------------------------- an entry made by hand, as someone with the key could

const nonce = freshNonce((length) => new Uint8Array(length).fill(7))
const commitOf = (key: VolumeAccess['content'], at: Uint8Array): Uint8Array =>
  reveal(deriveSecret(hide(reveal(key)), labels.entryKeyCommitment, at))

function bodyOf(change: { readonly [key: string]: Plain }): Plain {
  const payload = encodePlain({ id: bytesOf('fact', 16), type: 'message', corrects: null, data: {} })
  const device = deviceOf('Asha').publicKey
  const body = {
    commit: commitOf(access().content, nonce),
    device,
    seq: 1,
    previous: idBytes(noEntry),
    heads: [],
    at: 1,
    kind: 'fact',
    payload,
  }
  return { ...body, ...change }
}

function forged(
  where: VolumeAccess,
  body: Plain,
  signer: SigningPair = deviceOf('Asha'),
  signedFor = where,
): Uint8Array {
  const bytes = encodePlain(body)
  const signature = sign(
    labels.entryBody,
    concat(hash(labels.entrySeal, sealContext(signedFor)), bytes),
    signer.secretKey,
  )
  const context = sealContext(where)
  return concat(
    new Uint8Array([1]),
    nonce,
    seal(pad(encodePlain({ body: bytes, signature })), context, nonce, where.content),
  )
}

test('the context names eight things', () => {
  const context = decodeStrict(sealContext(access()))
  expect(context.ok && Object.keys(context.value as object).sort()).toEqual([
    'circle',
    'commitment',
    'kind',
    'label',
    'period',
    'team',
    'version',
    'volume',
  ])
  expect(textToBytes(labels.entrySeal).length).toBeGreaterThan(0)
})

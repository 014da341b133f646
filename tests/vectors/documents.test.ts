import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { bytesToHex, hexToBytes, type Bytes } from '../../src/base/index.ts'
import { hide } from '../../src/crypto/index.ts'
import { changesSince, editDoc, freshActor, newDoc } from '../../src/documents/automerge.ts'
import { noEntry, openEntry, sealEntry } from '../../src/documents/entries.ts'
import { guard, emptyHeld } from '../../src/documents/guard.ts'
import { deriveVolume, type Payload } from '../../src/documents/index.ts'
import { decodeEntryRecord, decodeState, encodeEntryRecord, encodeState } from '../../src/documents/logRecords.ts'
import { decodePayload, encodePayload } from '../../src/documents/payload.ts'
import { emptyFold } from '../../src/documents/view.ts'
import { openFold, sealFold } from '../../src/documents/viewCodec.ts'
import { bytesToId, type DeviceId } from '../../src/keys/index.ts'
import { deviceOf, documentsReady, epochOf } from '../helpers/documents.ts'

/**
 * Frozen bytes: what lies on a disk or a relay today must open tomorrow. A difference here is a new format, which takes
 * a new version and a migration.
 */
beforeAll(documentsReady)

const file = new URL('./documents.json', import.meta.url)
const filled = (length: number): Bytes => new Uint8Array(length).fill(7)
const bytesOf = (hex: string): Bytes => hexToBytes(hex) ?? new Uint8Array()
const asha = () => deviceOf('Asha')
const month = () => deriveVolume(epochOf('care'), 'month', '2026-11')
const fact: Payload = { kind: 'fact', id: 'ab'.repeat(16), type: 'message', corrects: null, data: { text: 'Hello', n: 1 } }
const key = 'volume/00/entry/0000000007'

function changes(): Payload {
  const device = bytesToId<DeviceId>(asha().publicKey)
  const doc = editDoc(newDoc(freshActor(device, filled)), (draft) => Object.assign(draft, { text: 'Slept well', done: ['wash'] }))
  return { kind: 'changes', document: 'cd'.repeat(16), type: 'record', changes: changesSince(doc, []) }
}

function make(): Record<string, string> {
  const draft = { seq: 1, previous: noEntry, heads: ['ef'.repeat(32)], at: 1_790_000_000_000 }
  const signed = sealEntry(month(), { ...draft, payload: fact }, asha(), true, filled)
  const state = { cursor: { head: 3, chain: filled(32) }, own: { seq: 2, previous: signed.id } }
  return {
    volume: month().volume,
    signedFact: bytesToHex(signed.bytes),
    signedFactId: signed.id,
    unsignedChanges: bytesToHex(sealEntry(month(), { ...draft, payload: changes() }, asha(), false, filled).bytes),
    factPayload: bytesToHex(encodePayload(fact)),
    changesPayload: bytesToHex(encodePayload(changes())),
    entryRecord: bytesToHex(encodeEntryRecord(key, { number: 9, bytes: filled(40) })),
    state: bytesToHex(encodeState(key, state)),
    view: bytesToHex(sealFold(emptyFold('a/month/2026-11'), hide(filled(32)), filled)),
  }
}

test('the same bytes are written, and yesterday\'s are read', () => {
  const frozen: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'))
  expect(make()).toEqual(frozen)
  const bytes = (name: string): Bytes => bytesOf(frozen[name] ?? '')

  const opened = openEntry(month(), frozen['signedFactId'] ?? '', bytes('signedFact'))
  expect(opened).toMatchObject({ ok: true, value: { seq: 1, signed: true, heads: ['ef'.repeat(32)], payload: { ok: true, value: fact } } })
  expect(openEntry(month(), '', bytes('unsignedChanges'))).toMatchObject({ ok: true, value: { signed: false } })

  const payload = decodePayload('changes', bytes('changesPayload'))
  if (!payload.ok || payload.value.kind !== 'changes') throw new Error('the payload does not read')
  const device = bytesToId<DeviceId>(asha().publicKey)
  const guarded = guard(emptyHeld(), [{ id: 'a', device, changes: payload.value.changes }])
  expect(guarded.held.data).toEqual({ text: 'Slept well', done: ['wash'] })

  expect(decodeEntryRecord(key, bytes('entryRecord'))).toEqual({ number: 9, bytes: filled(40) })
  expect(decodeState(key, bytes('state'))?.cursor).toEqual({ head: 3, chain: filled(32) })
  expect(openFold('a/month/2026-11', bytes('view'), hide(filled(32)))?.chapter).toBe('a/month/2026-11')
})

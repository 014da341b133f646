import { describe, expect, it } from 'vitest'
import { bytesToHex } from '../../src/base/index.ts'
import {
  admissionBytes,
  emptyChain,
  encodeClientMessage,
  encodeKithFrame,
  encodeRelayMessage,
  entryId,
  extendChain,
  receiptBytes,
  type VolumeId,
} from '../../src/protocol/index.ts'
import { identityFromSeed } from '../../sync-server/identity.ts'
import { hash } from '../../sync-server/signing.ts'

const filled = (byte: number, length = 32): Uint8Array => new Uint8Array(length).fill(byte)
const volume = 'ab'.repeat(32) as VolumeId
const entry = filled(0xee, 5)

const frozen: { readonly [name: string]: string } = {
  'entry id': '28a6677f08f625233b4962b30bb9bea6d12aad44f1a0bde6c3b07790d323124f',
  'chain of one': '399800ebe3b823b7b08204ced074e3f80dfa35cf40948e625537527cf8b9235f',
  'chain of two': '24a72022d8486d10ce5e92968d1dec2615f4ec68d11157cd6b3a6c33dc30d6b6',
  admission:
    'a5656e6f6e6365582004040404040404040404040404040404040404040404040404040404040404046572656c61795820020202020202020202020202020202020202020202020202020202020202020266766f6c756d655820abababababababababababababababababababababababababababababababab6776657273696f6e016a72656c61794e6f6e636558200303030303030303030303030303030303030303030303030303030303030303',
  receipt:
    'a3646865616419012c65636861696e5820050505050505050505050505050505050505050505050505050505050505050566766f6c756d655820abababababababababababababababababababababababababababababababab',
  'receipt signature':
    'e261b76379e1bd4e7535c5d3d64d78403bec1cba4e1f4801aa46e69176c0ac565e8b0b546b89c5d9739a50c1fb514c6afd2069b3e12273130270df692a87150a',
  put: 'a4637265660764747970656370757466766f6c756d655820abababababababababababababababababababababababababababababababab67656e74726965738145eeeeeeeeee',
  refused:
    'a463726566f664636f64656b766f6c756d652d66756c6c6474797065677265667573656466766f6c756d655820abababababababababababababababababababababababababababababababab',
  frame: 'a4646461746145eeeeeeeeee6474797065646b6974686873656e646572496461616874617267657449646162',
}

const made: { readonly [name: string]: Uint8Array } = {
  'entry id': entryId(entry, hash),
  'chain of one': extendChain(emptyChain, volume, entryId(entry, hash), hash).chain,
  'chain of two': [entryId(entry, hash), filled(1)].reduce(
    (state, id) => extendChain(state, volume, id, hash),
    emptyChain,
  ).chain,
  admission: admissionBytes({ relay: filled(2), relayNonce: filled(3), nonce: filled(4), volume }),
  receipt: receiptBytes(volume, { head: 300, chain: filled(5) }),
  'receipt signature': identityFromSeed(filled(6)).signState(volume, { head: 300, chain: filled(5) }),
  put: encodeClientMessage({ type: 'put', volume, ref: 7, entries: [entry] }),
  refused: encodeRelayMessage({ type: 'refused', code: 'volume-full', volume, ref: null }),
  frame: encodeKithFrame('a', 'b', entry),
}

/**
 * Frozen: receipts are kept by devices as evidence and chains by relays on disk, and two versions of the app meet on the
 * wire. A change here is a new protocol version and a new label.
 */
describe('bytes that do not change', () => {
  it.each(Object.entries(made))('%s', (name, bytes) => {
    expect(bytesToHex(bytes)).toBe(frozen[name])
  })
})

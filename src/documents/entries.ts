import {
  bytesToHex,
  concat,
  decodeStrict,
  encodePlain,
  labels,
  ok,
  refuse,
  shape,
  type Bytes,
  type Plain,
  type Random,
  type Result,
} from '../base/index.ts'
import {
  deriveSecret,
  equalSecrets,
  freshNonce,
  hash,
  hide,
  nonceLength,
  open,
  pad,
  reveal,
  seal,
  sign,
  tagLength,
  unpad,
  verify,
  type ContentKey,
  type Nonce,
  type PublicSigningKey,
  type SigningPair,
} from '../crypto/index.ts'
import { bytesToId, type DeviceId } from '../keys/index.ts'
import { entryId, limits } from '../protocol/index.ts'
import { decodePayload, encodePayload } from './payload.ts'
import type { EntryId, OpenedEntry, Payload, SealedEntry, VolumeAccess } from './types.ts'
import { idBytes, sealContext } from './volumes.ts'

export const entryVersion = 1
export const noEntry: EntryId = '0'.repeat(64)
export const maxHeads = 64

/** What the author of an entry says. The chain is per device and volume: `seq` from 1, `previous` the entry before. */
export type EntryDraft = {
  readonly seq: number
  readonly previous: EntryId
  readonly heads: readonly string[]
  readonly at: number
  readonly payload: Payload
}

export type EntryRefusal = {
  readonly kind:
    'not-an-entry' | 'newer-version' | 'cannot-open' | 'wrong-key' | 'malformed' | 'false-signature'
}

type Body = {
  readonly commit: Uint8Array
  readonly device: Uint8Array
  readonly seq: number
  readonly previous: Uint8Array
  readonly heads: readonly Uint8Array[]
  readonly at: number
  readonly kind: string
  readonly payload: Uint8Array
}
/** The end of the year 9999. A clock that says more is read as this: no calendar goes much further, and screens would fail on it. */
const lastMoment = 253_402_300_799_999

const bytes32 = shape.fixedBytes(32)
const readBody = shape.exact<Body>({
  commit: bytes32,
  device: bytes32,
  seq: shape.whole(1),
  previous: bytes32,
  heads: shape.list(bytes32, maxHeads),
  at: shape.whole(),
  kind: shape.text(32),
  payload: shape.someBytes(limits.entryBytes),
})
type Inner = { readonly body: Uint8Array; readonly signature: Uint8Array | null }
const readInner = shape.exact<Inner>({
  body: shape.someBytes(limits.entryBytes),
  signature: shape.nullable(shape.fixedBytes(64)),
})

export const idOfEntry = (bytes: Uint8Array): EntryId => bytesToHex(entryId(bytes, hash))

/** The last entry of a batch is signed and vouches, through the chain, for those before it. */
export function sealEntry(
  access: VolumeAccess,
  draft: EntryDraft,
  device: SigningPair,
  signed: boolean,
  random: Random,
): SealedEntry {
  const nonce = freshNonce(random)
  const { context, contextHash } = bindingOf(access)
  const body = encodePlain({
    commit: keyCommitment(access.content, nonce),
    device: device.publicKey,
    seq: draft.seq,
    previous: idBytes(draft.previous),
    heads: draft.heads.map(idBytes),
    at: draft.at,
    kind: draft.payload.kind,
    payload: encodePayload(draft.payload),
  })
  const signature = signed ? sign(labels.entryBody, concat(contextHash, body), device.secretKey) : null
  const bytes = concat(
    new Uint8Array([entryVersion]),
    nonce,
    seal(pad(encodePlain({ body, signature })), context, nonce, access.content),
  )
  return { id: idOfEntry(bytes), bytes }
}

/** The place an entry is bound to, encoded and hashed once for many entries. */
export type Binding = { readonly context: Bytes; readonly contextHash: Bytes }
export function bindingOf(access: VolumeAccess): Binding {
  const context = sealContext(access)
  return { context, contextHash: hash(labels.entrySeal, context) }
}

/** `id` is `idOfEntry(bytes)`, which the log has already. An entry without a signature is not yet anybody's word. */
export function openEntry(
  access: VolumeAccess,
  id: EntryId,
  bytes: Uint8Array,
  binding: Binding = bindingOf(access),
): Result<OpenedEntry, EntryRefusal> {
  if (bytes.length < 1 + nonceLength + tagLength || bytes.length > limits.entryBytes)
    return refuse({ kind: 'not-an-entry' })
  if (bytes[0] !== entryVersion) return refuse({ kind: 'newer-version' })
  const nonce = bytes.slice(1, 1 + nonceLength) as Nonce
  const padded = open(bytes.subarray(1 + nonceLength), binding.context, nonce, access.content)
  if (!padded.ok) return padded
  const plaintext = unpad(padded.value)
  if (!plaintext.ok) return refuse({ kind: 'malformed' })
  const inner = decodeWith(readInner, plaintext.value)
  const body = inner && decodeWith(readBody, inner.body)
  if (inner === undefined || body === undefined) return refuse({ kind: 'malformed' })
  if ((body.seq === 1) !== (bytesToHex(body.previous) === noEntry)) return refuse({ kind: 'malformed' })
  if (!equalSecrets(body.commit, keyCommitment(access.content, nonce))) return refuse({ kind: 'wrong-key' })
  if (inner.signature !== null && !verifyBody(binding, inner.body, inner.signature, body.device))
    return refuse({ kind: 'false-signature' })
  return ok({
    id,
    device: bytesToId<DeviceId>(body.device),
    seq: body.seq,
    previous: bytesToHex(body.previous),
    heads: body.heads.map(bytesToHex),
    at: Math.min(body.at, lastMoment),
    signed: inner.signature !== null,
    payload: decodePayload(body.kind, body.payload),
  })
}

const verifyBody = (binding: Binding, body: Uint8Array, signature: Uint8Array, device: Uint8Array): boolean =>
  verify(labels.entryBody, concat(binding.contextHash, body), signature, device as PublicSigningKey)

/** XChaCha20-Poly1305 does not bind a ciphertext to one key; this does (A12). */
const keyCommitment = (content: ContentKey, nonce: Nonce): Uint8Array =>
  reveal(deriveSecret(hide<'MasterKey'>(reveal(content)), labels.entryKeyCommitment, nonce))

function decodeWith<T>(read: shape.Reader<T>, bytes: Uint8Array): T | undefined {
  const decoded = decodeStrict(bytes)
  return decoded.ok ? read(decoded.value as Plain) : undefined
}

import {
  decodeStrict,
  encodePlain,
  ok,
  refuse,
  shape,
  type Bytes,
  type Plain,
  type Result,
} from '../base/index.ts'
import { limits } from './limits.ts'
import type {
  Able,
  Came,
  Entries,
  Hello,
  Kept,
  MessageRefusal,
  Opened,
  Receipt,
  Refused,
  RelayMessage,
} from './messages.ts'
import { refusalCodes } from './refusals.ts'
import { readVolumeId, volumeIdToBytes } from './volumeId.ts'

export const encodeRelayMessage = (message: RelayMessage): Bytes =>
  encodePlain(
    'volume' in message
      ? { ...message, volume: message.volume === null ? null : volumeIdToBytes(message.volume) }
      : { ...message },
  )

/** Refuses all but one encoding of one known message, within the limits. Never throws. */
export function decodeRelayMessage(bytes: Uint8Array): Result<RelayMessage, MessageRefusal> {
  const plain = decodeStrict(bytes)
  if (!plain.ok) return refuse({ kind: 'not-understood', why: plain.refusal.why })
  const reader = readerFor(plain.value)
  const message = reader?.(plain.value)
  if (message === undefined) return refuse({ kind: 'not-understood', why: 'not a message from a relay' })
  return ok(message)
}

const number = shape.whole()
const reference = shape.whole(0, 0xffffffff)
const bytes32 = shape.fixedBytes(32)
const bytes64 = shape.fixedBytes(64)

const readers: { readonly [T in RelayMessage['type']]: shape.Reader<Extract<RelayMessage, { type: T }>> } = {
  hello: shape.exact<Hello>({
    type: shape.oneOf('hello'),
    version: shape.whole(1, 255),
    relay: bytes32,
    nonce: bytes32,
  }),
  opened: shape.exact<Opened>({
    type: shape.oneOf('opened'),
    volume: readVolumeId,
    head: number,
    chain: bytes32,
    signature: bytes64,
  }),
  entries: shape.exact<Entries>({
    type: shape.oneOf('entries'),
    volume: readVolumeId,
    from: shape.whole(1),
    entries: shape.list(shape.someBytes(limits.entryBytes), limits.pageEntries),
    more: shape.flag,
  }),
  receipt: shape.exact<Receipt>({
    type: shape.oneOf('receipt'),
    volume: readVolumeId,
    ref: reference,
    numbers: shape.list(shape.whole(1), limits.putEntries),
    head: number,
    chain: bytes32,
    signature: bytes64,
  }),
  refused: shape.exact<Refused>({
    type: shape.oneOf('refused'),
    code: shape.oneOf(...refusalCodes),
    volume: shape.nullable(readVolumeId),
    ref: shape.nullable(reference),
  }),
  able: shape.exact<Able>({ type: shape.oneOf('able'), push: shape.nullable(shape.fixedBytes(65)) }),
  kept: shape.exact<Kept>({ type: shape.oneOf('kept'), volume: readVolumeId, ref: reference }),
  came: shape.exact<Came>({
    type: shape.oneOf('came'),
    volume: readVolumeId,
    timer: shape.fixedBytes(16),
    due: number,
  }),
}

const readType = shape.oneOf('hello', 'opened', 'entries', 'receipt', 'refused', 'able', 'kept', 'came')

function readerFor(plain: Plain): shape.Reader<RelayMessage> | undefined {
  if (plain === null || typeof plain !== 'object' || Array.isArray(plain)) return undefined
  const type = readType((plain as { readonly type?: Plain }).type)
  return type === undefined ? undefined : readers[type]
}

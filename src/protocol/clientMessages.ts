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
  Cancel,
  ClientMessage,
  Leave,
  MessageRefusal,
  More,
  Open,
  Put,
  Shut,
  Timers,
  Wake,
} from './messages.ts'
import { readVolumeId, volumeIdToBytes } from './volumeId.ts'

export const encodeClientMessage = (message: ClientMessage): Bytes =>
  encodePlain('volume' in message ? { ...message, volume: volumeIdToBytes(message.volume) } : { ...message })

/** Refuses all but one encoding of one known message, within the limits. Never throws. */
export function decodeClientMessage(bytes: Uint8Array): Result<ClientMessage, MessageRefusal> {
  const plain = decodeStrict(bytes)
  if (!plain.ok) return refuse({ kind: 'not-understood', why: plain.refusal.why })
  const reader = readerFor(plain.value)
  const message = reader?.(plain.value)
  if (message === undefined) return refuse({ kind: 'not-understood', why: 'not a message to a relay' })
  return ok(message)
}

const number = shape.whole()
const reference = shape.whole(0, 0xffffffff)
const timer = shape.fixedBytes(16)

const entry: shape.Reader<Uint8Array> = (value) => {
  const bytes = shape.someBytes(limits.entryBytes)(value)
  return bytes === undefined || bytes.length === 0 ? undefined : bytes
}

const entries: shape.Reader<readonly Uint8Array[]> = (value) => {
  const list = shape.list(entry, limits.putEntries)(value)
  return list === undefined || list.length === 0 ? undefined : list
}

/** As a client says them, and as a relay keeps them. */
export const readWakes = shape.list(
  shape.exact<Wake>({
    address: shape.text(limits.wakeAddress),
    body: shape.someBytes(limits.wakeBytes),
  }),
  limits.wakes,
)

const readers: { readonly [T in ClientMessage['type']]: shape.Reader<Extract<ClientMessage, { type: T }>> } =
  {
    open: shape.exact<Open>({
      type: shape.oneOf('open'),
      volume: readVolumeId,
      since: number,
      nonce: shape.fixedBytes(32),
      proof: shape.fixedBytes(64),
    }),
    more: shape.exact<More>({ type: shape.oneOf('more'), volume: readVolumeId, since: number }),
    put: shape.exact<Put>({
      type: shape.oneOf('put'),
      volume: readVolumeId,
      ref: reference,
      entries,
    }),
    shut: shape.exact<Shut>({ type: shape.oneOf('shut'), volume: readVolumeId }),
    timers: shape.exact<Timers>({ type: shape.oneOf('timers') }),
    leave: shape.exact<Leave>({
      type: shape.oneOf('leave'),
      volume: readVolumeId,
      ref: reference,
      timer,
      due: number,
      wakes: readWakes,
    }),
    cancel: shape.exact<Cancel>({
      type: shape.oneOf('cancel'),
      volume: readVolumeId,
      ref: reference,
      timer,
    }),
  }

const readType = shape.oneOf('open', 'more', 'put', 'shut', 'timers', 'leave', 'cancel')

function readerFor(plain: Plain): shape.Reader<ClientMessage> | undefined {
  if (plain === null || typeof plain !== 'object' || Array.isArray(plain)) return undefined
  const type = readType((plain as { readonly type?: Plain }).type)
  return type === undefined ? undefined : readers[type]
}

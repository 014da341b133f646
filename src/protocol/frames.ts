import {
  decodeFrame,
  encodePlain,
  ok,
  refuse,
  shape,
  type Bytes,
  type Plain,
  type Result,
} from '../base/index.ts'
import { limits } from './limits.ts'
import type { MessageRefusal } from './messages.ts'

/**
 * The outer frames are automerge-repo's: its websocket adapter sends `join`, is answered with `peer`, and then carries
 * messages of any type both ways. Ours is of the type `kith`, with one message of this protocol in `data`.
 */
export const frameVersion = '1'
export const messageType = 'kith'

export type JoinFrame = {
  readonly type: 'join'
  readonly senderId: string
  readonly versions: readonly string[]
}
export type KithFrame = {
  readonly type: 'kith'
  readonly senderId: string
  readonly targetId: string
  readonly data: Uint8Array
}
export type PeerFrame = { readonly type: 'peer'; readonly senderId: string; readonly targetId: string }
export type ErrorFrame = {
  readonly type: 'error'
  readonly senderId: string
  readonly targetId: string
  readonly message: string
}

export type ClientFrame = JoinFrame | KithFrame
export type RelayFrame = PeerFrame | ErrorFrame | KithFrame

/** Random and of one connection: never of a device. */
export const isPeerId = (value: string): boolean => /^[A-Za-z0-9_-]{1,64}$/.test(value)

export const encodeJoinFrame = (senderId: string): Bytes =>
  encodePlain({ type: 'join', senderId, peerMetadata: {}, supportedProtocolVersions: [frameVersion] })

export const encodePeerFrame = (senderId: string, targetId: string): Bytes =>
  encodePlain({ type: 'peer', senderId, targetId, peerMetadata: {}, selectedProtocolVersion: frameVersion })

export const encodeErrorFrame = (senderId: string, targetId: string, message: string): Bytes =>
  encodePlain({ type: 'error', senderId, targetId, message })

export const encodeKithFrame = (senderId: string, targetId: string, data: Uint8Array): Bytes =>
  encodePlain({ type: messageType, senderId, targetId, data })

/** What a relay reads. */
export const decodeClientFrame = (bytes: Uint8Array): Result<ClientFrame, MessageRefusal> =>
  decodeWith<ClientFrame>(bytes, (plain) => readJoin(plain) ?? readKith(plain))

/** What a client reads that does without automerge-repo's adapter. */
export const decodeRelayFrame = (bytes: Uint8Array): Result<RelayFrame, MessageRefusal> =>
  decodeWith<RelayFrame>(bytes, (plain) => readKith(plain) ?? readPeer(plain) ?? readError(plain))

function decodeWith<T>(bytes: Uint8Array, read: shape.Reader<T>): Result<T, MessageRefusal> {
  const plain = decodeFrame(bytes)
  if (!plain.ok) return refuse({ kind: 'not-understood', why: plain.refusal.why })
  const frame = read(plain.value)
  return frame === undefined
    ? refuse({ kind: 'not-understood', why: 'not a frame of this protocol' })
    : ok(frame)
}

const peerId: shape.Reader<string> = (value) =>
  typeof value === 'string' && isPeerId(value) ? value : undefined

const readKith = shape.exact<KithFrame>({
  type: shape.oneOf(messageType),
  senderId: peerId,
  targetId: peerId,
  data: shape.someBytes(limits.frameBytes),
})

/** A `storageId` would be the stable id of a device, so a frame that bears one is refused, not ignored. */
const readMetadata: shape.Reader<true> = (value) => {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Uint8Array)
    return undefined
  const { storageId = null, isEphemeral = null, ...rest } = value as { readonly [key: string]: Plain }
  const known = Object.keys(rest).length === 0 && storageId === null
  return known && (isEphemeral === null || typeof isEphemeral === 'boolean') ? true : undefined
}

const readJoinRecord = shape.exact<{
  type: 'join'
  senderId: string
  peerMetadata: true
  supportedProtocolVersions: readonly string[]
}>({
  type: shape.oneOf('join'),
  senderId: peerId,
  peerMetadata: readMetadata,
  supportedProtocolVersions: shape.list(shape.text(8), 8),
})

const readJoin: shape.Reader<JoinFrame> = (value) => {
  const record = readJoinRecord(value)
  return record && { type: 'join', senderId: record.senderId, versions: record.supportedProtocolVersions }
}

const readPeerRecord = shape.exact<
  PeerFrame & { peerMetadata: true; selectedProtocolVersion: typeof frameVersion }
>({
  type: shape.oneOf('peer'),
  senderId: peerId,
  targetId: peerId,
  peerMetadata: readMetadata,
  selectedProtocolVersion: shape.oneOf(frameVersion),
})

const readPeer: shape.Reader<PeerFrame> = (value) => {
  const record = readPeerRecord(value)
  return record && { type: 'peer', senderId: record.senderId, targetId: record.targetId }
}

const readError = shape.exact<ErrorFrame>({
  type: shape.oneOf('error'),
  senderId: peerId,
  targetId: peerId,
  message: shape.text(200),
})

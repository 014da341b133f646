import type { Log, Random } from '../../src/base/index.ts'
import {
  decodeClientFrame,
  decodeClientMessage,
  encodeErrorFrame,
  encodeKithFrame,
  encodePeerFrame,
  encodeRelayMessage,
  frameVersion,
  limits,
  protocolVersion,
  refusals,
  type ClientFrame,
  type RefusalCode,
  type RelayMessage,
} from '../../src/protocol/index.ts'
import type { Identity } from '../identity.ts'
import type { Storage } from '../storage/storage.ts'
import { createDoorkeeper } from './doorkeeper.ts'
import type { Ending, Link } from './link.ts'
import { createSession } from './session.ts'
import type { Timers } from '../timers/timers.ts'
import type { Volumes } from './volumes.ts'

/**
 * A connection's life. It has `admissionMs` for the first two stages together.
 * - greeting: the socket is open; a `join` is awaited
 * - knocking: it was told the relay's key and nonce; the first good proof is awaited
 * - admitted: it has proved its right to a volume
 * - ended: nothing more is read or sent
 */
type Life =
  | { readonly stage: 'greeting' }
  | { readonly stage: 'knocking' | 'admitted'; readonly peer: string }
  | { readonly stage: 'ended' }

export type ConnectionParts = {
  readonly link: Link
  readonly identity: Identity
  readonly storage: Storage
  readonly volumes: Volumes
  readonly timers: Timers
  readonly random: Random
  readonly log: Log
  readonly admissionMs: number
}

export type Connection = {
  /** One binary websocket message. */
  receive(bytes: Uint8Array): void
  /** The link has room again. */
  drained(): void
  /** Refuses and closes; or cuts off without a word, where nobody would hear it. */
  end(ending: Ending): void
  /** The socket is gone. */
  gone(): void
}

export function createConnection(parts: ConnectionParts): Connection {
  const { link, identity } = parts
  /** This connection's own name for the relay: nobody can guess it, so nobody speaks into another's connection. */
  const self = `relay-${Buffer.from(parts.random(12)).toString('base64url')}`
  const nonce = parts.random(32)
  let life: Life = { stage: 'greeting' }

  const deadline = setTimeout(() => end('admission-ended'), parts.admissionMs)

  const sendFrame = (bytes: Uint8Array): void => {
    if (link.backlog() + bytes.length > limits.sendCapBytes) end('slow-reader')
    else link.send(bytes)
  }

  const send = (message: RelayMessage): void => {
    if (life.stage === 'knocking' || life.stage === 'admitted')
      sendFrame(encodeKithFrame(self, life.peer, encodeRelayMessage(message)))
  }

  const admitted = (): void => {
    if (life.stage !== 'knocking') return
    life = { stage: 'admitted', peer: life.peer }
    clearTimeout(deadline)
    parts.log('admitted')
  }

  const doorkeeper = createDoorkeeper(identity.publicKey, nonce)
  const session = createSession({ ...parts, doorkeeper, send, end, admitted })

  function gone(): void {
    clearTimeout(deadline)
    session.leave()
    life = { stage: 'ended' }
  }

  function end(ending: Ending): void {
    if (life.stage === 'ended') return
    parts.log(`ended-${ending}`)
    const told = isRefusal(ending)
    if (told) send({ type: 'refused', code: ending, volume: null, ref: null })
    gone()
    if (told) link.close(ending === 'relay-stopping' ? 'stopping' : 'refused')
    else link.cut()
  }

  const join = (frame: ClientFrame): void => {
    if (frame.type !== 'join') return end('not-understood')
    if (!frame.versions.includes(frameVersion)) {
      sendFrame(encodeErrorFrame(self, frame.senderId, 'wrong-version'))
      return end('wrong-version')
    }
    life = { stage: 'knocking', peer: frame.senderId }
    sendFrame(encodePeerFrame(self, frame.senderId))
    send({ type: 'hello', version: protocolVersion, relay: identity.publicKey, nonce })
  }

  const converse = (frame: ClientFrame, peer: string): void => {
    if (frame.type !== 'kith' || frame.senderId !== peer || frame.targetId !== self)
      return end('not-understood')
    const message = decodeClientMessage(frame.data)
    if (message.ok) session.handle(message.value)
    else end('not-understood')
  }

  return {
    receive(bytes) {
      if (life.stage === 'ended') return
      const frame = decodeClientFrame(bytes)
      if (!frame.ok) end('not-understood')
      else if (life.stage === 'greeting') join(frame.value)
      else converse(frame.value, life.peer)
    },
    drained: session.drained,
    end,
    gone,
  }
}

const isRefusal = (ending: Ending): ending is RefusalCode => Object.hasOwn(refusals, ending)

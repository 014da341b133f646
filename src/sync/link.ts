import type { PeerId } from '@automerge/automerge-repo/slim'
import { WebSocketClientAdapter } from '@automerge/automerge-repo-network-websocket'
import { bytesToHex } from '../base/index.ts'
import {
  decodeRelayFrame,
  decodeRelayMessage,
  encodeClientMessage,
  limits,
  messageType,
  type ClientMessage,
  type RelayMessage,
} from '../protocol/index.ts'
import type { WireOptions } from './types.ts'

export type LinkEvent =
  | { readonly kind: 'message'; readonly message: RelayMessage }
  /** The relay ended the handshake in automerge-repo's words. */
  | { readonly kind: 'turned away' }
  /** What no relay of ours sends. */
  | { readonly kind: 'nonsense'; readonly why: string }
  | { readonly kind: 'closed' }

/** One attempt: one adapter, one socket. After `drop` there are no more events; a new attempt is a new link. */
export type Link = {
  /** False when the socket is not open; nothing was sent then. */
  send(message: ClientMessage): boolean
  drop(): void
  /** Lets what was sent leave, then closes. Resolves when the socket is closed. */
  finish(): Promise<void>
}

type Socket = {
  readonly readyState: number
  close(): void
  /** Node only: a browser's socket cannot be ended without the other side. */
  terminate?(): void
  addEventListener(type: 'error' | 'close', listener: () => void): void
}

/** setTimeout's longest. */
const never = 2 ** 31 - 1

/**
 * automerge-repo's adapter opens the socket, joins and frames what we send. Its faults in 2.5.6, and the shield:
 * - retries every 5 s, or every `retryInterval`, with a new socket each: `never`, and `onClose` is ours;
 * - throws out of the socket's error event in Node (ENOTFOUND, 503), which ends the process: `onError` is ours;
 * - `disconnect` takes the error listener away and then closes a socket that is still connecting, at which ws emits an
 *   error that nobody hears: a listener of ours stays;
 * - decodes whatever arrives before anybody looks at its size, and throws on `null` or nothing: `onMessage` is ours,
 *   and decodes strictly;
 * - `send` throws on a socket that is closing: guarded here.
 */
class ShieldedAdapter extends WebSocketClientAdapter {
  onFrame: (data: unknown) => void = () => {}
  onEnd: () => void = () => {}
  override onMessage = (event: { readonly data: unknown }): void => this.onFrame(event.data)
  override onClose = (): void => this.onEnd()
  override onError = (): void => {
    // A close event follows every error; that is where it is told.
  }
  override receiveMessage(): void {}
}

export function openLink(
  { url, random, scheduler }: Pick<WireOptions, 'url' | 'random' | 'scheduler'>,
  onEvent: (event: LinkEvent) => void,
): Link {
  const me = bytesToHex(random(16))
  const adapter = new ShieldedAdapter(url, never)
  let relay: string | undefined
  let live = true
  const tell = (event: LinkEvent): void => {
    if (live) onEvent(event)
  }

  adapter.onFrame = (data) => {
    if (!(data instanceof ArrayBuffer) || data.byteLength === 0 || data.byteLength > limits.frameBytes) {
      return tell({ kind: 'nonsense', why: 'not a frame' })
    }
    const frame = decodeRelayFrame(new Uint8Array(data))
    if (!frame.ok) return tell({ kind: 'nonsense', why: frame.refusal.why })
    const { type, senderId, targetId } = frame.value
    if (targetId !== me) return tell({ kind: 'nonsense', why: 'a frame for somebody else' })
    if (type === 'error') return tell({ kind: 'turned away' })
    if (type === 'peer') {
      if (relay !== undefined) return tell({ kind: 'nonsense', why: 'a second handshake' })
      relay = senderId
      return
    }
    if (relay !== senderId) return tell({ kind: 'nonsense', why: 'a message before the handshake' })
    const message = decodeRelayMessage(frame.value.data)
    if (!message.ok) return tell({ kind: 'nonsense', why: message.refusal.why })
    tell({ kind: 'message', message: message.value })
  }
  adapter.onEnd = () => tell({ kind: 'closed' })

  try {
    adapter.connect(me as PeerId)
  } catch {
    // A browser throws where the page may not reach this address at all (ws: from https:). Told like any failure, later.
    queueMicrotask(() => tell({ kind: 'closed' }))
  }
  const socket = adapter.socket as Socket | undefined
  socket?.addEventListener('error', () => {})
  const closed = new Promise<void>((resolve) => {
    if (socket) socket.addEventListener('close', resolve)
    else resolve()
  })

  const leave = (): void => {
    live = false
    if (adapter.socket) adapter.disconnect()
  }
  return {
    send(message) {
      if (!live || relay === undefined || socket?.readyState !== 1) return false
      adapter.send({
        type: messageType,
        senderId: me as PeerId,
        targetId: relay as PeerId,
        data: encodeClientMessage(message),
      })
      return true
    },
    drop() {
      leave()
      socket?.terminate?.()
    },
    async finish() {
      leave()
      // A relay that does not answer the close is not waited for.
      let cancel = (): void => {}
      const impatience = new Promise<void>((resolve) => (cancel = scheduler.after(1_000, resolve)))
      await Promise.race([closed, impatience])
      cancel()
      socket?.terminate?.()
    },
  }
}

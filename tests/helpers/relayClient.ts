import { generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto'
import { WebSocket, type ClientOptions } from 'ws'
import { labels } from '../../src/base/index.ts'
import {
  admissionBytes,
  decodeRelayFrame,
  decodeRelayMessage,
  emptyChain,
  encodeClientMessage,
  encodeJoinFrame,
  encodeKithFrame,
  entryId,
  extendChain,
  type ChainState,
  type ClientMessage,
  type Hello,
  type Open,
  type RelayMessage,
  type VolumeId,
} from '../../src/protocol/index.ts'
import { hash, signBytes } from '../../sync-server/signing.ts'
import { must } from './relay.ts'

/** A volume and the right to it, by Node's crypto. */
export type Address = { readonly volume: VolumeId; readonly key: KeyObject }

export function someAddress(): Address {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url')
  return { volume: raw.toString('hex') as VolumeId, key: privateKey }
}

export const someEntry = (length = 300): Uint8Array => new Uint8Array(randomBytes(length))

export const chainOf = (volume: VolumeId, entries: readonly Uint8Array[]): ChainState =>
  entries.reduce((state, entry) => extendChain(state, volume, entryId(entry, hash), hash), emptyChain)

export type TestClient = {
  readonly socket: WebSocket
  readonly hello: Hello
  readonly peer: string
  readonly relayPeer: string
  readonly inbox: readonly RelayMessage[]
  openMessage(address: Address, since?: number): Open
  send(message: ClientMessage): void
  /** The next message of the type that was not taken yet. */
  next<T extends RelayMessage['type']>(
    type: T,
    where?: (message: Extract<RelayMessage, { type: T }>) => boolean,
  ): Promise<Extract<RelayMessage, { type: T }>>
  open(address: Address, since?: number): Promise<Extract<RelayMessage, { type: 'opened' }>>
  put(volume: VolumeId, entries: readonly Uint8Array[]): Promise<Extract<RelayMessage, { type: 'receipt' }>>
  /** The receipt or refusal of the put with this ref. */
  answer(ref: number): Promise<RelayMessage>
  closed: Promise<number>
}

/** A bare client that says exactly what it is told to. */
export async function connect(url: string, options: ClientOptions = {}): Promise<TestClient> {
  const socket = new WebSocket(url, { perMessageDeflate: false, ...options })
  const closed = closedOf(socket)
  const peer = `peer-${randomBytes(6).toString('hex')}`
  const inbox: RelayMessage[] = []
  const wanted: { is: (message: RelayMessage) => boolean; give: (message: RelayMessage) => void }[] = []
  let relayPeer = ''
  let ref = 0

  socket.on('error', () => {})
  socket.on('message', (data: Buffer) => {
    const frame = must(decodeRelayFrame(new Uint8Array(data)))
    if (frame.type === 'peer') relayPeer = frame.senderId
    if (frame.type !== 'kith') return
    const message = must(decodeRelayMessage(frame.data))
    const at = wanted.findIndex(({ is }) => is(message))
    if (at === -1) inbox.push(message)
    else wanted.splice(at, 1)[0]?.give(message)
  })

  const take = (is: (message: RelayMessage) => boolean, what: string): Promise<RelayMessage> => {
    const [there] = inbox.splice(inbox.findIndex(is) >>> 0, 1)
    if (there !== undefined) return Promise.resolve(there)
    return new Promise((resolve, reject) => {
      wanted.push({ is, give: resolve })
      void closed.then(() => reject(new Error(`closed while waiting for ${what}`)))
    })
  }
  const next: TestClient['next'] = (type, where = () => true) =>
    take((message) => message.type === type && where(message as never), type) as never
  const send = (message: ClientMessage): void =>
    socket.send(encodeKithFrame(peer, relayPeer, encodeClientMessage(message)))

  await opened(socket)
  socket.send(encodeJoinFrame(peer))
  const hello = await next('hello')

  const openMessage: TestClient['openMessage'] = (address, since = 0) =>
    proveTo({ relay: hello.relay, relayNonce: hello.nonce }, address, since)

  return {
    socket,
    hello,
    peer,
    get relayPeer() {
      return relayPeer
    },
    inbox,
    openMessage,
    send,
    next,
    async open(address, since = 0) {
      send(openMessage(address, since))
      return next('opened', ({ volume }) => volume === address.volume)
    },
    async put(volume, entries) {
      const mine = (ref += 1)
      send({ type: 'put', volume, ref: mine, entries })
      return next('receipt', (receipt) => receipt.volume === volume && receipt.ref === mine)
    },
    answer: (wantedRef) =>
      take((message) => 'ref' in message && message.ref === wantedRef, `the answer to ${wantedRef}`),
    closed,
  }
}

/** An `open` with a proof for the relay and nonce given, whoever they are of. */
export function proveTo(
  to: { readonly relay: Uint8Array; readonly relayNonce: Uint8Array },
  { volume, key }: Address,
  since = 0,
): Open {
  const nonce = new Uint8Array(randomBytes(32))
  const proof = signBytes(labels.relayAdmission, admissionBytes({ ...to, nonce, volume }), key)
  return { type: 'open', volume, since, nonce, proof }
}

export const opened = (socket: WebSocket): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.once('open', () => resolve())
    socket.once('error', reject)
  })

/** Resolves with the close code. */
export const closedOf = (socket: WebSocket): Promise<number> =>
  new Promise((resolve) => socket.once('close', (code) => resolve(code)))

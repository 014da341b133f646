import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer, type WebSocket } from 'ws'
import { labels } from '../../src/base/index.ts'
import { hash, hide, sign, signingPairFromSeed } from '../../src/crypto/index.ts'
import {
  decodeClientFrame,
  decodeClientMessage,
  emptyChain,
  encodeKithFrame,
  encodePeerFrame,
  encodeRelayMessage,
  entryId,
  extendChain,
  receiptBytes,
  type ChainState,
  type ClientMessage,
  type RelayMessage,
  type VolumeId,
} from '../../src/protocol/index.ts'

export type Talk = {
  readonly socket: WebSocket
  send(message: RelayMessage): void
  sendRaw(bytes: Uint8Array): void
}

/** Answers true where the message was dealt with, so that the honest relay is not asked. */
export type Script = (message: ClientMessage, talk: Talk) => boolean

/**
 * A relay of a hundred lines that keeps everything in memory and does as it is told: honest unless the script says
 * otherwise. `entriesOf` may be changed under it, as a restored backup would.
 */
export async function startScriptedRelay(
  options: { script?: Script; onJoin?: (talk: Talk) => boolean; port?: number } = {},
) {
  const identity = signingPairFromSeed(hide(new Uint8Array(32).fill(7)))
  const entriesOf = new Map<VolumeId, Uint8Array[]>()
  const heard: ClientMessage[] = []
  const sockets = new Set<WebSocket>()
  const followersOf = new Map<VolumeId, Set<Talk>>()
  const relay = { script: options.script, onJoin: options.onJoin, joined: 0 }
  const server: Server = createServer((_, response) => response.writeHead(503).end())
  const webSockets = new WebSocketServer({ server, maxPayload: 1 << 20 })

  const stateOf = (volume: VolumeId, upTo = Number.POSITIVE_INFINITY): ChainState =>
    (entriesOf.get(volume) ?? [])
      .slice(0, upTo)
      .reduce<ChainState>(
        (state, entry) => extendChain(state, volume, entryId(entry, hash), hash),
        emptyChain,
      )

  const signed = (volume: VolumeId, state: ChainState) => ({
    volume,
    ...state,
    signature: sign(labels.relayReceipt, receiptBytes(volume, state), identity.secretKey),
  })

  const page = (volume: VolumeId, since: number, talk: Talk): void => {
    const all = entriesOf.get(volume) ?? []
    const entries = all.slice(since, since + 3)
    if (entries.length === 0) return
    talk.send({
      type: 'entries',
      volume,
      from: since + 1,
      entries,
      more: since + entries.length < all.length,
    })
  }

  function answer(message: ClientMessage, talk: Talk): void {
    if (message.type === 'timers') return talk.send({ type: 'able', push: null })
    const { volume } = message
    const followers = followersOf.get(volume) ?? new Set()
    followersOf.set(volume, followers)
    if (message.type === 'open') {
      followers.add(talk)
      talk.send({ type: 'opened', ...signed(volume, stateOf(volume)) })
      page(volume, message.since, talk)
    } else if (message.type === 'shut') {
      followers.delete(talk)
    } else if (!followers.has(talk)) {
      talk.send({
        type: 'refused',
        code: 'volume-not-open',
        volume,
        ref: message.type === 'put' ? message.ref : null,
      })
    } else if (message.type === 'more') {
      page(volume, message.since, talk)
    } else if (message.type === 'leave' || message.type === 'cancel') {
      talk.send({ type: 'kept', volume, ref: message.ref })
    } else {
      const numbers = message.entries.map((entry) => append(volume, entry, talk))
      talk.send({ type: 'receipt', ref: message.ref, numbers, ...signed(volume, stateOf(volume)) })
    }
  }

  function append(volume: VolumeId, entry: Uint8Array, writer?: Talk): number {
    const all = entriesOf.get(volume) ?? []
    entriesOf.set(volume, all)
    const there = all.findIndex((other) => Buffer.from(other).equals(entry))
    if (there >= 0) return there + 1
    all.push(entry)
    for (const talk of followersOf.get(volume) ?? [])
      if (talk !== writer)
        talk.send({ type: 'entries', volume, from: all.length, entries: [entry], more: false })
    return all.length
  }

  webSockets.on('connection', (socket) => {
    let peer = ''
    sockets.add(socket)
    socket.on('error', () => {})
    const talk: Talk = {
      socket,
      send: (message) => socket.send(encodeKithFrame('relay', peer, encodeRelayMessage(message))),
      sendRaw: (bytes) => socket.send(bytes),
    }
    socket.on('close', () => {
      sockets.delete(socket)
      for (const followers of followersOf.values()) followers.delete(talk)
    })
    socket.on('message', (data: Buffer) => {
      const frame = decodeClientFrame(data)
      if (!frame.ok) throw new Error(frame.refusal.why)
      if (frame.value.type === 'join') {
        peer = frame.value.senderId
        relay.joined++
        if (relay.onJoin?.(talk)) return
        socket.send(encodePeerFrame('relay', peer))
        talk.send({ type: 'hello', version: 1, relay: identity.publicKey, nonce: new Uint8Array(32).fill(9) })
        return
      }
      const message = decodeClientMessage(frame.value.data)
      if (!message.ok) throw new Error(message.refusal.why)
      heard.push(message.value)
      if (!relay.script?.(message.value, talk)) answer(message.value, talk)
    })
  })

  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `ws://127.0.0.1:${port}`,
    port,
    publicKey: identity.publicKey,
    relay,
    entriesOf,
    heard,
    sockets,
    stateOf,
    signed,
    answer,
    append,
    /** Ends every connection without a goodbye. */
    cut: () => sockets.forEach((socket) => socket.terminate()),
    async close() {
      for (const socket of sockets) socket.terminate()
      webSockets.close()
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

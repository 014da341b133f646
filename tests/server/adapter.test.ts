import { cbor, type Message, type PeerId } from '@automerge/automerge-repo/slim'
import { WebSocketClientAdapter } from '@automerge/automerge-repo-network-websocket'
import { describe, expect, it } from 'vitest'
import {
  decodeClientFrame,
  decodeRelayMessage,
  encodeClientMessage,
  type ClientMessage,
  type RelayMessage,
} from '../../src/protocol/index.ts'
import { must, startRelay } from '../helpers/relay.ts'
import { proveTo, someAddress, someEntry } from '../helpers/relayClient.ts'

type KithMessage = Message & { readonly data: Uint8Array }

/** automerge-repo's published websocket adapter, as `src/sync` uses it, without a Repo around it. */
async function connectAdapter(url: string, name: string) {
  const adapter = new WebSocketClientAdapter(url, 0)
  const inbox: RelayMessage[] = []
  const waiting: ((message: RelayMessage) => void)[] = []
  adapter.on('message', (message) => {
    const read = must(decodeRelayMessage(new Uint8Array((message as KithMessage).data)))
    const give = waiting.shift()
    if (give) give(read)
    else inbox.push(read)
  })
  const relay = new Promise<PeerId>((resolve) =>
    adapter.on('peer-candidate', ({ peerId }) => resolve(peerId)),
  )
  adapter.connect(name as PeerId, { isEphemeral: true })
  const targetId = await relay
  return {
    adapter,
    next: (): Promise<RelayMessage> => {
      const there = inbox.shift()
      return there === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(there)
    },
    send: (message: ClientMessage): void =>
      adapter.send({
        type: 'kith',
        senderId: name as PeerId,
        targetId,
        data: encodeClientMessage(message),
      } as Message),
  }
}

describe("automerge-repo's own websocket adapter", () => {
  it('joins, opens, puts and receives', async () => {
    const running = await startRelay()
    const address = someAddress()
    const one = await connectAdapter(running.url, 'peer-one')
    const two = await connectAdapter(running.url, 'peer-two')
    for (const client of [one, two]) {
      const hello = await client.next()
      if (hello.type !== 'hello') throw new Error('hello comes first')
      client.send(proveTo({ relay: hello.relay, relayNonce: hello.nonce }, address))
      expect(await client.next()).toMatchObject({ type: 'opened', head: 0 })
    }
    const entries = [someEntry(), someEntry(70_000)]
    one.send({ type: 'put', volume: address.volume, ref: 1, entries })
    expect(await one.next()).toMatchObject({ type: 'receipt', ref: 1, numbers: [1, 2] })
    expect(await two.next()).toMatchObject({ type: 'entries', from: 1, entries, more: false })
    one.adapter.disconnect()
    two.adapter.disconnect()
    await running.stop()
  })

  it('is read whatever way cbor-x writes lengths and leaves out values', () => {
    const join = (peerMetadata: object): Uint8Array =>
      cbor.encode({ type: 'join', senderId: 'peer-1', peerMetadata, supportedProtocolVersions: ['1'] })
    for (const metadata of [{}, { isEphemeral: true }, { storageId: undefined, isEphemeral: false }])
      expect(must(decodeClientFrame(join(metadata)))).toEqual({
        type: 'join',
        senderId: 'peer-1',
        versions: ['1'],
      })
    for (const length of [1, 23, 24, 255, 256, 65_535, 65_536, 1_000_000]) {
      const data = new Uint8Array(length).fill(7)
      const frame = cbor.encode({ type: 'kith', senderId: 'a', targetId: 'b', data })
      expect(must(decodeClientFrame(frame))).toEqual({ type: 'kith', senderId: 'a', targetId: 'b', data })
    }
    expect(decodeClientFrame(join({ storageId: 'a-phone' })).ok).toBe(false)
  })
})

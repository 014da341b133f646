import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { connect as connectTcp } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { encodePlain, type Plain } from '../../src/base/index.ts'
import { encodeClientMessage, encodeJoinFrame, encodeKithFrame, limits } from '../../src/protocol/index.ts'
import { startRelay, type RunningRelay } from '../helpers/relay.ts'
import { closedOf, connect, opened, someAddress, someEntry, type TestClient } from '../helpers/relayClient.ts'

const bytes = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'hex') : part))),
  )
const repeat = (hex: string, times: number): Uint8Array => bytes(hex.repeat(times))

const join = (fields: { readonly [key: string]: Plain }): Uint8Array =>
  encodePlain({
    type: 'join',
    senderId: 'peer-1',
    peerMetadata: {},
    supportedProtocolVersions: ['1'],
    ...fields,
  })

const oddIds = [
  '',
  '../x',
  '..\\x',
  '__proto__ ',
  'a\u0000b',
  'x'.repeat(10_000),
  'pеer',
  'a/b',
  '%2e%2e',
  '\ud83d\ude00',
]

const frames: { readonly [name: string]: Uint8Array } = {
  'F1 nothing': new Uint8Array(),
  'F1 null': bytes('f6'),
  'F1 undefined': bytes('f7'),
  'F1 true': bytes('f5'),
  'F1 a number': bytes('00'),
  'F1 an empty map': bytes('a0'),
  'F1 an empty array': bytes('80'),
  'F1 a byte string': bytes('4401020304'),
  'F1 a break': bytes('ff'),
  'F1 random bytes': new Uint8Array(randomBytes(500)),
  'F1 no sender': encodePlain({ type: 'join', peerMetadata: {}, supportedProtocolVersions: ['1'] }),
  'F1 a number as sender': join({ senderId: 7 }),
  'F1 null as sender': join({ senderId: null }),
  'F1 bytes as sender': join({ senderId: new Uint8Array(4) }),
  'F1 a map as sender': join({ senderId: { length: 3 } }),
  'F1 no metadata': join({ peerMetadata: null }),
  'F1 an unknown type': join({ type: 'leave' }),
  'F1 an automerge message': encodePlain({
    type: 'sync',
    senderId: 'a',
    targetId: 'b',
    documentId: 'c',
    data: new Uint8Array(3),
  }),
  'F1 one key too many': join({ more: 1 }),
  'F1 versions that are no list': join({ supportedProtocolVersions: '1' }),
  'F1 a message before the join': encodeKithFrame('a', 'b', new Uint8Array(3)),
  'F2 a stable storage id': join({ peerMetadata: { storageId: 'my-phone' } }),
  'F2 a path as storage id': join({ peerMetadata: { storageId: '../../x' } }),
  ...Object.fromEntries(oddIds.map((id, i) => [`F2 odd id ${i}`, join({ senderId: id })])),
  'F6 200,000 nested arrays': repeat('81', 200_000),
  'F6 100,000 nested maps': bytes(repeat('a161', 100_000), '61'),
  'F6 nested just too deep': join({ peerMetadata: nest(40) }),
  'F6 nested tags': repeat('c1', 100_000),
  'F6 tag 28 and 29': bytes('d81c82d81d00d81d00'),
  'F6 a tag on the whole': bytes('c0', join({})),
  'F6 an array of 2^32': bytes('9affffffff'),
  'F6 an array of 2^53': bytes('9b0020000000000000'),
  'F6 a map of 2^32': bytes('baffffffff'),
  'F6 bytes of 2^63': bytes('5b7fffffffffffffff'),
  'F6 text of 2^32': bytes('7affffffff'),
  'F6 many arrays that promise much': repeat('9a00ffffff', 40_000),
  'F6 indefinite lengths': bytes('bfff'),
  'F6 duplicate keys': bytes('a2', '6474797065', '646a6f696e', '6474797065', '646a6f696e'),
  'F6 a huge integer': join({ senderId: 'a', supportedProtocolVersions: [Number.MAX_SAFE_INTEGER] }),
  'F6 a bignum': bytes('c249010000000000000000'),
  'F6 not a number': bytes('f97e00'),
  'F6 text that is not UTF-8': bytes('a1', '62fffe', '00'),
  'F6 number keys': bytes('a10001'),
  'F6 two values': bytes(join({}), join({})),
  'F11 prototype keys': bytes(
    'a3',
    '695f5f70726f746f5f5f',
    'a0',
    '6474797065',
    '646a6f696e',
    '6b636f6e7374727563746f72',
    'a0',
  ),
}

function nest(depth: number): Plain {
  return depth === 0 ? 1 : { n: nest(depth - 1) }
}

const listFiles = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).map(String).sort()

describe('hostile frames', () => {
  let running: RunningRelay
  let bystander: TestClient
  const address = someAddress()
  let filesBefore: readonly string[]

  beforeAll(async () => {
    running = await startRelay({
      limits: { socketsPerAddress: 10_000, addressRate: { perSecond: 1e9, burst: 1e9 } },
    })
    bystander = await connect(running.url)
    await bystander.open(address)
    filesBefore = await listFiles(running.folder)
  })
  afterAll(() => running.stop())

  /** The other connection still works, and nothing but the volumes was written. */
  const othersGoOn = async (): Promise<void> => {
    await bystander.put(address.volume, [someEntry()])
    expect(await listFiles(running.folder)).toEqual(filesBefore)
  }

  it.each(Object.entries(frames))('before admission: %s ends that connection only', async (_name, frame) => {
    const socket = new WebSocket(running.url)
    const closed = closedOf(socket)
    await opened(socket)
    socket.send(frame)
    expect(await closed).toBe(1008)
    await othersGoOn()
  })

  const shapes: { readonly [name: string]: Plain } = {
    'no volume': { type: 'shut' },
    'a short volume': { type: 'shut', volume: new Uint8Array(31) },
    'a volume in hex': { type: 'shut', volume: address.volume },
    'a path as volume': { type: 'shut', volume: '../../x' },
    'a negative since': { type: 'more', volume: new Uint8Array(32), since: -1 },
    'a since of text': { type: 'more', volume: new Uint8Array(32), since: '1' },
    'no entries': { type: 'put', volume: new Uint8Array(32), ref: 1, entries: [] },
    'an empty entry': { type: 'put', volume: new Uint8Array(32), ref: 1, entries: [new Uint8Array()] },
    'too many entries': {
      type: 'put',
      volume: new Uint8Array(32),
      ref: 1,
      entries: Array.from({ length: 257 }, () => new Uint8Array(1)),
    },
    'a ref too large': {
      type: 'put',
      volume: new Uint8Array(32),
      ref: 2 ** 32,
      entries: [new Uint8Array(1)],
    },
    'a message of the relay': {
      type: 'entries',
      volume: new Uint8Array(32),
      from: 1,
      entries: [],
      more: false,
    },
    'a key too many': { type: 'shut', volume: new Uint8Array(32), and: 1 },
    'an inherited type': { type: 'constructor' },
    'no map': [1, 2, 3],
    nothing: null,
  }

  it.each(Object.entries(shapes))(
    'F1: an admitted client that sends %s is ended alone',
    async (_name, shape) => {
      const client = await connect(running.url)
      await client.open(someAddress())
      client.socket.send(encodeKithFrame(client.peer, client.relayPeer, encodePlain(shape)))
      expect(await client.closed).toBe(1008)
      await othersGoOn()
    },
  )

  it('F1: a message in another encoding than the one is refused', async () => {
    const client = await connect(running.url)
    const plain = encodeClientMessage({ type: 'shut', volume: address.volume })
    const longer = bytes('b80' + ((plain[0] ?? 0) & 15).toString(16), plain.subarray(1))
    client.socket.send(encodeKithFrame(client.peer, client.relayPeer, longer))
    expect(await client.closed).toBe(1008)
  })

  it('C7: nobody is there in another name: messages that are not kept, with a count of their own, are not passed on', async () => {
    const client = await connect(running.url)
    await client.open(someAddress())
    const before = bystander.inbox.length
    const frame = {
      type: 'ephemeral',
      senderId: bystander.peer,
      targetId: bystander.relayPeer,
      count: Number.MAX_SAFE_INTEGER,
      sessionId: 'a',
      documentId: address.volume,
      data: new Uint8Array(8),
    }
    client.socket.send(encodePlain(frame))
    expect(await client.closed).toBe(1008)
    await othersGoOn()
    expect(bystander.inbox.length).toBe(before)
  })

  it('F10: neither another sender nor another target speaks on a connection', async () => {
    for (const [sender, target] of [
      ['peer-x', undefined],
      [undefined, bystander.relayPeer],
    ] as const) {
      const client = await connect(running.url)
      const data = encodeClientMessage(client.openMessage(someAddress()))
      client.socket.send(encodeKithFrame(sender ?? client.peer, target ?? client.relayPeer, data))
      expect(await client.closed).toBe(1008)
    }
    await othersGoOn()
  })

  it('F10: a client that joins under the name of another does not touch the other', async () => {
    const socket = new WebSocket(running.url)
    await opened(socket)
    socket.send(encodeJoinFrame(bystander.peer))
    await new Promise((resolve) => socket.once('message', resolve))
    await othersGoOn()
    socket.terminate()
  })

  it('F1: a text frame, an oversize frame, reserved bits and a second join end the connection', async () => {
    const misdeeds: readonly ((socket: WebSocket) => void)[] = [
      (socket) => socket.send('{"type":"join"}'),
      (socket) => socket.send(Buffer.alloc(limits.frameBytes + 1)),
      (socket) => rawOf(socket).write(Buffer.from([0xf2, 0x80, 0, 0, 0, 0])),
      (socket) => rawOf(socket).write(Buffer.from([0x82, 0x01, 0x00])),
      (socket) => {
        socket.send(encodeJoinFrame('a'))
        socket.send(encodeJoinFrame('a'))
      },
    ]
    for (const misdeed of misdeeds) {
      const socket = new WebSocket(running.url)
      socket.on('error', () => {})
      const closed = closedOf(socket)
      await opened(socket)
      misdeed(socket)
      await closed
      await othersGoOn()
    }
  })

  it('F1: fragments without an end are cut off when they are more than a frame', async () => {
    const socket = new WebSocket(running.url)
    socket.on('error', () => {})
    const closed = closedOf(socket)
    await opened(socket)
    const piece = Buffer.alloc(64 * 1024)
    const go = (first: boolean): void => {
      if (socket.readyState !== socket.OPEN) return
      socket.send(piece, { fin: false, binary: first }, () => setImmediate(go, false))
    }
    go(true)
    await closed
    await othersGoOn()
  })

  it('F1: a socket that is reset in the middle of a frame, and one that is not HTTP at all', async () => {
    for (const sent of [
      'GET /relay HTTP/1.1\r\n\u0000\r\n\r\n',
      randomBytes(200),
      'GET /relay HTTP/1.1\r\nupgrade: websocket\r\n',
    ]) {
      const socket = connectTcp(running.port, '127.0.0.1')
      socket.on('error', () => {})
      await new Promise((resolve) => socket.once('connect', resolve))
      socket.write(sent)
      await new Promise((resolve) => setTimeout(resolve, 20))
      socket.resetAndDestroy()
    }
    const client = await connect(running.url)
    rawOf(client.socket).write(Buffer.from([0x82, 0xfe, 0xff, 0xff]))
    rawOf(client.socket).resetAndDestroy()
    await othersGoOn()
  })
})

/** The TCP socket under a websocket, to send what no websocket library would. */
const rawOf = (socket: WebSocket): import('node:net').Socket =>
  (socket as unknown as { readonly _socket: import('node:net').Socket })._socket

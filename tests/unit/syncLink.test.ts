import { encode } from 'cborg'
import { createServer } from 'node:http'
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Log } from '../../src/base/index.ts'
import { cryptoReady } from '../../src/crypto/index.ts'
import { encodeKithFrame, encodePeerFrame } from '../../src/protocol/index.ts'
import { startWire, volumeOf } from '../helpers/wireClient.ts'
import { startScriptedRelay, type Talk } from '../helpers/wireRelay.ts'

const cleanUp: (() => unknown)[] = []
const uncaught: unknown[] = []
const note = (error: unknown): void => void uncaught.push(error)
beforeAll(async () => {
  await cryptoReady
  process.on('uncaughtException', note)
  process.on('unhandledRejection', note)
  return () => {
    process.off('uncaughtException', note)
    process.off('unhandledRejection', note)
  }
})
afterEach(async () => {
  for (const clean of cleanUp.splice(0).reverse()) await clean()
  expect(uncaught.splice(0)).toEqual([])
})

const { request } = volumeOf(0)

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  cleanUp.push(() => server.close())
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Follows one volume and waits until it has failed `times` times. */
async function failing(url: string, times: number, options: Parameters<typeof startWire>[1] = {}) {
  const started = startWire(url, { factor: 100, ...options })
  cleanUp.push(started.wire.stop)
  started.wire.follow([request()])
  const fails = () =>
    started.all('state').filter(({ state }) => state.kind === 'away' || state.kind === 'nonsense')
  await expect.poll(() => fails().length).toBeGreaterThanOrEqual(times)
  return { ...started, fails }
}

describe('H3 a relay that is not there', () => {
  test('nobody listens', async () => {
    const server = createTcpServer()
    const url = await listen(server)
    await new Promise((resolve) => server.close(resolve))
    const { fails } = await failing(url, 4)
    expect(fails().every(({ state }) => state.kind === 'away')).toBe(true)
  })

  test('the name is not known', async () => {
    await failing('ws://relay.invalid', 3)
  })

  test('it answers 503', async () => {
    await failing(await listen(createServer((_, response) => response.writeHead(503).end())), 4)
  })

  test('it accepts and is silent', async () => {
    let sockets = 0
    const url = await listen(createTcpServer((socket) => (sockets++, socket.on('error', () => {}))))
    const { wire } = await failing(url, 3)
    await wire.stop()
    expect(sockets).toBeGreaterThanOrEqual(3)
  })

  test('it opens the socket and never says hello', async () => {
    const relay = await startScriptedRelay({ onJoin: () => true })
    cleanUp.push(relay.close)
    await failing(relay.url, 3)
    // One socket for each attempt, and none left over.
    await expect.poll(() => relay.sockets.size).toBeLessThanOrEqual(1)
  })

  test('it hangs up after hello, and is tried ever more rarely', async () => {
    const relay = await startScriptedRelay({ script: (_, talk) => (talk.socket.terminate(), true) })
    cleanUp.push(relay.close)
    const waits: number[] = []
    await failing(relay.url, 6, {
      factor: 200,
      random: (length) => new Uint8Array(length).fill(255),
      onEvent(event) {
        if (event.type === 'state' && event.state.kind === 'connecting') waits.push(performance.now() * 200)
      },
    })
    const gaps = waits.slice(1).map((at, i) => at - (waits[i] ?? 0))
    for (const [i, gap] of gaps.entries())
      expect(gap).toBeGreaterThanOrEqual(Math.min(30_000, 1_200 * 2 ** i) - 400)
  })

  test('it is stopped while it is being tried', async () => {
    const url = await listen(createTcpServer((socket) => socket.on('error', () => {})))
    const { wire, events } = startWire(url)
    wire.follow([request()])
    await wire.stop()
    expect(events.map((event) => event.type === 'state' && event.state.kind)).toEqual(['connecting'])
  })
})

describe('F1 nonsense from a relay', () => {
  const peerOf = 'a'.repeat(32)
  const frames: Record<string, (talk: Talk) => void> = {
    'no bytes': (talk) => talk.sendRaw(new Uint8Array()),
    text: (talk) => talk.socket.send('hello'),
    null: (talk) => talk.sendRaw(encode(null)),
    'an array': (talk) => talk.sendRaw(encode([1])),
    'not CBOR': (talk) => talk.sendRaw(new Uint8Array([255, 255, 255])),
    deep: (talk) => talk.sendRaw(new Uint8Array(200_000).fill(0x81)),
    'too large': (talk) => talk.sendRaw(new Uint8Array((1 << 20) + 1)),
    'a handshake for somebody else': (talk) => talk.sendRaw(encodePeerFrame('relay', peerOf)),
    'a message before the handshake': (talk) =>
      talk.sendRaw(encodeKithFrame('relay', peerOf, new Uint8Array([1]))),
    'no sender': (talk) => talk.sendRaw(encode({ type: 'peer' })),
    'a sync message of another program': (talk) =>
      talk.sendRaw(encode({ type: 'sync', senderId: 'x', targetId: 'y', data: new Uint8Array(3) })),
  }

  for (const [name, send] of Object.entries(frames)) {
    test(`${name}: counted, dropped, tried again later`, async () => {
      const relay = await startScriptedRelay({ onJoin: (talk) => (send(talk), true) })
      cleanUp.push(relay.close)
      const counted: number[] = []
      const log: Log = (event, counts) =>
        void (event === 'wire nonsense' && counted.push(counts?.['times'] ?? 0))
      const { fails } = await failing(relay.url, 2, { log })
      expect(fails().every(({ state }) => state.kind === 'nonsense' && state.nextTryAt !== null)).toBe(true)
      expect(counted.slice(0, 2)).toEqual([1, 2])
    })
  }

  test('a second hello, and a relay that does not understand us', async () => {
    for (const nonsense of ['unknown', 'hello']) {
      const relay = await startScriptedRelay()
      cleanUp.push(relay.close)
      relay.relay.script = (_, talk) => {
        if (nonsense === 'hello') {
          talk.send({ type: 'hello', version: 1, relay: new Uint8Array(32), nonce: new Uint8Array(32) })
        } else {
          talk.send({ type: 'refused', code: 'not-understood', volume: null, ref: null })
        }
        return true
      }
      const { fails } = await failing(relay.url, 2)
      expect(fails().every(({ state }) => state.kind === 'nonsense')).toBe(true)
    }
  })
})

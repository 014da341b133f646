import { connect as connectTcp } from 'node:net'
import { randomBytes } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { encodeJoinFrame, limits } from '../../src/protocol/index.ts'
import { startRelay, type RunningRelay } from '../helpers/relay.ts'
import { closedOf, connect, opened, someAddress, someEntry } from '../helpers/relayClient.ts'

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

describe('what a relay waits for, and for how long', () => {
  let running: RunningRelay
  afterEach(() => running.stop())

  it('F8: a socket that says nothing, and one that only joins, are closed after the deadline', async () => {
    running = await startRelay({ limits: { admissionMs: 150 } })
    const silent = new WebSocket(running.url)
    const joined = new WebSocket(running.url)
    await Promise.all([opened(silent), opened(joined)])
    joined.send(encodeJoinFrame('peer-1'))
    const started = performance.now()
    await Promise.all([closedOf(silent), closedOf(joined)])
    expect(performance.now() - started).toBeGreaterThan(100)
    expect(performance.now() - started).toBeLessThan(1500)
  })

  it('F8: dripping frames, pings or a slow handshake buys no more time', async () => {
    running = await startRelay({ limits: { admissionMs: 200 } })
    const socket = new WebSocket(running.url)
    await opened(socket)
    const drip = setInterval(() => {
      if (socket.readyState === socket.OPEN) socket.send(Buffer.alloc(1), { fin: false, binary: true })
      if (socket.readyState === socket.OPEN) socket.ping()
    }, 20)
    socket.on('error', () => {})
    await closedOf(socket)
    clearInterval(drip)
  })

  it('F8: an admitted client is not under the deadline', async () => {
    running = await startRelay({ limits: { admissionMs: 100 } })
    const client = await connect(running.url)
    await client.open(someAddress())
    await wait(300)
    await client.open(someAddress())
  })

  it('F8: a reader that reads nothing is cut off, costs little memory, and others go on', async () => {
    const events: string[] = []
    running = await startRelay({ limits: { pingMs: 400 }, log: (event) => events.push(event) })
    const address = someAddress()
    const writer = await connect(running.url)
    await writer.open(address)
    const stalled = await connect(running.url)
    await stalled.open(address)
    stalled.socket.pause()
    const before = process.memoryUsage().rss
    for (let i = 0; i < 60; i += 1) await writer.put(address.volume, [someEntry(400_000)])
    const grown = process.memoryUsage().rss - before
    for (let i = 0; i < 40 && !events.includes('ended-no-pong'); i += 1) await wait(50)
    expect(events).toContain('ended-no-pong')
    // 24 MB were put. What is measured holds the writer, this test and LMDB's map as well.
    expect(grown).toBeLessThan(120 * 1024 * 1024)
    await writer.put(address.volume, [someEntry()])
    stalled.socket.terminate()
  })

  it('F8: who asks and asks without reading the answers is cut off at the cap', async () => {
    const events: string[] = []
    const rate = { perSecond: 1e9, burst: 1e9 }
    running = await startRelay({
      limits: { connectionRate: rate, addressRate: rate },
      log: (event) => events.push(event),
    })
    const address = someAddress()
    const client = await connect(running.url)
    await client.open(address)
    client.socket.pause()
    const entry = someEntry()
    for (let ref = 0; ref < 200_000 && !events.includes('ended-slow-reader'); ref += 1) {
      if (client.socket.readyState !== client.socket.OPEN) break
      client.send({ type: 'put', volume: address.volume, ref, entries: [entry] })
      if (ref % 500 === 0) await wait(1)
    }
    for (let i = 0; i < 100 && !events.includes('ended-slow-reader'); i += 1) await wait(50)
    expect(events).toContain('ended-slow-reader')
    client.socket.terminate()
  })

  it('F8: a reader that stopped and goes on again misses nothing', async () => {
    running = await startRelay()
    const address = someAddress()
    const writer = await connect(running.url)
    await writer.open(address)
    const reader = await connect(running.url)
    await reader.open(address)
    reader.socket.pause()
    for (let i = 0; i < 30; i += 1) await writer.put(address.volume, [someEntry(300_000)])
    reader.socket.resume()
    let last = 0
    while (last < 30) {
      const page = await reader.next('entries')
      expect(page.from).toBe(last + 1)
      last += page.entries.length
      if (page.more) reader.send({ type: 'more', volume: address.volume, since: last })
    }
  })

  it('F8: a client that answers no ping is cut off, one that does stays', async () => {
    running = await startRelay({ limits: { pingMs: 150 } })
    const dead = await connect(running.url, { autoPong: false })
    const alive = await connect(running.url)
    await Promise.all([dead.open(someAddress()), alive.open(someAddress())])
    expect(await dead.closed).toBe(1006)
    await wait(400)
    await alive.open(someAddress())
  })

  it('F8: an eager client is slowed down, not cut off, and loses nothing', async () => {
    running = await startRelay({ limits: { connectionRate: { perSecond: 400_000, burst: 50_000 } } })
    const address = someAddress()
    const client = await connect(running.url)
    await client.open(address)
    const started = performance.now()
    const puts = await Promise.all(
      Array.from({ length: 40 }, () => client.put(address.volume, [someEntry(5000)])),
    )
    // 40 frames of some 6,200 tokens, less the burst and what one read of the socket brings, at 400,000 a second.
    expect(performance.now() - started).toBeGreaterThan(250)
    expect(puts.map(({ numbers }) => numbers[0])).toEqual(Array.from({ length: 40 }, (_, i) => i + 1))
  })

  it('F8: an address has only so many sockets, and gets them back', async () => {
    running = await startRelay({ limits: { socketsPerAddress: 3 } })
    const clients = [await connect(running.url), await connect(running.url), await connect(running.url)]
    await expect(connect(running.url)).rejects.toThrow('429')
    clients[0]?.socket.close()
    await clients[0]?.closed
    await wait(20)
    await connect(running.url)
  })

  it('F8: sockets opened in a hurry without end are turned away', async () => {
    running = await startRelay({ limits: { addressRate: { perSecond: 1000, burst: 5 * 64 * 1024 } } })
    const tries = await Promise.allSettled(Array.from({ length: 12 }, () => connect(running.url)))
    expect(tries.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(5)
  })

  it('F8: half a request, a byte at a time, does not keep the relay from stopping', async () => {
    running = await startRelay()
    const socket = connectTcp(running.port, '127.0.0.1')
    socket.on('error', () => {})
    await new Promise((resolve) => socket.once('connect', resolve))
    socket.write('GET /today HTTP/1.1\r\nhost: a\r\nx-slow: ')
    await wait(50)
    const started = performance.now()
    await running.relay.close()
    expect(performance.now() - started).toBeLessThan(4000)
    running = await startRelay()
  })

  it('F9: a volume grows no further than it may', async () => {
    const { createMemoryStorage } = await import('../helpers/relayStorage.ts')
    running = await startRelay({ storage: createMemoryStorage(10_000) })
    const address = someAddress()
    const client = await connect(running.url)
    await client.open(address)
    await client.put(address.volume, [someEntry(9000)])
    client.send({ type: 'put', volume: address.volume, ref: 9, entries: [new Uint8Array(randomBytes(2000))] })
    expect(await client.next('refused')).toMatchObject({ code: 'volume-full', ref: 9 })
    expect(limits.sendCapBytes).toBe(4 * 1024 * 1024)
  })
})

import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { cryptoReady } from '../../src/crypto/index.ts'
import { entryOf, pause, startWire, volumeOf } from '../helpers/wireClient.ts'
import { startScriptedRelay } from '../helpers/wireRelay.ts'

type Relay = Awaited<ReturnType<typeof startScriptedRelay>>
const cleanUp: (() => Promise<unknown>)[] = []

beforeAll(() => cryptoReady)
afterEach(async () => {
  for (const clean of cleanUp.splice(0).reverse()) await clean()
})

async function relayOf(options: Parameters<typeof startScriptedRelay>[0] = {}): Promise<Relay> {
  const relay = await startScriptedRelay(options)
  cleanUp.push(relay.close)
  return relay
}

function wireTo(url: string, options: Parameters<typeof startWire>[1] = {}) {
  const started = startWire(url, options)
  cleanUp.push(started.wire.stop)
  return started
}

const { volume, request } = volumeOf(0)

describe('a wire to an honest relay', () => {
  test('reads all pages, then what others put, and vouches for the chain', async () => {
    const relay = await relayOf()
    for (let i = 0; i < 8; i++) relay.append(volume, entryOf(i))
    const { wire, all, until } = wireTo(relay.url)
    wire.follow([request()])
    const last = await until('entries', ({ caughtUp }) => caughtUp)
    expect(all('entries').flatMap(({ entries }) => entries)).toEqual(relay.entriesOf.get(volume))
    expect(last).toMatchObject({ attested: true, at: relay.stateOf(volume) })
    expect(all('identity')).toEqual([{ type: 'identity', relay: new Uint8Array(relay.publicKey) }])
    relay.append(volume, entryOf(8))
    const pushed = await until('entries', ({ from }) => from === 9)
    expect(pushed).toMatchObject({ attested: false, caughtUp: true, at: relay.stateOf(volume) })
  })

  test('a put leaves in the same turn and is answered with numbers and the signed chain', async () => {
    const relay = await relayOf()
    const { wire, until } = wireTo(relay.url)
    wire.follow([request()])
    await until('opened')
    wire.put(volume, 5, [entryOf(1), entryOf(2)])
    const receipt = await until('receipt')
    expect(receipt).toMatchObject({ volume, ref: 5, numbers: [1, 2], at: relay.stateOf(volume), head: 2 })
  })

  test('a put larger than a frame is cut, and has one receipt', async () => {
    const relay = await relayOf()
    const { wire, until, all } = wireTo(relay.url)
    const entries = Array.from({ length: 600 }, (_, i) => entryOf(i, 4_000))
    wire.follow([request()])
    wire.put(volume, 1, entries)
    const { numbers } = await until('receipt')
    expect(numbers).toEqual(entries.map((_, i) => i + 1))
    expect(relay.heard.filter(({ type }) => type === 'put').length).toBeGreaterThan(2)
    wire.put(volume, 2, [new Uint8Array(2 ** 20)])
    expect(all('refused')).toEqual([{ type: 'refused', code: 'too-large', volume, ref: 2, later: false }])
  })

  test('follows hundreds of volumes over one connection', async () => {
    const relay = await relayOf()
    const volumes = Array.from({ length: 300 }, (_, i) => volumeOf(i + 10))
    for (const { volume } of volumes) relay.append(volume, entryOf(0))
    const { wire, all } = wireTo(relay.url)
    wire.follow(volumes.map(({ request }) => request()))
    await expect.poll(() => all('entries').length).toBe(300)
    expect(relay.relay.joined).toBe(1)
  })

  test("what is put while others put is chained in the relay's order", async () => {
    const relay = await relayOf()
    const clients = [wireTo(relay.url), wireTo(relay.url), wireTo(relay.url)]
    for (const { wire, until } of clients) {
      wire.follow([request()])
      await until('opened')
    }
    for (let i = 0; i < 90; i++) clients[i % 3]?.wire.put(volume, i, [entryOf(i)])
    for (const { all } of clients) await expect.poll(() => all('receipt').length).toBe(30)
    const end = relay.stateOf(volume)
    for (const { events } of clients) {
      await expect
        .poll(() => events.flatMap((event) => ('at' in event ? [event.at] : [])).at(-1))
        .toEqual(end)
      expect(events.filter(({ type }) => type === 'lying')).toEqual([])
    }
  })

  test('an unfollowed volume is shut and says nothing more', async () => {
    const relay = await relayOf()
    const { wire, until, all } = wireTo(relay.url)
    const other = volumeOf(1)
    wire.follow([request(), other.request()])
    await until('opened', (event) => event.volume === volume)
    await until('opened', (event) => event.volume === other.volume)
    wire.unfollow(volume)
    await expect.poll(() => relay.heard.some(({ type }) => type === 'shut')).toBe(true)
    relay.append(volume, entryOf(0))
    relay.append(other.volume, entryOf(0))
    await until('entries')
    expect(all('entries').map((event) => event.volume)).toEqual([other.volume])
  })
})

describe('a wire over a bad network', () => {
  test('sends again what had no receipt, after the connection was lost mid put', async () => {
    let drops = 2
    const relay = await relayOf()
    relay.relay.script = (message, talk) => {
      if (message.type !== 'put' || drops === 0) return false
      drops--
      // The entries are kept, the receipt is lost: the second put must get the old number.
      for (const entry of message.entries) relay.append(volume, entry, talk)
      talk.socket.terminate()
      return true
    }
    const { wire, until } = wireTo(relay.url, { factor: 20 })
    wire.follow([request()])
    wire.put(volume, 1, [entryOf(1)])
    const { numbers, at } = await until('receipt')
    expect(numbers).toEqual([1])
    expect(at).toEqual(relay.stateOf(volume))
    expect(relay.relay.joined).toBe(3)
  })

  test('a second receipt changes nothing', async () => {
    const relay = await relayOf()
    relay.relay.script = (message, talk) => {
      if (message.type === 'put') relay.answer(message, talk)
      return false
    }
    const { wire, until, all } = wireTo(relay.url)
    wire.follow([request()])
    wire.put(volume, 1, [entryOf(1)])
    await until('receipt')
    wire.put(volume, 2, [entryOf(2)])
    await until('receipt', ({ ref }) => ref === 2)
    expect(all('receipt')).toHaveLength(2)
    expect(relay.relay.joined).toBe(1)
  })

  test('E5 a half-open connection is found out by a put without an answer', async () => {
    const relay = await relayOf()
    relay.relay.script = (message) => message.type === 'put' && relay.relay.joined === 1
    const { wire, until } = wireTo(relay.url, { factor: 100 })
    wire.follow([request()])
    await until('opened')
    wire.put(volume, 1, [entryOf(1)])
    await until('receipt')
    expect(relay.relay.joined).toBe(2)
  })

  test('a quiet connection is asked whether it lives, and kept when it answers', async () => {
    const relay = await relayOf()
    const { wire, until, all } = wireTo(relay.url, { factor: 400 })
    wire.follow([request()])
    await until('opened')
    await expect.poll(() => relay.heard.filter(({ type }) => type === 'more').length).toBeGreaterThan(1)
    expect(relay.relay.joined).toBe(1)
    relay.relay.script = ({ type }) => type === 'more'
    await expect.poll(() => relay.relay.joined).toBeGreaterThan(1)
    expect(all('lying')).toEqual([])
  })

  test('E6 comes back after the relay restarted, and at once when asked to', async () => {
    const first = await startScriptedRelay()
    const { wire, until, all } = wireTo(first.url)
    wire.follow([request()])
    await until('opened')
    await first.close()
    await until('state', ({ state }) => state.kind === 'away' && state.nextTryAt !== null)
    const second = await startScriptedRelay({ port: first.port })
    cleanUp.push(second.close)
    wire.put(volume, 1, [entryOf(1)])
    await pause(301)
    wire.sendNow()
    await until('receipt')
    expect(all('identity')).toHaveLength(1)
  })

  test('"later" is tried later, and at once when asked to; "never" is not', async () => {
    const relay = await relayOf()
    let code: 'relay-full' | 'volume-full' | undefined = 'relay-full'
    relay.relay.script = (message, talk) => {
      if (message.type !== 'put' || !code) return false
      talk.send({ type: 'refused', code, volume, ref: message.ref })
      return true
    }
    const { wire, until, all } = wireTo(relay.url)
    wire.follow([request()])
    wire.put(volume, 1, [entryOf(1)])
    await until('refused', (event) => event.ref === 1 && event.later)
    code = undefined
    wire.sendNow()
    await until('receipt', ({ ref }) => ref === 1)
    code = 'volume-full'
    wire.put(volume, 2, [entryOf(2)])
    await until('refused', (event) => event.ref === 2 && !event.later)
    code = undefined
    wire.sendNow()
    wire.put(volume, 3, [entryOf(3)])
    await until('receipt', ({ ref }) => ref === 3)
    expect(all('receipt').map(({ ref }) => ref)).toEqual([1, 3])
  })

  test('a refused volume rests until it is followed again', async () => {
    const relay = await relayOf()
    relay.relay.script = (message, talk) => {
      if (message.type !== 'open' || message.volume !== volume) return false
      talk.send({ type: 'refused', code: 'not-admitted', volume, ref: null })
      return true
    }
    const { wire, until, all } = wireTo(relay.url, { factor: 20 })
    wire.follow([request(), volumeOf(1).request()])
    await until('refused')
    relay.cut()
    await expect.poll(() => all('opened').length).toBe(2)
    expect(all('refused')).toHaveLength(1)
    relay.relay.script = undefined
    wire.follow([request()])
    await until('opened', (event) => event.volume === volume)
  })

  test('stop really stops', async () => {
    const relay = await relayOf()
    const { wire, until, events, scheduler } = startWire(relay.url)
    wire.follow([request()])
    await until('opened')
    await wire.stop()
    await expect.poll(() => relay.sockets.size).toBe(0)
    const told = events.length
    wire.sendNow()
    wire.follow([volumeOf(1).request()])
    await pause(700)
    expect(relay.relay.joined).toBe(1)
    expect(events).toHaveLength(told)
    expect(scheduler.open()).toBe(0)
    expect(wire.state()).toEqual({ kind: 'away', nextTryAt: null })
  })

  test('with nothing to follow there is no connection, and no timer', async () => {
    const relay = await relayOf()
    const { wire, scheduler } = wireTo(relay.url)
    wire.sendNow()
    await pause(50)
    expect(relay.relay.joined).toBe(0)
    expect(scheduler.open()).toBe(0)
  })
})

import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { cryptoReady } from '../../src/crypto/index.ts'
import { emptyChain, type Entries, type Opened } from '../../src/protocol/index.ts'
import type { Point } from '../../src/sync/index.ts'
import { entryOf, pause, startWire, volumeOf } from '../helpers/wireClient.ts'
import { startScriptedRelay } from '../helpers/wireRelay.ts'

const cleanUp: (() => Promise<unknown>)[] = []
beforeAll(() => cryptoReady)
afterEach(async () => {
  for (const clean of cleanUp.splice(0).reverse()) await clean()
})

const { volume, request } = volumeOf(0)

/** A relay with `count` entries. */
async function relayWith(count: number, options: Parameters<typeof startScriptedRelay>[0] = {}) {
  const relay = await startScriptedRelay(options)
  cleanUp.push(relay.close)
  for (let i = 0; i < count; i++) relay.append(volume, entryOf(i))
  return relay
}
function wireTo(url: string, options: Parameters<typeof startWire>[1] = {}) {
  const started = startWire(url, options)
  cleanUp.push(started.wire.stop)
  return started
}

describe('A3 a relay that contradicts itself', () => {
  test('E10 restored from a backup: the last agreed number is told, and what is missing is put again', async () => {
    const relay = await relayWith(6)
    const chainAt = new Map<number, Uint8Array>()
    for (let n = 1; n <= 6; n++) chainAt.set(n, relay.stateOf(volume, n).chain)
    const since = relay.stateOf(volume)
    const lost = relay.entriesOf.get(volume)?.splice(4) ?? []
    const { wire, until, all } = wireTo(relay.url)
    wire.follow([{ ...request(since), chainAt: (number) => chainAt.get(number) }])
    const lie = await until('lying')
    const agreed = relay.stateOf(volume)
    expect(lie).toEqual({ type: 'lying', volume, what: 'rollback', ours: since, theirs: agreed, agreed })
    wire.follow([request(agreed)])
    wire.put(volume, 1, lost)
    const receipt = await until('receipt')
    expect(receipt).toMatchObject({ numbers: [5, 6], at: since })
    expect(all('lying')).toHaveLength(1)
  })

  test('a rollback that nothing is remembered of is healed from the start', async () => {
    const relay = await relayWith(6)
    const since = relay.stateOf(volume)
    relay.entriesOf.get(volume)?.splice(4)
    const { wire, until } = wireTo(relay.url)
    wire.follow([request(since)])
    expect(await until('lying')).toMatchObject({ what: 'rollback', agreed: null })
    wire.follow([request()])
    expect(await until('entries', ({ caughtUp }) => caughtUp)).toMatchObject({ at: relay.stateOf(volume) })
  })

  test('an emptied relay agrees on nothing but the start', async () => {
    const relay = await relayWith(3)
    const since = relay.stateOf(volume)
    relay.entriesOf.clear()
    const { wire, until } = wireTo(relay.url)
    wire.follow([request(since)])
    expect(await until('lying')).toMatchObject({ what: 'rollback', agreed: emptyChain })
  })

  test('another history up to our number is a fork, and so is one that goes on from it', async () => {
    const relay = await relayWith(5)
    const ours: Point = { head: 5, chain: new Uint8Array(32).fill(1) }
    const { wire, until } = wireTo(relay.url)
    wire.follow([request(ours)])
    expect(await until('lying')).toMatchObject({
      what: 'fork',
      ours,
      theirs: relay.stateOf(volume),
      agreed: null,
    })

    const other = wireTo(relay.url)
    other.wire.follow([request({ head: 2, chain: new Uint8Array(32).fill(1) })])
    expect(await other.until('lying')).toMatchObject({ what: 'fork' })
  })

  test('a fork is told in what is remembered below our number, too', async () => {
    const relay = await relayWith(3)
    const { wire, until } = wireTo(relay.url)
    wire.follow([{ ...request({ head: 5, chain: new Uint8Array(32) }), chainAt: () => new Uint8Array(32) }])
    expect(await until('lying')).toMatchObject({ what: 'fork', agreed: null })
  })

  test('a changed entry inside a page shows at the number the relay signed', async () => {
    const relay = await relayWith(3)
    relay.relay.script = (message, talk) => {
      if (message.type !== 'open') return false
      talk.send({ type: 'opened', ...relay.signed(volume, relay.stateOf(volume)) })
      const entries = [entryOf(0), entryOf(99), entryOf(2)]
      talk.send({ type: 'entries', volume, from: 1, entries, more: false })
      return true
    }
    const { wire, until, all } = wireTo(relay.url)
    wire.follow([request()])
    expect(await until('lying')).toMatchObject({ what: 'fork', theirs: relay.stateOf(volume) })
    expect(all('entries')).toEqual([])
  })

  test('a dropped entry is a gap: asked for once, then told', async () => {
    const relay = await relayWith(0)
    const { wire, until, all } = wireTo(relay.url, { factor: 50 })
    wire.follow([request()])
    await until('opened')
    relay.relay.script = ({ type }) => type === 'more'
    relay.append(volume, entryOf(0))
    await until('entries')
    const push = relay.entriesOf.get(volume)
    push?.push(entryOf(1))
    relay.append(volume, entryOf(2))
    const lie = await until('lying')
    expect(lie).toMatchObject({ what: 'gap', agreed: relay.stateOf(volume, 1) })
    expect(relay.heard.some((message) => message.type === 'more' && message.since === 1)).toBe(true)
    expect(all('entries').map(({ from, at, caughtUp }) => [from, at.head, caughtUp])).toEqual([
      [1, 1, true],
      [3, 1, false],
    ])
  })

  test('an entry that was only late is no gap', async () => {
    const relay = await relayWith(0)
    const { wire, until, all } = wireTo(relay.url, { factor: 50 })
    wire.follow([request()])
    await until('opened')
    relay.entriesOf.set(volume, [entryOf(0)])
    relay.append(volume, entryOf(1))
    await until('entries', ({ at }) => at.head === 2)
    await pause(600)
    expect(all('lying')).toEqual([])
  })

  test('after a lie the volume rests, others go on, and nothing is put until it is followed again', async () => {
    const relay = await relayWith(2)
    const other = volumeOf(1)
    const { wire, until, all } = wireTo(relay.url)
    wire.follow([request({ head: 9, chain: new Uint8Array(32) }), other.request()])
    await until('lying')
    wire.put(volume, 1, [entryOf(7)])
    wire.put(other.volume, 2, [entryOf(7)])
    await until('receipt', ({ ref }) => ref === 2)
    relay.append(volume, entryOf(8))
    await pause(50)
    expect(all('entries')).toEqual([])
    expect(all('receipt')).toHaveLength(1)
    wire.follow([request()])
    await until('receipt', ({ ref }) => ref === 1)
  })

  test('a relay that goes on lying is not asked at the speed of the network', async () => {
    const relay = await relayWith(2)
    const { wire, all } = wireTo(relay.url, {
      onEvent(event) {
        if (event.type === 'lying') wire.follow([request({ head: 9, chain: new Uint8Array(32) })])
      },
    })
    wire.follow([request({ head: 9, chain: new Uint8Array(32) })])
    await pause(300)
    expect(all('lying')).toHaveLength(2)
  })
})

describe('a relay that is not ours', () => {
  test('another identity than the pinned one is told nothing', async () => {
    const relay = await relayWith(1)
    const { wire, until, all } = wireTo(relay.url, { pin: new Uint8Array(32).fill(3) })
    wire.follow([request()])
    expect(await until('lying')).toMatchObject({ volume: null, what: 'wrong identity' })
    expect(await until('state', ({ state }) => state.kind === 'nonsense')).toBeDefined()
    expect(relay.heard).toEqual([])
    expect(all('identity')).toEqual([])
  })

  test('what it signs with another key is not believed', async () => {
    const relay = await relayWith(1)
    relay.relay.script = (message, talk) => {
      if (message.type !== 'open') return false
      const opened: Opened = { type: 'opened', ...relay.signed(volume, relay.stateOf(volume)) }
      talk.send({ ...opened, signature: new Uint8Array(64) })
      return true
    }
    const { wire, until, all } = wireTo(relay.url)
    wire.follow([request()])
    expect(await until('lying')).toMatchObject({ volume, what: 'false signature' })
    expect(all('opened')).toEqual([])
  })

  test('a receipt for numbers it does not have is nonsense', async () => {
    const relay = await relayWith(0)
    relay.relay.script = (message, talk) => {
      if (message.type !== 'put') return false
      talk.send({ type: 'receipt', ref: message.ref, numbers: [1, 2], ...relay.signed(volume, emptyChain) })
      return true
    }
    const { wire, until, all } = wireTo(relay.url)
    wire.follow([request()])
    wire.put(volume, 1, [entryOf(0)])
    await until('state', ({ state }) => state.kind === 'nonsense')
    expect(all('receipt')).toEqual([])
  })

  test('entries of a volume nobody asked for are not passed on', async () => {
    const relay = await relayWith(0)
    const stray: Entries = {
      type: 'entries',
      volume: volumeOf(5).volume,
      from: 1,
      entries: [entryOf(0)],
      more: false,
    }
    relay.relay.script = (message, talk) => {
      if (message.type === 'open') talk.send(stray)
      return false
    }
    const { wire, until, all } = wireTo(relay.url)
    wire.follow([request()])
    await until('opened')
    relay.append(volume, entryOf(1))
    await until('entries')
    expect(all('entries').map((event) => event.volume)).toEqual([volume])
  })
})

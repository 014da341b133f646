import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { systemRandom } from '../../src/base/index.ts'
import { cryptoReady } from '../../src/crypto/index.ts'
import { emptyChain } from '../../src/protocol/index.ts'
import { loadIdentity } from '../../sync-server/identity.ts'
import { openLmdb } from '../../sync-server/storage/lmdb.ts'
import { must, startRelay } from '../helpers/relay.ts'
import { entryOf, pause, startWire, volumeOf } from '../helpers/wireClient.ts'

/** The wire against the relay itself, over real sockets and a real disk. */
const cleanUp: (() => Promise<unknown>)[] = []
beforeAll(() => cryptoReady)
afterEach(async () => {
  for (const clean of cleanUp.splice(0).reverse()) await clean()
})

const { volume, request } = volumeOf(0)

function wireTo(url: string, options: Parameters<typeof startWire>[1] = {}) {
  const started = startWire(url, options)
  cleanUp.push(started.wire.stop)
  return started
}

test('ten devices write to one volume at once and end with one chain', { timeout: 180_000 }, async () => {
  const relay = await startRelay()
  cleanUp.push(relay.stop)
  const devices = Array.from({ length: 10 }, () => wireTo(relay.url, { pin: relay.publicKey }))
  for (const { wire, until } of devices) {
    wire.follow([request()])
    await until('opened')
  }
  for (let i = 0; i < 300; i++) devices[i % 10]?.wire.put(volume, i, [entryOf(2 * i), entryOf(2 * i + 1)])
  for (const { all } of devices) await expect.poll(() => all('receipt').length).toBe(30)
  const state = must(await relay.storage.state(volume))
  expect(state.head).toBe(600)
  for (const { events } of devices) {
    const points = () => events.flatMap((event) => ('at' in event ? [event.at] : []))
    await expect.poll(() => points().at(-1)).toEqual({ head: state.head, chain: new Uint8Array(state.chain) })
    expect(events.filter(({ type }) => type === 'lying' || type === 'refused')).toEqual([])
  }
})

test(
  'a new device reads five hundred volumes, one of them long, over one connection',
  { timeout: 180_000 },
  async () => {
    const relay = await startRelay()
    cleanUp.push(relay.stop)
    const volumes = Array.from({ length: 500 }, (_, i) => volumeOf(i))
    const author = wireTo(relay.url)
    author.wire.follow(volumes.map(({ request }) => request()))
    for (const [i, { volume }] of volumes.entries()) author.wire.put(volume, i, [entryOf(i)])
    author.wire.put(
      volume,
      500,
      Array.from({ length: 3_000 }, (_, i) => entryOf(i + 1, 1_000)),
    )
    await expect.poll(() => author.all('receipt').length).toBe(501)

    const reader = wireTo(relay.url)
    reader.wire.follow(volumes.map(({ request }) => request()))
    const caughtUp = () => reader.all('entries').filter((event) => event.caughtUp && event.attested)
    await expect.poll(() => caughtUp().length).toBe(500)
    expect(reader.all('entries').flatMap(({ entries }) => entries)).toHaveLength(3_500)
  },
)

test(
  "E10 a relay restored from yesterday's backup is healed by whoever remembers more",
  { timeout: 180_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kith-backup-'))
    cleanUp.push(() => rm(folder, { recursive: true, force: true }))
    const first = await startRelay()
    const device = wireTo(first.url, { pin: first.publicKey })
    device.wire.follow([request()])
    device.wire.put(volume, 1, [entryOf(1), entryOf(2)])
    const yesterday = await device.until('receipt', ({ ref }) => ref === 1)
    await device.wire.stop()
    await first.relay.close()
    await cp(first.folder, join(folder, 'backup'), { recursive: true })

    const storageOf = (path: string) => must(openLmdb({ folder: path, volumeBytes: 1 << 26, freeBytes: 0 }))
    const identity = must(await loadIdentity(first.folder, systemRandom))
    const second = await startRelay({ storage: storageOf(first.folder), identity })
    const today = wireTo(second.url, { pin: first.publicKey })
    today.wire.follow([request(yesterday.at)])
    today.wire.put(volume, 2, [entryOf(3)])
    const { at } = await today.until('receipt')
    await today.wire.stop()
    await second.stop()

    const third = await startRelay({ storage: storageOf(join(folder, 'backup')), identity })
    cleanUp.push(third.stop)
    const healer = wireTo(third.url, { pin: first.publicKey })
    healer.wire.follow([
      { ...request(at), chainAt: (n) => (n === yesterday.head ? yesterday.chain : undefined) },
    ])
    const lie = await healer.until('lying')
    expect(lie).toMatchObject({ what: 'rollback', agreed: { head: 2 } })
    healer.wire.follow([request(lie.agreed ?? emptyChain)])
    healer.wire.put(volume, 3, [entryOf(3)])
    expect(await healer.until('receipt')).toMatchObject({ numbers: [3], at })
    await first.stop()
  },
)

test('a quiet connection stays, as the relay answers when asked', async () => {
  const relay = await startRelay()
  cleanUp.push(relay.stop)
  const { wire, until, all } = wireTo(relay.url, { factor: 500 })
  wire.follow([request()])
  await until('opened')
  await pause(1_000)
  expect(all('state').map(({ state }) => state.kind)).toEqual(['connecting', 'connected'])
})

test('comes back by itself when the relay was restarted', { timeout: 180_000 }, async () => {
  const relay = await startRelay()
  const { wire, until, all } = wireTo(relay.url, { factor: 10 })
  wire.follow([request()])
  await until('opened')
  await relay.relay.close()
  await until('state', ({ state }) => state.kind === 'away')
  wire.put(volume, 1, [entryOf(1)])
  const identity = must(await loadIdentity(relay.folder, systemRandom))
  const again = await startRelay({ port: relay.port, identity })
  cleanUp.push(again.stop, relay.stop)
  expect(await until('receipt')).toMatchObject({ numbers: [1] })
  expect(all('identity')).toHaveLength(1)
})

import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { open as openTable } from 'lmdb'
import { afterEach, describe, expect, it } from 'vitest'
import { bytesToHex } from '../../src/base/index.ts'
import { limits, type Leave, type VolumeId } from '../../src/protocol/index.ts'
import { must, startRelay, type RunningRelay } from '../helpers/relay.ts'
import { openLmdb } from '../../sync-server/storage/lmdb.ts'
import { connect, someAddress, someEntry, type TestClient } from '../helpers/relayClient.ts'
import { buildRelayBundle, runRelay } from '../helpers/relayProcess.ts'
import { createMemoryStorage } from '../helpers/relayStorage.ts'

const minute = 60_000
let ahead = 0
const clock = { now: () => Date.now() + ahead }
let running: RunningRelay | undefined
afterEach(async () => {
  await running?.stop()
  running = undefined
  ahead = 0
})

const start = async (options: Parameters<typeof startRelay>[0] = {}) =>
  (running = await startRelay({ clock, limits: { timerEveryMs: 20 }, ...options }))

let ref = 100
const leave = (volume: VolumeId, more: Partial<Leave> = {}): Leave => ({
  ...{ type: 'leave', volume, ref: (ref += 1), timer: new Uint8Array(randomBytes(16)) },
  ...{ due: clock.now() + minute, wakes: [] },
  ...more,
})
const ask = async (client: TestClient, message: Leave) => {
  client.send(message)
  return client.answer(message.ref)
}
/** Everything that was asked before is answered, so nothing more is on its way. */
const settled = async (client: TestClient) => {
  await new Promise((resolve) => setTimeout(resolve, 100))
  await client.open(someAddress())
}

describe('blind timers', () => {
  it('E1: a timer goes off at its time, once, to all who have the volume open and know of timers, and is gone', async () => {
    const relay = await start()
    const address = someAddress()
    const [one, two, old, elsewhere] = [
      await connect(relay.url),
      await connect(relay.url),
      await connect(relay.url),
      await connect(relay.url),
    ]
    for (const each of [one, two, old]) await each.open(address)
    await elsewhere.open(someAddress())
    for (const each of [one, two, elsewhere]) {
      each.send({ type: 'timers' })
      expect(await each.next('able')).toEqual({ type: 'able', push: null })
    }
    const left = leave(address.volume)
    expect(await ask(one, left)).toEqual({ type: 'kept', volume: address.volume, ref: left.ref })
    await settled(two)
    expect(two.inbox).toEqual([])
    one.socket.terminate()
    ahead = minute + 1000
    const { timer, due, volume } = left
    expect(await two.next('came')).toEqual({ type: 'came', volume, timer, due })
    await settled(two)
    for (const each of [two, old, elsewhere])
      expect(each.inbox.filter(({ type }) => type === 'came')).toEqual([])
    expect(must(await relay.storage.timers())).toEqual([])
  })

  it('says nothing of one that was taken back, and the last word of one that was left twice', async () => {
    const relay = await start()
    const address = someAddress()
    const client = await connect(relay.url)
    await client.open(address)
    client.send({ type: 'timers' })
    const [gone, moved] = [leave(address.volume), leave(address.volume)]
    for (const each of [gone, moved]) await ask(client, each)
    const { volume, timer } = gone
    client.send({ type: 'cancel', volume, ref: 1, timer })
    expect(await client.answer(1)).toEqual({ type: 'kept', volume, ref: 1 })
    client.send({ type: 'cancel', volume, ref: 2, timer: new Uint8Array(16) })
    expect(await client.answer(2)).toEqual({ type: 'kept', volume, ref: 2 })
    await ask(client, leave(volume, { timer: moved.timer, due: moved.due + minute }))
    ahead = minute + 1000
    await settled(client)
    expect(client.inbox.filter(({ type }) => type === 'came')).toEqual([])
    ahead = 2 * minute + 1000
    expect(await client.next('came')).toMatchObject({ timer: moved.timer })
  })

  it('A9: takes none and gives none back without the proof of the volume', async () => {
    const relay = await start()
    const address = someAddress()
    const [owner, stranger] = [await connect(relay.url), await connect(relay.url)]
    await owner.open(address)
    await stranger.open(someAddress())
    stranger.send({ type: 'timers' })
    const left = leave(address.volume)
    await ask(owner, left)
    expect(await ask(stranger, leave(address.volume))).toMatchObject({ code: 'volume-not-open' })
    stranger.send({ type: 'cancel', volume: address.volume, ref: 5, timer: left.timer })
    expect(await stranger.answer(5)).toMatchObject({ code: 'volume-not-open' })
    expect(must(await relay.storage.timers()).map(({ id }) => id)).toEqual([bytesToHex(left.timer)])
    ahead = minute + 1000
    await settled(stranger)
    expect(stranger.inbox.filter(({ type }) => type === 'came')).toEqual([])
  })

  it('F8: refuses what is past or too far ahead, and more than it keeps; the rest goes on', async () => {
    const relay = await start({ limits: { timerEveryMs: 20, timers: limits.timersPerVolume + 3 } })
    const [address, other] = [someAddress(), someAddress()]
    const client = await connect(relay.url)
    for (const each of [address, other]) await client.open(each)
    const refused = { type: 'refused', code: 'timer-refused' }
    for (const odd of [
      { due: 0 },
      { due: clock.now() - 10 * minute },
      { due: clock.now() + limits.timerAheadMs + minute },
      { due: Number.MAX_SAFE_INTEGER },
    ])
      expect(await ask(client, leave(address.volume, odd))).toMatchObject(refused)

    const flood = Array.from({ length: limits.timersPerVolume + 20 }, () => leave(address.volume))
    for (const each of flood) client.send(each)
    const answers = await Promise.all(flood.map((each) => client.answer(each.ref)))
    expect(answers.filter(({ type }) => type === 'kept').length).toBe(limits.timersPerVolume)
    expect(answers.at(-1)).toMatchObject({ code: 'too-many-timers' })
    // One that is there may still be moved, and another volume has room until the relay has not.
    expect(await ask(client, leave(address.volume, { timer: flood[0]?.timer as Uint8Array }))).toMatchObject({
      type: 'kept',
    })
    for (let i = 0; i < 3; i += 1)
      expect(await ask(client, leave(other.volume))).toMatchObject({ type: 'kept' })
    expect(await ask(client, leave(other.volume))).toMatchObject({ code: 'too-many-timers' })
    expect((await client.put(other.volume, [someEntry()])).numbers).toEqual([1])
  })

  it('F8: ends the connection at a timer too large or of an odd shape', async () => {
    const relay = await start()
    const address = someAddress()
    const wake = { address: 'https://fcm.googleapis.com/1', body: new Uint8Array(1) }
    for (const odd of [
      { timer: new Uint8Array(15) },
      { wakes: Array.from({ length: limits.wakes + 1 }, () => wake) },
      { wakes: [{ ...wake, body: new Uint8Array(limits.wakeBytes + 1) }] },
      { wakes: [{ ...wake, address: 'x'.repeat(limits.wakeAddress + 1) }] },
      { due: -1 },
    ] satisfies readonly Partial<Leave>[]) {
      const client = await connect(relay.url)
      await client.open(address)
      client.send(leave(address.volume, odd))
      expect(await client.next('refused')).toMatchObject({ code: 'not-understood' })
      await client.closed
    }
    expect(must(await relay.storage.timers())).toEqual([])
  })

  it('E4: a disk that is full is said, and what was left before still goes off', async () => {
    const storage = createMemoryStorage()
    const relay = await start({ storage })
    const address = someAddress()
    const client = await connect(relay.url)
    await client.open(address)
    client.send({ type: 'timers' })
    const left = leave(address.volume)
    await ask(client, left)
    storage.refuseWith = { kind: 'disk-full' }
    expect(await ask(client, leave(address.volume))).toMatchObject({ code: 'relay-full' })
    expect(await ask(client, leave(address.volume, { timer: left.timer }))).toMatchObject({
      code: 'relay-full',
    })
    ahead = 2 * minute
    expect(await client.next('came')).toMatchObject({ timer: left.timer })
  })

  it('E2: a timer that the disk damaged costs no other, and not the start', async () => {
    const data = await mkdtemp(join(tmpdir(), 'kith-timers-'))
    const open = () => must(openLmdb({ folder: data, volumeBytes: 1e6, freeBytes: 0 }))
    const before = open()
    const { volume } = someAddress()
    const [good, odd] = [0, 1].map((n) => ({ volume, id: `${n}`.repeat(32), due: clock.now(), wakes: [] }))
    for (const each of [good, odd]) if (each) await before.keepTimer(each)
    await before.close()
    const root = openTable({ path: join(data, 'volumes'), maxDbs: 8 })
    const table = root.openDB<Buffer, Buffer>({ name: 'timers', encoding: 'binary', keyEncoding: 'binary' })
    table.putSync(Buffer.alloc(48, 7), Buffer.alloc(3))
    table.putSync(Buffer.alloc(5, 7), Buffer.alloc(40))
    table.putSync(Buffer.concat([Buffer.from(volume, 'hex'), Buffer.alloc(16, 0x11)]), Buffer.alloc(8, 0xff))
    await root.close()
    const storage = open()
    expect(must(await storage.timers()).map(({ id }) => id)).toContain(good?.id)
    const relay = await start({ storage })
    while (must(await relay.storage.timers()).some(({ id }) => id === good?.id))
      await new Promise((go) => setTimeout(go, 10))
    await relay.stop()
    running = undefined
    await rm(data, { recursive: true, force: true })
  })

  it('E1: killed with -9 it has its timers, and what came due meanwhile goes off; what is too old does not', async () => {
    const bundle = await buildRelayBundle('relay-timers')
    const data = await mkdtemp(join(tmpdir(), 'kith-timers-'))
    const first = await runRelay(bundle, data)
    const address = someAddress()
    const before = await connect(first.url)
    await before.open(address)
    const [soon, later] = [
      leave(address.volume, { due: clock.now() + 1500 }),
      leave(address.volume, { due: clock.now() + 20 * minute }),
    ]
    for (const each of [soon, later]) await ask(before, each)
    await first.kill('SIGKILL')
    await new Promise((resolve) => setTimeout(resolve, 1600))

    const second = await runRelay(bundle, data)
    const after = await connect(second.url)
    after.send({ type: 'timers' })
    await after.open(address)
    expect(await after.next('came')).toMatchObject({ timer: soon.timer })
    await second.kill('SIGTERM')

    // By the clock of the last relay a day has gone by.
    const storage = must(openLmdb({ folder: data, volumeBytes: 1e6, freeBytes: 0 }))
    expect(must(await storage.timers()).map(({ id }) => id)).toEqual([bytesToHex(later.timer)])
    ahead = 24 * 60 * minute
    await start({ storage })
    expect(must(await storage.timers())).toEqual([])
    await running?.stop()
    running = undefined
    await rm(data, { recursive: true, force: true })
  }, 60_000)
})

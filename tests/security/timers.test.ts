import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Views } from '../../src/app/index.ts'
import type { Context } from '../../src/app/context.ts'
import { hearTimer } from '../../src/app/timers.ts'
import { labels } from '../../src/base/index.ts'
import { sign } from '../../src/crypto/index.ts'
import { deriveVolume, type VolumeAccess } from '../../src/documents/index.ts'
import { admissionBytes } from '../../src/protocol/index.ts'
import { keyringOn } from '../helpers/hostileDisk.ts'
import { sent, teamOf, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { must, startRelay, type RunningRelay } from '../helpers/relay.ts'
import { connect, type TestClient } from '../helpers/relayClient.ts'

/** Timers of somebody who means harm: what the relay itself refuses is in `server/timers` and `server/push`. */
let relay: RunningRelay
let team: Team
let ahead = 0
const clock = { now: () => Date.now() + ahead }
beforeEach(async () => {
  relay = await startRelay({ clock, limits: { timerEveryMs: 20 } })
  team = await teamOf(relay, { Priya: ['schedule'], Sam: ['schedule'] }, clock)
})
afterEach(async () => {
  ahead = 0
  await team.close()
  await relay.stop()
})

const minute = 60_000
const timeout = 60_000

/** Every volume of what lives that somebody has a key of. */
async function livingOf(one: Somebody): Promise<readonly VolumeAccess[]> {
  const keys = [...(await keyringOn(one.disk)).epochsByTeam.values()].flat()
  return keys.flatMap((key) =>
    ['g1', `g${key.commitment.slice(0, 16)}`].map((period) => deriveVolume(key, 'living', period)),
  )
}

async function openAll(client: TestClient, all: readonly VolumeAccess[]): Promise<void> {
  for (const { volume, address } of all) {
    const nonce = new Uint8Array(randomBytes(32))
    const terms = { relay: client.hello.relay, relayNonce: client.hello.nonce, nonce, volume }
    const proof = sign(labels.relayAdmission, admissionBytes(terms), address.secretKey)
    client.send({ type: 'open', volume, since: 0, nonce, proof })
    await client.next('opened', (opened) => opened.volume === volume)
  }
}

/** Leaves one that goes off at once with each volume, and waits until all have. */
async function ringAll(client: TestClient, all: readonly VolumeAccess[]): Promise<void> {
  for (const { volume } of all) {
    const timer = new Uint8Array(randomBytes(16))
    client.send({ type: 'leave', volume, ref: 1, timer, due: clock.now() - 1000, wakes: [] })
    await client.next('came', (came) => Buffer.from(came.timer).equals(timer))
  }
}

function watching(one: Somebody) {
  const told: string[] = []
  const stop = one.device.session.watch(
    'lateVisits',
    { minute: 0 },
    ({ items }: Views['lateVisits']['data']) => told.push(...items.map(({ person }) => person.name)),
  )
  return { told, stop }
}

it(
  'B6, C1: who was put out makes nobody look; a member can, and nobody is shown what is not so',
  { timeout },
  async () => {
    const { device } = team.holder
    const day = (await device.see('today', null)).date
    const { seriesId } = await device.run('planVisit', {
      ...{ title: 'Walk', weekdays: [1, 2, 3, 4, 5, 6, 7], start: '00:00', minutes: 1439 },
      ...{
        from: day,
        until: day,
        tiles: ['walk'],
        personId: await team.personId('Priya'),
        otherIds: [],
        needed: 1,
      },
    })
    const visitId = `${seriesId}.${day}`
    for (const one of team.people) await one.device.until('visit', { visitId }, (view) => view !== null)
    // Known to be late on every screen that looks, so that whoever is made to look shows it.
    const [priya, sam] = [team.somebody('Priya'), team.somebody('Sam')]
    const old = await livingOf(sam)
    const client = await connect(relay.url)
    client.send({ type: 'timers' })
    await client.next('able')
    await openAll(client, old)
    await device.run('removePerson', { personId: await team.personId('Sam') })
    await sent(team.holder)
    await device.run('noteNews', {
      newsIds: (await device.see('lateVisits', { minute: 0 })).items.map(({ newsId }) => newsId),
    })
    const screen = watching(team.holder)
    screen.told.length = 0
    await ringAll(client, old)
    expect(screen.told).toEqual([])
    const member = await connect(relay.url)
    member.send({ type: 'timers' })
    await member.next('able')
    const now = await livingOf(priya)
    await openAll(member, now)
    await ringAll(member, now)
    // It was looked at, and known: no timer says it again.
    await sent(team.holder)
    expect(screen.told).toEqual([])
    expect((await device.see('alone', null)).watched).toEqual([])
    expect(must(await relay.storage.timers()).filter(({ due }) => due < clock.now())).toEqual([])
    screen.stop()
    for (const one of [client, member]) one.socket.terminate()
  },
)

it('B6: a phone looks for a volume that is written to now, once in five seconds, however many come', () => {
  let now = 1_000_000
  const context = {
    ports: { clock: { now: () => now } },
    documents: {
      volumes: () => [
        { volume: 'now', circle: 'c', commitment: 'new' },
        { volume: 'before', circle: 'c', commitment: 'old' },
      ],
    },
    state: () => ({ circleById: new Map([['c', { writable: 'new' }]]) }),
  } as unknown as Context
  let looks = 0
  const ring = (volume: string, times = 1): number => {
    for (let i = 0; i < times; i += 1) hearTimer(context, volume, () => (looks += 1))
    return looks
  }
  expect(ring('before', 100)).toBe(0)
  expect(ring('elsewhere', 100)).toBe(0)
  expect(ring('now', 10_000)).toBe(1)
  now += 5 * minute
  expect(ring('now', 10_000)).toBe(2)
})

import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { silentLog, systemRandom, textToBytes } from '../../src/base/index.ts'
import { sealToPush } from '../../src/crypto/index.ts'
import type { VolumeId, Wake } from '../../src/protocol/index.ts'
import { isPushHost, pushAddressOf, usualPushHosts } from '../../sync-server/push/hosts.ts'
import { isPublic, publicLookup } from '../../sync-server/push/post.ts'
import { loadPushKey } from '../../sync-server/push/pushKey.ts'
import { createWaker, type WakerParts } from '../../sync-server/push/waker.ts'
import { pushPhone, startPushService, vapidOf, type PushPhone } from '../helpers/pushPhone.ts'
import { must, startRelay, type RunningRelay } from '../helpers/relay.ts'
import { connect, someAddress } from '../helpers/relayClient.ts'
import { createMemoryStorage } from '../helpers/relayStorage.ts'

let service: Awaited<ReturnType<typeof startPushService>>
let relay: RunningRelay | undefined
let folder = ''
let ahead = 0
const clock = { now: () => Date.now() + ahead }
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-push-'))
  service = await startPushService()
})
afterEach(async () => {
  ahead = 0
  await relay?.stop()
  relay = undefined
  await service.stop()
  await rm(folder, { recursive: true, force: true })
})

const wakerOf = async (more: Partial<WakerParts> = {}) =>
  createWaker({
    ...{ key: must(await loadPushKey(folder, systemRandom)), contact: 'mailto:it@care.example.org' },
    ...{ hosts: ['push.example.org'], post: service.post, now: clock.now, log: silentLog },
    ...more,
  })
const sealed = async (phone: PushPhone, words: string): Promise<Wake> => {
  const body = await sealToPush(phone, textToBytes(words), systemRandom)
  if (!body) throw new Error('not sealed')
  return { address: phone.address, body }
}
const always = () => true
const [team, other] = ['a'.repeat(64) as VolumeId, 'b'.repeat(64) as VolumeId]

it('a timer wakes a phone: sealed to its browser, signed by this relay, and never again', async () => {
  const waker = await wakerOf()
  relay = await startRelay({ clock, waker, limits: { timerEveryMs: 20 } })
  const address = someAddress()
  const client = await connect(relay.url)
  await client.open(address)
  client.send({ type: 'timers' })
  expect((await client.next('able')).push).toEqual(waker.push)
  const phone = pushPhone('phone')
  const timer = new Uint8Array(randomBytes(16))
  const wakes = [
    await sealed(phone, 'late'),
    { ...(await sealed(phone, 'late')), address: 'https://elsewhere.example.org/1' },
  ]
  const due = clock.now() + 60_000
  client.send({ type: 'leave', volume: address.volume, ref: 1, timer, due, wakes })
  expect(await client.answer(1)).toMatchObject({ type: 'kept' })
  const id = Buffer.from(timer).toString('hex')
  const kept = must(await relay.storage.timer({ volume: address.volume, id, due }))
  expect(kept?.wakes.map((wake) => wake.address)).toEqual([phone.address])

  ahead = 61_000
  const [pushed] = await service.first()
  if (!pushed) throw new Error('nothing came')
  expect(phone.open(pushed.body).toString()).toBe('late')
  expect(() => pushPhone().open(pushed.body)).toThrow()
  expect(pushed.path).toBe('/phone')
  expect(pushed.headers).toMatchObject({ 'content-encoding': 'aes128gcm', urgency: 'high', ttl: '14400' })
  expect(Object.keys(pushed.headers).sort()).toEqual(
    [
      'authorization',
      'connection',
      'content-encoding',
      'content-length',
      'content-type',
      'host',
      'ttl',
    ].concat('urgency'),
  )
  const said = vapidOf(pushed)
  expect(said).toMatchObject({ aud: 'https://push.example.org', sub: 'mailto:it@care.example.org' })
  const left = said.exp * 1000 - clock.now()
  expect(left > 0 && left < 24 * 3_600_000).toBe(true)
  while (must(await relay.storage.timers()).length > 0) await new Promise((go) => setTimeout(go, 10))
  expect(service.got.length).toBe(1)
})

it('all wakes are of one size, whatever they say; one sealed to no browser is not made', async () => {
  const phone = pushPhone()
  const sizes = await Promise.all(['', 'late', 'alone', 'x'.repeat(31)].map((words) => sealed(phone, words)))
  expect(new Set(sizes.map(({ body }) => body.length)).size).toBe(1)
  expect(await sealToPush(phone, new Uint8Array(32), systemRandom)).toBe(undefined)
  for (const point of [new Uint8Array(65), new Uint8Array(64), new Uint8Array(65).fill(4)])
    expect(await sealToPush({ ...phone, point }, new Uint8Array(1), systemRandom)).toBe(undefined)
})

it('F8: asks no address that is not at a listed push service, by name, over https', () => {
  const hosts = [...usualPushHosts]
  for (const good of [
    'https://fcm.googleapis.com/fcm/send/abc:def-_',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://db5p.notify.windows.com/w/?token=abc%2fdef',
  ])
    expect(pushAddressOf(good, hosts)?.href).toBe(good)
  for (const bad of [
    '',
    'nothing',
    'http://fcm.googleapis.com/1',
    'https://fcm.googleapis.com:8443/1',
    'https://me:you@fcm.googleapis.com/1',
    'https://fcm.googleapis.com@127.0.0.1/1',
    'https://fcm.googleapis.com.evil.example/1',
    'https://evilfcm.googleapis.com/1',
    'https://notify.windows.com/1',
    'https://localhost/1',
    'https://127.0.0.1/1',
    'https://2130706433/1',
    'https://[::1]/1',
    'https://169.254.169.254/latest/meta-data',
    'https://fcm.googleapis.com/1#here',
    'https://FCM.googleapis.com/1',
    'file:///etc/passwd',
    ' https://fcm.googleapis.com/1',
    'https://fcm.googleapis.com/a\r\nx: y',
  ])
    expect(pushAddressOf(bad, hosts), bad).toBe(undefined)
  for (const odd of ['', '*', '*.*', 'localhost', '127.0.0.1', 'https://a.example', 'a.example/x', '*.com'])
    expect(isPushHost(odd), odd).toBe(false)
})

it('F8: a listed name that leads into this house is not followed there', async () => {
  for (const inside of [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
  ])
    expect(isPublic(inside), inside).toBe(false)
  for (const inside of [
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
  ])
    expect(isPublic(inside), inside).toBe(false)
  for (const outside of ['142.250.1.1', '2a00:1450:4001::1']) expect(isPublic(outside), outside).toBe(true)
  const found = (...addresses: readonly string[]) =>
    new Promise<unknown>((resolve) =>
      publicLookup((_host, _options, done) =>
        done(
          null,
          addresses.map((address) => ({ address, family: 4 })),
        ),
      )('push.example.org', {}, (error, address) => resolve(error ? 'none' : address)),
    )
  expect(await found('127.0.0.1', '10.0.0.1')).toBe('none')
  expect(await found('127.0.0.1', '142.250.1.1')).toBe('142.250.1.1')
})

it('follows no redirect, waits for nobody for ever, and says which are to be tried again', async () => {
  const waker = await wakerOf()
  const wake = await sealed(pushPhone('one'), 'late')
  service.answer(() => ({ status: 307, headers: { location: 'http://127.0.0.1:1/secret' } }))
  expect(await waker.wake(team, [wake], always)).toEqual([])
  expect(service.got.length).toBe(1)
  service.answer(() => ({ status: 410 }))
  expect(await waker.wake(team, [await sealed(pushPhone('gone'), 'late')], always)).toEqual([])
  const busy = await sealed(pushPhone('busy'), 'late')
  for (const says of [{ status: 503 }, { status: 429 }, undefined]) {
    service.answer(() => says)
    expect(await waker.wake(team, [busy, { ...busy, address: 'https://a.example.org/' }], always)).toEqual([
      busy,
    ])
  }
  expect(await waker.wake(team, [busy], () => false)).toEqual([])
  expect(service.got.length).toBe(5)
})

it('tries a phone again that could not be woken, and gives up in the end', async () => {
  relay = await startRelay({
    ...{ clock, waker: await wakerOf() },
    limits: { timerEveryMs: 20, wakeAgainMs: [5, 5] },
  })
  const address = someAddress()
  const client = await connect(relay.url)
  await client.open(address)
  const rings = async (ref: number, ...names: readonly string[]) => {
    const wakes = await Promise.all(names.map((name) => sealed(pushPhone(name), 'late')))
    const timer = new Uint8Array(randomBytes(16))
    client.send({ type: 'leave', volume: address.volume, ref, timer, due: clock.now() - 1000, wakes })
    await client.answer(ref)
    while (must((await relay?.storage.timers()) ?? { ok: true, value: [] }).length > 0)
      await new Promise((go) => setTimeout(go, 10))
    return service.got.splice(0).map(({ path }) => path)
  }
  service.answer((nth) => ({ status: nth < 3 ? 503 : 201 }))
  expect(await rings(1, 'one')).toEqual(['/one', '/one', '/one'])
  service.answer(() => ({ status: 503 }))
  expect(await rings(2, 'two')).toEqual(['/two', '/two', '/two'])
  // Who was woken is not woken again for one who was not.
  service.answer((nth) => ({ status: nth === 2 ? 503 : 201 }))
  const paths = await rings(3, 'three', 'four')
  expect(paths.length).toBe(3)
  expect(new Set(paths)).toEqual(new Set(['/three', '/four']))
})

it('F8: a flood of timers wakes a phone three times in three minutes, and others all the same', async () => {
  const waker = await wakerOf()
  const [one, two] = [pushPhone('one'), pushPhone('two')]
  for (let i = 0; i < 50; i += 1) await waker.wake(team, [await sealed(one, 'late')], always)
  await waker.wake(team, [await sealed(two, 'late')], always)
  expect(service.got.map(({ path }) => path)).toEqual(['/one', '/one', '/one', '/two'])
  ahead = 3 * 60_000
  await waker.wake(team, [await sealed(one, 'late')], always)
  expect(service.got.length).toBe(5)
})

it('B6: who is out and knows the address of a phone does not use up what its team may wake it', async () => {
  const waker = await wakerOf()
  const phone = pushPhone('asha')
  // No browser opens this, so nobody sees it; a push service takes it all the same.
  const blank = { address: phone.address, body: new Uint8Array(150) }
  for (let i = 0; i < 50; i += 1) await waker.wake(other, [blank], always)
  service.got.length = 0
  await waker.wake(team, [await sealed(phone, 'alone')], always)
  expect(service.got.map(({ body }) => phone.open(body).toString())).toEqual(['alone'])
})

it('F8, E6: hundreds that come due at once are never in memory together, and no other volume waits for them', async () => {
  const storage = createMemoryStorage()
  const due = clock.now() - 1000
  const wakes = [{ address: 'https://push.example.org/1', body: new Uint8Array(1) }]
  const volumeOf = (n: number) => n.toString(16).padStart(64, '0') as VolumeId
  for (let n = 0; n < 640; n += 1)
    await storage.keepTimer({
      ...{ volume: volumeOf(n % 10), due, wakes },
      id: n.toString(16).padStart(32, '0'),
    })
  await storage.keepTimer({ volume: team, id: 'f'.repeat(32), due, wakes })
  const order: VolumeId[] = []
  let [held, most] = [0, 0]
  relay = await startRelay({
    ...{ clock, storage, limits: { timerEveryMs: 5 } },
    waker: {
      ...{ push: new Uint8Array(65), mayWake: always },
      async wake(volume) {
        order.push(volume)
        most = Math.max(most, (held += 1))
        await new Promise((go) => setTimeout(go, 1))
        held -= 1
        return []
      },
    },
  })
  while (must(await storage.timers()).length > 0) await new Promise((go) => setTimeout(go, 10))
  expect(order.length).toBe(641)
  expect(most).toBeLessThan(40)
  expect(order.indexOf(team)).toBeLessThan(60)
})

it('G5: the key stays the same over starts, for its owner only', async () => {
  const first = must(await loadPushKey(folder, systemRandom))
  expect(must(await loadPushKey(folder, systemRandom)).publicKey).toEqual(first.publicKey)
  expect((await stat(join(folder, 'push.key'))).mode & 0o777).toBe(0o600)
})

import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RelayMessage } from '../../src/protocol/index.ts'
import { connect, someAddress, someEntry } from '../helpers/relayClient.ts'
import { faultsOf, randomFrom, somePromised, writeUntilGone } from '../helpers/relayCrash.ts'
import { buildRelayBundle, runRelay } from '../helpers/relayProcess.ts'

/** A namespace of our own, in which a small disk can be mounted; not every machine allows it. */
const canMount = ((): boolean => {
  try {
    execFileSync('unshare', ['-Urm', 'mount', '-t', 'tmpfs', 'none', '/mnt'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

describe('the relay as a process', () => {
  let bundle: string
  let data: string
  beforeAll(async () => {
    bundle = await buildRelayBundle('relay-stop')
    data = await mkdtemp(join(tmpdir(), 'kith-stop-'))
  }, 60_000)
  afterAll(() => rm(data, { recursive: true, force: true }))

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'E11: %s with 120 clients, some writing, some idle, some strangers, flushes all and exits with 0',
    async (signal) => {
      const relay = await runRelay(bundle, data)
      const idle = await Promise.all(Array.from({ length: 60 }, () => connect(relay.url)))
      await Promise.all(idle.slice(0, 30).map((client) => client.open(someAddress())))
      const promised = Array.from({ length: 60 }, somePromised)
      const writing = promised.map((each, i) => writeUntilGone(relay.url, each, randomFrom(i)))
      while (promised.some(({ entries }) => entries.size === 0)) await wait(50)
      const started = performance.now()
      expect(await relay.kill(signal)).toEqual([0, null])
      expect(performance.now() - started).toBeLessThan(6000)
      await Promise.all([...writing, ...idle.map(({ closed }) => closed)])
      const told = idle.filter(({ inbox }) =>
        inbox.some((message) => message.type === 'refused' && message.code === 'relay-stopping'),
      )
      expect(told.length).toBe(idle.length)
      expect(relay.lines.at(-1)).toContain('"event":"stopped"')

      const again = await runRelay(bundle, data)
      const { hello } = await connect(again.url)
      for (const each of promised) {
        expect(each.entries.size).toBeGreaterThan(0)
        expect(await faultsOf(again.url, hello.relay, each)).toEqual([])
      }
      await again.kill('SIGTERM')
    },
    60_000,
  )

  it('keeps its key, for its owner only, and its numbers, over a restart', async () => {
    const address = someAddress()
    const first = await runRelay(bundle, data)
    const one = await connect(first.url)
    await one.open(address)
    await one.put(address.volume, [someEntry(), someEntry()])
    await first.kill('SIGTERM')
    const second = await runRelay(bundle, data)
    const two = await connect(second.url)
    expect(two.hello.relay).toEqual(one.hello.relay)
    expect(two.hello.nonce).not.toEqual(one.hello.nonce)
    await two.open(address)
    expect((await two.put(address.volume, [someEntry()])).numbers).toEqual([3])
    expect((await stat(join(data, 'relay.key'))).mode & 0o777).toBe(0o600)
    await second.kill('SIGTERM')
  })

  it('E10: a backup made while others write is a relay of the same key that has all from before it', async () => {
    const relay = await runRelay(bundle, data)
    const promised = [somePromised(), somePromised()]
    const writing = promised.map((each, i) => writeUntilGone(relay.url, each, randomFrom(i)))
    while (promised.some(({ entries }) => entries.size < 20)) await wait(10)
    const before = promised.map((each) => ({ ...each, entries: new Map(each.entries) }))
    const target = join(data, 'backup')
    const run = (): Buffer =>
      execFileSync(process.execPath, [bundle, '--data', data, '--backup', target], { env: {}, stdio: 'pipe' })
    run()
    expect(run).toThrow('No backup was made')
    await relay.kill('SIGTERM')
    await Promise.all(writing)
    const restored = await runRelay(bundle, target)
    const { hello } = await connect(restored.url)
    for (const each of before) expect(await faultsOf(restored.url, hello.relay, each)).toEqual([])
    await restored.kill('SIGTERM')
  })

  it('refuses to start with settings it does not know, and says which', async () => {
    await expect(runRelay(bundle, data, ['--colour', 'red'])).rejects.toThrow('--colour')
    await expect(runRelay(bundle, data, ['--port', '99999'])).rejects.toThrow('PORT (--port)')
  })

  it.runIf(canMount)(
    'E4: a disk that is really full is read from, and written to again once there is room',
    async () => {
      const room = join(data, 'make-room')
      const script = `mount -t tmpfs -o size=24m none /mnt && head -c 8000000 /dev/zero >/mnt/ballast
        (while [ ! -e ${room} ]; do sleep 0.05; done; rm /mnt/ballast) & exec "$@"`
      const relay = await runRelay(bundle, '/mnt/data', [], ['unshare', '-Urm', 'sh', '-c', script, 'sh'])
      const address = someAddress()
      const client = await connect(relay.url)
      await client.open(address)
      const put = (ref: number): Promise<RelayMessage> => {
        client.send({ type: 'put', volume: address.volume, ref, entries: [someEntry(900_000)] })
        return client.answer(ref)
      }
      let ref = 1000
      let answer = await put(ref)
      for (; answer.type === 'receipt'; answer = await put(ref)) ref += 1
      expect(answer).toMatchObject({ type: 'refused', code: 'relay-full' })

      const reader = await connect(relay.url)
      const { head } = await reader.open(address)
      expect(head).toBeGreaterThan(5)
      expect((await reader.next('entries')).from).toBe(1)
      expect(relay.child.exitCode).toBeNull()

      await writeFile(room, '')
      for (let i = 0; i < 40 && (await put((ref += 1))).type !== 'receipt'; i += 1) await wait(50)
      expect((await reader.open(address)).head).toBe(head + 1)
      const events = relay.lines.filter((line) => line.includes('"storage-'))
      expect(events.length).toBe(2)
      expect(await relay.kill('SIGTERM')).toEqual([0, null])
    },
    30_000,
  )
})

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../helpers/relayClient.ts'
import { faultsOf, randomFrom, somePromised, writeUntilGone, type Promised } from '../helpers/relayCrash.ts'
import { buildRelayBundle, runRelay, type RelayProcess } from '../helpers/relayProcess.ts'

const rounds = Number(process.env.KITH_CRASH_ROUNDS ?? 200)
const firstSeed = Number(process.env.KITH_CRASH_SEED ?? Date.now() % 1_000_000)

describe('a relay that is killed', () => {
  let bundle: string
  let data: string
  beforeAll(async () => {
    bundle = await buildRelayBundle('relay-crash')
    data = await mkdtemp(join(tmpdir(), 'kith-crash-'))
  }, 60_000)
  afterAll(() => rm(data, { recursive: true, force: true }))

  it(
    `E1: ${rounds} times with -9 while three write loses no acknowledged entry and no volume`,
    async () => {
      console.log(`E1: seeds ${firstSeed} to ${firstSeed + rounds - 1}; KITH_CRASH_SEED replays them`)
      const all: Promised[] = []
      let current: Promised[] = []
      let identity: string | undefined

      /** Starts again, and looks for everything that was acknowledged in these volumes. */
      const restart = async (volumes: readonly Promised[], after: string): Promise<RelayProcess> => {
        const relay = await runRelay(bundle, data)
        const { hello, socket } = await connect(relay.url)
        identity ??= Buffer.from(hello.relay).toString('hex')
        expect(Buffer.from(hello.relay).toString('hex'), `identity, ${after}`).toBe(identity)
        socket.terminate()
        for (const each of volumes) expect(await faultsOf(relay.url, hello.relay, each), after).toEqual([])
        return relay
      }

      for (let round = 0; round < rounds; round += 1) {
        const random = randomFrom(firstSeed + round)
        const relay = await restart(current, `seed ${firstSeed + round - 1}`)
        // Three volumes are written to over five rounds and then left until the end, so that rounds stay short.
        if (round % 5 === 0) {
          current = [somePromised(), somePromised(), somePromised()]
          all.push(...current)
        }
        const writing = current.map((each) => writeUntilGone(relay.url, each, random))
        await new Promise((resolve) => setTimeout(resolve, 20 + Math.floor(random() * 130)))
        expect(await relay.kill('SIGKILL')).toEqual([null, 'SIGKILL'])
        await Promise.all(writing)
      }
      await (await restart(all, 'at the end')).kill('SIGTERM')
      const acknowledged = all.reduce((n, { entries }) => n + entries.size, 0)
      console.log(
        `E1: ${rounds} kills, ${all.length} volumes, ${acknowledged} acknowledged entries, all there`,
      )
      expect(acknowledged).toBeGreaterThan(rounds)
    },
    rounds * 2000,
  )
})

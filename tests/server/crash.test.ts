import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../helpers/relayClient.ts'
import { faultsOf, randomFrom, somePromised, writeUntilGone, type Promised } from '../helpers/relayCrash.ts'
import { buildRelayBundle, runRelay } from '../helpers/relayProcess.ts'

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
      let promised: Promised[] = []
      let acknowledged = 0
      let identity: string | undefined
      for (let seed = firstSeed; seed < firstSeed + rounds; seed += 1) {
        const random = randomFrom(seed)
        const relay = await runRelay(bundle, data)
        const { hello, socket } = await connect(relay.url)
        identity ??= Buffer.from(hello.relay).toString('hex')
        expect(Buffer.from(hello.relay).toString('hex'), `identity, seed ${seed}`).toBe(identity)
        socket.terminate()
        for (const each of promised)
          expect(await faultsOf(relay.url, hello.relay, each), `seed ${seed - 1}`).toEqual([])
        // A volume is written to over some rounds and then left, so that old ones are read again and rounds stay short.
        if ((seed - firstSeed) % 5 === 0) promised = [somePromised(), somePromised(), somePromised()]
        const writing = promised.map((each) => writeUntilGone(relay.url, each, random))
        await new Promise((resolve) => setTimeout(resolve, 20 + Math.floor(random() * 130)))
        expect(await relay.kill('SIGKILL')).toEqual([null, 'SIGKILL'])
        await Promise.all(writing)
        acknowledged += promised.reduce((n, { entries }) => n + entries.size, 0)
      }
      console.log(`E1: ${rounds} kills, ${acknowledged} acknowledged entries looked for and found`)
      expect(acknowledged).toBeGreaterThan(rounds)
    },
    rounds * 2000,
  )
})

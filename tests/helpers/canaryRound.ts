import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Aviary } from './canary.ts'
import { bytesUnder, heapOf, memoryOf, withHeapSnapshots } from './canaryPlaces.ts'
import { nameCircle, tellInCanaries } from './canaryStory.ts'
import { startProxy } from './captureProxy.ts'
import { entriesIn } from './hostileRelay.ts'
import { buildRelayBundle, runRelay } from './relayProcess.ts'

export type Place = 'data' | 'log' | 'heap' | 'memory' | 'wire' | 'journal'

export type Round = {
  readonly bytes: { readonly [place in Exclude<Place, 'memory'>]: Buffer }
  /** Undefined where the system keeps a process's memory from its parent. */
  readonly memory: readonly Buffer[] | undefined
  /** Ids of the volumes that the relay was asked for, in hex: what it must know to do its work. */
  readonly volumes: ReadonlySet<string>
}

/** Tells the story in canaries to the relay as it is shipped, and gathers everything that could have kept a word of it. */
export async function tellAndGather(aviary: Aviary, name: string): Promise<Round> {
  const folder = await mkdtemp(join(tmpdir(), `kith-${name}-`))
  const data = join(folder, 'relay')
  const heaps = join(folder, 'heaps')
  const journal = join(folder, 'holder')
  try {
    const bundle = await buildRelayBundle(`relay-${name}`)
    const relay = await runRelay(bundle, data, [], withHeapSnapshots(heaps))
    const proxy = await startProxy(relay.url, true)
    await mkdir(heaps)
    const devices = await tellInCanaries(aviary, proxy.origin, journal)
    devices.push(await nameCircle(aviary, proxy.origin, journal))
    const heap = await heapOf(relay, heaps)
    const memory = await memoryOf(relay)
    for (const one of devices) await one.close()
    await proxy.close()
    await relay.kill('SIGTERM')
    return {
      bytes: {
        data: await bytesUnder(data),
        log: Buffer.from(relay.lines.join('\n')),
        heap,
        wire: Buffer.concat([...proxy.recorded]),
        journal: await bytesUnder(journal, ['device.key']),
      },
      memory,
      volumes: new Set((await entriesIn(data)).map(({ volume }) => volume)),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

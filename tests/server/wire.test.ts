import { afterEach, describe, expect, it } from 'vitest'
import { startOfVolume } from '../../src/sync/index.ts'
import { limits } from '../../src/protocol/index.ts'
import { startRelay, type RunningRelay } from '../helpers/relay.ts'
import { entryOf, startWire, volumeOf } from '../helpers/wireClient.ts'

describe("the app's own wire and the real relay", () => {
  let running: RunningRelay
  const started: ReturnType<typeof startWire>[] = []
  const wireTo = (url: string): ReturnType<typeof startWire> => {
    const wire = startWire(url)
    started.push(wire)
    return wire
  }
  afterEach(async () => {
    await Promise.all(started.splice(0).map(({ wire }) => wire.stop()))
    await running.stop()
  })

  it('what one puts the other has, attested, and nobody is called a liar', async () => {
    running = await startRelay()
    const { volume, request } = volumeOf(1)
    const [one, two] = [wireTo(running.url), wireTo(running.url)]
    for (const { wire } of [one, two]) wire.follow([request()])
    await Promise.all([one.until('opened'), two.until('opened')])
    for (let ref = 1; ref <= 30; ref += 1) (ref % 2 ? one : two).wire.put(volume, ref, [entryOf(ref)])
    await Promise.all([
      one.until('receipt', ({ ref }) => ref === 29),
      two.until('receipt', ({ ref }) => ref === 30),
    ])
    await one.until('entries', ({ at }) => at.head >= 29)
    const numbersOf = ({ all }: typeof one): number[] =>
      [
        ...all('receipt').flatMap(({ numbers }) => numbers),
        ...all('entries').flatMap(({ from, entries }) => entries.map((_, i) => from + i)),
      ].sort((a, b) => a - b)
    const everything = Array.from({ length: 30 }, (_, i) => i + 1)
    await expect.poll(() => numbersOf(one)).toEqual(everything)
    await expect.poll(() => numbersOf(two)).toEqual(everything)
    for (const { all } of [one, two]) {
      expect(all('lying')).toEqual([])
      expect(all('refused')).toEqual([])
    }
  })

  it('a device that comes later reads many pages, each attested, from the point it has', async () => {
    running = await startRelay()
    const { volume, request } = volumeOf(2)
    const writer = wireTo(running.url)
    writer.wire.follow([request()])
    for (let ref = 1; ref <= 12; ref += 1) writer.wire.put(volume, ref, [entryOf(ref, limits.pageBytes / 3)])
    await writer.until('receipt', ({ ref }) => ref === 12)
    const reader = wireTo(running.url)
    reader.wire.follow([request(startOfVolume)])
    const last = await reader.until('entries', ({ at }) => at.head === 12)
    expect(last.caughtUp).toBe(true)
    expect(reader.all('entries').length).toBeGreaterThan(3)
    const again = wireTo(running.url)
    again.wire.follow([request(last.at)])
    expect((await again.until('opened')).head).toBe(12)
    expect([...again.all('entries'), ...again.all('lying'), ...reader.all('lying')]).toEqual([])
  })
})

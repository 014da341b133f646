import { circleIds } from '../helpers/cast.devices.ts'
import { device, type Device } from '../helpers/cast.devices.ts'
import { must } from '../helpers/relay.ts'
import { readUp } from '../../src/app/book.ts'
import { everyone } from '../../src/circles/index.ts'
import { silentLog, systemClock } from '../../src/base/index.ts'
import { chapterIdOf } from '../../src/documents/index.ts'
import { monthOf } from '../../src/domain/index.ts'
import { timed } from './clock.ts'
import { inMemory, newFolder, removeFolder, rewrite } from './folders.ts'
import { foundTeam, openRooms, writeHistory } from './team.ts'
import type { Bench, Work } from './bench.ts'

const days = 250
const few = 100

/**
 * How what is done at every change grows with what a team has said: 1,000 and 10,000 messages of eight months against
 * 100. Nothing of it should grow much, for a change is one entry.
 */
export const benches = [grows]

async function grows(): Promise<Bench> {
  const sizes = [await teamWith(few), await teamWith(1000), await teamWith(10_000)]
  const [least, ...others] = sizes
  if (!least) throw new Error('There is a smallest team')
  return {
    name: 'what every change costs',
    tells: ['cpu'],
    rounds: 7,
    compare: others.flatMap(({ works }) =>
      works.map((subject, i) => ({ subject, against: least.works.slice(i, i + 1) })),
    ),
    async close() {
      for (const size of sizes) await size.end()
    },
  }
}

/** No relay: what arrived is taken as acknowledged, and nothing is connected. */
const nowhere = 'http://127.0.0.1:9'

async function teamWith(messages: number) {
  const folder = await newFolder()
  const { maureen, seriesIds } = await foundTeam(nowhere, folder, days)
  const [circleId = ''] = await circleIds(maureen, 'everyone')
  await maureen.close()
  await writeHistory(folder, seriesIds, { records: 0, messages, days })
  await rewrite(folder, async (disk) => {
    const { documents } = await openRooms(disk, folder)
    for (const { volume, entries } of await documents.unsent()) {
      const ids = entries.map(({ id }) => id)
      must(
        await documents.acknowledge(
          volume,
          ids,
          ids.map((_, n) => n + 1),
        ),
      )
    }
    await documents.close()
  })

  const { documents, keeper, book } = await openRooms(await inMemory(folder), folder)
  const month = chapterIdOf(everyone(book.team), 'month', monthOf(systemClock.now()))
  const [volume] = documents
    .volumes()
    .filter((access) => chapterIdOf(access.circle, access.kind, access.period) === month)
  if (!volume) throw new Error('This month is not open')
  const open: Device = await device({ origin: nowhere, folder, disk: await inMemory(folder) })
  const talk = await open.see('talk', { circleId })
  if (talk.room?.messages.length !== messages) throw new Error('Not every message is there')

  const times = 5
  const work = (name: string, run: () => unknown): Work => ({
    name: messages === few ? `the same with ${few}` : `${name}, ${messages} messages`,
    run: () =>
      timed(times, async () => {
        for (let i = 0; i < times; i++) await run()
      }),
  })
  const look = (watch: (stop: () => void) => () => void) => (): void => watch(() => {})()
  return {
    works: [
      work('count what is unsent (documents.unsent)', () => documents.unsent()),
      work('make the view of this month again (documents.view)', async () => {
        must(await documents.acknowledge(volume.volume, [], []))
        documents.view(month)
      }),
      work('read up with nothing new (readUp)', () =>
        readUp({ ports: { clock: systemClock, log: silentLog }, documents, keeper }, book),
      ),
      work(
        'look at the shell',
        look((stop) => open.session.watch('shell', null, stop)),
      ),
      work(
        'look at Today',
        look((stop) => open.session.watch('today', null, stop)),
      ),
      work(
        'look at a room of talk',
        look((stop) => open.session.watch('talk', { circleId }, stop)),
      ),
    ],
    async end() {
      await open.close()
      await documents.close()
      await removeFolder(folder)
    },
  }
}

import { readUp } from '../../src/app/book.ts'
import { silentLog, systemClock, type Disk } from '../../src/base/index.ts'
import { everyone } from '../../src/circles/index.ts'
import { chapterIdOf } from '../../src/documents/index.ts'
import { monthOf } from '../../src/domain/index.ts'
import { circleIds, device } from '../helpers/cast.devices.ts'
import { must } from '../helpers/relay.ts'
import { timed } from './clock.ts'
import { inMemory, newFolder, removeFolder, rewrite } from './folders.ts'
import { foundTeam, openRooms, writeHistory } from './team.ts'
import type { Bench, Work } from './bench.ts'

const days = 250
const few = 100

/**
 * How what is done at every change grows with what a team has said: 1,000 and 10,000 messages of eight months against
 * 100. Little of it should grow, for a change is one entry.
 */
export const benches = [changing]

async function changing(): Promise<Bench> {
  const least = await teamWith(few)
  const others = [await teamWith(1000), await teamWith(10_000)]
  return {
    name: 'what every change costs',
    tells: ['cpu'],
    rounds: 7,
    compare: others.flatMap(({ works }) =>
      works.map((subject, i) => ({ subject, against: least.works.slice(i, i + 1) })),
    ),
    async close() {
      for (const team of [least, ...others]) await team.end()
    },
  }
}

/** No relay: what was written is taken as acknowledged, and nothing is connected. */
const nowhere = 'http://127.0.0.1:9'

async function teamWith(messages: number) {
  const folder = await newFolder()
  const { maureen, seriesIds } = await foundTeam(nowhere, folder, days)
  const [circleId = ''] = await circleIds(maureen, 'everyone')
  await maureen.close()
  await writeHistory(folder, seriesIds, { records: 0, messages, days })
  const offline = await openRooms(await inMemory(folder), folder)
  await rewrite(folder, (disk) => acknowledgeAll(disk, folder))

  const { documents, keeper, book } = await openRooms(await inMemory(folder), folder)
  const month = chapterIdOf(everyone(book.team), 'month', monthOf(systemClock.now()))
  const access = documents.volumes().find((one) => chapterIdOf(one.circle, one.kind, one.period) === month)
  if (!access) throw new Error('This month is not open')
  const { session, ...phone } = await device({ origin: nowhere, folder, disk: await inMemory(folder) })
  const talk = await phone.see('talk', { circleId })
  if (talk.room?.messages.length !== messages) throw new Error('Not every message is there')

  const work = (name: string, times: number, run: () => unknown): Work => ({
    name: messages === few ? `the same with ${few}` : `${name}, ${messages} messages`,
    run: () =>
      timed(times, async () => {
        for (let i = 0; i < times; i++) await run()
      }),
  })
  const ignore = (): void => {}
  const reading = { ports: { clock: systemClock, log: silentLog }, documents, keeper }
  return {
    works: [
      work('unsentByVolume, all sent', 50, () => documents.unsentByVolume()),
      work('unsentByVolume, none sent', 50, () => offline.documents.unsentByVolume()),
      work("documents.view, this month's after a receipt", 10, async () => {
        must(await documents.acknowledge(access.volume, [], []))
        documents.view(month)
      }),
      work('readUp, with nothing new', 30, () => readUp(reading, book)),
      work('a look at the shell', 50, () => session.watch('shell', null, ignore)()),
      work('a look at Today', 20, () => session.watch('today', null, ignore)()),
      work('a look at the room of talk', 10, () => session.watch('talk', { circleId }, ignore)()),
    ],
    async end() {
      await phone.close()
      await documents.close()
      await offline.documents.close()
      await removeFolder(folder)
    },
  }
}

async function acknowledgeAll(disk: Disk, folder: string): Promise<void> {
  const { documents } = await openRooms(disk, folder)
  for (const { volume, entries } of await documents.unsent()) {
    const ids = entries.map(({ id }) => id)
    const numbers = ids.map((_, n) => n + 1)
    must(await documents.acknowledge(volume, ids, numbers))
  }
  await documents.close()
}

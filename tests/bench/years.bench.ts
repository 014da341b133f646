import { presenceTypes, taskFacts } from '../../src/domain/index.ts'
import type { ViewName, Views } from '../../src/app/index.ts'
import { circleIds, device } from '../helpers/cast.devices.ts'
import { timed } from './clock.ts'
import { inMemory, newFolder, removeFolder } from './folders.ts'
import { foundTeam, writeHistory } from './team.ts'
import type { Bench, Work } from './bench.ts'

const year = 365

/** What the first page asks for after ten years of visits, against one year: people open it many times a day, for ever. */
export const benches = [afterYears]

async function afterYears(): Promise<Bench> {
  const [one, ten] = [await teamOf(1), await teamOf(10)]
  return {
    name: 'what Today asks for',
    tells: ['cpu'],
    rounds: 3,
    compare: ten.works.map((subject, i) => ({ subject, against: one.works.slice(i, i + 1) })),
    async close() {
      for (const team of [one, ten]) await team.end()
    },
  }
}

/** No relay: nothing is connected. */
const nowhere = 'http://127.0.0.1:9'

async function teamOf(years: number) {
  const folder = await newFolder()
  const days = years * year
  const { maureen, seriesIds } = await foundTeam(nowhere, folder, days)
  const [circleId = ''] = await circleIds(maureen, 'schedule')
  const bins = { title: 'Bins', picture: 'house', date: '', personId: null } as const
  const { taskId } = await maureen.run('addTask', { ...bins, circleId })
  await maureen.close()
  const facts = [
    ...Object.values(presenceTypes).map((type) => ({ type, every: 1 })),
    { type: taskFacts.done, every: 7, task: taskId },
  ]
  await writeHistory(folder, seriesIds, { records: 0, messages: 0, days, facts })
  const { session, ...phone } = await device({ origin: nowhere, folder, disk: await inMemory(folder) })
  const { over, now, rest } = await phone.see('today', null)
  if (over.length + rest.length + (now ? 1 : 0) < 4) throw new Error('Not every visit is there')
  const look = <V extends ViewName>(name: V, params: Views[V]['params']): Work => ({
    name: years === 1 ? `${name} after a year` : `${name} after ten years`,
    run: () =>
      timed(5, async () => {
        for (let i = 0; i < 5; i++) session.watch(name, params, () => {})()
      }),
  })
  return {
    works: [
      look('today', null),
      look('tasks', null),
      look('toAgree', null),
      look('lateVisits', { minute: 0 }),
      look('medicineDue', null),
      look('week', { day: null }),
      look('shell', null),
    ],
    async end() {
      await phone.close()
      await removeFolder(folder)
    },
  }
}

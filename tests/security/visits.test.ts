import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Plain } from '../../src/base/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import { behindMallory } from '../helpers/hostileLiving.ts'
import { startLastingRelay, type LastingRelay } from '../helpers/hostileRelay.ts'
import { teamOf, type Team } from '../helpers/hostileTeam.ts'

/** Who is in the schedule and the care circle has their keys, and can say anything of any visit there. */
let relay: LastingRelay
let team: Team
const stops: (() => Promise<void>)[] = []
beforeAll(async () => {
  relay = await startLastingRelay()
})
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
  await team.close()
})
afterAll(() => relay.end())

it('C2, C3, F5: nobody agrees, arrives, reads or writes for somebody else, and thousands of words hide nothing', async () => {
  team = await teamOf(relay, { Sam: ['schedule', 'care'], Mallory: ['schedule', 'care'] })
  const schedule = (await team.circleId('schedule')) as CircleId
  const care = (await team.circleId('care')) as CircleId
  const [maureen, sam] = [team.holder.device, team.somebody('Sam').device]
  const { date: day } = await maureen.see('today', null)
  const { seriesId } = await maureen.run('planVisit', {
    ...{ title: 'Tea', weekdays: [1, 2, 3, 4, 5, 6, 7], start: '00:05', minutes: 1430, from: day },
    ...{ personId: await team.personId('Sam'), tiles: ['walk'] },
  })
  const visitId = `${seriesId}.${day}`
  await sam.until('visit', { visitId }, (view) => view !== null)
  await sam.run('arrive', { visitId })
  await sam.run('tick', { visitId, tile: 'walk', outcome: 'declined', why: 'tired' })
  await sam.run('leaveVisit', { visitId, mood: 'good', handover: 'The back door.' })
  const before = await maureen.until(
    'visit',
    { visitId },
    (view) => view?.others[0]?.mood === 'good' && view.came[0]?.leftAt !== null,
  )
  const seen = before?.others[0]
  const came = before?.came[0]

  const mallory = await behindMallory(team, relay.http)
  stops.push(() => mallory.stop())
  const month = new Date().toISOString().slice(0, 7)
  const whereIn = (circle: CircleId) => ({
    month,
    heads: mallory.state().circleById.get(circle)?.heads ?? [],
  })
  const inSchedule = (type: string, data: Plain) => mallory.fact(schedule, type, data, whereIn(schedule))
  const inCare = (type: string, data: Plain) => mallory.fact(care, type, data, whereIn(care))
  const person = await team.personId('Sam')
  const odd: readonly Plain[] = [null, 1, 'x', [], {}, { visit: visitId }, { visit: 1, at: {} }]
  const words: readonly (readonly [string, Plain])[] = [
    ['visit-arrived', { visit: visitId, at: 1, how: 'tag', person, replaces: [] }],
    ['visit-left', { visit: visitId, at: Number.MAX_SAFE_INTEGER, how: 'tap', person, replaces: [] }],
    ['visit-agreed', { visit: visitId, says: 'agreed', arrived: 'x', left: 'y', words: '', replaces: [] }],
    ['visit-late', { visit: visitId, minutes: 240, replaces: [] }],
    ['visit-watch', { grace: 120, quietFrom: '00:00', quietUntil: '23:59', replaces: [] }],
    ...['visit-arrived', 'visit-left', 'visit-agreed', 'visit-rang', 'visit-late', 'visit-watch'].flatMap(
      (type) => odd.map((data) => [type, data] as const),
    ),
  ]
  for (const [type, data] of words) await inSchedule(type, data)
  for (let n = 0; n < 300; n++)
    await inSchedule('visit-agreed', { visit: visitId, says: 'queried', arrived: 'x', left: 'y', words: 'x' })
  await inCare('handover-seen', { record: seen?.recordId ?? '', words: 'The back door.' })
  for (let n = 0; n < 60; n++)
    await inCare('record-comment', { record: seen?.recordId ?? '', text: `No. ${n}`, replaces: [] })
  await mallory.sent()

  // Her words come in order: the last comment is the last of all.
  const isLast = (text: string): boolean => text === 'No. 59'
  const after = await maureen.until('visit', { visitId }, (view) =>
    Boolean(view?.others.some((one) => one.comments.some(({ text }) => isLast(text)))),
  )
  const sams = after?.others.find((one) => one.by?.name === 'Sam')
  expect(sams).toMatchObject({ note: '', handover: 'The back door.', touchedBy: [] })
  expect(sams?.comments.length).toBeLessThanOrEqual(20)
  expect(after?.came.find((one) => one.person.name === 'Sam')).toEqual(came)
  // Who only reads it and did not come unpins nothing.
  const { handovers } = await maureen.see('today', null)
  expect(handovers.map((one) => one.handover)).toContain('The back door.')
  expect((await maureen.see('lateVisits', { minute: 0 })).watch.grace).toBe(15)
}, 60_000)

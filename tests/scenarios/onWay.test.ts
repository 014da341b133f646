import { beforeAll, expect, it } from 'vitest'
import { addDays } from '../../src/domain/index.ts'
import { behindMallory } from '../helpers/hostileLiving.ts'
import type { Somebody, Team } from '../helpers/hostileTeam.ts'
import type { CircleId } from '../../src/keys/index.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { relay, teamOf } = phonesOnRelay('after all')
let team: Team
let maureen: Somebody
let priya: Somebody
let sam: Somebody
let day = ''
beforeAll(async () => {
  team = await teamOf({
    Priya: ['schedule', 'care'],
    Sam: ['schedule'],
    Mallory: ['schedule'],
  })
  ;[maureen, priya, sam] = [team.holder, team.somebody('Priya'), team.somebody('Sam')]
  day = (await maureen.device.see('today', null)).date
}, 60_000)

async function visitOf(name: string, on = day): Promise<string> {
  const { seriesId } = await maureen.device.run('planVisit', {
    ...{ title: 'Today', weekdays: [1, 2, 3, 4, 5, 6, 7], start: '00:05', minutes: 1430 },
    ...{ from: on, until: on, tiles: [], personId: await team.personId(name) },
  })
  const visitId = `${seriesId}.${on}`
  for (const { device } of [priya, sam]) await device.until('visit', { visitId }, (view) => view !== null)
  return visitId
}
const seen = async (one: Somebody, visitId: string, names: readonly string[]) =>
  one.device.until(
    'visit',
    { visitId },
    (view) => view?.visit.onWay.map(({ person }) => person.name).join() === names.join(),
  )

it('42, 45: who comes says with one tap that they set out; it is settled by arriving and can be taken back', async () => {
  const visitId = await visitOf('Priya')
  expect((await priya.device.see('visit', { visitId }))?.visit.iMaySetOut).toBe(true)
  expect((await sam.device.see('visit', { visitId }))?.visit.iMaySetOut).toBe(false)
  priya.line.away(true)
  priya.line.cut()
  await priya.device.run('sayOnWay', { visitId, is: true })
  await priya.device.run('sayOnWay', { visitId, is: true })
  expect((await seen(priya, visitId, ['Priya']))?.visit.saved).not.toBe('sent')
  expect((await maureen.device.see('visit', { visitId }))?.visit.onWay).toEqual([])
  priya.line.away(false)
  await priya.device.run('sendNow', null)
  for (const one of [maureen, sam]) await seen(one, visitId, ['Priya'])
  const { now } = await maureen.device.see('today', null)
  expect(now?.onWay).toHaveLength(1)
  expect((await seen(maureen, visitId, ['Priya']))?.waits[0]?.onWayAt).not.toBeNull()

  await priya.device.run('sayOnWay', { visitId, is: false })
  await seen(maureen, visitId, [])
  await priya.device.run('sayOnWay', { visitId, is: true })
  await seen(maureen, visitId, ['Priya'])
  await priya.device.run('arrive', { visitId })
  await seen(maureen, visitId, [])
  expect((await priya.device.see('visit', { visitId }))?.visit.iMaySetOut).toBe(false)
})

it('is nobody’s to say for a visit that is not theirs, of another day, or called off', async () => {
  const visitId = await visitOf('Priya')
  const refused = { ok: false, refusal: { kind: 'not-allowed' } }
  const say = (one: Somebody, id: string) => one.device.session.run('sayOnWay', { visitId: id, is: true })
  expect(await say(sam, visitId)).toEqual(refused)
  expect(await say(maureen, visitId)).toEqual(refused)
  expect(await say(priya, await visitOf('Priya', addDays(day, 2)))).toEqual(refused)
  for (const odd of ['', 'nothing', `aa.${day}`, '\u202e', '9'.repeat(10_000)])
    expect((await say(priya, odd)).ok).toBe(false)
  expect(await priya.device.session.run('sayOnWay', { visitId, is: true, ringId: 'none' })).toEqual({
    ...{ ok: false, refusal: { kind: 'not-found' } },
  })
  await priya.device.run('sayOnWay', { visitId, is: true })
  await seen(maureen, visitId, ['Priya'])
  await maureen.device.run('changeVisit', { visitId, otherwise: { cancelled: true } })
  await priya.device.until('visit', { visitId }, (view) => view?.visit.cancelled !== null)
  await seen(priya, visitId, [])
  expect(await say(priya, visitId)).toEqual(refused)
})

it('C2, F5: a thousand words of somebody who does not come set nobody out, and take nobody’s word back', async () => {
  const visitId = await visitOf('Priya')
  const schedule = (await team.circleId('schedule')) as CircleId
  await priya.device.run('sayOnWay', { visitId, is: true })
  await seen(maureen, visitId, ['Priya'])
  const mallory = await behindMallory(team, relay().http)
  const where = {
    month: new Date().toISOString().slice(0, 7),
    heads: mallory.state().circleById.get(schedule)?.heads ?? [],
  }
  for (let n = 0; n < 200; n++)
    await mallory.fact(
      schedule,
      'visit-on-way',
      { visit: visitId, is: n % 2 === 0, replaces: [`x${n}`] },
      where,
    )
  for (const odd of [null, 7, [], { visit: 1 }, { visit: visitId, is: [], replaces: {} }])
    await mallory.fact(schedule, 'visit-on-way', odd, where)
  await mallory.fact(schedule, 'visit-late', { visit: visitId, minutes: 5, replaces: [] }, where)
  await mallory.sent()
  await maureen.device.until('visit', { visitId }, (view) => view?.late.length === 1)
  await seen(maureen, visitId, ['Priya'])
  await mallory.stop()
})

it('a visit of every day, planned when today’s is past, was never missed today', async () => {
  const { seriesId } = await maureen.device.run('planVisit', {
    ...{ title: 'At midnight', weekdays: [1, 2, 3, 4, 5, 6, 7], start: '00:00', minutes: 1, from: day },
    ...{ tiles: [], personId: await team.personId('Priya') },
  })
  const { over, coming } = await maureen.device.until('today', null, (view) =>
    view.coming.some(({ visitId }) => visitId.startsWith(seriesId)),
  )
  expect(over.filter(({ visitId }) => visitId.startsWith(seriesId))).toEqual([])
  expect(coming.some(({ visitId }) => visitId === `${seriesId}.${addDays(day, 1)}`)).toBe(true)
  const now = await maureen.device.see('visit', { visitId: `${seriesId}.${day}` })
  expect(now).toMatchObject({ visit: { neverWas: true }, waits: [] })
})

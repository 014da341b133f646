import { afterEach, expect, it } from 'vitest'
import type { Views } from '../../src/app/index.ts'
import { aloneTimes } from '../../src/domain/index.ts'
import { sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { addDevice } from '../helpers/linking.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** A worker who is alone, and those who look out for them. */
const { somebody, teamOf } = phonesOnRelay('after each')
let team: Team
let ahead = 0
const clock = { now: () => Date.now() + ahead }
afterEach(() => {
  ahead = 0
})

type View = Views['alone']['data']
const hour = 3_600_000
const until = (one: Somebody, is: (view: View) => boolean) => one.device.until('alone', null, is)
const refused = (kind: string) => ({ refusal: { kind } })
const start = async (by: Somebody, every: number, ...to: readonly string[]) =>
  by.device.run('startAlone', {
    until: clock.now() + 2 * hour,
    every,
    personIds: await Promise.all(to.map((name) => team.personId(name))),
  })

it('92: alone until four, asked, one tap; no word, and those chosen are told what is known; nobody else', async () => {
  team = await teamOf({ Priya: [], Osei: [], Bev: [] }, clock)
  const [priya, osei, bev] = [team.somebody('Priya'), team.somebody('Osei'), team.somebody('Bev')]
  const run = priya.device.session.run
  const soon = { until: clock.now() + hour, every: 30 }
  expect(await run('startAlone', { ...soon, personIds: [] })).toMatchObject(refused('not-an-answer'))
  const personIds = [await team.personId('Osei')]
  expect(await run('startAlone', { ...soon, until: 7, personIds })).toMatchObject(refused('time-is-past'))
  expect(await run('startAlone', { ...soon, until: clock.now() + 48 * hour, personIds })).toMatchObject(
    refused('bad-date'),
  )
  await start(priya, 60, 'Osei')
  await until(osei, ({ watched }) => watched[0]?.standing === 'on')

  ahead = hour + 1000
  await priya.device.run('sendNow', null)
  await priya.device.run('sayFine', null)
  const fine = await until(priya, ({ mine }) => mine?.standing === 'on')
  expect((fine.mine?.due ?? 0) > clock.now()).toBe(true)
  await sent(priya)
  await until(osei, ({ watched }) => (watched[0]?.due ?? 0) === fine.mine?.due)

  // The phone goes silent; the doctor's says so after ten more minutes, and what anybody does of it.
  priya.line.away(true)
  priya.line.cut()
  ahead = 2 * hour + aloneTimes.graceMs + 60_000
  await team.holder.device.run('say', { circleId: await team.circleId('everyone'), text: 'Hello' })
  const late = await until(osei, ({ watched }) => watched[0]?.standing === 'late')
  expect(late.watched[0]?.person.name).toBe('Priya')
  await osei.device.run('seeToAlone', { aloneId: late.watched[0]?.aloneId ?? '' })
  await until(osei, ({ watched }) => watched[0]?.seenBy[0]?.name === 'Osei')
  priya.line.away(false)
  await priya.device.run('sendNow', null)
  await until(priya, ({ mine }) => mine?.seenBy[0]?.name === 'Osei')
  await priya.device.run('endAlone', null)
  await until(osei, ({ watched }) => watched.length === 0)
  expect(await bev.device.see('alone', null)).toMatchObject({ mine: null, watched: [] })
  expect(await team.holder.device.see('alone', null)).toMatchObject({ mine: null, watched: [] })
}, 120_000)

it('92: two phones of hers without signal: what is over is over, whichever of them said it', async () => {
  team = await teamOf({ Priya: [], Osei: [] }, clock)
  const [priya, osei] = [team.somebody('Priya'), team.somebody('Osei')]
  const tablet = await somebody('tablet')
  await addDevice(priya.device, tablet.device, 'tablet')
  await start(priya, 0, 'Osei')
  await until(tablet, ({ mine }) => mine !== null)
  for (const one of [priya, tablet]) {
    one.line.away(true)
    one.line.cut()
  }
  await tablet.device.run('endAlone', null)
  await priya.device.run('sayFine', null)
  for (const one of [priya, tablet]) {
    one.line.away(false)
    await one.device.run('sendNow', null)
  }
  await until(osei, ({ watched }) => watched.length === 0)
  await until(priya, ({ mine }) => mine === null)
  expect((await priya.device.see('alone', null)).lastIds).toHaveLength(1)
}, 120_000)

import { expect, it } from 'vitest'
import type { VisitPlan } from '../../src/app/index.ts'
import { addDays } from '../../src/domain/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import type { Insider } from '../helpers/hostileInsider.ts'
import { behindMallory, writingIn } from '../helpers/hostileLiving.ts'
import type { Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** Who reads the plan has its key, and can put bytes in all of it. */
const { relay, stops, teamOf } = phonesOnRelay('after each')
let team: Team

const plan = (from: string, more: Partial<VisitPlan> = {}): VisitPlan => ({
  ...{ title: 'Tea', weekdays: [1, 2, 3, 4, 5, 6, 7], start: '23:30', minutes: 20 },
  ...{ from, personId: null, tiles: [] },
  ...more,
})

type Device = Team['holder']['device']
const dayOf = async (device: Device): Promise<string> => (await device.see('today', null)).date
const titlesOf = async (device: Device, day: string): Promise<readonly string[]> =>
  (await device.see('week', { day })).days.find((one) => one.date === day)?.visits.map((one) => one.title) ??
  []

async function mallorysKeys(): Promise<Insider> {
  const mallory = await behindMallory(team, relay().http)
  stops.push(() => mallory.stop())
  return mallory
}

/** They have all that Mallory wrote. */
async function done(mallory: Insider, circle: CircleId, devices: readonly Device[]): Promise<void> {
  await mallory.say(circle, 'that was all', whereIn(mallory, circle))
  for (const device of devices)
    await device.until('talk', { circleId: circle }, ({ room }) => room?.messages.length === 1)
}

const whereIn = (mallory: Insider, circle: CircleId) => ({
  month: new Date().toISOString().slice(0, 7),
  heads: mallory.state().circleById.get(circle)?.heads ?? [],
})

it('C3: what she ended stays ended, and a suggestion its author’s words, whatever somebody writes in either', async () => {
  team = await teamOf({ Sam: ['schedule'], Mallory: ['schedule'] })
  const schedule = (await team.circleId('schedule')) as CircleId
  const [maureen, sam] = [team.holder.device, team.somebody('Sam').device]
  const day = await dayOf(maureen)
  const later = addDays(day, 3)
  const { seriesId: ended } = await maureen.run('planVisit', plan(day, { title: 'Day centre' }))
  await maureen.run('endVisits', { seriesId: ended, until: addDays(day, 1) })
  const { seriesId: moved } = await maureen.run('planVisit', plan(day, { title: 'Bath' }))
  await maureen.run('planAnew', { seriesId: moved, plan: plan(addDays(day, 2), { title: 'Late bath' }) })
  const { seriesId: choir } = await sam.run('planVisit', plan(day, { title: 'Choir' }))
  const honest = ['Choir', 'Late bath']
  for (const device of [maureen, sam])
    await device.until('week', { day: later }, ({ days }) =>
      days.some(({ date, visits }) => date === later && visits.length === honest.length),
    )
  const mallory = await mallorysKeys()
  const writing = await writingIn(mallory, schedule)
  for (const document of [ended, moved, choir])
    await writing.change(document, (draft) => Object.assign(draft, { title: 'Mallory comes', until: '' }))
  await done(mallory, schedule, [maureen, sam])
  for (const device of [maureen, sam]) {
    expect((await titlesOf(device, later)).slice().sort()).toEqual(honest)
    expect((await titlesOf(device, day)).slice().sort()).toEqual(['Bath', 'Choir', 'Day centre'])
  }
}, 60_000)

it('C3: what somebody suggested is no plan on the day they are given the hat of the rota', async () => {
  team = await teamOf({ Sam: ['schedule'] })
  const [maureen, sam] = [team.holder.device, team.somebody('Sam').device]
  const day = await dayOf(maureen)
  await sam.run('planVisit', plan(day, { title: 'Idea' }))
  await maureen.run('putOutHat', {
    ...{ hatId: null, kind: 'rota', name: '', what: '', circleIds: [], months: 0 },
  })
  const offer = { hatId: 'rota', from: '', until: '', letInto: [], history: 'today' } as const
  await maureen.run('offerHat', { ...offer, personId: await team.personId('Sam') })
  const { asked } = await sam.until('hats', null, (view) => view.asked.length > 0)
  await sam.run('answerHat', { offerId: asked[0]?.offerId ?? '', yes: true })
  await sam.until('week', { day }, (view) => view.iPlan)
  await sam.run('planVisit', plan(day, { title: 'Plan' }))
  for (const device of [maureen, sam]) {
    const { days } = await device.until('week', { day }, (view) =>
      view.days.some((one) => one.date === day && one.visits.length === 2),
    )
    const visits = days.find((one) => one.date === day)?.visits ?? []
    const said = visits.map((one) => [one.title, one.suggestedBy?.name ?? null])
    expect(said.sort()).toEqual([
      ['Idea', 'Sam'],
      ['Plan', null],
    ])
  }
  // It is still there to be taken up, by Sam as well.
  const { days } = await sam.see('week', { day })
  const idea = days.flatMap((one) => one.visits).find((one) => one.title === 'Idea')
  await sam.run('planAnew', {
    seriesId: idea?.visitId.split('.')[0] ?? '',
    plan: plan(day, { title: 'Idea' }),
  })
  const { days: then } = await sam.see('week', { day })
  const visits = then.find((one) => one.date === day)?.visits ?? []
  expect(visits.map((one) => [one.title, one.suggestedBy]).sort()).toEqual([
    ['Idea', null],
    ['Plan', null],
  ])
}, 60_000)

it('F5: who suggests forty visits is heard, and buries no week', async () => {
  team = await teamOf({ Mallory: ['schedule'] })
  const schedule = (await team.circleId('schedule')) as CircleId
  const maureen = team.holder.device
  const day = await dayOf(maureen)
  await maureen.run('planVisit', plan(day))
  const mallory = await mallorysKeys()
  const writing = await writingIn(mallory, schedule)
  for (let n = 0; n < 40; n++)
    await writing.create('visit-series', { ...plan(day), personId: '', title: `No. ${n}` })
  await mallory.sent()
  await done(mallory, schedule, [maureen])
  const titles = await titlesOf(maureen, day)
  expect(titles).toContain('Tea')
  expect(titles).toContain('No. 39')
  expect(titles).toHaveLength(21)
}, 60_000)

it('C3: nobody says of days to come that she was visited, nor in place of who came when they left', async () => {
  team = await teamOf({ Sam: ['schedule', 'care'], Mallory: ['schedule'] })
  const schedule = (await team.circleId('schedule')) as CircleId
  const [maureen, sam] = [team.holder.device, team.somebody('Sam').device]
  const day = await dayOf(maureen)
  const { seriesId } = await maureen.run(
    'planVisit',
    plan(day, { start: '00:10', minutes: 1430, personId: await team.personId('Sam') }),
  )
  const today = `${seriesId}.${day}`
  await sam.until('visit', { visitId: today }, (view) => view !== null)
  await sam.run('arrive', { visitId: today })
  await maureen.until('visit', { visitId: today }, (view) => view?.visit.state === 'arrived')
  const mallory = await mallorysKeys()
  const where = whereIn(mallory, schedule)
  for (const visit of [today, `${seriesId}.${addDays(day, 4)}`]) {
    await mallory.fact(schedule, 'visit-arrived', { visit, at: 0 }, where)
    await mallory.fact(schedule, 'visit-left', { visit, at: Number.MAX_SAFE_INTEGER }, where)
  }
  await done(mallory, schedule, [maureen])
  const seen = await maureen.see('visit', { visitId: today })
  expect(seen?.visit).toMatchObject({ state: 'arrived', arrivedBy: null })
  const next = await maureen.see('visit', { visitId: `${seriesId}.${addDays(day, 4)}` })
  expect(next?.visit).toMatchObject({ state: 'planned', arrivedAt: null })
  await sam.run('leaveVisit', { visitId: today, mood: null, handover: '' })
  await maureen.until('visit', { visitId: today }, (view) => view?.visit.state === 'left')
}, 60_000)

it('C3: what is done about the body is not lost when somebody changes the plan who may not read of it', async () => {
  team = await teamOf({ Priya: ['schedule', 'care'], Anne: ['schedule'] })
  const [maureen, priya, anne] = [
    team.holder.device,
    team.somebody('Priya').device,
    team.somebody('Anne').device,
  ]
  const day = await dayOf(maureen)
  const { seriesId } = await maureen.run('planVisit', plan(day, { tiles: ['toilet', 'shopping'] }))
  await maureen.run('putOutHat', {
    ...{ hatId: null, kind: 'rota', name: '', what: '', circleIds: [], months: 0 },
  })
  const offer = { hatId: 'rota', from: '', until: '', letInto: [], history: 'today' } as const
  await maureen.run('offerHat', { ...offer, personId: await team.personId('Anne') })
  const { asked } = await anne.until('hats', null, (view) => view.asked.length > 0)
  await anne.run('answerHat', { offerId: asked[0]?.offerId ?? '', yes: true })
  await anne.until('week', { day }, (view) => view.iPlan)
  const seen = await anne.until('plannedVisit', { visitId: `${seriesId}.${day}` }, (view) => view !== null)
  expect(seen?.plan.tiles).toEqual(['shopping'])
  const anew = await anne.run('planAnew', {
    seriesId,
    plan: plan(addDays(day, 1), { tiles: ['shopping'], start: '22:00' }),
  })
  const visitId = `${anew.seriesId}.${addDays(day, 1)}`
  const priyas = await priya.until('plannedVisit', { visitId }, (view) => view !== null)
  expect([...(priyas?.plan.tiles ?? [])].sort()).toEqual(['shopping', 'toilet'])
  // Who may say so takes it away.
  const last = await maureen.run('planAnew', {
    seriesId: anew.seriesId,
    plan: plan(addDays(day, 2), { tiles: ['shopping'] }),
  })
  const lastId = `${last.seriesId}.${addDays(day, 2)}`
  await priya.until('plannedVisit', { visitId: lastId }, (view) => view?.plan.tiles.join() === 'shopping')
}, 60_000)

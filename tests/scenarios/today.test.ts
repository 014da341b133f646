import { expect, it } from 'vitest'
import type { CircleId } from '../../src/keys/index.ts'
import { behindMallory } from '../helpers/hostileLiving.ts'
import { sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { addDevice } from '../helpers/linking.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** What Today says to each: that she is all right by her own word, who is next, and nothing of what is hidden. */
const { relay, somebody, stops, teamOf } = phonesOnRelay('after each')
let team: Team

const timeout = 60_000
const everyDay = { weekdays: [1, 2, 3, 4, 5, 6, 7], title: 'Tea', start: '00:05', minutes: 1430 } as const

it(
  '"I am OK" is her own word: seen by those of the schedule, taken back, and said by nobody else',
  { timeout },
  async () => {
    team = await teamOf({ Anne: ['schedule'], Clough: ['news'], Mallory: ['schedule'] })
    const [maureen, anne, clough] = [team.holder, team.somebody('Anne'), team.somebody('Clough')]
    const schedule = (await team.circleId('schedule')) as CircleId
    const not = await anne.device.session.run('sayOk', { is: true })
    expect(not).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })

    await maureen.device.run('sayOk', { is: true })
    const said = await anne.device.until('today', null, ({ ok }) => ok !== null)
    expect(said.okAudience?.people.map((one) => one.name).sort()).toEqual(['Anne', 'Mallory', 'Maureen'])
    await sent(maureen)
    const hidden = await clough.device.see('today', null)
    expect([hidden.ok, hidden.okAudience, hidden.now, hidden.felt]).toEqual([null, null, null, null])

    await maureen.device.run('sayOk', { is: false })
    await anne.device.until('today', null, ({ ok }) => ok === null)

    const mallory = await behindMallory(team, relay().http)
    stops.push(() => mallory.stop())
    const where = {
      month: new Date().toISOString().slice(0, 7),
      heads: mallory.state().circleById.get(schedule)?.heads ?? [],
    }
    for (const data of [{ is: true, replaces: [] }, null, [], { is: 'yes', replaces: 7 }, 'OK'])
      await mallory.fact(schedule, 'said-ok', data, where)
    await mallory.sent()
    await mallory.say(schedule, 'that was all', where)
    await anne.device.until('talk', { circleId: schedule }, ({ room }) => room?.messages.length === 1)
    expect((await anne.device.see('today', null)).ok).toBeNull()

    await maureen.device.run('sayOk', { is: true })
    await anne.device.until('today', null, ({ ok }) => ok !== null)
  },
)

it(
  'two phones of hers without signal each say it: both stand, and taking back takes back one',
  { timeout },
  async () => {
    team = await teamOf({ Anne: ['schedule'] })
    const [maureen, anne] = [team.holder, team.somebody('Anne')]
    const tablet = await somebody('Maureen’s tablet')
    await addDevice(maureen.device, tablet.device, 'Tablet')
    const both = [maureen, tablet]
    const said = async (one: Somebody) => (await one.device.see('today', null)).ok?.okId
    for (const { line } of both) {
      line.away(true)
      line.cut()
    }
    for (const { device } of both) await device.run('sayOk', { is: true })
    const newest = await said(tablet)
    for (const { line, device } of both) {
      line.away(false)
      await device.run('sendNow', null)
      await sent({ device })
    }
    for (const { device } of [...both, anne])
      await device.until('today', null, ({ ok }) => ok?.okId === newest)
    await tablet.device.run('sayOk', { is: false })
    const { ok: first } = await anne.device.until('today', null, ({ ok }) => ok?.okId !== newest)
    expect(first).not.toBeNull()
    await maureen.device.until('today', null, ({ ok }) => ok?.okId === first?.okId)
    await maureen.device.run('sayOk', { is: false })
    await anne.device.until('today', null, ({ ok }) => ok === null)
    expect(await said(maureen)).toBeUndefined()
  },
)

it(
  'how to get in is there for who comes, near the time and from a card of theirs; how it was for who reads the records',
  { timeout },
  async () => {
    team = await teamOf({ Priya: ['schedule', 'care'], Tariq: ['schedule'] })
    const [maureen, priya, tariq] = [
      team.holder.device,
      team.somebody('Priya').device,
      team.somebody('Tariq').device,
    ]
    const care = await team.circleId('care')
    const { date: day } = await maureen.see('today', null)
    await maureen.run('saveCard', {
      ...{
        cardId: null,
        kind: 'access',
        circleId: care,
        starter: 'The key',
        text: 'The key is with Mr Clough',
      },
    })
    const { seriesId } = await maureen.run('planVisit', {
      ...{ ...everyDay, weekdays: [...everyDay.weekdays], from: day, tiles: [] },
      personId: await team.personId('Priya'),
    })
    const visitId = `${seriesId}.${day}`
    const { access } = await priya.until('today', null, (view) => view.access.length > 0)
    expect(access[0]?.sayings[0]?.text).toBe('The key is with Mr Clough')
    expect((await maureen.see('today', null)).access).toEqual([])
    await priya.run('arrive', { visitId })
    await priya.run('leaveVisit', { visitId, mood: 'good', handover: '' })
    const { felt } = await maureen.until('today', null, (view) => view.felt !== null)
    expect(felt).toMatchObject({ mood: 'good', by: { name: 'Priya' } })
    await priya.until('today', null, (view) => view.access.length === 0)
    const seen = await tariq.until('today', null, ({ over }) => over.length === 1)
    expect([seen.felt, seen.access, seen.handovers]).toEqual([null, [], []])
  },
)

it(
  'who is expected says that they come later, and nobody says it for them; between two visits stands the way',
  { timeout },
  async () => {
    team = await teamOf({ Priya: ['schedule'], Tariq: ['schedule'], Clough: ['news'] })
    const [maureen, priya, tariq, clough] = [
      team.holder.device,
      team.somebody('Priya').device,
      team.somebody('Tariq').device,
      team.somebody('Clough').device,
    ]
    const { date: from } = await maureen.see('today', null)
    const plan = { ...everyDay, weekdays: [...everyDay.weekdays], from, tiles: [] }
    const personId = await team.personId('Priya')
    const tea = await maureen.run('planVisit', { ...plan, personId })
    const walk = await maureen.run('planVisit', { ...plan, personId, start: '00:10', place: 'The Mill' })
    const visitId = `${tea.seriesId}.${from}`
    const day = await priya.until('today', null, ({ now, rest }) => now !== null && rest.length === 1)
    expect([day.late, day.ways]).toEqual([[], []])

    const way = { from: '', to: 'The Mill', mode: 'bus', minutes: 25, miles: null } as const
    await maureen.run('sayJourney', way)
    const { ways } = await priya.until('today', null, (view) => view.ways.length > 0)
    expect(ways).toEqual([{ from: visitId, to: `${walk.seriesId}.${from}`, minutes: 25 }])
    expect((await maureen.see('today', null)).ways).toEqual([])

    await tariq.run('sayLate', { visitId, minutes: 60 })
    await sent({ device: tariq })
    await priya.run('sayLate', { visitId, minutes: 15 })
    for (const one of [maureen, tariq, priya]) {
      const { late } = await one.until('today', null, (view) => view.late.length > 0)
      expect(late).toMatchObject([{ visitId, person: { name: 'Priya' }, minutes: 15, at: '00:20' }])
    }
    await sent({ device: priya })
    const hidden = await clough.see('today', null)
    expect([hidden.late, hidden.ways]).toEqual([[], []])
    await priya.run('sayLate', { visitId, minutes: 0 })
    await maureen.until('today', null, ({ late }) => late.length === 0)
    await priya.run('sayLate', { visitId, minutes: 30 })
    await maureen.until('today', null, ({ late }) => late.length === 1)
    await priya.run('arrive', { visitId })
    await maureen.until('today', null, ({ late, now }) => late.length === 0 && now?.state === 'arrived')
  },
)

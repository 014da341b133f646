import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays } from '../../src/domain/index.ts'
import { teamOf, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { startRelay, type RunningRelay } from '../helpers/relay.ts'

/** A visit from its beginning to what both sides say of it, on phones that have no signal in between. */
let relay: RunningRelay
let team: Team
let maureen: Somebody
let priya: Somebody
let sam: Somebody
let day = ''
beforeAll(async () => {
  relay = await startRelay()
  team = await teamOf(relay, { Priya: ['schedule', 'care'], Sam: ['schedule', 'care'] })
  ;[maureen, priya, sam] = [team.holder, team.somebody('Priya'), team.somebody('Sam')]
  day = (await maureen.device.see('today', null)).date
})
afterAll(async () => {
  await team.close()
  await relay.stop()
})

const signal = (one: Somebody, on: boolean): void => {
  one.line.away(!on)
  if (on) void one.device.run('sendNow', null)
  else one.line.cut()
}

/** A visit that is on all of today, with these in its plan; everybody has heard of it. */
async function visitOf(...names: readonly string[]): Promise<string> {
  const [personId = null, ...otherIds] = await Promise.all(names.map((name) => team.personId(name)))
  const { seriesId } = await maureen.device.run('planVisit', {
    ...{ title: 'All day', weekdays: [1, 2, 3, 4, 5, 6, 7], start: '00:05', minutes: 1430 },
    ...{ from: day, until: day, tiles: ['walk', 'drinks'], personId, otherIds, needed: names.length },
  })
  const visitId = `${seriesId}.${day}`
  for (const { device } of [priya, sam]) await device.until('visit', { visitId }, (view) => view !== null)
  return visitId
}

const shows = (one: Somebody, visitId: string, is: Parameters<typeof came>[1]) =>
  one.device.until('visit', { visitId }, (view) => came(view, is))
type View = Awaited<ReturnType<typeof see>>
const see = (one: Somebody, visitId: string) => one.device.see('visit', { visitId })
const came = (view: View, is: (all: readonly string[]) => boolean): boolean =>
  view !== null &&
  is(view.came.map((one) => `${one.person.name} ${one.leftAt === null ? 'there' : one.agreed}`).sort())
const are =
  (...wanted: readonly string[]) =>
  (all: readonly string[]): boolean =>
    all.join() === wanted.join()

it('64: two came, each leaves; both sides agree about one, and ask about the other', async () => {
  const visitId = await visitOf('Priya', 'Sam')
  signal(priya, false)
  await priya.device.run('arrive', { visitId })
  await sam.device.run('arrive', { visitId })
  await sam.device.run('leaveVisit', { visitId, mood: null, handover: '' })
  await shows(maureen, visitId, are('Sam none'))
  signal(priya, true)
  await shows(maureen, visitId, are('Priya there', 'Sam none'))
  // Of two who were there it is over when both have gone.
  expect((await see(maureen, visitId))?.visit.state).toBe('arrived')
  await priya.device.run('leaveVisit', { visitId, mood: null, handover: '' })
  for (const { device } of [maureen, sam])
    await device.until('visit', { visitId }, (view) => view?.visit.state === 'left')

  const agree = (one: Somebody, name: string, says: 'agreed' | 'queried', words = '') =>
    team
      .personId(name)
      .then((personId) => one.device.session.run('agreeVisit', { visitId, personId, says, words }))
  // It is asked of the two sides, and of nobody else who came.
  expect(await agree(sam, 'Priya', 'agreed')).toEqual({ ok: false, refusal: { kind: 'not-allowed' } })
  expect((await maureen.device.see('toAgree', null)).map((one) => one.person.name)).toEqual(['Sam', 'Priya'])
  signal(maureen, false)
  signal(priya, false)
  expect((await agree(maureen, 'Priya', 'agreed')).ok).toBe(true)
  expect((await agree(priya, 'Priya', 'agreed')).ok).toBe(true)
  signal(maureen, true)
  signal(priya, true)
  for (const one of [maureen, priya, sam]) await shows(one, visitId, are('Priya both', 'Sam none'))
  expect(await agree(maureen, 'Sam', 'queried')).toEqual({ ok: false, refusal: { kind: 'nothing-yet' } })
  expect((await agree(maureen, 'Sam', 'queried', 'Sam went at half past.')).ok).toBe(true)
  await shows(sam, visitId, are('Priya both', 'Sam queried'))
  expect((await agree(sam, 'Sam', 'agreed')).ok).toBe(true)
  expect((await agree(maureen, 'Sam', 'agreed')).ok).toBe(true)
  for (const one of [maureen, priya, sam]) await shows(one, visitId, are('Priya both', 'Sam both'))
  for (const one of [maureen, priya, sam]) expect(await one.device.see('toAgree', null)).toEqual([])
})

it('64: nobody agrees to what is not there', async () => {
  const personId = await team.personId('Priya')
  const gone = { personId, says: 'agreed', words: '' } as const
  for (const visitId of ['', 'nothing', `aa.${day}`, `aa.${addDays(day, 40)}`])
    expect((await maureen.device.session.run('agreeVisit', { ...gone, visitId })).ok).toBe(false)
})

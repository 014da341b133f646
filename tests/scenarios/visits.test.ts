import { beforeAll, expect, it } from 'vitest'
import { addDays } from '../../src/domain/index.ts'
import type { Somebody, Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** A visit from its beginning to what both sides say of it, on phones that have no signal in between. */
const { teamOf } = phonesOnRelay('after all')
let team: Team
let maureen: Somebody
let priya: Somebody
let sam: Somebody
let day = ''
beforeAll(async () => {
  team = await teamOf({ Priya: ['schedule', 'care'], Sam: ['schedule', 'care'] })
  ;[maureen, priya, sam] = [team.holder, team.somebody('Priya'), team.somebody('Sam')]
  day = (await maureen.device.see('today', null)).date
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
/** Of what this phone shows. */
async function agreeAs(
  one: Somebody,
  visitId: string,
  personId: string,
  says: 'agreed' | 'queried',
  words = '',
) {
  const shown = (await see(one, visitId))?.came.find(({ person }) => person.personId === personId)
  const { arrivedAt = 0, leftAt = null } = shown ?? {}
  return one.device.session.run('agreeVisit', {
    ...{ visitId, personId, arrivedAt, leftAt: leftAt ?? 0, says, words },
  })
}
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
    team.personId(name).then((personId) => agreeAs(one, visitId, personId, says, words))
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
  const gone = { personId, arrivedAt: 0, leftAt: 0, says: 'agreed', words: '' } as const
  for (const visitId of ['', 'nothing', `aa.${day}`, `aa.${addDays(day, 40)}`])
    expect((await maureen.device.session.run('agreeVisit', { ...gone, visitId })).ok).toBe(false)
})

it('64: times that are put right are open again; nobody puts right another’s but who plans', async () => {
  const visitId = await visitOf('Priya')
  const personId = await team.personId('Priya')
  await priya.device.run('arrive', { visitId })
  await priya.device.run('leaveVisit', { visitId, mood: null, handover: '' })
  await shows(maureen, visitId, are('Priya none'))
  for (const one of [maureen, priya]) expect((await agreeAs(one, visitId, personId, 'agreed')).ok).toBe(true)
  for (const one of [maureen, priya]) await shows(one, visitId, are('Priya both'))
  const right = { visitId, personId, arrived: '00:00', left: '00:00' }
  expect(await sam.device.session.run('putRight', right)).toEqual({
    ...{ ok: false, refusal: { kind: 'not-allowed' } },
  })
  await priya.device.run('putRight', right)
  for (const one of [maureen, priya, sam]) {
    const seen = await one.device.until('visit', { visitId }, (view) => view?.came[0]?.leftWall === '00:00')
    expect(seen?.came[0]).toMatchObject({ agreed: 'none', minutes: 0, how: 'told', toldBy: null })
  }
  for (const odd of ['', '25:00', '٠٩:٠٠', '9'.repeat(10_000)])
    expect((await priya.device.session.run('putRight', { ...right, left: odd })).ok).toBe(false)
})

it('49: by the tag at the door, by who plans, and by no other tag', async () => {
  const visitId = await visitOf('Priya', 'Sam')
  const circleId = await team.circleId('schedule')
  const { code } = await maureen.device.run('printSheet', { kind: 'door', subject: '', circleId })
  const week = await maureen.device.run('printSheet', { kind: 'week', subject: '', circleId })
  await priya.device.until('papers', null, ({ sheets }) => sheets.length === 2)
  for (const tag of [week.code, '', 'KITH SHEET 1 ABCDEFGHJKMN', '🚪'.repeat(3000)])
    expect(await priya.device.session.run('arrive', { visitId, tag })).toEqual({
      ...{ ok: false, refusal: { kind: 'other-tag' } },
    })
  await priya.device.run('arrive', { visitId, tag: `KITH SHEET 1 ${code}` })
  const sams = { visitId, personId: await team.personId('Sam') }
  expect((await priya.device.session.run('arrive', sams)).ok).toBe(false)
  await maureen.device.run('arrive', sams)
  const view = await sam.device.until('visit', { visitId }, (seen) => seen?.came.length === 2)
  expect(view?.came.map((one) => `${one.person.name} ${one.how} ${one.toldBy?.name ?? ''}`)).toEqual([
    'Priya tag ',
    'Sam told Maureen',
  ])
})

it('45: who comes later says so; who waits is told what is known, once for each visit and person', async () => {
  const visitId = await visitOf('Priya')
  await priya.device.run('sayLate', { visitId, minutes: 15 })
  const late = (one: Somebody, ...minutes: readonly number[]) =>
    one.device.until(
      'visit',
      { visitId },
      (view) => view?.late.map((said) => said.minutes).join() === minutes.join(),
    )
  await late(maureen, 15)
  await priya.device.run('sayLate', { visitId, minutes: 60 })
  await late(maureen, 60)
  await priya.device.run('sayLate', { visitId, minutes: 0 })
  await late(maureen)
  expect((await priya.device.session.run('sayLate', { visitId, minutes: 7 })).ok).toBe(false)

  const items = async (one: Somebody) =>
    (await one.device.see('lateVisits', { minute: 0 })).items.filter((item) => item.visit.visitId === visitId)
  const [item] = await items(maureen)
  // It depends on when the day began whether it is due: the visit itself says it at once.
  const waits = (await see(maureen, visitId))?.waits ?? []
  expect(waits.map(({ person }) => person.name)).toEqual(['Priya'])
  expect(waits[0]?.heardAt).not.toBeNull()
  // It is asked of who plans, and of each for themselves.
  expect(await items(sam)).toEqual([])
  if (item) {
    await maureen.device.run('noteNews', { newsIds: [item.newsId] })
    expect(await items(maureen)).toEqual([])
  }
  expect((await sam.device.session.run('setWatch', { grace: 5, quietFrom: '', quietUntil: '' })).ok).toBe(
    false,
  )
  await maureen.device.run('setWatch', { grace: 30, quietFrom: '00:00', quietUntil: '23:59' })
  const quiet = await maureen.device.see('lateVisits', { minute: 1 })
  expect(quiet).toMatchObject({ watch: { grace: 30, quietFrom: '00:00' }, items: [] })
  await maureen.device.run('setWatch', { grace: 15, quietFrom: '', quietUntil: '' })
  await priya.device.run('arrive', { visitId })
  await maureen.device.until('visit', { visitId }, (view) => view?.waits.length === 0)
})

it('44: where she wishes a call first, arriving waits for it; her own phone and who plans wait for nothing', async () => {
  await maureen.device.run('saveCard', {
    ...{ cardId: null, circleId: await team.circleId('schedule'), kind: 'wishes' },
    ...{ starter: 'Before somebody comes', text: 'Ring first, please.', safe: ['ring-first'] },
  })
  const visitId = await visitOf('Priya')
  await priya.device.until('visit', { visitId }, (view) => view?.mustRing === true)
  expect(await priya.device.session.run('arrive', { visitId })).toEqual({
    ...{ ok: false, refusal: { kind: 'ring-first' } },
  })
  expect((await see(maureen, visitId))?.mustRing).toBe(false)
  signal(priya, false)
  await priya.device.run('sayRang', { visitId, answered: false })
  await priya.device.run('arrive', { visitId })
  signal(priya, true)
  await shows(maureen, visitId, are('Priya there'))
  // What one rang counts for one.
  await sam.device.until('visit', { visitId }, (view) => view?.mustRing === true)
})

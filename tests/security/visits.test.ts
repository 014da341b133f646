import { expect, it } from 'vitest'
import type { Plain } from '../../src/base/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import { behindMallory, writingIn } from '../helpers/hostileLiving.ts'
import type { Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** Who is in the schedule and the care circle has their keys, and can say anything of any visit there. */
const { relay, stops, teamOf } = phonesOnRelay('after each')
let team: Team

it('C2, C3, F5: nobody agrees, arrives, reads or writes for somebody else, and thousands of words hide nothing', async () => {
  team = await teamOf({ Sam: ['schedule', 'care'], Mallory: ['schedule', 'care'] })
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

  const mallory = await behindMallory(team, relay().http)
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
  for (let n = 0; n < 100; n++)
    await inSchedule('visit-agreed', { visit: visitId, says: 'queried', arrived: 'x', left: 'y', words: 'x' })
  await inCare('handover-seen', { record: seen?.recordId ?? '', words: 'The back door.' })
  for (let n = 0; n < 40; n++)
    await inCare('record-comment', { record: seen?.recordId ?? '', text: `No. ${n}`, replaces: [] })
  await mallory.sent()

  // Her words come in order: the last comment is the last of all.
  const isLast = (text: string): boolean => text === 'No. 39'
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
})

it('C2, C3: words that an altered app puts into somebody’s record are not theirs, and hide nothing of what they said', async () => {
  team = await teamOf({ Sam: ['schedule', 'care'], Mallory: ['schedule', 'care'] })
  const care = (await team.circleId('care')) as CircleId
  const [maureen, sam] = [team.holder.device, team.somebody('Sam').device]
  const visitId = await visitOf('Sam')
  await sam.run('tick', { visitId, tile: 'walk', outcome: 'declined', why: 'tired' })
  await sam.run('writeNote', { visitId, note: 'She was tired.' })
  await sam.run('leaveVisit', { visitId, mood: 'so-so', handover: 'The back door.' })
  const before = await maureen.until('visit', { visitId }, (view) => view?.others[0]?.mood === 'so-so')
  const recordId = before?.others[0]?.recordId ?? ''
  const mallory = await behindMallory(team, relay().http)
  stops.push(() => mallory.stop())
  const writing = await writingIn(mallory, care, new Date().toISOString().slice(0, 7))
  await writing.change(recordId, (draft) =>
    Object.assign(draft, {
      note: 'She fell.',
      handover: '',
      tiles: { walk: 'done', bed: 'done' },
      visit: 'x',
    }),
  )
  for (const device of [maureen, sam]) {
    const seen = await device.until('visit', { visitId }, (view) =>
      [view?.mine, ...(view?.others ?? [])].some((one) => one?.touchedBy.length === 1),
    )
    const [record] = [seen?.mine ?? [], seen?.others ?? []].flat()
    expect(record?.touchedBy.map(({ name }) => name)).toEqual(['Mallory'])
    expect(record).toMatchObject({
      ...{ note: 'She was tired.', mood: 'so-so', handover: 'The back door.', by: { name: 'Sam' } },
      tiles: [{ tile: 'walk', outcome: 'declined', why: 'tired' }],
    })
  }
  const { handovers } = await maureen.see('today', null)
  expect(handovers.map((one) => one.handover)).toEqual(['The back door.'])
  const { lines } = await maureen.see('lastTimes', null)
  expect(lines.map((one) => one.id)).not.toContain('bed')
  // What is said after it stands beside what was, as one record.
  await sam.run('tick', { visitId, tile: 'bed', outcome: 'partly', why: 'tired' })
  const after = await maureen.until('visit', { visitId }, (view) => view?.others[0]?.tiles.length === 2)
  expect(after?.others).toHaveLength(1)
  expect(after?.others[0]).toMatchObject({ note: 'She was tired.', handover: 'The back door.' })
})

it('C7, F5: who was only passing closes no visit, a moment that cannot be takes no page with it, and a word names what was shown', async () => {
  team = await teamOf({ Sam: ['schedule'], Mallory: ['schedule'] })
  const schedule = (await team.circleId('schedule')) as CircleId
  const [maureen, sam] = [team.holder.device, team.somebody('Sam').device]
  const visitId = await visitOf('Sam')
  const mallory = await behindMallory(team, relay().http)
  stops.push(() => mallory.stop())
  const where = {
    month: new Date().toISOString().slice(0, 7),
    heads: mallory.state().circleById.get(schedule)?.heads ?? [],
  }
  const said = { visit: visitId, how: 'tag', person: '', replaces: [] }
  for (const at of [Date.now(), 1, Number.MAX_SAFE_INTEGER, 8.64e15]) {
    await mallory.fact(schedule, 'visit-arrived', { ...said, at }, where)
    await mallory.fact(schedule, 'visit-left', { ...said, at }, where)
  }
  await mallory.fact(schedule, 'visit-late', { visit: visitId, minutes: 240, replaces: [] }, where)
  await mallory.say(schedule, 'that was all', where)
  for (const device of [maureen, sam]) {
    await device.until('talk', { circleId: schedule }, ({ room }) => room?.messages.length === 1)
    const seen = await device.see('visit', { visitId })
    expect(seen?.visit).toMatchObject({ state: 'planned', arrivedAt: null, person: { name: 'Sam' } })
    expect(seen?.waits.map((one) => one.person.name)).toEqual(['Sam'])
    expect(seen?.came.map((one) => [one.person.name, one.minutes])).toEqual([['Mallory', null]])
  }
  // The tag is asked for at the door, but whoever says `tag` says it of themselves alone.
  expect((await sam.see('visit', { visitId }))?.iCanArrive).toBe(true)
  await sam.run('arrive', { visitId })
  await sam.run('leaveVisit', { visitId, mood: null, handover: '' })
  const isSams = ({ person }: { person: { name: string } }): boolean => person.name === 'Sam'
  const shown = (await maureen.until('visit', { visitId }, (view) => view?.visit.state === 'left'))?.came
  const { arrivedAt = 0, leftAt } = shown?.find(isSams) ?? {}
  const personId = await team.personId('Sam')
  await sam.run('putRight', { visitId, personId, arrived: '00:00', left: '00:00' })
  await maureen.until('visit', { visitId }, (view) => view?.came.find(isSams)?.leftWall === '00:00')
  const old = { visitId, personId, arrivedAt, leftAt: leftAt ?? 0, says: 'agreed', words: '' } as const
  expect(await maureen.session.run('agreeVisit', old)).toEqual({
    ...{ ok: false, refusal: { kind: 'said-since' } },
  })
})

it('B2, B6: who is taken out of care in the middle of a visit keeps what they sent; what they had not is told to her, and they read no more', async () => {
  team = await teamOf({ Sam: ['schedule', 'care'], Priya: ['schedule', 'care'] })
  const [maureen, sam, priya] = [
    team.holder.device,
    team.somebody('Sam').device,
    team.somebody('Priya').device,
  ]
  const visitId = await visitOf('Sam', 'Priya')
  await sam.run('arrive', { visitId })
  await sam.run('tick', { visitId, tile: 'walk', outcome: 'done' })
  await maureen.until('visit', { visitId }, (view) => view?.others.length === 1)
  const { line } = team.somebody('Sam')
  line.away(true)
  line.cut()
  // Said without signal, before Sam could hear of it.
  await sam.run('writeNote', { visitId, note: 'We went to the canal.' })
  const personId = await team.personId('Sam')
  const circleIds = [await team.circleId('schedule')]
  await maureen.run('setCircles', { personId, circleIds, history: 'all', until: null })
  await priya.run('arrive', { visitId })
  await priya.run('writeNote', { visitId, note: 'AFTERWARDS' })
  await maureen.until('visit', { visitId }, (view) => Boolean(view?.others.some((one) => one.note !== '')))
  line.away(false)
  void sam.run('sendNow', null)
  await sam.until('visit', { visitId }, (view) => view?.recordAudience === null)
  const refused = await sam.session.run('tick', { visitId, tile: 'bed', outcome: 'done' })
  expect(refused).toMatchObject({ ok: false })
  // That somebody left is for who plans: they can still say it.
  await sam.run('leaveVisit', { visitId, mood: null, handover: '' })
  const seen = await maureen.until('visit', { visitId }, (view) =>
    Boolean(view?.came.some((one) => one.person.name === 'Sam' && one.leftAt !== null)),
  )
  expect(JSON.stringify(await sam.see('visit', { visitId }))).not.toContain('AFTERWARDS')
  expect(seen?.others.find((one) => one.by?.name === 'Sam')?.tiles).toHaveLength(1)
  // What came too late is told to her, with whose it is, and is in no record.
  const { setAside } = await maureen.see('me', null)
  expect(setAside.map(({ why, by }) => `${by?.name} ${why}`)).toEqual(['Sam cut-off'])
})

/** All day, by these people. */
async function visitOf(...names: readonly string[]): Promise<string> {
  const maureen = team.holder.device
  const { date: day } = await maureen.see('today', null)
  const [personId = null, ...otherIds] = await Promise.all(names.map((name) => team.personId(name)))
  const { seriesId } = await maureen.run('planVisit', {
    ...{ title: 'Tea', weekdays: [1, 2, 3, 4, 5, 6, 7], start: '00:05', minutes: 1430, from: day },
    ...{ personId, otherIds, needed: names.length, tiles: ['walk'] },
  })
  const visitId = `${seriesId}.${day}`
  for (const name of names)
    await team.somebody(name).device.until('visit', { visitId }, (view) => view !== null)
  return visitId
}

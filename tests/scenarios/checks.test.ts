import { afterEach, expect, it } from 'vitest'
import type { CheckCommands } from '../../src/app/index.ts'
import { edited, write } from '../../src/app/writing.ts'
import { checkBackType, checkOn, keptUntil, parseCheck } from '../../src/domain/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import { sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'
import { must } from '../helpers/relay.ts'
import { contextOn } from '../helpers/running.ts'

/** What somebody saw of a worker's checks: facts by who saw them, never a badge. */
const { relay, teamOf } = phonesOnRelay('after each')
let team: Team
let ahead = 0
const clock = { now: () => Date.now() + ahead }
afterEach(() => {
  ahead = 0
})

const day = (offset = 0) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
const ofTalk = { type: 'message', data: { text: 'that was all' } }
const refused = (kind: string) => ({ refusal: { kind } })
async function check(name: string, said: Partial<CheckCommands['noteCheck']['takes']> = {}) {
  const circleId = await team.circleId('everyone')
  const about = { person: await team.personId(name), kind: 'dbs-enhanced', circleId } as const
  const paper = { position: 'personal assistant', dated: day(-20), decision: 'fine', decided: day() } as const
  return { ...about, ...paper, ...said }
}
const seenBy = async (one: Somebody, name: string, count: number) => {
  const personId = await team.personId(name)
  return (await one.device.until('checks', { personId }, ({ checks }) => checks.length === count)).checks
}

it('88: who saw it is whose device signed it; nobody notes their own, and a badge is nowhere', async () => {
  team = await teamOf({ Priya: [], Ruth: [], Mallory: [] })
  const [priya, ruth] = [team.somebody('Priya'), team.somebody('Ruth')]
  await ruth.device.run('noteCheck', await check('Priya'))
  const [seen] = await seenBy(priya, 'Priya', 1)
  expect(seen).toMatchObject({ by: { name: 'Ruth' }, check: { kind: 'dbs-enhanced', decision: 'fine' } })
  const run = priya.device.session.run
  expect(await run('noteCheck', await check('Priya'))).toMatchObject(refused('not-allowed'))
  const strange = await check('Mallory', { decided: 'yesterday' as never })
  expect(await run('noteCheck', strange)).toMatchObject(refused('not-an-answer'))
  expect(await run('noteCheck', await check('Mallory', { position: 'x'.repeat(10_000) }))).toMatchObject(
    refused('too-long'),
  )
  expect(await run('takeBackCheck', { checkId: seen?.checkId ?? '' })).toMatchObject(refused('not-allowed'))

  // With an altered app: of herself, and into what Ruth wrote.
  const mallory = team.somebody('Mallory')
  await seenBy(mallory, 'Priya', 1)
  await sent(mallory)
  await mallory.device.close()
  const { context, stop } = await contextOn(mallory.disk, relay().http)
  const everyone = (await team.circleId('everyone')) as CircleId
  const own = await check('Mallory', { kind: 'references' })
  must(
    await write(context, everyone, 'living', (place) =>
      context.documents.create(place, 'check', (draft) => Object.assign(draft, { ...own, removed: false })),
    ),
  )
  const forged = { decision: 'not-now', removed: true, person: await team.personId('Ruth') }
  must(await edited(context, seen?.checkId ?? '', (draft) => Object.assign(draft, forged)))
  const back = { type: checkBackType, data: { check: seen?.checkId ?? '' } }
  must(await write(context, everyone, 'month', (place) => context.documents.fact(place, back)))
  must(await write(context, everyone, 'month', (place) => context.documents.fact(place, ofTalk)))
  await context.carrier.whenSent(20_000)
  await stop()
  // What somebody else wrote in stands as Ruth wrote it, until she takes it back; Mallory's of herself is none.
  for (const one of [ruth, priya]) {
    await one.device.until('talk', { circleId: everyone }, ({ room }) => room?.messages.length === 1)
    expect(await seenBy(one, 'Priya', 1)).toMatchObject([
      { checkId: seen?.checkId, by: { name: 'Ruth' }, check: { kind: 'dbs-enhanced', decision: 'fine' } },
    ])
    expect(await seenBy(one, 'Ruth', 0)).toEqual([])
  }
  expect(await seenBy(ruth, 'Mallory', 0)).toEqual([])
  await ruth.device.run('takeBackCheck', { checkId: seen?.checkId ?? '' })
  await seenBy(priya, 'Priya', 0)
  await ruth.device.run('noteCheck', await check('Priya', { kind: 'interview' }))
  await ruth.device.run('takeBackCheck', { checkId: (await seenBy(ruth, 'Priya', 1))[0]?.checkId ?? '' })
  await seenBy(priya, 'Priya', 0)
}, 120_000)

it('88: two without signal note checks of one: both stand; six months on their day and work are gone', async () => {
  team = await teamOf({ Priya: [], Ruth: [], Osei: [] }, clock)
  const [ruth, osei] = [team.somebody('Ruth'), team.somebody('Osei')]
  for (const one of [ruth, osei]) {
    one.line.away(true)
    one.line.cut()
  }
  await ruth.device.run('noteCheck', await check('Priya'))
  await osei.device.run('noteCheck', await check('Priya', { kind: 'references', decision: 'talked' }))
  for (const one of [ruth, osei]) {
    one.line.away(false)
    await one.device.run('sendNow', null)
  }
  const here = await seenBy(ruth, 'Priya', 2)
  expect(here.map(({ by }) => by.name).sort()).toEqual(['Osei', 'Ruth'])
  expect(new Set((await seenBy(osei, 'Priya', 2)).map(({ checkId }) => checkId))).toEqual(
    new Set(here.map(({ checkId }) => checkId)),
  )
  ahead = 200 * 86_400_000
  const personId = await team.personId('Priya')
  await ruth.device.run('noteCheck', await check('Osei', { decided: day(200) }))
  const later = await ruth.device.until('checks', { personId }, ({ checks }) =>
    checks.every(({ check: { position, dated } }) => position === '' && dated === ''),
  )
  expect(later.checks.map(({ check: { decision } }) => decision).sort()).toEqual(['fine', 'talked'])
}, 120_000)

it('88: a check of every wrong type is none; what is kept, and until when', () => {
  for (const data of [null, 7, 'x', {}, { kind: 'gold-badge', decision: 'fine', decided: '2026-01-01' }])
    expect(parseCheck(data)).toBeUndefined()
  const one = parseCheck({
    person: 'p',
    kind: 'interview',
    decision: 'fine',
    decided: '2026-08-31',
    position: 'PA',
  })
  if (!one) throw new Error('it is a check')
  expect(keptUntil(one)).toBe('2027-02-28')
  expect(checkOn(one, '2027-02-28')).toBe(one)
  expect(checkOn(one, '2027-03-01')).toMatchObject({ position: '', dated: '', decision: 'fine' })
})

import { afterEach, expect, it } from 'vitest'
import type { EmergencyCommands } from '../../src/app/index.ts'
import type { EmergencyField } from '../../src/domain/index.ts'
import { circleIds, join, type Device } from '../helpers/cast.devices.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** Something happens: a passport is handed over for half an hour, and somebody steps in for a carer who cannot come. */
const onRelay = phonesOnRelay('after each')
const lockCost = { memory: 19 * 1024, passes: 2, lanes: 1 }
const minute = 60_000
let ahead = 0

afterEach(() => {
  ahead = 0
})

const phone = (): Promise<Device> => onRelay.phone({ lockCost, clock: { now: () => Date.now() + ahead } })

type Saving = EmergencyCommands['saveLine']['takes']
const line = (field: EmergencyField, circleId: string, text: string, more: Partial<Saving> = {}): Saving => ({
  ...{ field, circleId, text, phone: '', personId: null, order: 0, cardId: null, replaces: [], behalf: null },
  ...more,
})
const kindOf = async (asked: Promise<unknown>) =>
  ((await asked) as { refusal?: { kind: string } }).refusal?.kind ?? 'done'

it('a member hands the passport to an ambulance crew: nothing else opens, it ends by itself, and she is told why', async () => {
  const [maureen, priya, clough] = [await phone(), await phone(), await phone()]
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, priya, 'Priya', 'my assistant', ['care', 'schedule'])
  await join(maureen, clough, 'Mr Clough', 'my neighbour', [])
  const [care = '', schedule = ''] = [
    ...(await circleIds(maureen, 'care')),
    ...(await circleIds(maureen, 'schedule')),
  ]
  await maureen.run('saveLine', line('risks', care, 'I choke on thin drinks.'))
  await maureen.run('saveLine', line('get-in', schedule, 'The key is with Mr Clough.'))
  await maureen.run('say', { circleId: care, text: 'Only for carers.' })
  await priya.until('emergency', null, (view) => view.fields.flatMap((one) => one.lines).length === 2)
  await priya.run('setPin', { kind: 'pin', pin: '8302' })

  expect(await kindOf(clough.session.run('openCrew', { why: 'A fall' }))).toBe('not-allowed')
  expect(await kindOf(priya.session.run('openCrew', { why: ' ' }))).toBe('empty-name')
  await priya.run('openCrew', { why: 'A fall on the stairs' })
  expect(await priya.see('shell', null)).toMatchObject({
    phase: 'crew',
    over: false,
    holderName: 'Maureen',
    lock: { kind: 'pin' },
  })
  const seen = await priya.see('emergency', null)
  expect(seen.fields.flatMap((one) => one.lines.map((each) => each.text))).toEqual([
    'I choke on thin drinks.',
  ])
  expect([seen.people, seen.audiences, seen.canWrite]).toEqual([[], [], null])
  expect((await priya.see('talk', { circleId: care })).rooms).toEqual([])
  expect((await priya.see('people', null)).people).toEqual([])
  expect((await priya.see('teams', null)).teams).toEqual([])
  expect((await priya.see('me', null)).devices).toEqual([])
  const say = { circleId: care, text: 'x' }
  for (const asked of [
    priya.session.run('say', say),
    priya.session.run('forgetDevice', null),
    priya.session.run('beginTeam', null),
    priya.session.run('setAutoLock', { after: null }),
    priya.session.run('openCrew', { why: 'Again' }),
    priya.session.run('removePin', { pin: '0000' }),
  ])
    expect(await kindOf(asked)).toBe('locked')

  const { news } = await maureen.until('crew', null, (view) => view.news.length === 1)
  expect(news).toMatchObject([{ by: { name: 'Priya' }, why: 'A fall on the stairs' }])
  await maureen.run('noteNews', { newsIds: news.map((one) => one.shownId) })
  expect((await maureen.see('crew', null)).news).toEqual([])
  expect((await clough.see('crew', null)).shown).toEqual([])

  ahead = 31 * minute
  expect(await priya.see('shell', null)).toMatchObject({ phase: 'crew', over: true })
  expect((await priya.see('emergency', null)).fields).toEqual([])
  ahead = -60 * minute
  expect(await priya.see('shell', null)).toMatchObject({ phase: 'crew', over: true })
  ahead = 32 * minute
  expect(await kindOf(priya.session.run('endCrew', { pin: '1111' }))).toBe('wrong-pin')
  expect(await priya.see('shell', null)).toMatchObject({ phase: 'crew' })
  await priya.run('endCrew', { pin: '8302' })
  expect(await priya.see('shell', null)).toMatchObject({ phase: 'open' })
  expect((await priya.see('talk', { circleId: care })).room?.messages).toHaveLength(1)
})

it('when nobody comes those who step in are asked in order, each says yes or no, and it is over for all', async () => {
  const [maureen, anne, bev, clough] = [await phone(), await phone(), await phone(), await phone()]
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, anne, 'Anne', 'my sister', ['schedule'])
  await join(maureen, bev, 'Bev', 'a volunteer', ['schedule'])
  await join(maureen, clough, 'Mr Clough', 'my neighbour', [])
  const [schedule = ''] = await circleIds(maureen, 'schedule')
  const idOf = async (one: Device) => (await one.see('me', null)).me.personId
  expect(await kindOf(maureen.session.run('startCarerPlan', null))).toBe('not-found')
  const steps = [
    line('step-in', schedule, 'my sister', { personId: await idOf(anne), order: 1 }),
    line('step-in', schedule, 'number 12', { personId: await idOf(clough), order: 2 }),
    line('step-in', schedule, 'The co-op\u2019s duty phone', { phone: '01706 555 0199', order: 3 }),
  ]
  for (const step of steps) await maureen.run('saveLine', step)
  await bev.until('carer', null, (view) => view.steps.length === 3)
  expect((await maureen.see('carer', null)).cannotHear.map((one) => one.name)).toEqual(['Mr Clough'])

  // Bev stands before a closed door, and starts it.
  await bev.run('startCarerPlan', null)
  const asked = await anne.until('carer', null, (view) => view.on !== null)
  expect(asked).toMatchObject({ on: { by: { name: 'Bev' } }, mine: [asked.steps[0]?.line.lineId] })
  const { startId = '' } = asked.on ?? {}
  const lineId = (n: number) => asked.steps[n]?.line.lineId ?? ''
  await anne.run('answerCarerPlan', { startId, lineId: lineId(0), can: false })
  await bev.until('carer', null, (view) => view.steps[0]?.answer?.can === false)
  await bev.run('answerCarerPlan', { startId, lineId: lineId(2), can: true })
  const known = await maureen.until('carer', null, (view) => view.steps[2]?.answer !== null)
  expect(known.steps.map((step) => [step.answer?.can, step.answer?.by?.name])).toEqual([
    [false, 'Anne'],
    [undefined, undefined],
    [true, 'Bev'],
  ])
  // Who is not in the circle of the plan hears nothing of it, and cannot speak in it.
  expect((await clough.see('carer', null)).steps).toEqual([])
  expect(await kindOf(clough.session.run('answerCarerPlan', { startId, lineId: lineId(1), can: true }))).toBe(
    'not-found',
  )

  await maureen.run('endCarerPlan', { startId })
  await anne.until('carer', null, (view) => view.on === null)
  expect(await kindOf(anne.session.run('answerCarerPlan', { startId, lineId: lineId(0), can: true }))).toBe(
    'not-found',
  )
})

import { expect, it } from 'vitest'
import type { CircleId } from '../../src/keys/index.ts'
import { join } from '../helpers/cast.devices.ts'
import { behindMallory, writingIn } from '../helpers/hostileLiving.ts'
import { sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** Who is in the care circle has its keys, and an altered app writes with them in what is somebody else's. */
const { relay, somebody, stops, teamOf } = phonesOnRelay('after each')
let team: Team

const hope = { title: 'To walk to the canal', know: 'I hear the lock', picture: 'walk' } as const
const steps = [
  { stepId: null, text: 'To the gate' },
  { stepId: null, text: 'To the post box' },
]
const stepsDone = (one: Somebody, goalId: string, done: number) =>
  one.device.until('goals', null, ({ goals }) => {
    const goal = goals.find((each) => each.goalId === goalId)
    return goal?.steps.filter((step) => step.done !== '').length === done
  })

it('C2, C3: a stray change in a hope, a task, a plan and a record takes nothing back that those may write it said', async () => {
  team = await teamOf({ Asha: ['schedule', 'care'], Mallory: ['schedule', 'care'] })
  const care = (await team.circleId('care')) as CircleId
  const [maureen, asha] = [team.holder, team.somebody('Asha')]
  const { goalId } = await asha.device.run('saveGoal', { ...hope, circleId: care, goalId: null, steps })
  const { date: day } = await maureen.device.see('today', null)
  const task = { title: 'Ring the clinic', picture: 'phone', date: day, personId: null } as const
  const { taskId } = await asha.device.run('addTask', { ...task, circleId: care })
  const { seriesId } = await maureen.device.run('planVisit', {
    ...{ title: 'Tea', weekdays: [1, 2, 3, 4, 5, 6, 7], start: '00:05', minutes: 1430, from: day },
    ...{ personId: await team.personId('Asha'), tiles: ['walk'] },
  })
  const visitId = `${seriesId}.${day}`
  await asha.device.until('visit', { visitId }, (view) => view !== null)
  await asha.device.run('tick', { visitId, tile: 'walk', outcome: 'done' })
  const first = (await maureen.device.until('goals', null, ({ goals }) => goals.length === 1)).goals[0]
  const [gate, post] = first?.steps ?? []
  // What is said later than it was begun, by each who may.
  await maureen.device.run('tickStep', { goalId, stepId: gate?.stepId ?? '', done: true })
  await maureen.device.run('changeTask', { ...task, taskId, title: 'Ring the clinic at nine' })
  await asha.device.run('writeNote', { visitId, note: 'To the gate and back' })
  await sent(maureen)
  await sent(asha)
  await stepsDone(asha, goalId, 1)
  const before = await maureen.device.until('visit', { visitId }, (view) => view?.others[0]?.note !== '')
  const recordId = before?.others[0]?.recordId ?? ''

  const mallory = await behindMallory(team, relay().http)
  stops.push(() => mallory.stop())
  const living = await writingIn(mallory, care)
  await living.change(goalId, (draft) =>
    Object.assign(draft, { title: 'Nothing', over: 'let-go', steps: { x: { text: 'Give up', done: '' } } }),
  )
  await living.change(taskId, (draft) => Object.assign(draft, { title: 'Stay in bed', person: 'x' }))
  const month = await writingIn(mallory, care, new Date().toISOString().slice(0, 7))
  await month.change(recordId, (draft) => Object.assign(draft, { tiles: {}, note: 'She fell', visit: 'x' }))
  const schedule = await writingIn(mallory, (await team.circleId('schedule')) as CircleId)
  await schedule.change(seriesId, (draft) => Object.assign(draft, { title: 'Gone', until: '2000-01-01' }))

  const strays = async (one: Somebody) =>
    (await one.device.see('me', null)).setAside.filter(({ why }) => why === 'not-theirs')
  for (const one of [maureen, asha]) {
    // It is told, with who it was.
    while ((await strays(one)).length < 4) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(new Set((await strays(one)).map(({ by }) => by?.name))).toEqual(new Set(['Mallory']))
    const [goal] = (await one.device.see('goals', null)).goals
    expect(goal).toMatchObject({ title: hope.title, over: '' })
    expect(goal?.steps.map(({ text, done }) => [text, done !== ''])).toEqual([
      ['To the gate', true],
      ['To the post box', false],
    ])
    const tasks = await one.device.see('tasks', null)
    expect(tasks.open.map(({ title }) => title)).toEqual(['Ring the clinic at nine'])
    const visit = await one.device.see('visit', { visitId })
    expect(visit?.visit.title).toBe('Tea')
    const record = one === asha ? visit?.mine : visit?.others[0]
    expect(record).toMatchObject({ note: 'To the gate and back', tiles: [{ tile: 'walk', outcome: 'done' }] })
  }

  // They go on from what counts, and what they say goes over the stray.
  await asha.device.run('tickStep', { goalId, stepId: post?.stepId ?? '', done: true })
  await asha.device.run('tick', { visitId, tile: 'walk', outcome: 'partly' })
  await sent(asha)
  await stepsDone(maureen, goalId, 2)
  const after = await maureen.device.until(
    'visit',
    { visitId },
    (view) => view?.others[0]?.tiles[0]?.outcome === 'partly',
  )
  expect(after?.others).toHaveLength(1)
  expect(after?.others[0]).toMatchObject({ recordId, note: 'To the gate and back' })
  // What was ticked after the stray is found by "when was it last", and what the stray ticked is not.
  await month.change(recordId, (draft) => Object.assign(draft, { tiles: { shower: 'done' } }))
  await asha.device.run('tick', { visitId, tile: 'drinks', outcome: 'done' })
  await sent(asha)
  for (const one of [maureen, asha]) {
    await one.device.until('lastTimes', null, ({ lines }) => lines.some(({ id }) => id === 'drinks'))
    const { lines } = await one.device.see('lastTimes', null)
    expect(lines.map(({ id }) => id).sort()).toEqual(['drinks', 'walk'])
    expect(new Set(lines.map(({ by }) => by.name))).toEqual(new Set(['Asha']))
  }
})

it('B1, C3: who was put out changes nothing with an old clock, and who comes later reads what counts', async () => {
  team = await teamOf({ Asha: ['care'], Mallory: ['care'] })
  const care = (await team.circleId('care')) as CircleId
  const [maureen, asha] = [team.holder, team.somebody('Asha')]
  const { goalId } = await asha.device.run('saveGoal', { ...hope, circleId: care, goalId: null, steps })
  await maureen.device.until('goals', null, ({ goals }) => goals.length === 1)
  const personId = await team.personId('Mallory')
  await sent(asha)
  const hour = 3_600_000
  const mallory = await behindMallory(team, relay().http, { now: () => Date.now() - hour })
  stops.push(() => mallory.stop())
  const living = await writingIn(mallory, care)
  await living.change(goalId, (draft) => Object.assign(draft, { title: 'Nothing', steps: {} }))
  const told = () => maureen.device.see('me', null)
  while ((await told()).setAside.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  const first = (await maureen.device.see('goals', null)).goals[0]
  await maureen.device.run('tickStep', { goalId, stepId: first?.steps[0]?.stepId ?? '', done: true })
  await maureen.device.run('removePerson', { personId })
  await sent(maureen)
  await living.change(goalId, (draft) => Object.assign(draft, { title: 'Nothing again' }))

  // It is carried into the next epoch; who is let in there has no more of it than the copy.
  const priya = await somebody('Priya')
  await join(maureen.device, priya.device, 'Priya', 'a friend', ['care'])
  for (const one of [maureen, asha, priya]) {
    await stepsDone(one, goalId, 1)
    const [goal] = (await one.device.see('goals', null)).goals
    expect(goal).toMatchObject({ title: hope.title, by: { name: 'Asha' } })
    expect(goal?.steps.map(({ text }) => text)).toEqual(['To the gate', 'To the post box'])
  }
})

import { expect, it } from 'vitest'
import type { TaskItem } from '../../src/app/index.ts'
import { addDays } from '../../src/domain/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import { behindMallory, writingIn } from '../helpers/hostileLiving.ts'
import { join } from '../helpers/cast.devices.ts'
import { sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** What is to be done: for somebody or anyone, taken and done with a tap, by two at once, and by who has no say. */
const { relay, somebody, stops, teamOf } = phonesOnRelay('after each')
let team: Team

const timeout = 60_000
const words = { picture: 'phone', date: '', personId: null } as const
const called = (title: string) => (task: TaskItem) => task.title === title
const names = (said: TaskItem['done']) => said.map((one) => one.by.name).sort()

const offline = (...all: readonly Somebody[]): void => {
  for (const { line } of all) {
    line.away(true)
    line.cut()
  }
}
const online = (...all: readonly Somebody[]): void => {
  for (const { line, device } of all) {
    line.away(false)
    void device.run('sendNow', null)
  }
}

/** Until that task looks so on that phone. */
async function shows(one: Somebody, title: string, is: (task: TaskItem) => boolean): Promise<TaskItem> {
  const { open, done } = await one.device.until('tasks', null, (view) =>
    [...view.open, ...view.done].some((task) => task.title === title && is(task)),
  )
  const found = [...open, ...done].find(called(title))
  if (!found) throw new Error(`no ${title}`)
  return found
}

it(
  'is read by its circle alone; who it is for, a day, an order; done with a tap, and not done after all',
  { timeout },
  async () => {
    team = await teamOf({ Anne: ['schedule'], Priya: ['schedule', 'care'] })
    const [maureen, anne, priya] = [team.holder, team.somebody('Anne'), team.somebody('Priya')]
    const circleId = await team.circleId('schedule')
    const care = await team.circleId('care')
    const { date: day } = await maureen.device.see('today', null)
    const annes = await team.personId('Anne')
    const add = (title: string, more: object = {}) =>
      maureen.device.run('addTask', { ...words, title, circleId, ...more })
    const { taskId } = await add('Ring the chemist', { date: day, personId: annes, from: 'a message' })
    await add('Some day')
    await add('Tomorrow', { date: addDays(day, 1), time: '09:30' })
    await priya.device.run('addTask', { ...words, title: 'Cream', circleId: care, picture: 'tablets' })
    await shows(maureen, 'Cream', () => true)
    const seen = await anne.device.until('tasks', null, ({ open }) => open.length === 3)
    expect(seen.open.map((task) => [task.title, task.isMine, task.isFree])).toEqual([
      ['Ring the chemist', true, false],
      ['Tomorrow', false, true],
      ['Some day', false, true],
    ])
    expect(seen.open[0]).toMatchObject({ from: 'a message', person: { name: 'Anne' }, mayChange: false })

    await anne.device.run('tickTask', { taskId, done: true })
    const done = await shows(maureen, 'Ring the chemist', (task) => task.done.length === 1)
    expect(names(done.done)).toEqual(['Anne'])
    await maureen.device.run('tickTask', { taskId, done: false })
    await shows(anne, 'Ring the chemist', (task) => task.done.length === 0)

    const change = { ...words, taskId, title: 'Ring the doctor' }
    const not = await anne.device.session.run('changeTask', change)
    expect(not).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })
    await maureen.device.run('changeTask', change)
    await shows(anne, 'Ring the doctor', (task) => task.person === null && task.date === '')
    const off = await priya.device.session.run('removeTask', { taskId, gone: true })
    expect(off).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })
    await maureen.device.run('removeTask', { taskId, gone: true })
    await anne.device.until('tasks', null, ({ open }) => open.length === 2)
    await maureen.device.run('removeTask', { taskId, gone: false })
    await anne.device.until('tasks', null, ({ open }) => open.length === 3)
  },
)

it('refuses in words what is no task, and keeps every name there is', { timeout }, async () => {
  team = await teamOf({ Anne: ['schedule'] })
  const { device } = team.holder
  const circleId = await team.circleId('schedule')
  const annes = await team.personId('Anne')
  const refused = async (more: object) => {
    const done = await device.session.run('addTask', { ...words, title: 'Tea', circleId, ...more })
    return done.ok ? 'kept' : done.refusal.kind
  }
  expect(await refused({ title: '  \u202e ' })).toBe('empty-name')
  expect(await refused({ title: 'x'.repeat(10_000) })).toBe('too-long')
  expect(await refused({ date: '2026-02-30' })).toBe('bad-date')
  expect(await refused({ date: '2026-02-03', time: '25:99' })).toBe('bad-date')
  expect(await refused({ circleId: 'nothing' })).toBe('not-allowed')
  expect(await refused({ circleId: await team.circleId('care'), personId: annes })).toBe('not-found')
  expect((await device.see('tasks', null)).open).toEqual([])
  for (const title of ['دوا لائیں', '💊💊', '<b>Tea</b>']) expect(await refused({ title })).toBe('kept')
  const { open } = await device.see('tasks', null)
  expect(open.map((task) => task.title).sort()).toEqual(['<b>Tea</b>', '💊💊', 'دوا لائیں'].sort())
})

it(
  'two who take or do it without signal are both there and told; it is changed on two phones at once',
  { timeout },
  async () => {
    team = await teamOf({ Anne: ['schedule'], Tariq: ['schedule'] })
    const [maureen, anne, tariq] = [team.holder, team.somebody('Anne'), team.somebody('Tariq')]
    const circleId = await team.circleId('schedule')
    const { taskId } = await anne.device.run('addTask', { ...words, title: 'Bins', circleId })
    for (const one of [maureen, tariq]) await shows(one, 'Bins', () => true)
    await sent(anne)

    offline(anne, tariq)
    for (const { device } of [anne, tariq]) {
      await device.run('takeTask', { taskId, takes: true })
      await device.run('tickTask', { taskId, done: true })
    }
    online(anne, tariq)
    for (const one of [maureen, anne, tariq]) {
      const task = await shows(one, 'Bins', ({ done, taken }) => done.length + taken.length === 4)
      expect([names(task.taken), names(task.done)]).toEqual([
        ['Anne', 'Tariq'],
        ['Anne', 'Tariq'],
      ])
    }
    // Not done after all, said while somebody else does it: that stays.
    await maureen.device.run('tickTask', { taskId, done: false })
    for (const one of [anne, tariq]) await shows(one, 'Bins', ({ done }) => done.length === 0)
    await sent(maureen)
    await tariq.device.run('takeTask', { taskId, takes: false })
    await shows(anne, 'Bins', ({ taken }) => names(taken).join() === 'Anne')

    offline(anne, maureen)
    const change = { ...words, taskId }
    await anne.device.run('changeTask', { ...change, title: 'The bins' })
    await maureen.device.run('changeTask', { ...change, title: 'Bins', date: '2026-12-01' })
    online(anne, maureen)
    for (const one of [maureen, anne, tariq])
      await shows(one, 'The bins', ({ date }) => date === '2026-12-01')
  },
)

it(
  'C3: nobody takes it off, changes it, or says of it what is another’s to say; odd words hide nothing',
  { timeout },
  async () => {
    team = await teamOf({ Anne: ['schedule', 'care'], Mallory: ['schedule'] })
    const [maureen, anne] = [team.holder, team.somebody('Anne')]
    const circle = (await team.circleId('schedule')) as CircleId
    const care = await team.circleId('care')
    const { taskId } = await anne.device.run('addTask', { ...words, title: 'Bins', circleId: circle })
    const hidden = await anne.device.run('addTask', { ...words, title: 'Cream', circleId: care })
    await anne.device.run('takeTask', { taskId, takes: true })
    await shows(maureen, 'Cream', () => true)
    await shows(maureen, 'Bins', ({ taken }) => taken.length === 1)
    const mallory = await behindMallory(team, relay().http)
    stops.push(() => mallory.stop())
    const writing = await writingIn(mallory, circle)
    await writing.change(taskId, (draft) => Object.assign(draft, { title: 'Pay Mallory', person: '' }))
    await writing.create('task', { title: 'Odd', picture: 7, date: 'never', time: [], person: 5, from: null })
    const where = {
      month: new Date().toISOString().slice(0, 7),
      heads: mallory.state().circleById.get(circle)?.heads ?? [],
    }
    const odd = [null, 7, 'task', [], {}, { task: 7, is: 'no', replaces: 'all' }, { task: taskId, is: 'x' }]
    for (const type of ['task-off', 'task-taken', 'task-done'])
      for (const data of [...odd, { task: hidden.taskId, is: true, replaces: [] }])
        await mallory.fact(circle, type, data, where)
    await mallory.fact(circle, 'task-off', { task: taskId, is: true, replaces: [] }, where)
    await mallory.sent()
    await mallory.say(circle, 'that was all', where)
    for (const one of [maureen, anne]) {
      await one.device.until('talk', { circleId: circle }, ({ room }) => room?.messages.length === 1)
      const { open, done } = await one.device.see('tasks', null)
      expect(open.map(({ title }) => title).sort()).toEqual(['Cream', 'Odd'])
      // It is done as far as Mallory says so, by name, and by nobody else; what Anne said is hers.
      expect(done).toMatchObject([{ title: 'Bins', done: [{ by: { name: 'Mallory' } }] }])
      expect(names(done[0]?.taken ?? [])).toEqual(['Anne', 'Mallory'])
    }
  },
)

it('who reads from a later day on is told that a task of before may be done', { timeout }, async () => {
  team = await teamOf({ Anne: ['schedule'] })
  const [maureen, anne] = [team.holder, team.somebody('Anne')]
  const circleId = await team.circleId('schedule')
  const bins = await anne.device.run('addTask', { ...words, title: 'Bins', circleId })
  await anne.device.run('tickTask', { taskId: bins.taskId, done: true })
  await shows(maureen, 'Bins', ({ done }) => done.length === 1)
  const sian = await somebody('Sian')
  await join(maureen.device, sian.device, 'Sian', 'a friend', ['schedule'], '', 'today')
  await shows(sian, 'Bins', ({ done, isOfBefore }) => done.length === 0 && isOfBefore)
  await anne.device.run('addTask', { ...words, title: 'Books', circleId })
  await shows(sian, 'Books', ({ isOfBefore }) => !isOfBefore)
  await sian.device.run('takeTask', { taskId: bins.taskId, takes: true })
  await shows(sian, 'Bins', ({ taken, isOfBefore }) => taken.length === 1 && !isOfBefore)
  expect((await shows(anne, 'Bins', () => true)).isOfBefore).toBe(false)
})

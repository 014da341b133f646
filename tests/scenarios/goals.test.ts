import { beforeAll, expect, it } from 'vitest'
import { apart, sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { teamOf } = phonesOnRelay('after all')
let team: Team
beforeAll(async () => {
  team = await teamOf({ Priya: ['care'], Tariq: [] })
})

const back = async (one: Somebody) => {
  one.line.away(false)
  await one.device.run('sendNow', null)
  await sent(one)
}

it('a hope in her words: steps and how it goes from two phones without signal are all there, and it is hers', async () => {
  const [maureen, priya, tariq] = ['Maureen', 'Priya', 'Tariq'].map((name) => team.somebody(name)) as [
    Somebody,
    Somebody,
    Somebody,
  ]
  const circleId = await team.circleId('care')
  const hope = {
    title: 'I want to walk to the canal.',
    know: 'I hear the lock.',
    picture: 'walk',
    circleId,
  } as const
  const steps = [{ stepId: null, text: 'To the gate' }]
  const { goalId } = await maureen.device.run('saveGoal', { ...hope, goalId: null, steps })
  await sent(maureen)
  const [first] = (await priya.device.until('goals', null, ({ goals }) => goals.length === 1)).goals
  expect(first).toMatchObject({ title: hope.title, canChange: false, canSay: true, steps: [{ done: '' }] })
  const stepId = first?.steps[0]?.stepId ?? ''

  apart(maureen)
  apart(priya)
  await maureen.device.run('tickStep', { goalId, stepId, done: true })
  await maureen.device.run('saveGoal', {
    ...{ ...hope, goalId, know: 'I hear the lock and see the ducks.' },
    steps: [
      { stepId, text: 'To the gate' },
      { stepId: null, text: 'To the post box' },
    ],
  })
  await priya.device.run('sayOfGoal', { goalId, how: 'nearer', text: 'She did not rest once.', media: [] })
  await maureen.device.run('sayOfGoal', { goalId, how: 'same', text: '', media: [] })
  await back(priya)
  await back(maureen)
  for (const one of [maureen, priya]) {
    const { goals } = await one.device.until(
      'goals',
      null,
      ({ goals: [goal] }) => goal?.words.length === 2 && goal.steps.length === 2,
    )
    expect(goals[0]?.words.map(({ how }) => how).toSorted()).toEqual(['nearer', 'same'])
    expect(goals[0]?.steps.map(({ text, done }) => [text, done !== ''])).toEqual([
      ['To the gate', true],
      ['To the post box', false],
    ])
  }
  const no = { refusal: { kind: 'not-allowed' } }
  const { session } = priya.device
  expect(await session.run('endGoal', { goalId, over: 'let-go' })).toMatchObject(no)
  expect(await session.run('saveGoal', { ...hope, goalId, steps: [] })).toMatchObject(no)
  expect((await tariq.device.see('goals', null)).goals).toEqual([])
  expect(
    await maureen.device.session.run('saveGoal', { ...hope, goalId: null, title: ' \u202e', steps: [] }),
  ).toMatchObject({
    refusal: { kind: 'empty-name' },
  })
  await maureen.device.run('endGoal', { goalId, over: 'reached' })
  await priya.device.until('goals', null, ({ goals }) => goals[0]?.over === 'reached')
})

it('what two notice without signal, and what one puts right meanwhile, is there on both', async () => {
  const [maureen, priya] = [team.somebody('Maureen'), team.somebody('Priya')]
  const date = new Date().toISOString().slice(0, 10)
  const drink = { date, what: 'drink', amount: 200, kind: 'thin' } as const
  const { noticedId } = await priya.device.run('notice', drink)
  await sent(priya)
  const amounts = (one: Somebody, wanted: string) =>
    one.device.until('trend', { what: 'drink', until: '' }, ({ days }) => {
      const said = days.flatMap((day) => day.said.map(({ amount }) => amount))
      return said.toSorted((a, b) => a - b).join() === wanted
    })
  await amounts(maureen, '200')
  apart(maureen)
  apart(priya)
  await maureen.device.run('notice', { ...drink, amount: 100, kind: 'mildly-thick' })
  await priya.device.run('notice', { ...drink, amount: 300, insteadId: noticedId })
  await back(maureen)
  await back(priya)
  await amounts(maureen, '100,300')
  await amounts(priya, '100,300')
})

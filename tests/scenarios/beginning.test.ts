import { expect, it } from 'vitest'
import { circleIds, join, type Device } from '../helpers/cast.devices.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** Somebody who has just come in is shown first steps: each goes when it is done, and "Not now" takes them all away. */
const { phone } = phonesOnRelay('after each')
const stepsOf = async (one: Device) => (await one.see('beginning', null)).steps.map(({ step }) => step)

it('goes step by step, for who came in and never for the Holder', async () => {
  const [maureen, priya] = [await phone(), await phone()]
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, priya, 'Priya', 'my assistant', [])
  expect(await stepsOf(maureen)).toEqual([])
  expect(await stepsOf(priya)).toEqual(['about', 'support', 'hello', 'face', 'promise'])

  const [everyone = ''] = await circleIds(priya, 'everyone')
  await priya.run('saveAnswer', { answer: { field: 'face', value: 3 }, circleIds: [everyone] })
  await priya.run('say', { circleId: everyone, text: 'Hello, I am Priya.' })
  const view = await priya.until('beginning', null, ({ steps }) => steps.length === 3)
  const looked = view.steps.flatMap(({ step, newsId }) => (step === 'about' && newsId ? [newsId] : []))
  await priya.run('noteNews', { newsIds: looked })
  expect(await stepsOf(priya)).toEqual(['support', 'promise'])
  await priya.run('noteNews', { newsIds: [view.laterId] })
  expect(await stepsOf(priya)).toEqual([])
})

import { expect, it } from 'vitest'
import { circleIds, join } from '../helpers/cast.devices.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { phone, relay } = phonesOnRelay('after all')

it('who opened what: the days and not what, to the Holder; to everybody else what is told of them', async () => {
  const [maureen, anne, priya] = [await phone(), await phone(), await phone()]
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, anne, 'Anne', 'sister', ['news', 'money'])
  await join(maureen, priya, 'Priya', 'personal assistant', ['news'])
  const [news] = await circleIds(maureen, 'news')
  if (!news) throw new Error('There is a circle for news')
  await maureen.run('saveCard', {
    cardId: null,
    starter: 'My cat',
    text: 'Is called Biscuit.',
    circleId: news,
  })
  await maureen.run('say', { circleId: news, text: 'The lift is mended.' })
  await anne.until('profile', null, ({ cards }) => cards.length === 1)
  await anne.until('talk', { circleId: news }, ({ room }) => room?.messages.length === 1)

  // What comes while a screen is open is not told; looking is.
  await anne.see('profile', null)
  // Again on the same day says nothing more, and what the Holder opens is nobody's business.
  await anne.see('talk', { circleId: news })
  await maureen.see('talk', { circleId: news })
  const told = await maureen.until('opened', null, ({ weeks }) => (weeks[0]?.lines.length ?? 0) === 2)
  expect(told.iAmHolder).toBe(true)
  expect(
    told.weeks[0]?.lines.map(({ by, circle, what, days }) => [by.name, circle.purpose, what, days]).sort(),
  ).toEqual([
    ['Anne', 'news', 'cards', 1],
    ['Anne', 'news', 'talk', 1],
  ])
  expect(told.weeks[0]?.nobody.map((circle) => circle.purpose)).toEqual(['money'])

  // Anne sees what is told of her, Priya nothing of Anne.
  const annes = await anne.until('opened', null, ({ weeks }) => (weeks[0]?.lines.length ?? 0) === 2)
  expect(annes.iAmHolder).toBe(false)
  const priyas = await priya.see('opened', null)
  expect(priyas.weeks.flatMap((week) => week.lines)).toEqual([])
})

it('offline nothing of it waits to be sent; it is told once the relay is there again', async () => {
  const [maureen, anne] = [await phone(), await phone()]
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, anne, 'Anne', 'sister', ['news'])
  const [news] = await circleIds(maureen, 'news')
  if (!news) throw new Error('There is a circle for news')
  await maureen.run('say', { circleId: news, text: 'The lift is mended.' })
  await anne.until('shell', null, (shell) => shell.phase === 'open' && shell.saving.state === 'sent')
  await relay().stop()
  await anne.until('me', null, (me) => me.relay.state !== 'connected')
  await anne.see('talk', { circleId: news })
  const shell = await anne.see('shell', null)
  expect(shell.phase === 'open' && shell.saving.unsent).toBe(0)
  await relay().start()
  await anne.run('sendNow', null)
  await maureen.until('opened', null, ({ weeks }) => (weeks[0]?.lines.length ?? 0) === 1)
})

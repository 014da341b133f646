import { expect, it } from 'vitest'
import type { Views } from '../../src/app/index.ts'
import { sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** What two of four open together, never in silence. */
const { teamOf } = phonesOnRelay('after each')
let team: Team

type View = Views['glass']['data']
const until = (one: Somebody, is: (view: View) => boolean): Promise<View> =>
  one.device.until('glass', null, is)
const refused = (kind: string) => ({ refusal: { kind } })
const words = 'The spare key is with Mr Clough.'

async function prepare(): Promise<readonly Somebody[]> {
  team = await teamOf({ Anne: [], Bev: [], Osei: [], Priya: [], Tariq: [] })
  const named = ['Anne', 'Bev', 'Osei', 'Priya']
  const personIds = await Promise.all(named.map((name) => team.personId(name)))
  await team.holder.device.run('setGlass', { personIds, cardIds: [], words })
  return named.map((name) => team.somebody(name))
}

const setAway = (one: Somebody, isAway: boolean): void => {
  one.line.away(isAway)
  if (isAway) one.line.cut()
}

it('91: two of four open it with a reason, offline of one another; one alone cannot, and everybody is told', async () => {
  const [anne, bev, osei, priya] = (await prepare()) as [Somebody, Somebody, Somebody, Somebody]
  const { holder } = team
  for (const one of [anne, bev, osei, priya]) await until(one, ({ set }) => set?.iAmNamed ?? false)
  const tariq = team.somebody('Tariq')
  expect((await tariq.device.see('glass', null)).set).toBeNull()
  expect(await tariq.device.session.run('askGlass', { reason: 'x' })).toMatchObject(refused('not-allowed'))
  expect(await priya.device.session.run('askGlass', { reason: ' ' })).toMatchObject(refused('empty-name'))

  // Asked without signal; agreed while who asked has none again.
  setAway(priya, true)
  await priya.device.run('askGlass', { reason: 'She cannot speak' })
  const mine = await until(priya, ({ asked }) => asked.length === 1)
  const askId = mine.asked[0]?.askId ?? ''
  const open = () => priya.device.session.run('openGlass', { askId })
  expect(await open()).toMatchObject(refused('not-allowed'))
  setAway(priya, false)
  await priya.device.run('sendNow', null)
  await sent(priya)
  setAway(priya, true)
  const told = await until(holder, ({ news }) => news !== null)
  expect(told.news?.ask).toMatchObject({
    by: { name: 'Priya' },
    reason: 'She cannot speak',
    standing: 'waiting',
  })
  await until(bev, ({ asked }) => asked.some(({ mayAgree }) => mayAgree))
  await bev.device.run('agreeGlass', { askId })
  expect(await bev.device.session.run('openGlass', { askId })).toMatchObject(refused('not-allowed'))
  await sent(bev)
  setAway(priya, false)
  await priya.device.run('sendNow', null)
  await until(priya, ({ asked }) => asked.some(({ mayOpen }) => mayOpen))
  expect(await priya.device.run('openGlass', { askId })).toEqual({ words, cards: [] })
  for (const one of [holder, anne, osei])
    await until(one, ({ asked }) =>
      asked.some(
        ({ by, agreed, opened }) =>
          by.name === 'Priya' && agreed[0]?.person.name === 'Bev' && opened.length === 1,
      ),
    )
}, 120_000)

it('91: she says no, ends it, prepares it anew; what was before opens nothing, and what was asked stays', async () => {
  const [anne, bev] = (await prepare()) as [Somebody, Somebody]
  const { holder } = team
  const run = holder.device.session.run
  await until(anne, ({ set }) => set?.iAmNamed ?? false)
  await anne.device.run('askGlass', { reason: 'Just to see' })
  const view = await until(holder, ({ asked }) => asked.length === 1)
  const askId = view.asked[0]?.askId ?? ''
  await holder.device.run('stopGlass', { askId })
  await until(bev, ({ asked }) => asked[0]?.standing === 'stopped')
  expect(await bev.device.session.run('agreeGlass', { askId })).toMatchObject(refused('not-allowed'))

  const few = { personIds: [await team.personId('Anne')], cardIds: [], words }
  expect(await run('setGlass', few)).toMatchObject(refused('not-an-answer'))
  const both = [await team.personId('Anne'), await team.personId('Bev')]
  expect(await run('setGlass', { ...few, personIds: both, words: '' })).toMatchObject(refused('nothing-yet'))
  expect(await run('setGlass', { ...few, personIds: both, words: 'x'.repeat(10_000) })).toMatchObject(
    refused('too-long'),
  )
  expect(await anne.device.session.run('setGlass', { ...few, personIds: both })).toMatchObject(
    refused('not-allowed'),
  )
  await holder.device.run('setGlass', { personIds: both, cardIds: [], words: 'Something new 🙈 نیا' })
  await until(anne, ({ set }) => set?.people.length === 2)
  await until(team.somebody('Priya'), ({ set }) => set === null)
  await anne.device.run('askGlass', { reason: 'Now it is needed' })
  const now = await until(bev, ({ asked }) => asked.some(({ mayAgree }) => mayAgree))
  expect(now.asked.map(({ standing }) => standing)).toEqual(['waiting', 'stopped'])
  const again = now.asked[0]?.askId ?? ''
  await bev.device.run('agreeGlass', { askId: again })
  await until(anne, ({ asked }) => asked.some(({ mayOpen }) => mayOpen))
  expect((await anne.device.run('openGlass', { askId: again })).words).toBe('Something new 🙈 نیا')
  await holder.device.run('endGlass', null)
  await until(anne, ({ set }) => set === null)
  expect(await anne.device.session.run('openGlass', { askId: again })).toMatchObject(refused('not-allowed'))
  expect((await anne.device.see('glass', null)).asked).toHaveLength(2)
}, 120_000)

it('91: a card that it holds reads otherwise: what is opened later is what it says then', async () => {
  const [anne, bev] = (await prepare()) as [Somebody, Somebody]
  const { holder } = team
  const circleId = await team.circleId('everyone')
  const card = {
    kind: null,
    starter: 'My solicitor',
    circleId,
    scales: {},
    symbols: [],
    media: [],
    behalf: null,
  }
  await holder.device.run('saveCard', { ...card, cardId: null, text: 'Ms Wood' } as never)
  const { cards } = await until(holder, (view) => view.cards.length === 1)
  const cardId = cards[0]?.cardId ?? ''
  const personIds = [await team.personId('Anne'), await team.personId('Bev')]
  await holder.device.run('setGlass', { personIds, cardIds: [cardId], words: '' })
  await holder.device.run('saveCard', { ...card, cardId, text: 'Mr Greenhalgh' } as never)
  await sent(holder)
  await until(anne, ({ set }) => set?.people.length === 2)
  await anne.device.run('askGlass', { reason: 'The bank rang' })
  const view = await until(bev, ({ asked }) => asked.some(({ mayAgree }) => mayAgree))
  const askId = view.asked[0]?.askId ?? ''
  await bev.device.run('agreeGlass', { askId })
  await until(anne, ({ asked }) => asked.some(({ mayOpen }) => mayOpen))
  const content = await anne.device.run('openGlass', { askId })
  expect(content.cards.map(({ starter, text }) => [starter, text])).toEqual([
    ['My solicitor', 'Mr Greenhalgh'],
  ])
}, 120_000)

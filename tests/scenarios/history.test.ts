import type { Views } from '../../src/app/index.ts'
import { beforeAll, expect, it } from 'vitest'
import { join, type Device } from '../helpers/cast.devices.ts'
import { keyringOn } from '../helpers/hostileDisk.ts'
import { entriesIn } from '../helpers/hostileRelay.ts'
import { reads, sent, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { openAll, wordsOf } from '../helpers/hostileThief.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { relay, somebody, teamOf } = phonesOnRelay('after all')
let team: Team
beforeAll(async () => {
  team = await teamOf({ Anne: ['care', 'schedule'], Priya: ['care', 'schedule'] })
})

const day = '2026-11-23'
const visit = (title: string) => ({
  title,
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  start: '09:00',
  minutes: 60,
  from: day,
  personId: null,
  tiles: [],
})

const cards = async (device: Device) => (await device.see('profile', null)).cards.map((card) => card.text)
const titles = async (device: Device): Promise<readonly string[]> => {
  return titlesIn(await device.see('week', nextWeek))
}
/** What is planned, and what somebody suggests. */
const nextWeek = { day: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10) }
const titlesIn = ({ days }: Views['week']['data']): readonly string[] =>
  [...new Set(days.flatMap((day) => day.visits.map((visit) => visit.title)))].sort()

/** What of these words somebody reads who has all these keys, all the relay keeps, and all the time there is. */
async function opens(one: Somebody, words: readonly string[]): Promise<readonly string[]> {
  const month = new Date().toISOString().slice(0, 7)
  const loot = openAll([await keyringOn(one.disk)], await entriesIn(relay().folder), [month])
  const all = Buffer.concat(loot.map(wordsOf))
  return words.filter((word) => all.includes(word))
}

it('from today on: things as they are, and nothing of before, with all keys and all that the relay keeps', async () => {
  const { holder } = team
  const [anne, priya] = [team.somebody('Anne'), team.somebody('Priya')]
  const care = await team.circleId('care')
  const { cardId } = await holder.device.run('saveCard', {
    cardId: null,
    circleId: care,
    starter: 'Washing',
    text: 'Cold water, said the first try.',
  })
  await holder.device.run('saveCard', {
    cardId,
    circleId: care,
    starter: 'Washing',
    text: 'Warm towel first.',
  })
  await holder.device.run('planVisit', visit('Morning'))
  await holder.device.run('say', { circleId: care, text: 'A row about the curtains.' })
  await sent(holder)
  await reads(anne, care, ['A row about the curtains.'])

  // Priya has no signal while Tariq comes in.
  await priya.device.until('today', null, (today) => today.coming.length > 0)
  priya.line.away(true)
  await priya.device.run('planVisit', visit('Evening walk'))

  const tariq = await somebody('Tariq')
  await join(holder.device, tariq.device, 'Tariq', 'a volunteer', ['care', 'schedule'], '', 'today')
  await tariq.device.until('profile', null, (profile) => profile.cards.length > 0)
  expect(await cards(tariq.device)).toEqual(['Warm towel first.'])
  await tariq.device.until('today', null, (today) => today.coming.length > 0)
  expect(await titles(tariq.device)).toEqual(['Morning'])
  await reads(tariq, care, [])

  // Nobody else sees anything twice, and what is written now all of them read.
  await holder.device.run('say', { circleId: care, text: 'Curtains are up.' })
  await reads(tariq, care, ['Curtains are up.'])
  await reads(anne, care, ['A row about the curtains.', 'Curtains are up.'])
  await holder.device.run('saveCard', {
    cardId,
    circleId: care,
    starter: 'Washing',
    text: 'Warm towel, then tea.',
  })
  for (const one of [anne, tariq])
    await one.device.until('profile', null, (profile) => profile.cards[0]?.text === 'Warm towel, then tea.')
  expect(await cards(anne.device)).toEqual(['Warm towel, then tea.'])
  expect(await titles(anne.device)).toEqual(['Morning'])

  // What Priya would like to be planned, said meanwhile, under the old epoch, is not lost to him.
  priya.line.away(false)
  await priya.device.run('sendNow', null)
  for (const one of [tariq, anne, holder])
    await one.device.until('week', nextWeek, (week) => titlesIn(week).includes('Evening walk'))
  for (const one of [tariq, anne, priya])
    expect(await titles(one.device)).toEqual(['Evening walk', 'Morning'])

  const before = ['A row about the curtains.', 'said the first try']
  const now = ['Curtains are up.', 'Warm towel']
  for (const one of [holder, anne, priya, tariq]) await sent(one)
  expect(await opens(anne, [...before, ...now])).toEqual([...before, ...now])
  expect(await opens(tariq, [...before, ...now])).toEqual(now)

  // It was signed, everybody is shown it, and seeing it as he sees it says the same.
  const { people } = await anne.device.see('people', null)
  const item = people.find(({ person }) => person.name === 'Tariq')
  expect(item?.fromDays.map(({ circleId }) => circleId)).toContain(care)
  expect(people.find(({ person }) => person.name === 'Anne')?.fromDays).toEqual([])
  const asTariq = await holder.device.see('seeAs', { personId: item?.person.personId ?? '' })
  expect(asTariq?.messages.map(({ text }) => text)).toEqual(['Curtains are up.'])
  expect(asTariq?.cards.map(({ text }) => text)).toEqual(['Warm towel, then tea.'])
})

it('a later epoch tells who came from today on no more than theirs did; everything shows everything', async () => {
  const { holder } = team
  const care = await team.circleId('care')
  const clough = await somebody('Mr Clough')
  await join(holder.device, clough.device, 'Mr Clough', 'a neighbour', ['care'], '', 'all')
  await reads(clough, care, ['A row about the curtains.', 'Curtains are up.'])

  // One who is in the team already, into one more circle.
  const money = await team.circleId('money')
  await holder.device.run('say', { circleId: money, text: 'The bill of March.' })
  const circleIds = [care, await team.circleId('schedule'), money]
  await holder.device.run('setCircles', {
    personId: await team.personId('Anne'),
    circleIds,
    history: 'today',
  })
  await holder.device.run('say', { circleId: money, text: 'The bill of April.' })
  const anne = team.somebody('Anne')
  await reads(anne, money, ['The bill of April.'])
  await holder.device.run('removePerson', { personId: await team.personId('Priya') })
  await holder.device.run('say', { circleId: money, text: 'The bill of May.' })
  await reads(anne, money, ['The bill of April.', 'The bill of May.'])
  await sent(holder)
  expect(await opens(anne, ['bill of March', 'bill of April', 'bill of May'])).toEqual([
    'bill of April',
    'bill of May',
  ])
})

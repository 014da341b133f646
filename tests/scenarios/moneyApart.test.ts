import { expect, it } from 'vitest'
import type { ClaimDraft, MoneyView } from '../../src/app/index.ts'
import { apart, together, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** What is said of money on phones that have no signal, and what they show once they have. */
const { teamOf } = phonesOnRelay('after each')
let team: Team

const day = new Date().toISOString().slice(0, 10)
const month = day.slice(0, 7)
const hours = (minutes: number): ClaimDraft => ({
  ...{ kind: 'hours', date: day, visitId: '', what: 'Morning', minutes, travel: 0, rate: 1200 },
})
const standing = ({ items }: MoneyView) =>
  items.map(({ line, state, agreedBy, queries }) => [
    ...[
      line.pence,
      state,
      agreedBy
        .map((one) => one.name)
        .sort()
        .join(' '),
    ],
    queries.map((one) => `${one.by.name}: ${one.words}`).join(),
  ])

it('84: claimed, agreed and asked about on three phones without signal, it stands the same on all of them', async () => {
  team = await teamOf({ Anne: ['schedule', 'money'], Priya: ['schedule', 'care'] })
  const [maureen, anne, priya] = [team.holder, team.somebody('Anne'), team.somebody('Priya')]
  await priya.device.run('claim', { drafts: [hours(60), hours(90)], instead: [] })
  const seen = await anne.device.until('money', { month }, (view) => view.items.length === 2)
  await maureen.device.until('money', { month }, (view) => view.items.length === 2)
  const of = (pence: number) => seen.items.find(({ line }) => line.pence === pence)?.lineId ?? ''

  for (const one of [maureen, anne, priya]) apart(one)
  await anne.device.run('answerClaim', { lineIds: [of(1200), of(1800)], says: 'agreed', words: '' })
  await maureen.device.run('answerClaim', { lineIds: [of(1200)], says: 'agreed', words: '' })
  await maureen.device.run('answerClaim', { lineIds: [of(1800)], says: 'queried', words: 'So long?' })
  await priya.device.run('claim', { drafts: [hours(75)], instead: [of(1800)] })
  expect((await anne.device.see('money', { month })).owed[0]?.pence).toBe(3000)
  expect((await maureen.device.see('money', { month })).owed[0]?.pence).toBe(1200)

  for (const one of [maureen, anne, priya]) together(one)
  const isWhole = (view: MoneyView) =>
    view.items.length === 3 &&
    view.items.some(({ agreedBy }) => agreedBy.length === 2) &&
    view.items.some(({ state }) => state === 'replaced')
  for (const one of [maureen, anne, priya]) {
    const view = await one.device.until('money', { month }, isWhole)
    expect(standing(view).sort()).toEqual([
      [1200, 'agreed', 'Anne Maureen', ''],
      [1500, 'claimed', '', ''],
      [1800, 'replaced', 'Anne', 'Maureen: So long?'],
    ])
    expect(view.owed).toMatchObject([{ pence: 1200 }])
  }
}, 120_000)

it('85: from one visit to the next the miles are there already, as the way is known, and its minutes where they are work', async () => {
  team = await teamOf({ Priya: ['schedule', 'care'] })
  const [maureen, priya] = [team.holder.device, team.somebody('Priya').device]
  const personId = await team.personId('Priya')
  const visit = {
    minutes: 20,
    from: day,
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    personId,
    tiles: [],
    start: '00:00',
  }
  const ids: string[] = []
  for (const place of ['', 'The Mill']) {
    const planned = await maureen.run('planVisit', { ...visit, title: `At ${place}`, place } as never)
    ids.push(`${planned.seriesId}.${day}`)
  }
  await priya.until('week', { day }, (week) => week.days.some((one) => one.visits.length === 2))
  await priya.run('sayTravelMode', { mode: 'car' })
  await priya.run('sayJourney', { from: '', to: 'The Mill', mode: 'car', minutes: null, miles: 4 })
  for (const visitId of ids) {
    await priya.run('arrive', { visitId })
    await new Promise((resolve) => setTimeout(resolve, 5))
    await priya.run('leaveVisit', { visitId, mood: null, handover: '' })
  }
  const { toClaim } = await priya.until('money', { month }, (view) => view.toClaim.length === 2)
  expect(toClaim.find(({ visitId }) => visitId === ids[0])).toMatchObject({ miles: null, travel: 0 })
  const next = toClaim.find(({ visitId }) => visitId === ids[1])
  expect(next?.miles).toMatchObject({ vehicle: 'car', how: 'way' })
  expect(next?.miles?.miles).toBeGreaterThanOrEqual(40)
  // They were just on the way: nobody is paid for longer than there was between the two.
  expect(next?.travel).toBe(0)
}, 120_000)

import { expect, it } from 'vitest'
import { systemRandom } from '../../src/base/index.ts'
import type { ClaimDraft, MoneyView } from '../../src/app/index.ts'
import { circleIds, join, type Device } from '../helpers/cast.devices.ts'
import { phonesOnRelay } from '../helpers/phones.ts'
import { photoOf } from '../helpers/someMedia.ts'

const { phone } = phonesOnRelay('after all')

/** Anne looks after the money, Priya works, Tariq volunteers. */
async function team() {
  const [maureen, anne, priya, tariq] = await Promise.all([phone(), phone(), phone(), phone()])
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, anne, 'Anne', 'sister', ['schedule', 'money'])
  await join(maureen, priya, 'Priya', 'assistant', ['schedule', 'care'])
  await join(maureen, tariq, 'Tariq', 'volunteer', ['schedule'])
  return { maureen, anne, priya, tariq }
}

const day = new Date().toISOString().slice(0, 10)
const month = day.slice(0, 7)
const money = (who: Device, is: (view: MoneyView) => boolean = () => true) =>
  who.until('money', { month }, is)
const hours = (minutes: number, visitId = ''): ClaimDraft => ({
  ...{ kind: 'hours', date: day, visitId, what: 'Morning', minutes, travel: 0, rate: 1350 },
})

it('84, 85, 86: what a worker claims is read by those of the money alone, agreed with one tap, asked about, changed, and paid as told', async () => {
  const { maureen, anne, priya, tariq } = await team()
  const { people } = await maureen.see('people', null)
  const priyaId = people.find((one) => one.person.name === 'Priya')?.person.personId ?? ''

  // A visit that she came to waits for her with the time that she was there.
  const { seriesId } = await maureen.run('planVisit', {
    ...{ title: 'Morning', start: '00:00', minutes: 60, from: day, personId: priyaId },
    ...{ weekdays: [1, 2, 3, 4, 5, 6, 7], tiles: [] },
  } as never)
  const visitId = `${seriesId}.${day}`
  await priya.until('week', { day }, (week) => week.days.some((one) => one.visits.length > 0))
  await priya.run('arrive', { visitId })
  await new Promise((resolve) => setTimeout(resolve, 5))
  await priya.run('leaveVisit', { visitId, mood: null, handover: '' })
  const mine = await money(priya, (view) => view.toClaim.length === 1)
  expect(mine.toClaim[0]).toMatchObject({ visitId, title: 'Morning', minutes: 1, miles: null })
  expect(mine.readers.map((one) => one.name)).toEqual(['Maureen', 'Priya'])

  const way = { kind: 'miles', date: day, what: 'There and back', planned: -1, why: '' } as const
  await priya.run('claim', {
    instead: [],
    drafts: [hours(60, visitId), { ...way, visitId, miles: 34, vehicle: 'car', passenger: 0 }],
  })
  expect((await money(priya, (view) => view.items.length === 2)).toClaim).toEqual([])
  const seen = await money(anne, (view) => view.items.length === 2)
  expect(seen.items.map(({ line }) => line.pence).sort()).toEqual([1350, 153])
  expect(seen.items.every((one) => one.mayAnswer && one.isOwnWord && one.state === 'claimed')).toBe(true)

  // Anne says yes to the hours, Maureen asks about the miles.
  const of = (view: MoneyView, kind: string) => view.items.find((one) => one.line.kind === kind)
  const lineIds = (view: MoneyView, kind: string) => [of(view, kind)?.lineId ?? '']
  await anne.run('answerClaim', { lineIds: lineIds(seen, 'hours'), says: 'agreed', words: '' })
  await money(maureen, (view) => of(view, 'hours')?.state === 'agreed')
  await maureen.run('answerClaim', {
    ...{ lineIds: lineIds(seen, 'miles'), says: 'queried', words: 'Was it not 3?' },
  })
  const told = await money(
    priya,
    (view) => of(view, 'hours')?.state === 'agreed' && of(view, 'miles')?.state === 'queried',
  )
  expect(of(told, 'hours')?.agreedBy.map((one) => one.name)).toEqual(['Anne'])
  expect(of(told, 'miles')?.queries).toMatchObject([{ words: 'Was it not 3?', by: { name: 'Maureen' } }])

  // She puts other miles in their place; who agrees sees which, and what they take the place of.
  await priya.run('claim', {
    drafts: [{ ...way, visitId, miles: 30, vehicle: 'car', passenger: 0 }],
    instead: lineIds(told, 'miles'),
  })
  const changed = await money(anne, (view) => view.items.some((one) => one.state === 'replaced'))
  const next = changed.items.find((one) => one.line.kind === 'miles' && one.state === 'claimed')
  expect(next).toMatchObject({ line: { miles: 30, pence: 135 }, instead: [{ miles: 34 }] })
  await anne.run('answerClaim', { lineIds: [next?.lineId ?? ''], says: 'agreed', words: '' })
  const agreed = await money(maureen, (view) => view.owed[0]?.pence === 1485)
  expect(agreed.spent).toEqual(
    expect.arrayContaining([
      { account: 'hours', pence: 1350 },
      { account: 'miles', pence: 135 },
    ]),
  )

  // Paid at the bank; here it is only written down.
  const open = agreed.items.filter((one) => one.mayPay).map((one) => one.lineId)
  await maureen.run('sayPaid', { lineIds: open, day, words: '' })
  await money(
    priya,
    (view) => view.items.filter((one) => one.state === 'paid').length === 2 && view.owed.length === 0,
  )
  // One of the two was not: the other stays paid, and she is told.
  const paidHours = open[0] ?? ''
  expect(await priya.session.run('sayNotPaid', { lineIds: [paidHours] })).toMatchObject({ ok: false })
  await anne.until('money', { month }, (view) => view.items.some((one) => one.mayUnpay))
  await anne.run('sayNotPaid', { lineIds: [paidHours] })
  for (const one of [maureen, priya]) {
    const undone = await money(one, (view) => view.items.filter(({ state }) => state === 'paid').length === 1)
    expect(undone.items.find(({ lineId }) => lineId === paidHours)?.state).toBe('agreed')
  }
  // Next time the miles are there already.
  expect((await money(priya)).myRate).toBe(1350)

  // A receipt goes with what was bought, and is opened by whoever agrees.
  const { mediaId } = await priya.run('keepMedia', photoOf(systemRandom(4000), 'money/spent'))
  await priya.run('claim', {
    instead: [],
    drafts: [
      {
        ...{ kind: 'spent', date: day, what: 'Milk and bread', category: 'food', pence: 420 },
        ...{ paid: 'own', from: '', agreedBy: '', receiptId: mediaId },
      },
    ],
  })
  const bought = await money(anne, (view) => of(view, 'spent') !== undefined)
  expect(of(bought, 'spent')?.line).toMatchObject({ receipt: { kind: 'photo' }, pence: 420 })
  await anne.run('answerClaim', { lineIds: lineIds(bought, 'spent'), says: 'agreed', words: '' })
  await money(maureen, (view) => of(view, 'spent')?.state === 'agreed')
  await money(priya, (view) => of(view, 'spent')?.state === 'agreed')

  // Who volunteers sees nothing of it, and says nothing of it either.
  expect(await money(tariq)).toMatchObject({ items: [], owed: [], spent: [], audience: null })
  expect(
    await tariq.session.run('answerClaim', { lineIds: lineIds(bought, 'spent'), says: 'agreed', words: '' }),
  ).toMatchObject({
    refusal: { kind: 'not-allowed' },
  })
  for (const [bad, kind] of [
    [{ ...hours(60), minutes: -5 }, 'not-an-answer'],
    [{ ...hours(60), minutes: 1e9 }, 'not-an-answer'],
    [{ ...hours(60), date: '2026-02-30' }, 'bad-date'],
    [{ ...hours(60), date: '2199-01-01' }, 'bad-date'],
    [{ ...hours(60), what: 'x'.repeat(10_000) }, 'too-long'],
    [{ ...way, visitId: '', miles: 50, planned: 34, vehicle: 'car', passenger: 0 }, 'nothing-yet'],
  ] as const)
    expect(await priya.session.run('claim', { drafts: [bad as never], instead: [] })).toMatchObject({
      refusal: { kind },
    })
  expect(await circleIds(maureen, 'money')).toHaveLength(1)
}, 120_000)

it('80, 81: two phones sign an hour, and it is passed on whole', async () => {
  const { maureen, anne, tariq } = await team()
  const { people } = await maureen.see('people', null)
  const id = (name: string) => people.find((one) => one.person.name === name)?.person.personId ?? ''
  const { coinId } = await tariq.run('giveHours', {
    personId: id('Maureen'),
    minutes: 120,
    date: day,
    visitId: '',
  })
  const own = await tariq.see('coins', null)
  expect(own).toMatchObject({ given: 0, has: 0, items: [{ state: 'waits', maySign: false }] })
  expect(await tariq.session.run('signCoins', { coinId, yes: true })).toMatchObject({
    refusal: { kind: 'not-allowed' },
  })
  await maureen.until('coins', null, (view) => view.items[0]?.maySign === true)
  await maureen.run('signCoins', { coinId, yes: true })
  expect((await maureen.see('coins', null)).received).toBe(120)
  await tariq.until('coins', null, (view) => view.given === 120 && view.has === 120)
  await tariq.run('passCoins', { coinId, personId: id('Anne') })
  const gift = await anne.until('coins', null, (view) => view.items[0]?.kind === 'gift')
  await anne.run('signCoins', { coinId: gift.items[0]?.coinId ?? '', yes: true })
  await tariq.until('coins', null, (view) => view.has === 0 && view.given === 120)
  expect((await anne.see('coins', null)).has).toBe(120)
  for (const minutes of [-60, 0, 1.5, 1e9])
    expect(
      await tariq.session.run('giveHours', { personId: id('Anne'), minutes, date: day, visitId: '' }),
    ).toMatchObject({ refusal: { kind: 'not-an-answer' } })
}, 120_000)

it('83: two who have teams of their own share a fund, and nothing of their care', async () => {
  const [ruth, kwame] = await Promise.all([phone(), phone()])
  await ruth.run('startTeam', { name: 'Ruth' })
  await join(ruth, kwame, 'Kwame', 'shares the fund', ['money'])
  const { people } = await ruth.see('people', null)
  const shares = people.map((one) => ({ personId: one.person.personId, parts: 1 }))
  const put = { kind: 'in', date: day, what: 'November', receiptId: null, shares } as const
  await ruth.run('addToPool', { ...put, amount: 6001 })
  await ruth.run('addToPool', { ...put, kind: 'hours', what: 'Bev, together', amount: 90 })
  const seen = await kwame.until('pool', null, (view) => view.items.length === 2)
  expect(seen.left).toEqual([])
  for (const { entryId } of seen.items) await kwame.run('sayOfPool', { entryId, yes: true })
  const agreed = await ruth.until('pool', null, (view) => view.items.every((one) => one.state === 'agreed'))
  expect(agreed.left.map((one) => one.pence).sort()).toEqual([3000, 3001])
  expect(agreed.items.find((one) => one.kind === 'hours')?.shares.map((one) => one.amount)).toEqual([45, 45])
  await kwame.run('addToPool', { ...put, kind: 'out', what: 'Taxi', amount: 1000 })
  const taxi = await ruth.until('pool', null, (view) => view.items.some((one) => one.kind === 'out'))
  const entryId = taxi.items.find((one) => one.kind === 'out')?.entryId ?? ''
  expect(await kwame.session.run('sayOfPool', { entryId, yes: true })).toMatchObject({
    refusal: { kind: 'not-allowed' },
  })
  await ruth.run('sayOfPool', { entryId, yes: false })
  await kwame.until('pool', null, (view) => view.items.some((one) => one.state === 'no'))
  expect((await kwame.see('records', null as never)).canSee).toBe(false)
  for (const amount of [-5, 0, 0.5, 1e12])
    expect(await kwame.session.run('addToPool', { ...put, amount })).toMatchObject({
      refusal: { kind: 'not-an-answer' },
    })
}, 120_000)

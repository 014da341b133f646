import { expect, it } from 'vitest'
import type { ClaimDraft, MoneyView } from '../../src/app/index.ts'
import { addDays, startRates } from '../../src/domain/index.ts'
import { apart, together, type Somebody, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** Money of people who have no app, who are no longer in the team, or who look after it no longer. */
const { teamOf } = phonesOnRelay('after each')
let team: Team

const day = new Date().toISOString().slice(0, 10)
const month = day.slice(0, 7)
const hours = (minutes: number, date = day): ClaimDraft => ({
  ...{ kind: 'hours', date, visitId: '', what: 'Garden', minutes, travel: 0, rate: 1200 },
})
const bought = (pence: number, date = day): ClaimDraft => ({
  ...{ kind: 'spent', date, what: 'Seeds', category: 'home', pence, paid: 'own', from: '' },
  ...{ agreedBy: '', receiptId: null },
})
const until = (one: Somebody, is: (view: MoneyView) => boolean) => one.device.until('money', { month }, is)

it('84: what Sam has on paper is entered by who keeps the money, and counts once a second person says so', async () => {
  team = await teamOf({ Anne: ['schedule', 'money'], Priya: ['schedule', 'care'] })
  const [maureen, anne, priya] = [team.holder, team.somebody('Anne'), team.somebody('Priya')]
  const long = addDays(day, -40)
  const onPaper = { name: ' Sam ', sheetId: null }
  const sams = { drafts: [hours(120, long), bought(640)], instead: [], onPaper }
  // Only who is of the money writes for others, and nobody's name is empty.
  expect(await priya.device.session.run('claim', sams)).toMatchObject({ refusal: { kind: 'not-allowed' } })
  expect(
    await anne.device.session.run('claim', { ...sams, onPaper: { name: ' \n', sheetId: null } }),
  ).toMatchObject({ refusal: { kind: 'empty-name' } })

  // Without signal Anne writes it down, and Maureen another thing of his.
  for (const one of [anne, maureen]) apart(one)
  await anne.device.run('claim', sams)
  const own = await until(anne, ({ items }) => items.length > 0)
  expect(own.waiting).toEqual([])
  expect(own.namesOnPaper).toEqual(['Sam'])
  const { hits } = await anne.device.run('find', { text: 'seeds' })
  expect(hits).toMatchObject([{ what: 'money', title: 'Seeds', by: { name: 'Sam' } }])
  const [mine] = own.items.filter((one) => one.line.kind === 'spent')
  expect(mine).toMatchObject({
    ...{ person: { name: 'Sam' }, onPaper: { by: { isMe: true } }, mayAnswer: false, mayChange: true },
  })
  expect(
    await anne.device.session.run('answerClaim', {
      ...{ lineIds: [mine?.lineId ?? ''], says: 'agreed', words: '' },
    }),
  ).toMatchObject({ refusal: { kind: 'not-allowed' } })
  await maureen.device.run('claim', {
    drafts: [hours(30)],
    instead: [],
    onPaper: { name: 'Sam', sheetId: null },
  })
  for (const one of [anne, maureen]) together(one)

  // What is of another month waits on the same screen.
  const seen = await until(maureen, ({ waiting }) => waiting.length === 2)
  expect(seen.waiting.map(({ line }) => line.date).sort()).toEqual([long, day])
  expect(seen.waiting.every(({ onPaper: paper }) => paper?.by.name === 'Anne')).toBe(true)
  const lineIds = seen.waiting.map((one) => one.lineId)
  // The Holder is a second person to others, and not to herself.
  await maureen.device.run('answerClaim', { lineIds, says: 'agreed', words: '' })
  const half = await until(anne, ({ owed }) => owed.length === 1)
  expect(half.owed).toMatchObject([{ person: { name: 'Sam' }, pence: 3040 }])
  await anne.device.run('answerClaim', {
    ...{ lineIds: half.waiting.map((one) => one.lineId), says: 'agreed', words: '' },
  })
  for (const one of [anne, maureen])
    expect((await until(one, ({ owed }) => owed[0]?.pence === 3640)).waiting).toEqual([])
  // In cash, as Anne says; and Priya reads nothing of it.
  const pay = (await anne.device.see('money', { month })).items.filter((one) => one.mayPay)
  await anne.device.run('sayPaid', { lineIds: pay.map((one) => one.lineId), day, words: '' })
  await until(maureen, ({ owed }) => owed[0]?.pence === 2400)
  expect(await priya.device.see('money', { month })).toMatchObject({ items: [], owed: [], namesOnPaper: [] })
}, 120_000)

it('84: who is alone with the money writes for others by one word; the same receipt twice and a day long ago are asked about', async () => {
  team = await teamOf({ Priya: ['schedule', 'care'] })
  const [maureen, priya] = [team.holder, team.somebody('Priya')]
  const onPaper = { name: 'Sam', sheetId: null }
  await maureen.device.run('claim', { drafts: [bought(640)], instead: [], onPaper })
  const alone = await until(maureen, ({ owed }) => owed[0]?.pence === 640)
  expect(alone.items).toMatchObject([{ state: 'agreed', agreedBy: [] }])
  await priya.device.run('claim', { drafts: [bought(640), bought(500, addDays(day, -3650))], instead: [] })
  const { waiting } = await until(maureen, (view) => view.waiting.length === 2)
  expect(waiting.find(({ line }) => line.date === day)).toMatchObject({
    ...{ twinOf: { name: 'Sam' }, isLongAgo: false },
  })
  expect(waiting.find(({ line }) => line.date !== day)).toMatchObject({ twinOf: null, isLongAgo: true })
}, 120_000)

it('84, 85: a member who is taken out in mid-month is still paid what was theirs, and claims no more', async () => {
  team = await teamOf({ Anne: ['schedule', 'money'], Priya: ['schedule', 'care'] })
  const [maureen, anne, priya] = [team.holder, team.somebody('Anne'), team.somebody('Priya')]
  await priya.device.run('claim', { drafts: [hours(60)], instead: [] })
  await until(anne, ({ waiting }) => waiting.length === 1)
  apart(priya)
  await maureen.device.run('removePerson', { personId: await team.personId('Priya') })
  // She has not heard of it: what she says now is set aside, whatever her clock says.
  await priya.device.run('claim', { drafts: [hours(600)], instead: [] })
  together(priya)
  const { waiting } = await until(anne, (view) => view.waiting.length === 1)
  await anne.device.run('answerClaim', { lineIds: [waiting[0]?.lineId ?? ''], says: 'agreed', words: '' })
  for (const one of [maureen, anne]) {
    const view = await until(one, ({ owed }) => owed.length === 1)
    expect(view.items).toMatchObject([{ person: { name: 'Priya' }, state: 'agreed', line: { pence: 1200 } }])
    expect(view.owed).toMatchObject([{ pence: 1200 }])
  }
}, 120_000)

it('84, 85: when who looks after the money lays that down, what they told still stands, and so do the rates', async () => {
  team = await teamOf({ Anne: ['schedule', 'money'], Priya: ['schedule', 'care'] })
  const [maureen, anne, priya] = [team.holder, team.somebody('Anne'), team.somebody('Priya')]
  const { circleIds, months, name, what } = { circleIds: [], months: 0, name: '', what: '' }
  await maureen.device.run('putOutHat', { hatId: null, kind: 'money', name, what, circleIds, months })
  const personId = await team.personId('Anne')
  await maureen.device.run('offerHat', {
    ...{ hatId: 'money', personId, from: '', until: '', letInto: [], history: 'today' },
  })
  const { asked } = await anne.device.until('hats', null, (view) => view.asked.length > 0)
  const offerId = asked[0]?.offerId ?? ''
  await anne.device.run('answerHat', { offerId, yes: true })
  await until(priya, ({ readers }) => readers.some((one) => one.name === 'Anne'))
  await until(maureen, ({ readers }) => readers.some((one) => one.name === 'Anne'))

  await anne.device.run('setMileRates', { ...startRates, from: day, car: 50 })
  await until(maureen, ({ rates }) => rates.car === 50)
  await priya.device.run('claim', {
    ...{ instead: [] },
    drafts: [
      hours(60),
      {
        ...{ kind: 'miles', date: addDays(day, -1), visitId: '', what: 'There', miles: 100, planned: -1 },
        ...{ why: '', vehicle: 'car', passenger: 0 },
      },
    ],
  })
  const seen = await until(anne, ({ waiting }) => waiting.length === 2)
  // By the rates of the day before, though there are new ones.
  expect(seen.waiting.map(({ line }) => line.pence).sort()).toEqual([1200, 450])
  expect(seen.waiting.every((one) => one.byRates === null)).toBe(true)
  const lineIds = seen.waiting.map((one) => one.lineId)
  await anne.device.run('answerClaim', { lineIds, says: 'agreed', words: '' })
  await until(priya, ({ items }) => items.some((one) => one.state === 'agreed'))
  await anne.device.run('endHat', { offerId })
  await until(priya, ({ readers }) => !readers.some((one) => one.name === 'Anne'))
  const still = await until(priya, ({ items, rates }) => rates.car === 50 && items[0]?.state === 'agreed')
  expect(still.items[0]?.agreedBy.map((one) => one.name)).toEqual(['Anne'])
}, 120_000)

it('83: a fund in unequal parts is seen and agreed by all who share it, to the penny, on phones that were apart', async () => {
  team = await teamOf({ Anne: ['money'], Kwame: ['money'] })
  const [maureen, anne, kwame] = [team.holder, team.somebody('Anne'), team.somebody('Kwame')]
  const ids = await Promise.all(['Maureen', 'Anne', 'Kwame'].map((name) => team.personId(name)))
  const shares = [1, 2, 4].map((parts, at) => ({ personId: ids[at] ?? '', parts }))
  const put = { kind: 'in', date: day, what: 'November', receiptId: null, amount: 10_000, shares } as const
  apart(anne)
  await maureen.device.run('addToPool', put)
  await anne.device.run('addToPool', { ...put, kind: 'out', amount: 100, shares: shares.slice(1) })
  together(anne)
  for (const one of [anne, kwame]) {
    const { items } = await one.device.until('pool', null, (view) => view.items.length === 2)
    expect(
      items.find(({ kind }) => kind === 'in')?.shares.map(({ parts, amount }) => [parts, amount]),
    ).toEqual([
      ...[
        [1, 1429],
        [2, 2857],
        [4, 5714],
      ],
    ])
    for (const { entryId, maySay } of items)
      if (maySay) await one.device.run('sayOfPool', { entryId, yes: true })
  }
  for (const one of [maureen, anne, kwame]) {
    const { left } = await one.device.until('pool', null, (view) =>
      view.items.every(({ state }) => state === 'agreed'),
    )
    expect(left.map(({ person, pence }) => [person.name, pence]).sort()).toEqual([
      ...[
        ['Anne', 2824],
        ['Kwame', 5647],
        ['Maureen', 1429],
      ],
    ])
  }
  // Nobody is the second person to themselves, also where nobody else shares it.
  const { entryId } = await anne.device.run('addToPool', {
    ...put,
    shares: [{ personId: ids[1] ?? '', parts: 1 }],
  })
  const waits = await kwame.device.until('pool', null, (view) => view.items.length === 3)
  expect(waits.items.find((one) => one.entryId === entryId)).toMatchObject({ state: 'waits', maySay: true })
  expect(await anne.device.session.run('sayOfPool', { entryId, yes: true })).toMatchObject({ ok: false })
  for (const parts of [0, -1, 0.5, 1e9, NaN])
    expect(
      await anne.device.session.run('addToPool', { ...put, shares: [{ personId: ids[1] ?? '', parts }] }),
    ).toMatchObject({ refusal: { kind: 'not-an-answer' } })
}, 120_000)

it('82: Bev tells the hours that were signed and what she learned, to whom she chose, and takes it back with one tap', async () => {
  team = await teamOf({ Bev: ['schedule'], Priya: ['care'] })
  const [maureen, bev, priya] = [team.holder, team.somebody('Bev'), team.somebody('Priya')]
  const schedule = await team.circleId('schedule')
  const tell = { kind: 'hours', text: '', circleIds: [schedule] } as const
  expect(await bev.device.session.run('tellAchievement', tell)).toMatchObject({
    refusal: { kind: 'nothing-yet' },
  })
  const maureenId = await team.personId('Maureen')
  const given = { personId: maureenId, minutes: 90, date: day, visitId: '' }
  const { coinId } = await bev.device.run('giveHours', given)
  await maureen.device.until('coins', null, (view) => view.items[0]?.maySign === true)
  await maureen.device.run('signCoins', { coinId, yes: true })
  await bev.device.until('achievements', null, (view) => view.given === 90)
  const elsewhere = { ...tell, circleIds: [await team.circleId('care')] }
  expect(await bev.device.session.run('tellAchievement', elsewhere)).toMatchObject({
    refusal: { kind: 'not-allowed' },
  })
  apart(bev)
  await bev.device.run('tellAchievement', tell)
  const everyone = await team.circleId('everyone')
  await bev.device.run('tellAchievement', {
    kind: 'learned',
    text: 'To swim',
    circleIds: [schedule, everyone],
  })
  together(bev)
  const seen = await maureen.device.until('achievements', null, (view) => view.others.length === 2)
  expect(seen.others.find((one) => one.kind === 'hours')).toMatchObject({ minutes: 90, isSigned: true })
  // Priya is not where the hours were told; and nobody but Bev takes a thing back.
  const priyas = await priya.device.until('achievements', null, (view) => view.others.length === 1)
  expect(priyas.others).toMatchObject([{ text: 'To swim', isSigned: false }])
  const ids = seen.others.flatMap((one) => one.ids)
  expect(await maureen.device.session.run('takeBackAchievement', { ids })).toMatchObject({
    refusal: { kind: 'not-allowed' },
  })
  const mine = await bev.device.see('achievements', null)
  const swim = mine.mine.find((one) => one.kind === 'learned')
  expect(swim?.circles).toHaveLength(2)
  await bev.device.run('takeBackAchievement', { ids: [...(swim?.ids ?? [])] })
  await priya.device.until('achievements', null, (view) => view.others.length === 0)
  await maureen.device.until('achievements', null, (view) => view.others.length === 1)
}, 120_000)

it('87: the account of a month is the same on two phones that were apart, and nobody else’s to write', async () => {
  team = await teamOf({ Anne: ['money'], Priya: ['care'] })
  const [maureen, anne, priya] = [team.holder, team.somebody('Anne'), team.somebody('Priya')]
  const move = { kind: 'begun', date: `${month}-01`, what: '', pence: 40_000 } as const
  await maureen.device.run('moveInAccount', move)
  await until(anne, ({ account }) => account?.opening === 40_000)
  for (const one of [maureen, anne]) apart(one)
  const { entryId } = await maureen.device.run('moveInAccount', { ...move, kind: 'in', pence: 500 })
  await anne.device.run('moveInAccount', { ...move, kind: 'out', date: day, pence: 2000 })
  for (const one of [maureen, anne]) together(one)
  for (const one of [maureen, anne]) await until(one, ({ account }) => account?.closing === 38_500)
  expect(await anne.device.session.run('takeBackInAccount', { entryId })).toMatchObject({
    refusal: { kind: 'not-allowed' },
  })
  await maureen.device.run('takeBackInAccount', { entryId })
  await until(anne, ({ account }) => account?.closing === 38_000)
  expect((await priya.device.see('money', { month })).account).toBeNull()
  expect(await priya.device.session.run('moveInAccount', move)).toMatchObject({
    refusal: { kind: 'not-allowed' },
  })
  for (const pence of [-1, 0.5, NaN, 1e308])
    expect(await anne.device.session.run('moveInAccount', { ...move, pence })).toMatchObject({
      refusal: { kind: 'not-an-answer' },
    })
}, 120_000)

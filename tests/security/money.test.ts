import { expect, it } from 'vitest'
import type { ClaimDraft } from '../../src/app/index.ts'
import { chapterIdOf } from '../../src/documents/index.ts'
import { selectLedger, startRates, type MoneyLine } from '../../src/domain/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import { insiderOn } from '../helpers/hostileInsider.ts'
import { sent, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { relay, stops, teamOf } = phonesOnRelay('after each')
let team: Team

const day = new Date().toISOString().slice(0, 10)
const month = day.slice(0, 7)
const hours = (minutes: number, visitId = 'v.1'): ClaimDraft => ({
  ...{ kind: 'hours', date: day, visitId, what: 'Morning', minutes, travel: 0, rate: 1200 },
})
const tinMove = (kind: string, pence: number) => ({ kind, date: day, what: '', pence, replaces: [] })

it('C1: a worker raises nothing alone, and who is not of the money claims for nobody, agrees to nothing, sets no rate and reads no sum', async () => {
  team = await teamOf({
    Anne: ['schedule', 'money'],
    Priya: ['schedule', 'care'],
    Mallory: ['schedule', 'care'],
  })
  const [maureen, anne, priya] = ['Maureen', 'Anne', 'Priya'].map((name) => team.somebody(name).device)
  if (!maureen || !anne || !priya) throw new Error('There are three')
  const everyone = (await team.circleId('everyone')) as CircleId
  await priya.run('claim', { drafts: [hours(60)], instead: [] })
  const seen = await anne.until('money', { month }, (view) => view.items.length === 1)
  const [item] = seen.items
  const lineIds = [item?.lineId ?? '']
  await anne.run('answerClaim', { lineIds, says: 'agreed', words: '' })
  await priya.until('money', { month }, (view) => view.items[0]?.state === 'agreed')

  // Her own yes counts for nothing, what was agreed is not taken back by one, and more hours wait beside it.
  for (const [name, takes] of [
    ['answerClaim', { lineIds, says: 'agreed', words: '' }],
    ['takeBackClaim', { lineIds }],
    ['sayPaid', { lineIds, day, words: '' }],
    ['setBudget', { from: day, pence: 1 }],
    ['setMileRates', { ...startRates, from: day, car: 999 }],
  ] as const)
    expect(await priya.session.run(name, takes as never)).toMatchObject({ refusal: { kind: 'not-allowed' } })
  await priya.run('claim', { drafts: [hours(600)], instead: lineIds })
  const raised = await anne.until('money', { month }, (view) => view.items.length === 2)
  expect(raised.owed).toMatchObject([{ person: { name: 'Priya' }, pence: 1200 }])
  expect(raised.items.find((one) => one.state === 'claimed')).toMatchObject({ instead: [{ minutes: 60 }] })

  // An altered app of somebody who is not of the money.
  const bad = team.somebody('Mallory')
  await sent(bad)
  expect(await bad.device.see('money', { month })).toMatchObject({
    items: [],
    owed: [],
    spent: [],
    audience: null,
  })
  expect(await bad.device.session.run('claim', { drafts: [hours(60)], instead: lineIds })).toMatchObject({
    refusal: { kind: 'not-found' },
  })
  await bad.device.close()
  const mallory = await insiderOn(bad.disk.copy(), relay().http)
  stops.push(() => mallory.stop())
  const where = { month, heads: mallory.state().circleById.get(everyone)?.heads ?? [] }
  const [priyaId, malloryId] = [await team.personId('Priya'), await team.personId('Mallory')]
  const line = { ...item?.line, pence: 999_900 }
  const open = raised.items.find((one) => one.state === 'claimed')?.lineId ?? ''
  const answered = {
    says: 'agreed',
    words: '',
    replaces: [],
    items: [{ id: open, person: priyaId, line, instead: [] }],
  }
  const lies: readonly (readonly [string, object])[] = [
    ['money-answer', answered],
    ['money-told', { ...answered, answer: 'x', by: await team.personId('Anne') }],
    ['money-claim', { lines: [line], instead: lineIds, of: lineIds[0]?.slice(0, 32), person: priyaId }],
    ['money-claim', { lines: [line], instead: [], of: '', person: '' }],
    ['money-paid', { items: lineIds, day, words: '', replaces: [], of: '' }],
    ['money-rates', { ...startRates, from: day, car: 999 }],
    ['money-budget', { from: day, pence: 1, replaces: [] }],
    // Hours in the name of others, and signed for others.
    ['coins-given', { to: malloryId, minutes: 600, date: day, visit: '' }],
    ['coins-gift', { of: 'x', to: malloryId }],
    ['coins-confirmed', { of: 'x', minutes: 600 }],
    ['money-claim', []],
    ['money-rates', { from: 7, car: 'much' }],
  ]
  for (const [type, data] of lies) await mallory.fact(everyone, type, data as never, where)
  await mallory.fact(everyone, 'message', { text: 'that was all' }, where)
  for (const one of [maureen, anne, priya]) {
    await one.until('talk', { circleId: everyone }, ({ room }) => room?.messages.length === 1)
    const view = await one.see('money', { month })
    expect(view.items.map(({ state }) => state).sort()).toEqual(['agreed', 'claimed'])
    expect(view.rates).toMatchObject({ id: 'start', car: 45 })
    expect(view.owed).toMatchObject([{ pence: 1200 }])
    expect(view.budget).toBeNull()
    expect((await one.see('coins', null)).items).toEqual([])
  }
}, 180_000)

it('C1: who is of the money and gives a word of theirs the id of another’s hides no question, no count and nothing put in', async () => {
  team = await teamOf({
    Anne: ['schedule', 'money'],
    Priya: ['schedule', 'care'],
    Mallory: ['schedule', 'money'],
  })
  const [maureen, anne, priya] = ['Maureen', 'Anne', 'Priya'].map((name) => team.somebody(name).device)
  if (!maureen || !anne || !priya) throw new Error('There are three')
  const moneyCircle = (await team.circleId('money')) as CircleId
  await priya.run('claim', { drafts: [hours(60), hours(90, 'v.2')], instead: [] })
  const seen = await anne.until('money', { month }, (view) => view.items.length === 2)
  const [first = '', second = ''] = seen.items.map((one) => one.lineId)
  await anne.run('answerClaim', { lineIds: [first], says: 'queried', words: 'Which day?' })
  await maureen.run('answerClaim', { lineIds: [second], says: 'queried', words: 'How long?' })
  await anne.run('moveInTin', { kind: 'begun', date: day, what: '', pence: 2000 })
  await anne.run('countTin', { pence: 2000 })
  for (const one of ['Anne', 'Maureen', 'Mallory']) await sent(team.somebody(one))

  const bad = team.somebody('Mallory')
  await bad.device.until('money', { month }, (view) => view.items.every((one) => one.state === 'queried'))
  await bad.device.until('tin', null, (view) => view.counts.length === 1)
  await bad.device.close()
  const mallory = await insiderOn(bad.disk.copy(), relay().http)
  stops.push(() => mallory.stop())
  const where = { month, heads: mallory.state().circleById.get(moneyCircle)?.heads ?? [] }
  await mallory.fact(moneyCircle, 'message', { text: 'hello' }, where)
  const said = mallory.documents.view(chapterIdOf(moneyCircle, 'month', month))?.facts ?? []
  const idsOf = (type: string) => said.flatMap((fact) => (fact.type === type ? [fact.id] : []))
  expect(idsOf('money-answer')).toHaveLength(2)
  const nothing = { says: 'agreed', words: '', items: [], replaces: [] }
  for (const id of idsOf('money-answer'))
    await mallory.fact(moneyCircle, 'money-answer', nothing, { ...where, id })
  for (const id of idsOf('tin-moved'))
    await mallory.fact(moneyCircle, 'tin-moved', tinMove('in', 1), { ...where, id })
  for (const id of idsOf('tin-counted'))
    await mallory.fact(
      moneyCircle,
      'tin-counted',
      { date: day, pence: 5, written: 5, replaces: [] },
      { ...where, id },
    )
  await mallory.fact(moneyCircle, 'message', { text: 'that was all' }, where)
  for (const one of [maureen, anne]) {
    await one.until('talk', { circleId: moneyCircle }, ({ room }) => room?.messages.length === 2)
    const { items } = await one.see('money', { month })
    expect(items.map(({ state }) => state)).toEqual(['queried', 'queried'])
    const tin = await one.see('tin', null)
    expect(tin.balance).toBe(2001)
    expect(tin.counts.map(({ pence }) => pence).sort()).toEqual([2000, 5])
  }
  await priya.until('money', { month }, (view) => view.items.every((one) => one.state === 'queried'))
}, 180_000)

it('F5: ten thousand claims and as many answers to one hold nobody up, and count once', () => {
  const line: MoneyLine = {
    ...{ kind: 'hours', date: day, visit: 'v.1', what: '', pence: 100, minutes: 60, travel: 0, rate: 100 },
  }
  const many = Array.from({ length: 10_000 }, (_, n) => n)
  const ledger = selectLedger({
    claims: many.map((n) => ({
      ...{ id: `c${n}`, by: 'mallory', at: n },
      said: { lines: [line], instead: [`c${n - 1}.0`], of: '', person: '', paper: null },
    })),
    answers: many.map((n) => ({
      ...{ id: `a${n}`, by: 'anne', at: n },
      said: {
        ...({ says: 'agreed', words: '', replaces: [`a${n - 1}`] } as const),
        items: [{ id: n % 2 === 0 ? 'c9999.0' : `c${n}.0`, person: 'mallory', line, instead: [] }],
      },
    })),
    ...{ paid: [], holder: 'maureen' },
  })
  expect(ledger).toHaveLength(10_000)
  expect(ledger.filter(({ state }) => state === 'agreed')).toHaveLength(1)
})

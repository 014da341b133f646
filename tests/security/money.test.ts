import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { ClaimDraft } from '../../src/app/index.ts'
import { selectLedger, startRates, type MoneyLine } from '../../src/domain/index.ts'
import type { CircleId } from '../../src/keys/index.ts'
import { insiderOn } from '../helpers/hostileInsider.ts'
import { startLastingRelay, type LastingRelay } from '../helpers/hostileRelay.ts'
import { sent, teamOf, type Team } from '../helpers/hostileTeam.ts'

let relay: LastingRelay
let team: Team
const stops: (() => Promise<void>)[] = []
beforeAll(async () => {
  relay = await startLastingRelay()
})
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
  await team?.close()
})
afterAll(() => relay.end())

const day = new Date().toISOString().slice(0, 10)
const month = day.slice(0, 7)
const hours = (minutes: number): ClaimDraft => ({
  ...{ kind: 'hours', date: day, visitId: 'v.1', what: 'Morning', minutes, travel: 0, rate: 1200 },
})

it('C1: a worker raises nothing alone, and who is not of the money claims for nobody, agrees to nothing, sets no rate and reads no sum', async () => {
  team = await teamOf(relay, {
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
  const mallory = await insiderOn(bad.disk.copy(), relay.http)
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

it('F5: ten thousand claims and as many answers to one hold nobody up, and count once', () => {
  const line: MoneyLine = {
    ...{ kind: 'hours', date: day, visit: 'v.1', what: '', pence: 100, minutes: 60, travel: 0, rate: 100 },
  }
  const many = Array.from({ length: 10_000 }, (_, n) => n)
  const ledger = selectLedger({
    claims: many.map((n) => ({
      ...{ id: `c${n}`, by: 'mallory', at: n },
      said: { lines: [line], instead: [`c${n - 1}.0`], of: '', person: '' },
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

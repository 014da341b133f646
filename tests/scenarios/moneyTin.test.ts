import { expect, it } from 'vitest'
import type { TinView } from '../../src/app/index.ts'
import { apart, together, type Team } from '../helpers/hostileTeam.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** A tin of Maureen's cash: begun, used by who shops, and counted by two. */
const { teamOf } = phonesOnRelay('after each')
let team: Team

const day = new Date().toISOString().slice(0, 10)
const month = day.slice(0, 7)

it('86: what is bought from the tin is taken off once agreed, and two who count without signal both stand', async () => {
  team = await teamOf({ Anne: ['schedule', 'money'], Priya: ['schedule', 'care'] })
  const [maureen, anne, priya] = [team.holder, team.somebody('Anne'), team.somebody('Priya')]
  await maureen.device.run('moveInTin', { kind: 'begun', date: day, what: '', pence: 2000 })
  await anne.device.until('tin', null, (view) => view.balance === 2000)
  const put = { kind: 'in', date: day, what: 'From the bank', pence: 500 } as const
  const { entryId } = await anne.device.run('moveInTin', put)
  await maureen.device.until('tin', null, (view) => view.balance === 2500)

  // Priya shops. She is not of the money: she claims it, and it is taken off once somebody agrees.
  expect(await priya.device.see('tin', null)).toMatchObject({ audience: null, balance: 0, items: [] })
  for (const [name, takes] of [
    ['moveInTin', put],
    ['countTin', { pence: 1 }],
    ['signCount', { countId: 'x' }],
    ['takeBackInTin', { entryId }],
  ] as const)
    expect(await priya.device.session.run(name, takes as never)).toMatchObject({ ok: false })
  await priya.device.run('claim', {
    instead: [],
    drafts: [
      {
        ...{ kind: 'spent', date: day, what: 'Milk and bread', category: 'food', pence: 460 },
        ...{ paid: 'float', from: '', agreedBy: '', receiptId: null },
      },
    ],
  })
  await anne.device.until('tin', null, (view) => view.waiting === 460 && view.balance === 2500)
  const { items } = await anne.device.see('money', { month })
  const lineIds = items.map((one) => one.lineId)
  await anne.device.run('answerClaim', { lineIds, says: 'agreed', words: '' })
  const tin = await maureen.device.until('tin', null, (view) => view.balance === 2040)
  expect(tin).toMatchObject({ waiting: 0, isBegun: true })
  expect(tin.items.find((one) => one.kind === 'spent')).toMatchObject({
    ...{ by: { name: 'Priya' }, before: 2500, after: 2040, mayTakeBack: false },
  })
  expect(await maureen.device.session.run('takeBackInTin', { entryId })).toMatchObject({ ok: false })

  // Anne counts, two pounds less; Maureen counted with her and says so.
  const { countId } = await anne.device.run('countTin', { pence: 1840 })
  const seen = await maureen.device.until('tin', null, (view) => view.counts.length === 1)
  expect(seen).toMatchObject({
    balance: 2040,
    counts: [{ pence: 1840, written: 2040, seenBy: [], maySign: true }],
  })
  expect(await anne.device.session.run('signCount', { countId })).toMatchObject({ ok: false })
  await maureen.device.run('signCount', { countId })
  await anne.device.until('tin', null, ({ counts }) => counts[0]?.seenBy[0]?.name === 'Maureen')

  // Without signal both count, and Anne takes back what she put in.
  for (const one of [anne, maureen]) apart(one)
  await anne.device.run('takeBackInTin', { entryId })
  await anne.device.run('countTin', { pence: 1540 })
  await maureen.device.run('countTin', { pence: 1500 })
  for (const one of [anne, maureen]) together(one)
  for (const one of [anne, maureen]) {
    const all = (view: TinView) => view.balance === 1540 && view.counts.length === 3
    const both = await one.device.until('tin', null, all)
    expect(both.counts.map(({ pence, isLast }) => [pence, isLast]).sort()).toEqual([
      [1500, true],
      [1540, true],
      [1840, false],
    ])
  }
  for (const pence of [-1, 0.5, 1e12])
    expect(await anne.device.session.run('countTin', { pence })).toMatchObject({
      refusal: { kind: 'not-an-answer' },
    })
}, 120_000)

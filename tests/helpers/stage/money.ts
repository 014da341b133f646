import type {
  AchievementsView,
  CoinItem,
  CoinsView,
  MoneyView,
  PayItem,
  PoolItem,
  PoolView,
} from '../../../src/app/index.ts'
import { startRates } from '../../../src/domain/index.ts'
import type { CastName, Eyes } from './cast.ts'
import { garden } from './media.ts'
import type { SceneName } from './scenes.ts'
import { at } from './team.ts'

function item(eyes: Eyes, person: CastName, lineId: string, more: Partial<PayItem>): PayItem {
  return {
    lineId,
    person: eyes.of(person),
    at: at(-1, 12),
    line: {
      ...{ kind: 'hours', date: '2026-11-20', visit: 'v.2026-11-20', what: 'Morning', pence: 1350 },
      ...{ minutes: 60, travel: 0, rate: 1350 },
    },
    state: 'claimed',
    isOwnWord: true,
    agreedBy: [],
    differs: false,
    queries: [],
    instead: [],
    twin: false,
    twinOf: null,
    isLongAgo: false,
    onPaper: null,
    byRates: null,
    visitMinutes: null,
    agreedBefore: null,
    mayAnswer: eyes.sees('money') && eyes.me !== person,
    mayChange: eyes.me === person,
    mayPay: false,
    mayUnpay: false,
    saved: 'sent',
    ...more,
  }
}

const accountNow = {
  isBegun: true,
  opening: 40_250,
  came: 120_000,
  out: 2000,
  spent: 1350,
  closing: 156_900,
} as const
const theGrant = {
  entryId: 'g1',
  kind: 'in',
  date: '2026-11-02',
  what: 'From the council',
  pence: 120_000,
} as const

/** As Maureen or Anne sees the month; as Priya sees her own part of it. */
export function moneyOf(scene: SceneName, eyes: Eyes): MoneyView {
  const isIn = eyes.sees('money')
  const way = { kind: 'miles', date: '2026-11-19', visit: '', what: 'To the doctor', planned: 34 } as const
  const agreed = { mayAnswer: false, state: 'agreed', agreedBy: [eyes.of('anne')], mayPay: isIn } as const
  const all: readonly PayItem[] = [
    item(eyes, 'priya', 'l1', {}),
    item(eyes, 'priya', 'l2', {
      line: {
        ...{ ...way, miles: 41, why: 'The bridge was closed', vehicle: 'car' },
        ...{ passenger: 41, rates: 'start', pence: 205 },
      },
      state: 'queried',
      queries: [{ by: eyes.of('maureen'), words: 'Which way did you go?', at: at(-1, 14) }],
    }),
    item(eyes, 'priya', 'l3', agreed),
    item(eyes, 'priya', 'l5', { ...agreed, state: 'paid', mayPay: false, mayUnpay: isIn }),
    item(eyes, 'anne', 'l4', {
      line: {
        ...{ kind: 'spent', date: '2026-11-18', visit: '', what: 'Non-slip mat', pence: 1899 },
        ...{ category: 'equipment', paid: 'own', from: '', agreedBy: 'x6', receipt: garden },
      },
      agreedBefore: eyes.of('maureen'),
    }),
    {
      ...item(eyes, 'priya', 'l6', {}),
      person: { personId: 'paper:Sam', name: 'Sam', relation: '', isMe: false, isHolder: false },
      onPaper: { by: eyes.of('anne'), sheet: null },
      line: {
        ...{ kind: 'spent', date: '2026-11-17', visit: '', what: 'Seeds and soil', pence: 1240 },
        ...{ category: 'home', paid: 'own', from: '', agreedBy: '', receipt: null },
      },
      mayAnswer: isIn && eyes.me !== 'anne',
      mayChange: eyes.me === 'anne',
    },
  ]
  const items = isIn ? all : all.filter((one) => one.person.isMe)
  const isEmpty = scene === 'empty'
  const toClaim = [18, 20].map((day) => ({
    ...{ visitId: `v.2026-11-${day}`, title: 'Morning', date: `2026-11-${day}`, minutes: 56 },
    ...{ arrivedAt: at(day - 21, 9, 2), leftAt: at(day - 21, 9, 58) },
    ...{ travel: day === 20 ? 12 : 0 },
    miles: { miles: 34, vehicle: 'car' as const, how: day === 20 ? ('way' as const) : ('last' as const) },
  }))
  return {
    month: '2026-11',
    items: isEmpty ? [] : items,
    toClaim: isEmpty || eyes.me !== 'priya' ? [] : toClaim,
    myRate: eyes.me === 'priya' ? 1350 : null,
    rates: startRates,
    rateVersions: [startRates],
    driven:
      eyes.me === 'priya' ? [{ personId: eyes.of('priya').personId, year: '2026-04-06', tenths: 1240 }] : [],
    namesOnPaper: isIn && !isEmpty ? ['Sam'] : [],
    waiting: isEmpty ? [] : items.filter((one) => one.mayAnswer),
    mayRate: isIn,
    owed: isEmpty ? [] : [{ person: eyes.of('priya'), pence: 1350 }],
    spent: isEmpty ? [] : [{ account: 'hours', pence: 1350 }],
    account:
      isIn && !isEmpty
        ? { ...accountNow, moves: [{ ...theGrant, by: eyes.of('anne'), mayTakeBack: eyes.me === 'anne' }] }
        : null,
    budget: isEmpty ? null : { budgetId: 'b1', pence: 120_000 },
    readers: [eyes.of('maureen'), eyes.of('anne'), ...(isIn ? [] : [eyes.of(eyes.me)])],
    audience: isIn ? eyes.audience('money') : null,
    holder: eyes.of('maureen'),
    people: eyes.people,
  }
}

/** Tariq gave two hours that wait for Maureen, and two that he may give on. */
export function coinsOf(scene: SceneName, eyes: Eyes): CoinsView {
  const one = (coinId: string, more: Partial<CoinItem>): CoinItem => ({
    ...{ coinId, from: eyes.of('tariq'), to: eyes.of('maureen'), minutes: 120, date: '2026-11-17' },
    ...{ kind: 'given', state: 'waits', maySign: eyes.me === 'maureen', mayGive: false },
    ...{ mayTakeBack: eyes.me === 'tariq', saved: 'sent' },
    ...more,
  })
  const signed = {
    state: 'signed',
    maySign: false,
    mayGive: eyes.me === 'tariq',
    mayTakeBack: false,
  } as const
  const isEmpty = scene === 'empty'
  return {
    items: isEmpty ? [] : [one('c1', {}), one('c2', { ...signed, date: '2026-11-10', minutes: 90 })],
    given: eyes.me === 'tariq' ? 90 : 0,
    received: eyes.me === 'maureen' && !isEmpty ? 90 : 0,
    has: eyes.me === 'tariq' ? 90 : 0,
    visits:
      eyes.me === 'tariq'
        ? [{ visitId: 'v.2026-11-19', title: 'Walk', date: '2026-11-19', minutes: 75 }]
        : [],
    people: eyes.people.filter((person) => !person.isMe),
    holder: eyes.of('maureen'),
    audience: eyes.audience('schedule'),
  }
}

/** Sixty pounds put in by both, and a taxi that Anne wrote down and Maureen has not seen. */
export function poolOf(scene: SceneName, eyes: Eyes): PoolView {
  const isEmpty = scene === 'empty'
  const both = [eyes.of('maureen'), eyes.of('anne')]
  const one = (entryId: string, more: Partial<PoolItem>): PoolItem => ({
    ...{
      entryId,
      by: eyes.of('anne'),
      kind: 'out',
      date: '2026-11-19',
      what: 'Taxi to the choir',
      minutes: 0,
    },
    ...{
      pence: 1250,
      shares: both.map((person, at) => ({ person, parts: at + 1, amount: [417, 833][at] ?? 0 })),
      receipt: null,
      state: 'waits',
    },
    ...{ yes: [], no: [], maySay: eyes.me === 'maureen', saved: 'sent' },
    ...more,
  })
  const put = { kind: 'in', what: 'For November', pence: 6000, state: 'agreed', maySay: false } as const
  const parts = both.map((person) => ({ person, parts: 1, amount: 3000 }))
  return {
    items: isEmpty ? [] : [one('p1', {}), one('p2', { ...put, shares: parts, yes: [eyes.of('maureen')] })],
    left: isEmpty ? [] : both.map((person) => ({ person, pence: 3000 })),
    people: both,
    audience: eyes.sees('money') ? eyes.audience('money') : null,
  }
}

/** Tariq told two things; one of them whoever sees the hours can see signed. */
export function achievementsOf(scene: SceneName, eyes: Eyes): AchievementsView {
  const circles = [eyes.audience('everyone').circle]
  const common = { person: eyes.of('tariq'), circles, year: '2026', saved: 'sent' } as const
  const all = [
    { ...common, ids: ['a1'], kind: 'hours', minutes: 90, text: '', isSigned: true },
    {
      ...common,
      ids: ['a2'],
      kind: 'learned',
      minutes: 0,
      text: 'How to fold a wheelchair',
      isSigned: false,
    },
  ] as const
  const items = scene === 'empty' ? [] : all
  const isMine = eyes.me === 'tariq'
  return {
    ...{ mine: isMine ? items : [], others: isMine ? [] : items, year: '2026', given: isMine ? 90 : 0 },
    audiences: [eyes.audience('everyone'), eyes.audience('schedule')],
  }
}

import { shape, type Plain } from '../../base/index.ts'
import { readDay, type PlainDate } from '../dates.ts'
import type { Said } from '../hats/select.ts'
import { moneyLimits } from './shape.ts'
import { unique } from './unique.ts'

/** Hours that were given for nothing, in the circle where one sees who comes and when. README of `domain`. */
export const coinFacts = {
  given: 'coins-given',
  gift: 'coins-gift',
  /** By who received them: so many minutes, as it was said. */
  confirmed: 'coins-confirmed',
  declined: 'coins-declined',
  /** By who gave, as long as it is not confirmed; of a gift that was promised twice, at any time. */
  back: 'coins-back',
} as const

export type CoinsGiven = {
  readonly to: string
  readonly minutes: number
  readonly date: PlainDate
  /** The visit, or ''. */
  readonly visit: string
}
/** `of`: hours that one has, by the id of what was given or of the gift by which they came. */
export type CoinsGift = { readonly of: string; readonly to: string }
export type CoinsSigned = { readonly of: string; readonly minutes: number }

const id = shape.text(200)
const person = shape.text(64)
const minutes = shape.whole(1, moneyLimits.minutes)
const readGiven = shape.lenient<CoinsGiven>({
  to: [person, ''],
  minutes: [minutes, 0],
  date: [readDay, ''],
  visit: [id, ''],
})
const readGift = shape.lenient<CoinsGift>({ of: [id, ''], to: [person, ''] })
const readSigned = shape.lenient<CoinsSigned>({ of: [id, ''], minutes: [minutes, 0] })

export function parseCoinsGiven(data: Plain): CoinsGiven | undefined {
  const found = readGiven(data)
  return found && found.to !== '' && found.date !== '' && found.minutes > 0 ? found : undefined
}
export function parseCoinsGift(data: Plain): CoinsGift | undefined {
  const found = readGift(data)
  return found && found.of !== '' && found.to !== '' ? found : undefined
}
export function parseCoinsSigned(data: Plain): CoinsSigned | undefined {
  const found = readSigned(data)
  return found && found.of !== '' ? found : undefined
}

export type SaidOfCoins = {
  readonly given: readonly Said<CoinsGiven>[]
  readonly gifts: readonly Said<CoinsGift>[]
  readonly confirmed: readonly Said<CoinsSigned>[]
  readonly declined: readonly Said<CoinsSigned>[]
  readonly back: readonly Said<CoinsSigned>[]
}

/**
 * Words of before name another by its id alone, and ids are made by whoever writes: such a one counts where only one person gave
 * something that name, so that nobody takes another's place. `<id>-<whose device signed it>` is what is named now.
 */
export function namedInFull(said: SaidOfCoins): SaidOfCoins {
  const named = new Set<string>()
  const byBare = new Map<string, string | null>()
  for (const { id } of [...said.given, ...said.gifts]) {
    if (named.has(id)) continue
    named.add(id)
    const bare = id.slice(0, id.lastIndexOf('-'))
    byBare.set(bare, byBare.has(bare) ? null : id)
  }
  const full = <T extends { readonly of: string }>(all: readonly Said<T>[]): readonly Said<T>[] =>
    all.flatMap((one) => {
      const { of } = one.said
      const id = named.has(of) || of.includes('-') ? of : byBare.get(of)
      return id === undefined || id === null ? [] : [{ ...one, said: { ...one.said, of: id } }]
    })
  return {
    ...said,
    ...{ gifts: full(said.gifts), confirmed: full(said.confirmed) },
    ...{ declined: full(said.declined), back: full(said.back) },
  }
}

/** `twice`: the same hours were promised to two, and both said thank you: they are nobody's until one is taken back. */
export type CoinState = 'waits' | 'signed' | 'declined' | 'back' | 'twice'
export type Coin = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly minutes: number
  readonly date: PlainDate | ''
  readonly at: number
  readonly visit: string
  readonly kind: 'given' | 'gift'
  /** Of a gift, the hours by which it came; '' of what was given. */
  readonly of: string
  readonly state: CoinState
  /** Who has them now: who gave the hours, until they are passed on. Nobody where it is not signed, or they went on. */
  readonly owner: string
}

/**
 * Both sign: hours count that one says they gave and the other says, in the same number, that they got. Whoever gave them has
 * them, and may pass them on, whole, to somebody who signs for it. It follows from the receipts alone, in any order, and no
 * hours come or go on the way.
 */
export function selectCoins(said: SaidOfCoins): readonly Coin[] {
  const signed = namesOf(said.confirmed, ({ said: { of, minutes }, by }) => `${of} ${by} ${minutes}`)
  const declined = namesOf(said.declined, ({ said: { of }, by }) => `${of} ${by}`)
  const back = namesOf(said.back, ({ said: { of }, by }) => `${of} ${by}`)
  const giftsByHolding = new Map<string, Said<CoinsGift>[]>()
  const givenIds = new Set(said.given.map((one) => one.id))
  for (const gift of unique(said.gifts)) {
    // An id that an altered app gave to two things is the first thing's.
    if (givenIds.has(gift.id)) continue
    const all = giftsByHolding.get(gift.said.of)
    if (all) all.push(gift)
    else giftsByHolding.set(gift.said.of, [gift])
  }
  const stateOf = (one: string, from: string, to: string, minutes: number): CoinState => {
    if (declined.has(`${one} ${to}`)) return 'declined'
    if (signed.has(`${one} ${to} ${minutes}`)) return 'signed'
    return back.has(`${one} ${from}`) ? 'back' : 'waits'
  }
  const coins: Coin[] = []
  const seen = new Set<string>()
  // What somebody has begins with what they gave: nobody comes to hours by a ring of gifts.
  const open: Coin[] = unique(said.given)
    .filter(({ by, said }) => by !== said.to)
    .map(({ id, by, at, said: { to, minutes, date, visit } }) => {
      const state = stateOf(id, by, to, minutes)
      return {
        id,
        from: by,
        to,
        minutes,
        date,
        at,
        visit,
        kind: 'given',
        of: '',
        state,
        owner: state === 'signed' ? by : '',
      }
    })
  for (let coin = open.pop(); coin; coin = open.pop()) {
    if (seen.has(coin.id)) continue
    seen.add(coin.id)
    const { owner, minutes, date, visit } = coin
    const gifts = (giftsByHolding.get(coin.id) ?? []).filter(
      ({ by, said }) => owner !== '' && by === owner && said.to !== owner,
    )
    const next = gifts.map(({ id, by, at, said: { to } }): Coin => {
      // Signed or not, who gave it takes it back where it was promised twice.
      const state = back.has(`${id} ${by}`) && gifts.length > 1 ? 'back' : stateOf(id, by, to, minutes)
      const of = coin.id
      return { id, from: by, to, minutes, date, at, visit, kind: 'gift', of, state, owner: '' }
    })
    const taken = next.filter(({ state }) => state === 'signed')
    coins.push(taken.length === 1 ? { ...coin, owner: '' } : coin)
    for (const one of next) {
      if (one.state !== 'signed') coins.push(one)
      else if (taken.length > 1) coins.push({ ...one, state: 'twice' })
      else open.push({ ...one, owner: one.to })
    }
  }
  return coins.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
}

/** Never less than nothing: what was given, what was received, and what somebody has to keep or pass on. */
export function coinsOf(coins: readonly Coin[], person: string) {
  const sum = (is: (coin: Coin) => boolean) =>
    coins.filter(is).reduce((minutes, coin) => minutes + coin.minutes, 0)
  const isSigned = ({ kind, state }: Coin) => kind === 'given' && state === 'signed'
  return {
    given: sum((coin) => isSigned(coin) && coin.from === person),
    received: sum((coin) => isSigned(coin) && coin.to === person),
    has: sum((coin) => coin.owner === person),
  }
}

const namesOf = <T>(all: readonly T[], nameOf: (one: T) => string): ReadonlySet<string> =>
  new Set(all.map(nameOf))

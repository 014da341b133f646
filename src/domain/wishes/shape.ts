import { shape, type Plain } from '../../base/index.ts'

/** Whom somebody would like to come, or to work with, and whom please not. Nobody else's business: see `wishFacts`. */
export const wishKinds = ['gladly', 'rather-not'] as const
export type WishKind = (typeof wishKinds)[number]

/** `kind` is empty where it was taken back. `at` orders two words on one person, from two phones of one author. */
export type Wish = {
  readonly person: string
  readonly kind: WishKind | ''
  readonly why: string
  readonly at: number
}

/**
 * All that its author had noted by then, so that the newest is enough and two that were written without signal add up.
 * `readers`: whom the Holder lets see it, as of `readersAt`.
 */
export type WishList = {
  readonly wishes: readonly Wish[]
  readonly readers: readonly string[]
  readonly readersAt: number
}

/** What one reader is shown: the Holder's list without what is about that reader. The highest `turn` counts. */
export type WishesShown = { readonly wishes: readonly Wish[]; readonly turn: number }

/** Types of private facts. */
export const wishFacts = { mine: 'wishes', shown: 'wishes-shown' } as const
export const wishLimits = { why: 200, wishes: 60, readers: 8 } as const

const id = shape.text(64)
const readWish = shape.lenient<Wish>({
  person: [id, ''],
  kind: [shape.oneOf('', ...wishKinds), ''],
  why: [shape.text(wishLimits.why * 4), ''],
  at: [shape.whole(), 0],
})
const wishes = [shape.list(readWish, wishLimits.wishes), []] as const

export const parseWishList = (data: Plain): WishList | undefined =>
  shape.lenient<WishList>({
    wishes,
    readers: [shape.list(id, wishLimits.readers), []],
    readersAt: [shape.whole(), 0],
  })(data)

export const parseWishesShown = (data: Plain): WishesShown | undefined =>
  shape.lenient<WishesShown>({ wishes, turn: [shape.whole(), 0] })(data)

export const noWishes: WishList = { wishes: [], readers: [], readersAt: 0 }

/** The latest word on each person, and the latest choice of readers, whichever phone they are from and in any order. */
export function joinWishes(one: WishList, other: WishList): WishList {
  const byPerson = new Map<string, Wish>()
  for (const wish of [...one.wishes, ...other.wishes]) {
    const known = byPerson.get(wish.person)
    if (!known || isAfter(wish, known)) byPerson.set(wish.person, wish)
  }
  const wishes = [...byPerson.values()].sort((a, b) => b.at - a.at || (a.person < b.person ? -1 : 1))
  const isNewer = other.readersAt - one.readersAt || (String(other.readers) > String(one.readers) ? 1 : -1)
  const { readers, readersAt } = isNewer > 0 ? other : one
  return { wishes: wishes.slice(0, wishLimits.wishes), readers, readersAt }
}

const isAfter = (one: Wish, other: Wish): boolean =>
  one.at !== other.at ? one.at > other.at : one.kind + one.why > other.kind + other.why

/** For somebody to read: what was taken back is not in it, nor anything about them. */
export const wishesFor = ({ wishes }: WishList, reader: string): readonly Wish[] =>
  wishes.filter((one) => one.kind !== '' && one.person !== reader)

import { everyone } from '../circles/index.ts'
import {
  joinWishes,
  noWishes,
  parseWishesShown,
  parseWishList,
  wishesFor,
  wishFacts,
  type Wish,
  type WishesShown,
  type WishList,
} from '../domain/index.ts'
import type { PersonId } from '../keys/index.ts'
import type { Context } from './context.ts'
import type { Look } from './look.ts'
import { privateFactsOf, sayPrivately } from './privately.ts'
import { personRef } from './select/refs.ts'

/** What I noted for myself, on all of my devices together. */
export const wishListOf = (look: Look, context: Context): WishList =>
  privateFactsOf(look, context, wishFacts.mine)
    .filter((fact) => fact.author === look.me)
    .flatMap((fact) => parseWishList(fact.data) ?? [])
    .reduce(joinWishes, noWishes)

/** What the Holder shows to somebody, as she last said it. Nobody else's word counts. */
export function shownTo(look: Look, context: Context, reader: PersonId): WishesShown | undefined {
  const { holder } = look.state
  return privateFactsOf(look, context, wishFacts.shown)
    .filter((fact) => fact.author === holder && fact.to.length === 1 && fact.to[0] === reader)
    .flatMap((fact) => parseWishesShown(fact.data) ?? [])
    .reduce<WishesShown | undefined>((last, one) => (last && last.turn > one.turn ? last : one), undefined)
}

/**
 * Each reader is shown what they should be, by the Holder's devices: a list of their own, for what is about them is in none
 * that they can open. Who is a reader no more is shown an empty one.
 */
export async function showWishesToReaders(context: Context): Promise<void> {
  const look = context.look()
  if (!look || look.me !== look.state.holder) return
  const list = wishListOf(look, context)
  const told = privateFactsOf(look, context, wishFacts.shown).flatMap((fact) => fact.to)
  for (const reader of new Set([...(list.readers as readonly PersonId[]), ...told])) {
    if (look.state.personById.get(reader)?.standing !== 'member') continue
    const last = shownTo(look, context, reader)
    // Whoever came back under a new name is the same to her.
    const isTheirs = ({ person }: Wish) => personRef(look, person as PersonId).personId === reader
    const wishes = list.readers.includes(reader)
      ? wishesFor(list, reader).filter((one) => !isTheirs(one))
      : []
    if (isSame(last?.wishes ?? [], wishes)) continue
    const shown = { wishes, turn: (last?.turn ?? 0) + 1 }
    await sayPrivately(context, everyone(look.state.team), wishFacts.shown, [reader], shown)
  }
}

const isSame = (one: readonly Wish[], other: readonly Wish[]): boolean => wordsOf(one) === wordsOf(other)

const wordsOf = (wishes: readonly Wish[]): string =>
  JSON.stringify(wishes.map(({ person, kind, why, at }) => [person, kind, why, at]))

import type { Wish } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { Context } from '../context.ts'
import type { Look } from '../look.ts'
import type { ViewTable } from '../viewTable.ts'
import { shownTo, wishListOf } from '../wishFacts.ts'
import type { WishesView, WishItem, WishViews } from '../wishTypes.ts'
import { circleFor, peopleOf, personRef } from './refs.ts'

export const wishViews: ViewTable<WishViews> = {
  wishes: ({ look, context }) => selectWishes(look, context),
}

function selectWishes(look: Look, context: Context): WishesView {
  const { holder } = look.state
  const iAmHolder = look.me === holder
  const list = wishListOf(look, context)
  const others = (circleFor(look, 'everyone')?.members ?? []).filter((id) => id !== look.me)
  const shown = iAmHolder ? undefined : shownTo(look, context, look.me)
  const isShown = shown !== undefined && shown.wishes.length > 0
  return {
    mine: itemsOf(look, list.wishes),
    readers: iAmHolder
      ? peopleOf(
          look,
          others.filter((id) => list.readers.includes(id)),
        )
      : [],
    holders: isShown ? itemsOf(look, shown.wishes) : null,
    holder: personRef(look, holder),
    iAmHolder,
    people: peopleOf(look, others),
  }
}

/** Of those who are or were in the team; of somebody who came back under a new name, as they are now. */
const itemsOf = (look: Look, wishes: readonly Wish[]): readonly WishItem[] =>
  wishes.flatMap(({ person: id, kind, why }) => {
    const person = personRef(look, id as PersonId)
    return kind === '' || person.name === '' || person.isMe ? [] : [{ person, kind, why }]
  })

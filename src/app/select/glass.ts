import type { GlassAsked } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { Context } from '../context.ts'
import { glassOf, stillHere } from '../glassFacts.ts'
import type { GlassAskItem, GlassView, GlassViews } from '../glassTypes.ts'
import type { Look } from '../look.ts'
import { readTold } from '../told.ts'
import type { ViewTable } from '../viewTable.ts'
import { selectCards } from './cards.ts'
import { circleFor, peopleOf, personRef } from './refs.ts'

export const glassViews: ViewTable<GlassViews> = {
  glass: ({ look, context }) => selectGlassView(look, context),
}

function selectGlassView(look: Look, context: Context): GlassView {
  const { holder } = look.state
  const iAmHolder = look.me === holder
  const { now, made, share, asked } = glassOf(look, context)
  const iAmNamed = now?.people.includes(look.me) ?? false
  const here = stillHere(look, now?.people ?? [])
  const mine = iAmHolder ? selectCards(look) : []
  const items = asked.map((one) => itemOf(look, one, iAmNamed && share !== undefined)).reverse()
  const told = readTold(context)
  const news = items
    .filter(({ by }) => !by.isMe)
    .map((ask) => ({ newsId: `${ask.askId} ${ask.agreed.length} ${ask.opened.length}`, ask }))
    .find(({ newsId }) => !told.has(newsId))
  return {
    iAmHolder,
    holder: personRef(look, holder),
    set:
      now && (iAmNamed || iAmHolder)
        ? {
            people: peopleOf(look, here),
            cards: selectCards(look).filter(({ cardId }) => now.cards.includes(cardId)),
            words: made?.words ?? '',
            hasWords: now.hasWords,
            iAmNamed,
            gone: now.people.length - here.length,
          }
        : null,
    asked: items,
    news: news ?? null,
    people: iAmHolder
      ? peopleOf(
          look,
          (circleFor(look, 'everyone')?.members ?? []).filter((one) => one !== look.me),
        )
      : [],
    cards: mine,
  }
}

function itemOf(look: Look, ask: GlassAsked, hasShare: boolean): GlassAskItem {
  const isMine = ask.by === look.me
  const isOpen = ask.standing === 'waiting' || ask.standing === 'agreed'
  return {
    askId: ask.id,
    by: personRef(look, ask.by as PersonId),
    at: ask.at,
    reason: ask.reason,
    agreed: ask.agreed.map(({ by, at }) => ({ person: personRef(look, by as PersonId), at })),
    opened: ask.opened.map(({ at }) => at),
    standing: ask.standing,
    mayAgree: hasShare && !isMine && isOpen && !ask.agreed.some(({ by }) => by === look.me),
    mayOpen: hasShare && isMine && ask.standing === 'agreed' && ask.given.length > 0,
  }
}

import { aloneFacts, type Alone } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { aloneFactsOf, aloneOf } from '../aloneFacts.ts'
import type { AloneItem, AloneViews } from '../aloneTypes.ts'
import type { Context } from '../context.ts'
import { savedOf, type Look } from '../look.ts'
import type { ViewTable } from '../viewTable.ts'
import { circleFor, peopleOf, personRef } from './refs.ts'

export const aloneViews: ViewTable<AloneViews> = {
  alone: ({ look, context }) => selectAloneView(look, context),
}

function selectAloneView(look: Look, context: Context): AloneViews['alone']['data'] {
  const all = aloneOf(look, context)
  const mine = aloneFactsOf(look, context).filter((fact) => fact.author === look.me)
  const isUnsent = mine.some((fact) => fact.unsent)
  const items = all.map((one) => itemOf(look, one, one.by === look.me && isUnsent))
  return {
    lastIds: mine.findLast(({ type }) => type === aloneFacts.began)?.to ?? [],
    mine: items.find(({ person }) => person.isMe) ?? null,
    watched: items.filter(({ person }) => !person.isMe && person.name !== ''),
    people: peopleOf(
      look,
      (circleFor(look, 'everyone')?.members ?? []).filter((one) => one !== look.me),
    ),
  }
}

const itemOf = (look: Look, one: Alone, unsent: boolean): AloneItem => ({
  aloneId: one.id,
  person: personRef(look, one.by as PersonId),
  until: one.until,
  due: one.due,
  heardAt: one.heardAt,
  standing: one.standing,
  watchers: peopleOf(look, one.to as readonly PersonId[]),
  seenBy: peopleOf(look, one.seenBy as readonly PersonId[]),
  every: one.every,
  saved: savedOf(look, unsent),
})

import { parsePassportShown, passportShownType } from '../../domain/index.ts'
import type { Context } from '../context.ts'
import type { CrewView, CrewViews, ShownItem } from '../crewTypes.ts'
import { factsOf, type Look } from '../look.ts'
import { readTold } from '../told.ts'
import type { ViewTable } from '../viewTable.ts'
import { authorRef, circleFor } from './refs.ts'

export const crewViews: ViewTable<CrewViews> = { crew: ({ look, context }) => selectCrew(look, context) }

function selectCrew(look: Look, context: Context): CrewView {
  const shown = factsOf(look, passportShownType)
    .flatMap((fact): readonly ShownItem[] => {
      const said = fact.circle.purpose === 'care' ? parsePassportShown(fact.data) : undefined
      return said ? [{ shownId: fact.id, by: authorRef(look, fact.device), at: fact.at, why: said.why }] : []
    })
    .sort((a, b) => b.at - a.at || a.shownId.localeCompare(b.shownId))
  const told = readTold(context)
  return {
    canShow: circleFor(look, 'care') !== undefined,
    shown,
    news: look.me === look.state.holder ? shown.filter((one) => !one.by?.isMe && !told.has(one.shownId)) : [],
  }
}

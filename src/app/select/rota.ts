import { isPlainDate, mondayOf } from '../../domain/index.ts'
import { today } from '../look.ts'
import type { RotaViews } from '../rotaTypes.ts'
import type { ViewTable } from '../viewTable.ts'
import { selectDayOrder } from './dayOrder.ts'
import { selectJourneys } from './journeys.ts'
import { selectDraft } from './drafts.ts'

export const rotaViews: ViewTable<RotaViews> = {
  journeys: ({ look }) => selectJourneys(look),
  dayOrder: ({ look, context }, { day }) => selectDayOrder(look, context, day),
  draft: ({ look, context }, { day }) =>
    selectDraft(look, context, mondayOf(day !== null && isPlainDate(day) ? day : today(look))),
}

import { isPlainDate, mondayOf } from '../../domain/index.ts'
import { today } from '../look.ts'
import type { RotaViews } from '../rotaTypes.ts'
import type { ViewTable } from '../viewTable.ts'
import { workLimitsOf } from './clashes.ts'
import { selectDayOrder } from './dayOrder.ts'
import { circleFor, peopleOf } from './refs.ts'
import { selectJourneys } from './journeys.ts'
import { otherPlanners, selectDraft } from './drafts.ts'

export const rotaViews: ViewTable<RotaViews> = {
  workLimits: ({ look, context }) =>
    circleFor(look, 'schedule')
      ? { limits: workLimitsOf(look, context, look.me), planners: peopleOf(look, otherPlanners(look)) }
      : null,
  journeys: ({ look }) => selectJourneys(look),
  dayOrder: ({ look, context }, { day }) => selectDayOrder(look, context, day),
  draft: ({ look, context }, { day }) =>
    selectDraft(look, context, mondayOf(day !== null && isPlainDate(day) ? day : today(look))),
}

import {
  addDays,
  mondayOf,
  isPlainDate,
  type Effect,
  type Said,
  type VisitChange,
} from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { Context } from '../context.ts'
import { today, type Look } from '../look.ts'
import type {
  PlannedVisitView,
  ScheduleViews,
  TwinItem,
  VisitChangeItem,
  VisitItem,
  VisitOtherwise,
  VisitPlan,
  WeekView,
} from '../scheduleTypes.ts'
import type { PersonRef } from '../types.ts'
import type { ViewTable } from '../viewTable.ts'
import { selectTeamClashes } from './clashes.ts'
import { selectChangedForMe, selectAsked, selectAskedOfMe, selectCoverOrder } from './cover.ts'
import { draftAt, draftedOf, otherPlanners } from './drafts.ts'
import { selectFeelingSafe } from './feelingSafe.ts'
import { audienceOf, circleFor, peopleOf, personRef } from './refs.ts'
import { mayPlan } from './planners.ts'
import { scheduleOf, type PlacedSeries, type Schedule } from './schedule.ts'
import { selectVisitItem, selectVisits } from './visits.ts'

export const scheduleViews: ViewTable<ScheduleViews> = {
  week: ({ look, context }, { day, published }) => selectWeek(look, context, day, published ?? false),
  plannedVisit: ({ look, context }, { visitId }) => selectPlannedVisit(look, context, visitId),
}

function selectWeek(look: Look, context: Context, day: string | null, isPublished: boolean): WeekView {
  const now = today(look)
  const from = mondayOf(day !== null && isPlainDate(day) ? day : now)
  const schedule = circleFor(look, 'schedule')
  const iPlan = schedule !== undefined && mayPlan(look)
  const drafted = isPublished ? scheduleOf(look) : draftedOf(look, context)
  const visits = selectVisits(look, from, 7, drafted)
  return {
    ...{ from, today: now },
    days: [0, 1, 2, 3, 4, 5, 6].map((n) => {
      const date = addDays(from, n)
      return { date, visits: visits.filter((one) => one.date === date) }
    }),
    gaps: visits.filter((one) => isOpen(one.gaps, one) && !one.isDraft && one.endsAt > look.now).length,
    asked: selectAskedOfMe(look, context),
    changed: selectChangedForMe(look),
    clashes: selectTeamClashes(look, context, from, iPlan, drafted),
    iPlan,
    audience: schedule ? audienceOf(look, schedule) : null,
    holder: personRef(look, look.state.holder),
  }
}

const isOpen = (gaps: number, one: { rests: boolean; suggestedBy: unknown }): boolean =>
  gaps > 0 && !one.rests && one.suggestedBy === null

function selectPlannedVisit(look: Look, context: Context, visitId: string): PlannedVisitView {
  const schedule = draftedOf(look, context)
  const visit = selectVisitItem(look, visitId, schedule)
  const seriesId = visitId.split('.')[0] ?? ''
  const found = schedule.series.get(seriesId)
  if (!visit || !found) return null
  const { after } = found.series
  const itemId = visit.isDraft ? draftAt(look, context, visitId) : undefined
  const iPlan = mayPlan(look)
  const care = circleFor(look, 'care')
  const own = visit.people.find((one) => one.person.isMe)?.state
  return {
    ...{ visit, seriesId, saved: visit.saved },
    plan: { ...planOf(found), tiles: visit.tiles },
    twins: visit.isTwin
      ? [seriesId, ...(schedule.twins.get(seriesId) ?? [])]
          .sort()
          .flatMap((id) => twinItem(look, schedule, id))
      : [],
    changes: changesOf(look, schedule.effects.get(visitId)),
    mine:
      own === 'coming' || own === 'offered' || own === 'spare'
        ? 'coming'
        : own === 'maybe' || own === 'cant'
          ? own
          : 'open',
    iPlan,
    people: iPlan ? inOrder(visit, selectCoverOrder(look, context)) : othersAt(visit),
    asked: iPlan ? selectAsked(look, context, visit) : [],
    iAmAsked: selectAskedOfMe(look, context).some((one) => one.visitId === visitId),
    safe: selectFeelingSafe(look, visitId),
    care: care ? audienceOf(look, care) : null,
    draft:
      itemId === undefined
        ? null
        : { itemId, after: itemId === seriesId ? after : '', seenBy: peopleOf(look, otherPlanners(look)) },
  }
}

function planOf({ series }: PlacedSeries): Required<VisitPlan> {
  const {
    person,
    others,
    after: _after,
    draft: _draft,
    keeps: _keeps,
    isSuggested: _isSuggested,
    ...rule
  } = series
  return { ...rule, personId: person || null, otherIds: others }
}

function twinItem(look: Look, { series }: Schedule, seriesId: string): readonly TwinItem[] {
  const found = series.get(seriesId)
  if (!found) return []
  const { person, others } = found.series
  const people = [person, ...others].filter((one) => one !== '')
  return [
    {
      ...{ seriesId, plan: planOf(found) },
      people: people.map((one) => personRef(look, one as PersonId)),
      by: found.by === undefined ? null : personRef(look, found.by),
    },
  ]
}

const othersAt = (visit: VisitItem): readonly PersonRef[] =>
  visit.audience.people.filter((one) => !one.isHolder)

/** Those who are not in the order yet stand at its end. */
const inOrder = (visit: VisitItem, order: readonly string[]): readonly PersonRef[] => {
  const placeOf = ({ personId }: PersonRef) =>
    (order.indexOf(personId) + order.length + 1) % (order.length + 1)
  return [...othersAt(visit)].sort((a, b) => placeOf(a) - placeOf(b))
}

const changesOf = (look: Look, effect: Effect | undefined): readonly VisitChangeItem[] =>
  (effect?.changes ?? []).map((one) => ({
    changeId: one.id,
    by: personRef(look, one.by as PersonId),
    at: one.at,
    otherwise: otherwiseOf(one),
    people: one.said.people?.map((id) => personRef(look, id as PersonId)) ?? null,
  }))

const otherwiseOf = ({ said }: Said<VisitChange>): VisitOtherwise => ({
  ...(said.cancelled && { cancelled: true }),
  ...(said.date !== '' && { date: said.date }),
  ...(said.start !== '' && { start: said.start }),
  ...(said.minutes !== null && { minutes: said.minutes }),
  ...(said.people !== null && { personIds: said.people }),
  ...(said.place !== null && { place: said.place }),
  ...(said.needed !== null && { needed: said.needed }),
  ...(said.why !== '' && { why: said.why }),
})

import {
  addDays,
  isAtNight,
  noLimits,
  parseWorkLimits,
  selectClashes,
  workLimitsFact,
  type Shift,
  type WorkLimits,
} from '../../domain/index.ts'
import type { Context } from '../context.ts'
import { groupBy, type Look } from '../look.ts'
import { privateFactsOf } from '../privately.ts'
import type { ClashItem, VisitItem } from '../scheduleTypes.ts'
import type { Schedule } from './schedule.ts'
import { journeyBetween } from './journeys.ts'
import { selectVisits } from './visits.ts'

/** Whoever comes, as far as anybody knows. */
export const isComing = (state: string): boolean => state === 'planned' || state === 'coming'

/** What somebody said of their work to those who plan, the newest; by themselves alone. */
export function workLimitsOf(look: Look, context: Context, person: string): WorkLimits {
  const said = privateFactsOf(look, context, workLimitsFact).findLast((fact) => fact.author === person)
  return (said && parseWorkLimits(said.data)) ?? noLimits
}

export const shiftOf = (visit: VisitItem, place: string): Shift => ({
  visitId: visit.visitId,
  date: visit.date,
  starts: visit.startsAt,
  ends: visit.endsAt,
  place: `${place} ${visit.place}`,
  isLoneNight:
    isAtNight(visit.start, visit.minutes) && visit.people.filter((one) => isComing(one.state)).length < 2,
})

/** Of a week and the day on each side of it: for who plans, of everybody; for everybody else, of themselves. */
export function selectTeamClashes(
  look: Look,
  context: Context,
  monday: string,
  iPlan: boolean,
  schedule: Schedule,
): readonly ClashItem[] {
  const visits = selectVisits(look, addDays(monday, -1), 9, schedule).filter(
    (visit) => !visit.cancelled && !visit.rests && visit.suggestedBy === null && visit.endsAt > look.now,
  )
  const byId = new Map(visits.map((visit) => [visit.visitId, visit]))
  const comings = visits.flatMap((visit) =>
    visit.people.flatMap(({ person, state }) =>
      isComing(state) && (iPlan || person.isMe) ? [{ person, visit }] : [],
    ),
  )
  return [...groupBy(comings, (one) => one.person.personId).values()].flatMap((all) => {
    const person = all[0]?.person
    const limits = workLimitsOf(look, context, person?.personId ?? '')
    const wayBetween = (first: string, next: string): number | undefined =>
      journeyBetween(look, byId.get(first)?.place ?? '', byId.get(next)?.place ?? '', person?.personId)
        ?.minutes
    return selectClashes(
      all.map(({ visit }) => shiftOf(visit, '')),
      monday,
      (first, next) => wayBetween(first.visitId, next.visitId),
      limits,
    ).flatMap((clash): readonly ClashItem[] => {
      const [first, next] = [byId.get(clash.first), byId.get(clash.next)]
      const way = clash.kind === 'tight' ? (wayBetween(clash.first, clash.next) ?? null) : null
      const most = limits.hours
      return first && next && person ? [{ ...clash, way, most, person, first, next }] : []
    })
  })
}

import { isPlainDate, suggestOrder, wayOf, type Stop, type VisitType } from '../../domain/index.ts'
import type { Context } from '../context.ts'
import { groupBy, today, type Look } from '../look.ts'
import type { DayOrderView } from '../rotaTypes.ts'
import type { VisitItem } from '../scheduleTypes.ts'
import { isComing } from './clashes.ts'
import { draftedOf } from './drafts.ts'
import { journeyBetween } from './journeys.ts'
import { mayPlan } from './planners.ts'
import { selectVisits } from './visits.ts'

/** Somebody's body waits for these, or two people do: they stay at their time. */
const fixed: readonly VisitType[] = ['care', 'sleep-in', 'review', 'trial']

/** Of who has three visits or more on that day: their order with least on the way. For who plans of everybody, else of oneself. */
export function selectDayOrder(look: Look, context: Context, day: string | null): DayOrderView {
  const date = day !== null && isPlainDate(day) ? day : today(look)
  const iPlan = mayPlan(look)
  const visits = selectVisits(look, date, 1, draftedOf(look, context)).filter(
    (one) => !one.cancelled && !one.rests && one.suggestedBy === null,
  )
  const comings = visits.flatMap((visit) =>
    visit.people.flatMap(({ person, state }) =>
      isComing(state) && (iPlan || person.isMe) ? [{ person, visit }] : [],
    ),
  )
  const people = [...groupBy(comings, (one) => one.person.personId).values()].flatMap((own) => {
    const [first] = own
    return first && own.length >= 3 ? [orderOf(look, first.person, own)] : []
  })
  return { ...{ date, iPlan }, people }
}

type Coming = { readonly person: VisitItem['people'][number]['person']; readonly visit: VisitItem }

function orderOf(look: Look, person: Coming['person'], own: readonly Coming[]) {
  const byId = new Map(own.map(({ visit }) => [visit.visitId, visit]))
  const stops = own.map(({ visit }): Stop => {
    const [hours = 0, minutes = 0] = visit.start.split(':').map(Number)
    const isFixed = fixed.includes(visit.type) || visit.needed > 1 || visit.state !== 'planned'
    return {
      ...{ id: visit.visitId, place: visit.place, start: hours * 60 + minutes },
      ...{ minutes: visit.minutes, isFixed },
    }
  })
  const timeOf = (from: string, to: string) => journeyBetween(look, from, to, person.personId)?.minutes
  const isKnown = stops.every((one) => stops.every((other) => timeOf(one.place, other.place) !== undefined))
  const way = (from: string, to: string): number => timeOf(from, to) ?? 0
  const given = suggestOrder(stops, () => 0)
  const found = isKnown ? suggestOrder(stops, way) : given
  return {
    ...{ person, isKnown, before: wayOf(given, way), after: wayOf(found, way) },
    stops: found.flatMap(({ id, start, isFixed }) => {
      const visit = byId.get(id)
      return visit ? [{ visit, start: wallOfMinutes(start), isFixed }] : []
    }),
  }
}

const two = (n: number): string => String(n).padStart(2, '0')
const wallOfMinutes = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`

import { callLimits } from '../../domain/index.ts'
import { addDays } from '../../domain/index.ts'
import type { CallsView, LetterView, LetterVisit } from '../callTypes.ts'
import { today, type Look } from '../look.ts'
import type { VisitItem } from '../scheduleTypes.ts'
import { circleFor, personRef } from './refs.ts'
import { selectVisits } from './visits.ts'

/** The week from today on for one person without the app. Visits stand in it for who hears of them, and where I read them myself. */
export function selectLetter(look: Look, calls: CallsView, contactId: string): LetterView {
  const call = calls.calls.find((one) => one.contactId === contactId)
  if (!call) return null
  const schedule = circleFor(look, 'schedule')
  const hears = schedule !== undefined && call.hears.some(({ circleId }) => circleId === schedule.id)
  return {
    call,
    holder: personRef(look, look.state.holder),
    days: hears ? daysFrom(look, today(look)) : null,
  }
}

function daysFrom(look: Look, first: string): NonNullable<LetterView>['days'] {
  const visits = selectVisits(look, first, callLimits.days)
  return Array.from({ length: callLimits.days }, (_, n) => addDays(first, n)).map((date) => ({
    date,
    visits: visits
      .filter((one) => one.date === date && one.suggestedBy === null && !one.isDraft)
      .map(letterVisit),
  }))
}

const comes = new Set(['planned', 'coming'])

const letterVisit = (visit: VisitItem): LetterVisit => ({
  ...{ start: visit.start, title: visit.title, isOff: visit.cancelled !== null },
  names: visit.people.filter(({ state }) => comes.has(state)).map(({ person }) => person.name),
})

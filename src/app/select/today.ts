import { addDays, wallOf } from '../../domain/index.ts'
import { isDayShown } from '../doorCard.ts'
import { today, type Look } from '../look.ts'
import type { VisitItem } from '../scheduleTypes.ts'
import type { FeltItem, LateToday, TodayView, TodayViews } from '../todayTypes.ts'
import type { ViewTable } from '../viewTable.ts'
import { selectCards } from './cards.ts'
import { isComing } from './clashes.ts'
import { journeyBetween } from './journeys.ts'
import { selectLate } from './late.ts'
import { selectOkays } from './okay.ts'
import { selectPinned, selectRecordsOf } from './records.ts'
import { audienceOf, circleFor } from './refs.ts'
import { selectMessages } from './talk.ts'
import { selectDay, selectVisits } from './visits.ts'

export const todayViews: ViewTable<TodayViews> = {
  today: ({ look }) => selectToday(look),
  doorDay: ({ look, context }) => ({
    shown: look.me === look.state.holder && context.ports.doorCard ? isDayShown(context, look) : null,
  }),
}

const newsShown = 3
const hourMs = 3_600_000
const minuteMs = 60_000
/** That somebody was all right two days ago says little of today. */
const okHours = 48
const accessHours = 2

export function selectToday(look: Look): TodayView {
  const date = today(look)
  const news = circleFor(look, 'news')
  const schedule = circleFor(look, 'schedule')
  const day = selectDay(look)
  const ok = selectOkays(look)[0]
  return {
    date,
    ...day,
    handovers: selectPinned(look),
    news: news ? [...selectMessages(look, news.id, newsShown)].reverse() : [],
    ok: ok && ok.at >= look.now - okHours * hourMs ? ok : null,
    okAudience: schedule ? audienceOf(look, schedule) : null,
    felt: feltAt(look, [
      ...day.over,
      ...(day.now ? [day.now] : []),
      ...selectVisits(look, addDays(date, -1), 1),
    ]),
    access: isAtTheDoor(look, [day.now, ...day.rest])
      ? selectCards(look).filter((card) => card.kind === 'access')
      : [],
    late: lateAt(look, [...(day.now ? [day.now] : []), ...day.rest]),
    ways: waysOf(look, [...(day.now ? [day.now] : []), ...day.rest]),
  }
}

/** Only of who is expected there: anybody else's word says nothing of when somebody comes. */
const lateAt = (look: Look, visits: readonly VisitItem[]): readonly LateToday[] =>
  visits
    .filter((visit) => visit.state === 'planned' && visit.cancelled === null)
    .flatMap(({ visitId, startsAt, people }) =>
      selectLate(look, visitId)
        .filter(({ person: { personId } }) =>
          people.some((one) => one.person.personId === personId && isComing(one.state)),
        )
        .map(({ person, minutes }) => {
          const at = wallOf(startsAt + minutes * minuteMs, look.timeZone).time
          return { visitId, person, minutes, at }
        }),
    )

function waysOf(look: Look, visits: readonly VisitItem[]): TodayView['ways'] {
  const mine = visits
    .filter((visit) => visit.cancelled === null && isMine(visit))
    .toSorted((a, b) => a.startsAt - b.startsAt)
  return mine.slice(1).flatMap((to, n) => {
    const from = mine[n]
    const way = from && journeyBetween(look, from.place, to.place)
    return from && way && way.how !== 'same'
      ? [{ from: from.visitId, to: to.visitId, minutes: way.minutes }]
      : []
  })
}

const isMine = ({ people }: VisitItem): boolean =>
  people.some(({ person, state }) => person.isMe && isComing(state))

/** How it was at these, by the newest that says so, whoever wrote it. */
function feltAt(look: Look, visits: readonly VisitItem[]): FeltItem | null {
  const felt = visits
    .flatMap(({ visitId }) => selectRecordsOf(look, visitId))
    .flatMap(({ mood, by, writtenAt }): readonly FeltItem[] =>
      mood === null || writtenAt === null || writtenAt > look.now + hourMs
        ? []
        : [{ mood, by, at: writtenAt }],
    )
  return [...felt].sort((a, b) => b.at - a.at)[0] ?? null
}

/** A visit of mine is near, or on. */
const isAtTheDoor = (look: Look, visits: readonly (VisitItem | null)[]): boolean =>
  visits.some(
    (visit) =>
      visit !== null &&
      visit.cancelled === null &&
      visit.people.some((one) => one.person.isMe) &&
      visit.startsAt - accessHours * hourMs <= look.now,
  )

import {
  addDays,
  occurrenceOf,
  selectOccurrences,
  spanOf,
  whoComes,
  wallOf,
  type Came,
  type Occurrence,
  type SaidPresence,
  type WhoComes,
} from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { savedOf, today, type Look } from '../look.ts'
import type { ComerItem } from '../scheduleTypes.ts'
import type { VisitItem } from '../types.ts'
import { isTimeToSetOut, onTheWay, onWayWordsOf } from './onWay.ts'
import { audienceOf, circleFor, personRef } from './refs.ts'
import { scheduleOf, type PlacedSeries, type Schedule } from './schedule.ts'

/** Visits on `days` days from `first`, in their order, each with what is known of who comes, arrived and left. */
export function selectVisits(
  look: Look,
  first: string,
  days: number,
  schedule: Schedule = scheduleOf(look),
): readonly VisitItem[] {
  return selectOccurrences(schedule.plans, first, days, schedule.effects).flatMap((one) =>
    itemOf(look, schedule, one),
  )
}

export function selectVisitItem(
  look: Look,
  visitId: string,
  schedule: Schedule = scheduleOf(look),
): VisitItem | undefined {
  const one = occurrenceOf(schedule.plans, visitId, schedule.effects)
  return one && itemOf(look, schedule, one)[0]
}

const itemOf = (look: Look, schedule: Schedule, one: Occurrence): readonly VisitItem[] => {
  const found = schedule.series.get(one.seriesId)
  return found ? [visitItem(look, schedule, one, found)] : []
}

/** What is on now or comes next today, what follows it, what is over, and the week after. */
export function selectDay(look: Look): {
  now: VisitItem | null
  rest: readonly VisitItem[]
  over: readonly VisitItem[]
  coming: readonly VisitItem[]
} {
  const { date } = wallOf(look.now, look.timeZone)
  const isOver = (visit: VisitItem): boolean =>
    visit.state === 'left' || (visit.state === 'planned' && visit.endsAt <= look.now)
  // A night that began yesterday is this morning's first.
  const night = selectVisits(look, addDays(date, -1), 1).filter(
    (visit) => visit.endsAt > look.now && !isOver(visit),
  )
  const all = [...night, ...selectVisits(look, date, 1)].filter(isInPlan)
  const isOn = (visit: VisitItem): boolean => visit.cancelled === null && !isOver(visit)
  const now = all.find((visit) => visit.state === 'arrived') ?? all.find(isOn) ?? null
  const others = all.filter((visit) => visit !== now)
  return {
    now,
    rest: others.filter((visit) => !isOver(visit)),
    over: others.filter(isOver),
    coming: selectVisits(look, addDays(date, 1), 7).filter(isInPlan),
  }
}

/** What somebody only suggests stands in the week, and not in anybody's day. */
const isInPlan = (visit: VisitItem): boolean => visit.suggestedBy === null && !visit.neverWas

function visitItem(look: Look, schedule: Schedule, occurrence: Occurrence, found: PlacedSeries): VisitItem {
  const { series, visitId, seriesId, date, start, minutes, effect } = occurrence
  const { row } = found
  const more = schedule.tasks.get(seriesId)
  const needed = effect?.needed ?? series.needed
  const span = spanOf(date, start, minutes, look.timeZone)
  const planned = effect?.people ?? [series.person, ...series.others]
  const all = span.starts > look.now + dayMs ? [] : (schedule.presence.get(visitId) ?? [])
  // Who is out of the team comes no more; where they came before, their name stays.
  const isPast = all.length > 0 || date < today(look)
  const inTeam = planned
    .map((id) => personRef(look, id as PersonId))
    .filter((one) => one.name !== '' && (isPast || isMember(look, one.personId)))
    .map((one) => one.personId)
  const who = whoComes(inTeam, needed, schedule.answers, occurrence)
  const people = comers(look, who)
  const coming = people.filter((one) => one.state === 'planned' || one.state === 'coming')
  const first = coming[0]?.person ?? null
  const expected = new Set([
    ...planned.map((id) => personRef(look, id as PersonId).personId),
    ...coming.map(({ person }) => person.personId),
  ])
  const mayClose = (by: string, at: number): boolean =>
    first === null || look.now >= span.ends || schedule.planners.counted(by as PersonId, at)
  const { arrived, left } = presenceAt(all, expected, mayClose)
  const near = { visitId, startsAt: span.starts, endsAt: span.ends }
  const onWay = effect?.cancelled ? [] : onTheWay(look, near, coming, all)
  const by = arrived ? personRef(look, arrived.person as PersonId) : null
  const off = effect?.cancelled ?? null
  const unsent =
    row.unsent > 0 ||
    more?.isUnsent === true ||
    [
      ...(effect?.changes ?? []).map((one) => one.id),
      ...who.people.flatMap((one) => one.answers),
      ...[arrived?.arrived, left].flatMap((one) => one?.id ?? []),
      ...onWay.flatMap(({ person }) => onWayWordsOf(look, visitId, person.personId).map((one) => one.id)),
    ].some((id) => schedule.unsent.has(id))
  return {
    visitId,
    title: series.title,
    date,
    start: span.start,
    minutes,
    weekdays: series.repeat === 'week' ? series.weekdays : [],
    ...{ startsAt: span.starts, endsAt: span.ends, lasts: span.minutes },
    type: series.type,
    place: effect?.place ?? series.place,
    person: first,
    people,
    needed,
    second: series.second,
    gaps: off ? 0 : who.gaps,
    isContested: who.isContested,
    onWay,
    iMaySetOut:
      !effect?.cancelled &&
      isTimeToSetOut(near, look.now) &&
      coming.some(({ person }) => person.isMe) &&
      !all.some((one) => one.person === look.me) &&
      !onWay.some(({ person }) => person.isMe),
    cancelled: off && {
      by: personRef(look, off.by as PersonId),
      at: off.at,
      notice: Math.round((span.starts - off.at) / 60_000),
    },
    movedFrom: date === occurrence.named ? '' : occurrence.named,
    neverWas:
      !effect &&
      series.repeat !== 'once' &&
      series.from === date &&
      all.length === 0 &&
      found.writtenAt >= span.ends &&
      wallOf(found.writtenAt, look.timeZone).date === date,
    changedTwice: effect?.isContested ?? false,
    isTwin: schedule.twins.has(seriesId),
    isDraft:
      schedule.drafts.has(seriesId) || (effect?.changes.some((one) => schedule.drafts.has(one.id)) ?? false),
    suggestedBy: found.suggestedBy === null ? null : personRef(look, found.suggestedBy),
    state: left ? 'left' : arrived ? 'arrived' : 'planned',
    arrivedAt: arrived?.arrived.said.at ?? null,
    leftAt: left?.said.at ?? null,
    arrivedBy: by && by.personId !== first?.personId ? by : null,
    tiles: [...new Set([...series.tiles, ...(more?.tiles ?? [])])],
    audience: audienceOf(look, row.circle),
    saved: savedOf(look, unsent),
    canWrite: circleFor(look, 'care') !== undefined,
    rests: !arrived && schedule.rests(date),
  }
}

const dayMs = 86_400_000

/**
 * Who came and left. Everybody who reads the plan can say it of every visit: nobody came to one that is not before tomorrow,
 * and whoever is expected is asked first. It is over when all of them have left. While somebody is still expected, one who
 * was not and went again was only passing: that closes no visit, and stops nobody from looking who is missing.
 */
function presenceAt(
  all: readonly Came[],
  expected: ReadonlySet<string>,
  mayClose: (by: string, at: number) => boolean,
): { readonly arrived?: Came; readonly left?: SaidPresence } {
  const came = all.filter((one) => expected.has(one.person))
  const counted = came.length > 0 ? came : all.slice(0, 1)
  const lefts = counted.flatMap(({ left }) => left ?? [])
  const last = [...lefts].sort((a, b) => b.said.at - a.said.at)[0]
  if (came.length === 0 && last && !mayClose(last.by, last.at)) return {}
  return {
    ...(counted[0] && { arrived: counted[0] }),
    ...(last && lefts.length === counted.length && { left: last }),
  }
}

const isMember = (look: Look, person: string): boolean =>
  look.state.personById.get(person as PersonId)?.standing === 'member'

const comers = (look: Look, { people }: WhoComes): readonly ComerItem[] =>
  people.map(({ person, state, isPlanned, isOfBefore }) => ({
    ...{ person: personRef(look, person as PersonId), state, isPlanned, isOfBefore },
  }))

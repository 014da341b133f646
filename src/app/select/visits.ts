import {
  addDays,
  parsePresence,
  parseSeries,
  parseTasks,
  parseVisitId,
  presenceTypes,
  selectOccurrences,
  wallOf,
  type Occurrence,
  type Series,
  type TileId,
} from '../../domain/index.ts'
import type { Fact, Row } from '../../documents/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { factsOf, rowsOf, savedOf, today, type Look, type Placed } from '../look.ts'
import type { VisitItem, VisitView } from '../types.ts'
import { documentTypes } from '../documentTypes.ts'
import { selectRecordsOf } from './records.ts'
import { restingBy } from './pauses.ts'
import { audienceOf, authorRef, circleFor, personRef } from './refs.ts'

/** Visits on `days` days from `first`, in their order, each with what is known of who arrived and left. */
export function selectVisits(look: Look, first: string, days: number): readonly VisitItem[] {
  const series = seriesOf(look)
  const presence = presenceOf(look)
  const tasks = tasksOf(look)
  const rests = restingBy(look)
  const plain = Object.fromEntries([...series].map(([id, one]) => [id, one.series]))
  return selectOccurrences(plain, first, days).flatMap((occurrence) => {
    const found = series.get(occurrence.seriesId)
    return found ? [visitItem(look, occurrence, found.row, presence, tasks, rests)] : []
  })
}

export function selectVisitItem(look: Look, visitId: string): VisitItem | undefined {
  const name = parseVisitId(visitId)
  return name && selectVisits(look, name.date, 1).find((visit) => visit.visitId === visitId)
}

export function selectVisit(look: Look, visitId: string): VisitView {
  const visit = selectVisitItem(look, visitId)
  if (!visit) return null
  const care = circleFor(look, 'care')
  const records = selectRecordsOf(look, visitId)
  return {
    visit,
    mine: records.find((record) => record.by?.isMe) ?? null,
    others: records.filter((record) => !record.by?.isMe),
    recordAudience: care ? audienceOf(look, care) : null,
  }
}

/** What is on now or comes next today, what follows it, what is over, and the week after. */
export function selectDay(look: Look): {
  now: VisitItem | null
  rest: readonly VisitItem[]
  over: readonly VisitItem[]
  coming: readonly VisitItem[]
} {
  const { date, time } = wallOf(look.now, look.timeZone)
  const all = selectVisits(look, date, 1)
  const now =
    all.find((visit) => visit.state === 'arrived') ?? all.find((visit) => !isOver(visit, time)) ?? null
  const others = all.filter((visit) => visit !== now)
  return {
    now,
    rest: others.filter((visit) => !isOver(visit, time)),
    over: others.filter((visit) => isOver(visit, time)),
    coming: selectVisits(look, addDays(date, 1), 7),
  }
}

/** Somebody who has arrived and not left is there still, whatever the plan said. */
const isOver = (visit: VisitItem, time: string): boolean =>
  visit.state === 'left' || (visit.state === 'planned' && endOf(visit) <= time)

/** HH:MM when the visit is over; past midnight it counts as the day's end. */
function endOf(visit: VisitItem): string {
  const [hours, minutes] = visit.start.split(':').map(Number) as [number, number]
  const end = Math.min(hours * 60 + minutes + visit.minutes, 24 * 60)
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`
}

type PlacedSeries = { readonly row: Placed<Row>; readonly series: Series }

export function seriesOf(look: Look): ReadonlyMap<string, PlacedSeries> {
  const byId = new Map<string, PlacedSeries>()
  for (const row of rowsOf(look, documentTypes.series)) {
    const series = parseSeries(row.data)
    if (series && row.circle.purpose === 'schedule') byId.set(row.document, { row, series })
  }
  return byId
}

type Presences = ReadonlyMap<
  string,
  {
    readonly arrived?: Placed<Fact> & { readonly when: number }
    readonly left?: Placed<Fact> & { readonly when: number }
  }
>

/** The first arrival and the last leaving that were noted for each visit. */
function presenceOf(look: Look): Presences {
  const byVisit = new Map<
    string,
    { arrived?: Placed<Fact> & { when: number }; left?: Placed<Fact> & { when: number } }
  >()
  for (const [word, type] of Object.entries(presenceTypes) as ['arrived' | 'left', string][])
    for (const fact of factsOf(look, type)) {
      const presence = parsePresence(fact.data)
      if (!presence || fact.circle.purpose !== 'schedule') continue
      const known = byVisit.get(presence.visit) ?? {}
      const before = known[word]
      const better = !before || (word === 'arrived' ? presence.at < before.when : presence.at > before.when)
      byVisit.set(presence.visit, better ? { ...known, [word]: { ...fact, when: presence.at } } : known)
    }
  return byVisit
}

type Tasks = ReadonlyMap<string, { readonly tiles: readonly TileId[]; readonly isUnsent: boolean }>

/** What is to be done about the body, by the series: for those alone who may open the care records. */
function tasksOf(look: Look): Tasks {
  const bySeries = new Map<string, { tiles: readonly TileId[]; isUnsent: boolean }>()
  for (const row of rowsOf(look, documentTypes.tasks)) {
    const tasks = parseTasks(row.data)
    if (!tasks || row.circle.purpose !== 'care') continue
    const known = bySeries.get(tasks.series)
    bySeries.set(tasks.series, {
      tiles: [...new Set([...(known?.tiles ?? []), ...tasks.tiles])],
      isUnsent: (known?.isUnsent ?? false) || row.unsent > 0,
    })
  }
  return bySeries
}

function visitItem(
  look: Look,
  occurrence: Occurrence,
  row: Placed<Row>,
  presences: Presences,
  tasks: Tasks,
  rests: (day: string) => boolean,
): VisitItem {
  const { series, visitId, date } = occurrence
  const { arrived, left } = presences.get(visitId) ?? {}
  const planned = series.person === '' ? null : personRef(look, series.person as PersonId)
  const by = arrived ? authorRef(look, arrived.device) : null
  const more = tasks.get(occurrence.seriesId)
  // Who is out of the team comes no more; where they came before, their name stays.
  const isGone =
    !arrived &&
    date >= today(look) &&
    look.state.personById.get(planned?.personId as PersonId)?.standing !== 'member'
  const unsent =
    row.unsent > 0 || arrived?.number === null || left?.number === null || more?.isUnsent === true
  return {
    visitId,
    title: series.title,
    date,
    start: series.start,
    minutes: series.minutes,
    weekdays: series.weekdays,
    person: planned && planned.name !== '' && !isGone ? planned : null,
    state: left ? 'left' : arrived ? 'arrived' : 'planned',
    arrivedAt: arrived?.when ?? null,
    leftAt: left?.when ?? null,
    arrivedBy: by && by.personId !== planned?.personId ? by : null,
    tiles: [...new Set([...series.tiles, ...(more?.tiles ?? [])])],
    audience: audienceOf(look, row.circle),
    saved: savedOf(look, unsent),
    canWrite: circleFor(look, 'care') !== undefined,
    rests: !arrived && rests(date),
  }
}

import type { Plain } from '../../base/index.ts'
import {
  parsePresence,
  parseSeries,
  parseTasks,
  parseVisitAnswer,
  parseVisitChange,
  parseVisitsStand,
  presenceTypes,
  selectEffects,
  visitFacts,
  type Answers,
  type Effect,
  type Said,
  type Series,
  type TileId,
  type VisitAnswer,
  type VisitChange,
} from '../../domain/index.ts'
import type { Fact, Row } from '../../documents/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { documentTypes } from '../documentTypes.ts'
import { factsOf, groupBy, rowsOf, type Look, type Placed } from '../look.ts'
import { plannersOf, type Planners } from './planners.ts'
import { restingBy } from './pauses.ts'
import { personOf, personRef } from './refs.ts'

export type PlacedSeries = {
  readonly row: Placed<Row>
  readonly series: Series
  /** Who suggests it, where it is not in the plan: nobody who plans wrote it. */
  readonly suggestedBy: PersonId | null
}

/** All there is about visits, read once for each look. */
export type Schedule = {
  readonly series: ReadonlyMap<string, PlacedSeries>
  readonly effects: ReadonlyMap<string, Effect>
  readonly answers: Answers
  readonly presence: Presences
  readonly tasks: Tasks
  readonly rests: (day: string) => boolean
  readonly planners: Planners
  /** Ids of what was said and has not been sent. */
  readonly unsent: ReadonlySet<string>
}

const known = new WeakMap<Look, Schedule>()

export function scheduleOf(look: Look): Schedule {
  const before = known.get(look)
  if (before) return before
  const planners = plannersOf(look)
  const stands = standsOf(look)
  const effects = selectEffects(changesOf(look, planners, stands))
  const schedule: Schedule = {
    series: seriesOf(look, planners),
    effects,
    answers: answersOf(look, stands),
    presence: presenceOf(look),
    tasks: tasksOf(look),
    rests: restingBy(look),
    planners,
    unsent: new Set(
      [...factsOf(look, visitFacts.changed), ...factsOf(look, visitFacts.answer)]
        .filter((fact) => fact.number === null)
        .map((fact) => fact.id),
    ),
  }
  known.set(look, schedule)
  return schedule
}

/**
 * By its document. What somebody who does not plan wrote in a plan does not count: it stands as it was begun. What they
 * began is a suggestion, until somebody who plans takes it up, which `after` says.
 */
function seriesOf(look: Look, planners: Planners): ReadonlyMap<string, PlacedSeries> {
  const byId = new Map<string, PlacedSeries>()
  for (const row of rowsOf(look, documentTypes.series)) {
    if (row.circle.purpose !== 'schedule') continue
    const by = personOf(look.state, row.first.device)
    const plans = planners.counted(by, row.first.at)
    const isTheirs = row.authors.every((device) =>
      planners.counted(personOf(look.state, device), row.last.at),
    )
    const series = parseSeries(plans && !isTheirs ? (row.begun ?? row.data) : row.data)
    if (series) byId.set(row.document, { row, series, suggestedBy: plans ? null : (by ?? ('' as PersonId)) })
  }
  for (const { series, suggestedBy } of [...byId.values()])
    if (suggestedBy === null && byId.get(series.after)?.suggestedBy != null) byId.delete(series.after)
  return byId
}

type Stands = {
  readonly changes: readonly Said<VisitChange>[]
  readonly answers: readonly Said<VisitAnswer>[]
}

/** What the Holder's phone said again for those who read from a later day on. Her word of others' answers is believed. */
function standsOf(look: Look): Stands {
  const { holder } = look.state
  const said = factsOf(look, visitFacts.stands).flatMap((fact) => {
    const isHers = personOf(look.state, fact.device) === holder && fact.circle.purpose === 'schedule'
    const stands = isHers ? parseVisitsStand(fact.data) : undefined
    return stands ? [{ stands, at: fact.at }] : []
  })
  return {
    changes: said.flatMap(({ stands, at }) =>
      stands.changes.map(({ id, ...one }) => ({ id, by: holder, at, said: one })),
    ),
    answers: said.flatMap(({ stands, at }) =>
      stands.answers.map(({ id, by, ...one }) => ({
        ...{ id, at, said: one },
        by: personRef(look, by as PersonId).personId,
      })),
    ),
  }
}

/** Each by its own author where that is here: what was said again comes second. */
function saidOf<T>(look: Look, type: string, parse: (data: Plain) => T | undefined): readonly Said<T>[] {
  return factsOf(look, type).flatMap((fact): readonly Said<T>[] => {
    const by = personOf(look.state, fact.device)
    const said = fact.circle.purpose === 'schedule' ? parse(fact.data) : undefined
    return by !== undefined && said !== undefined ? [{ id: fact.id, by, at: fact.at, said }] : []
  })
}

const changesOf = (look: Look, planners: Planners, stands: Stands): readonly Said<VisitChange>[] => [
  ...saidOf(look, visitFacts.changed, parseVisitChange).filter((one) =>
    planners.counted(one.by as PersonId, one.at),
  ),
  ...stands.changes,
]

function answersOf(look: Look, stands: Stands): Answers {
  const own = saidOf(look, visitFacts.answer, parseVisitAnswer).map((one) => ({
    ...one,
    by: personRef(look, one.by as PersonId).personId,
  }))
  const ids = new Set(own.map((one) => one.id))
  const all = [...own, ...stands.answers.filter((one) => !ids.has(one.id))]
  const members = all.filter((one) => look.state.personById.get(one.by as PersonId)?.standing === 'member')
  return groupBy(members, (one) => one.said.visit)
}

type Noted = Placed<Fact> & { readonly when: number }
type Presences = ReadonlyMap<string, { readonly arrived?: Noted; readonly left?: Noted }>

/** The first arrival and the last leaving that were noted for each visit. */
function presenceOf(look: Look): Presences {
  const byVisit = new Map<string, { arrived?: Noted; left?: Noted }>()
  for (const [word, type] of Object.entries(presenceTypes) as ['arrived' | 'left', string][])
    for (const fact of factsOf(look, type)) {
      const presence = parsePresence(fact.data)
      if (!presence || fact.circle.purpose !== 'schedule') continue
      const before = byVisit.get(presence.visit) ?? {}
      const first = before[word]
      const better = !first || (word === 'arrived' ? presence.at < first.when : presence.at > first.when)
      byVisit.set(presence.visit, better ? { ...before, [word]: { ...fact, when: presence.at } } : before)
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
    const before = bySeries.get(tasks.series)
    bySeries.set(tasks.series, {
      tiles: [...new Set([...(before?.tiles ?? []), ...tasks.tiles])],
      isUnsent: (before?.isUnsent ?? false) || row.unsent > 0,
    })
  }
  return bySeries
}

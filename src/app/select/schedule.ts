import type { Plain } from '../../base/index.ts'
import {
  addDays,
  parseSeries,
  parseTasks,
  parseVisitAnswer,
  parseVisitChange,
  onWayType,
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
import type { Row } from '../../documents/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { documentTypes } from '../documentTypes.ts'
import { factsOf, groupBy, rowsOf, type Look, type Placed } from '../look.ts'
import { countedData } from './counted.ts'
import { plannersOf, type Planners } from './planners.ts'
import { presencesOf, type Presences } from './presence.ts'
import { restingBy } from './pauses.ts'
import { personOf, personRef } from './refs.ts'

export type PlacedSeries = {
  readonly row: Pick<Placed<Row>, 'circle' | 'unsent'>
  readonly series: Series
  /** Whose plan it is. */
  readonly by: PersonId | undefined
  /** Who suggests it, where it is not in the plan: nobody who plans wrote it. */
  readonly suggestedBy: PersonId | null
  /** When it was begun, by its author's clock. */
  readonly writtenAt: number
}

/** All there is about visits, read once for each look. */
export type Schedule = {
  readonly series: ReadonlyMap<string, PlacedSeries>
  /** The same, as the plans that they are. */
  readonly plans: Readonly<Record<string, Series>>
  readonly effects: ReadonlyMap<string, Effect>
  /** What was said of single visits by those who plan, also where something took its place since. */
  readonly changes: readonly Said<VisitChange>[]
  /** Of those that go on from one plan, made where nobody heard of the other: the others. Both are there until one is chosen. */
  readonly twins: ReadonlyMap<string, readonly string[]>
  /** Drafts that were published. */
  readonly published: ReadonlySet<string>
  /** What in it is only a draft: for those who plan. */
  readonly drafts: ReadonlySet<string>
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
  const series = seriesOf(look, planners)
  const changes = changesOf(look, planners, stands)
  const schedule: Schedule = {
    series,
    plans: plansOf(series),
    effects: selectEffects(changes),
    ...{ changes, drafts: new Set(), twins: twinsOf(series) },
    published: new Set(
      [
        ...[...series.values()].map((one) => one.series.draft),
        ...changes.map((one) => one.said.draft),
      ].filter((draft) => draft !== ''),
    ),
    answers: answersOf(look, stands),
    presence: presencesOf(look, planners),
    tasks: tasksOf(look, series),
    rests: restingBy(look),
    planners,
    unsent: new Set(
      [visitFacts.changed, visitFacts.answer, presenceTypes.arrived, presenceTypes.left, onWayType]
        .flatMap((type) => factsOf(look, type))
        .filter((fact) => fact.number === null)
        .map((fact) => fact.id),
    ),
  }
  known.set(look, schedule)
  return schedule
}

export const plansOf = (series: ReadonlyMap<string, PlacedSeries>): Readonly<Record<string, Series>> =>
  Object.fromEntries([...series].map(([id, one]) => [id, one.series]))

/** Of each who does not plan so many, the newest: a thousand suggestions bury no week. */
const mostSuggestions = 20

/**
 * By its document. A plan is its author's words, and of those who plan: what somebody else wrote in it does not count. What
 * ends one is not written in it either, but is another that comes after it. What who does not plan began is a suggestion, on the day they are given the hat too, until somebody who plans takes it up, which `after` says.
 */
function seriesOf(look: Look, planners: Planners): ReadonlyMap<string, PlacedSeries> {
  const byId = new Map<string, PlacedSeries & { readonly row: Placed<Row> }>()
  for (const row of rowsOf(look, documentTypes.series)) {
    if (row.circle.purpose !== 'schedule') continue
    const by = personOf(look.state, row.first.device)
    const series = parseSeries(countedData(look, row) ?? row.data)
    if (series) {
      const plans = !series.isSuggested && planners.counted(by, row.first.at)
      const suggestedBy = plans ? null : (by ?? ('' as PersonId))
      byId.set(row.document, { row, series, by, suggestedBy, writtenAt: row.first.at })
    }
  }
  leaveOneOfEachDraft(byId)
  const settled = settlingOf(byId)
  for (const next of [...byId.values()]) {
    if (next.series.keeps !== '' && settled.get(next.series.keeps) === next.series.after) continue
    const before = next.suggestedBy === null ? byId.get(next.series.after) : undefined
    if (!before || before === next) continue
    if (before.suggestedBy !== null) byId.delete(next.series.after)
    else byId.set(next.series.after, { ...before, series: endedBy(before.series, next.series) })
  }
  const suggested = [...byId.values()].filter((one) => one.suggestedBy !== null)
  for (const all of groupBy(suggested, (one) => one.suggestedBy).values())
    for (const { row } of [...all].sort((a, b) => b.row.first.at - a.row.first.at).slice(mostSuggestions))
      byId.delete(row.document)
  return byId
}

/** By the one that goes the one that stays, as who plans chose. Of two who chose otherwise neither counts: somebody is waiting. */
const settlingOf = (byId: ReadonlyMap<string, PlacedSeries>): ReadonlyMap<string, string> =>
  new Map(
    [...byId.values()]
      .filter((one) => one.suggestedBy === null && one.series.keeps !== '')
      .map((one) => [one.series.after, one.series.keeps]),
  )

function twinsOf(series: ReadonlyMap<string, PlacedSeries>): ReadonlyMap<string, readonly string[]> {
  const going = [...series].filter(
    ([, { series: one, suggestedBy }]) =>
      suggestedBy === null && one.after !== '' && (one.until === '' || one.until >= one.from),
  )
  const groups = [...groupBy(going, ([, one]) => one.series.after).values()].filter((all) => all.length > 1)
  return new Map(
    groups.flatMap((all) =>
      all.map(([id]) => [id, all.flatMap(([other]) => (other === id ? [] : [other]))] as const),
    ),
  )
}

/** Two who plan published one draft while they could not hear one another: it is one plan, and not twice the visits. */
function leaveOneOfEachDraft(byId: Map<string, PlacedSeries>): void {
  const keptByDraft = new Map<string, string>()
  for (const id of [...byId.keys()].sort()) {
    const one = byId.get(id)
    if (!one || one.series.draft === '' || one.suggestedBy !== null) continue
    if (keptByDraft.has(one.series.draft)) byId.delete(id)
    else keptByDraft.set(one.series.draft, id)
  }
}

export function endedBy(series: Series, next: Series): Series {
  const until = addDays(next.from, -1)
  return series.until !== '' && series.until <= until ? series : { ...series, until }
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
export function saidOf<T>(
  look: Look,
  type: string,
  parse: (data: Plain) => T | undefined,
): readonly Said<T>[] {
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

type Tasks = ReadonlyMap<string, { readonly tiles: readonly TileId[]; readonly isUnsent: boolean }>

/**
 * What is to be done about the body, by the series: for those alone who may open the care records. Who changes a plan from a
 * day on and may not read of it leaves it as it was.
 */
function tasksOf(look: Look, series: ReadonlyMap<string, PlacedSeries>): Tasks {
  const bySeries = new Map<string, { tiles: readonly TileId[]; isUnsent: boolean }>()
  for (const row of rowsOf(look, documentTypes.tasks)) {
    const tasks = parseTasks(countedData(look, row) ?? row.data)
    if (!tasks || row.circle.purpose !== 'care') continue
    const before = bySeries.get(tasks.series)
    bySeries.set(tasks.series, {
      tiles: [...new Set([...(before?.tiles ?? []), ...tasks.tiles])],
      isUnsent: (before?.isUnsent ?? false) || row.unsent > 0,
    })
  }
  const said = new Map(bySeries)
  for (const [id, { series: one, suggestedBy }] of series) {
    if (suggestedBy !== null || said.has(id)) continue
    const passed = new Set([id])
    for (let at = one.after; at !== '' && !passed.has(at); at = series.get(at)?.series.after ?? '') {
      passed.add(at)
      const known = said.get(at)
      if (!known) continue
      bySeries.set(id, known)
      break
    }
  }
  return bySeries
}

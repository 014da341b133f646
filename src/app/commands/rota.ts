import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import {
  bodyTileIds,
  draftFacts,
  mostWeekHours,
  workLimitsFact,
  parseDraftTasks,
  parseTasks,
  saidLimits,
  seriesLimits,
  visitFacts,
} from '../../domain/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import { rowsOf, type Look } from '../look.ts'
import { privateFactsOf, sayPrivately } from '../privately.ts'
import type { RotaCommands } from '../rotaTypes.ts'
import { draftsOf, otherPlanners } from '../select/drafts.ts'
import { mayPlan } from '../select/planners.ts'
import { circleFor } from '../select/refs.ts'
import { scheduleOf } from '../select/schedule.ts'
import { selectVisitItem } from '../select/visits.ts'
import { myCircle, write } from '../writing.ts'
import { sayInSchedule, soundChange, soundPlan } from './schedule.ts'

export const rotaCommands: CommandTable<Omit<RotaCommands, 'sayJourney' | 'sayTravelMode'>> = {
  keepDraft: { on: 'team', run: keepDraft },
  keepDraftChange: { on: 'team', run: keepDraftChange },
  takeDraftOut: { on: 'team', run: takeDraftOut },
  publishDrafts: { on: 'team', run: publishDrafts },
  sayWorkLimits: { on: 'team', run: sayWorkLimits },
}

type Kept = Promise<Result<{ itemId: string }, AppRefusal>>

/** What is done about the body goes among those of them who read the care records, and never with the rest. */
async function keepDraft(context: Context, takes: RotaCommands['keepDraft']['takes']): Kept {
  const look = planning(context)
  if (!look.ok) return look
  const { plan, after, itemId } = takes
  const series = soundPlan(plan)
  if (!series.ok) return series
  if (after !== '' && !scheduleOf(look.value).series.has(after)) return refuse({ kind: 'not-found' })
  const chosen = plan.tiles.slice(0, seriesLimits.tiles)
  const bodily = chosen.filter((tile) => bodyTileIds.includes(tile))
  const tiles = chosen.filter((tile) => !bodily.includes(tile))
  const care = circleFor(look.value, 'care')
  if (!care && bodily.length > 0) return refuse({ kind: 'not-allowed' })
  const kept = await keep(context, look.value, itemId, { series: { ...series.value, tiles, after } })
  const isTold = bodily.length > 0 || tasksOf(look.value, context, itemId ?? '') !== undefined
  if (!kept.ok || !care || !isTold) return kept
  const readers = otherPlanners(look.value).filter((one) => care.members.includes(one))
  const tasks = { item: kept.value.itemId, tiles: bodily }
  const said = await sayPrivately(context, care.id, draftFacts.tasks, readers, tasks)
  return said.ok ? kept : said
}

async function keepDraftChange(context: Context, takes: RotaCommands['keepDraftChange']['takes']): Kept {
  const look = planning(context)
  if (!look.ok) return look
  if (!selectVisitItem(look.value, takes.visitId)) return refuse({ kind: 'not-found' })
  const change = soundChange(takes.visitId, takes.otherwise, scheduleOf(look.value))
  if (!change.ok) return change
  const known = [...draftsOf(look.value, context)].find(
    ([, heads]) => heads[0]?.said.change?.visit === takes.visitId,
  )
  return keep(context, look.value, known?.[0] ?? null, { change: change.value })
}

async function sayWorkLimits(
  context: Context,
  { hours, noLoneNights }: RotaCommands['sayWorkLimits']['takes'],
): Promise<Result<null, AppRefusal>> {
  const look = context.look()
  const circle = myCircle(context, 'schedule')
  if (!look) return refuse({ kind: 'not-found' })
  if (!circle.ok) return circle
  if (!Number.isSafeInteger(hours) || hours < 0 || hours > mostWeekHours)
    return refuse({ kind: 'not-an-answer' })
  const to = otherPlanners(look).filter((one) => circle.value.members.includes(one))
  const said = await sayPrivately(context, circle.value.id, workLimitsFact, to, { hours, noLoneNights })
  return said.ok ? ok(null) : said
}

async function takeDraftOut(
  context: Context,
  { itemId }: RotaCommands['takeDraftOut']['takes'],
): Promise<Result<null, AppRefusal>> {
  const look = planning(context)
  if (!look.ok) return look
  const kept = await keep(context, look.value, itemId, { gone: true })
  return kept.ok ? ok(null) : kept
}

async function keep(context: Context, look: Look, itemId: string | null, said: Record<string, Plain>): Kept {
  const circle = myCircle(context, 'schedule')
  if (!circle.ok) return circle
  const heads = itemId === null ? [] : draftsOf(look, context).get(itemId)
  if (!heads) return refuse({ kind: 'not-found' })
  const replaces = heads.map((one) => one.id).slice(-saidLimits.replaces)
  const to = otherPlanners(look).filter((one) => circle.value.members.includes(one))
  const draft = { item: itemId ?? '', replaces, gone: false, ...said }
  const done = await sayPrivately(context, circle.value.id, draftFacts.kept, to, draft)
  return done.ok ? ok({ itemId: itemId ?? done.value.fact }) : done
}

/** One after the other: cut off between two, the rest are drafts still. What is published names its draft, so that it is one no more. */
async function publishDrafts(
  context: Context,
  { itemIds }: RotaCommands['publishDrafts']['takes'],
): Promise<Result<{ left: number }, AppRefusal>> {
  const look = planning(context)
  const circle = myCircle(context, 'schedule')
  if (!look.ok) return look
  if (!circle.ok) return circle
  const drafts = draftsOf(look.value, context)
  let left = 0
  for (const item of new Set(itemIds)) {
    const [head, ...others] = drafts.get(item) ?? []
    if (!head || others.length > 0) {
      left += head ? 1 : 0
      continue
    }
    const { series, change } = head.said
    if (series) {
      const written = await write(context, circle.value.id, 'living', (place) =>
        context.documents.create(place, documentTypes.series, (draft) => {
          Object.assign(draft, { ...series, draft: item })
        }),
      )
      if (!written.ok) return written
    } else if (change) {
      const said = await sayInSchedule(context, visitFacts.changed, { ...change, draft: item })
      if (!said.ok) return said
    }
  }
  const put = await putDraftTasks(context, false)
  return put.ok ? ok({ left }) : put
}

/**
 * What is done about the body at visits that came from a draft is put into the care records by whoever published it and may
 * read of it, else by the device of who wrote it, when it hears.
 */
export async function putDraftTasks(
  context: Context,
  isMineAlone: boolean,
): Promise<Result<null, AppRefusal>> {
  const look = context.look()
  const care = look && circleFor(look, 'care')
  if (!look || !care || !mayPlan(look)) return ok(null)
  const said = new Set(rowsOf(look, documentTypes.tasks).map((row) => parseTasks(row.data)?.series))
  for (const [id, { series: one, suggestedBy }] of scheduleOf(look).series) {
    if (one.draft === '' || suggestedBy !== null || said.has(id)) continue
    const tasks = tasksOf(look, context, one.draft)
    if (tasks === undefined || (isMineAlone && tasks.by !== look.me)) continue
    const kept = await write(context, care.id, 'living', (place) =>
      context.documents.create(place, documentTypes.tasks, (draft) => {
        Object.assign(draft, { series: id, tiles: [...tasks.tiles] })
      }),
    )
    if (!kept.ok) return kept
  }
  return ok(null)
}

/** As who plans said last. */
function tasksOf(look: Look, context: Context, item: string) {
  const { planners } = scheduleOf(look)
  return privateFactsOf(look, context, draftFacts.tasks)
    .filter((fact) => planners.counted(fact.author, fact.at))
    .flatMap((fact) => {
      const tasks = parseDraftTasks(fact.data)
      return tasks ? [{ ...tasks, by: fact.author }] : []
    })
    .findLast((one) => one.item === item)
}

function planning(context: Context): Result<Look, AppRefusal> {
  const look = context.look()
  if (!look) return refuse({ kind: 'not-found' })
  return mayPlan(look) ? ok(look) : refuse({ kind: 'not-allowed' })
}

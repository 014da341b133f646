import {
  draftFacts,
  mondayOf,
  parseDraft,
  parseVisitId,
  selectDrafts,
  selectEffects,
  selectOccurrences,
  visitIdOf,
  type DraftSaid,
  type Said,
} from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { Context } from '../context.ts'
import { today, type Look } from '../look.ts'
import { privateFactsOf } from '../privately.ts'
import type { DraftLine, DraftView } from '../rotaTypes.ts'
import { circleFor, peopleOf, personRef } from './refs.ts'
import { endedBy, plansOf, scheduleOf, type Schedule } from './schedule.ts'
import { selectVisitItem } from './visits.ts'

type Heads = readonly Said<DraftSaid>[]

/** What those who plan keep to themselves, by what it is about. Nobody else's word counts, and what is published is no draft. */
export function draftsOf(look: Look, context: Context): ReadonlyMap<string, Heads> {
  const { planners, published } = scheduleOf(look)
  const said = privateFactsOf(look, context, draftFacts.kept).flatMap(({ id, author, at, data }) => {
    const draft = planners.counted(author, at) ? parseDraft(data) : undefined
    return draft ? [{ id, by: author, at, said: draft }] : []
  })
  return new Map([...selectDrafts(said)].filter(([item]) => !published.has(item)))
}

/** Beside the one who looks, who plans and so sees the drafts. */
export const otherPlanners = (look: Look): readonly PersonId[] =>
  [...scheduleOf(look).planners.now].filter(
    (one) => one !== look.me && look.state.personById.get(one)?.standing === 'member',
  )

const known = new WeakMap<Look, Schedule>()

/** The plan as it will be once all drafts are published: for those who plan. To everybody else it is the plan. */
export function draftedOf(look: Look, context: Context): Schedule {
  const plain = scheduleOf(look)
  if (!plain.planners.now.has(look.me)) return plain
  const before = known.get(look)
  if (before) return before
  const drafted = withDrafts(look, context, plain)
  known.set(look, drafted)
  return drafted
}

function withDrafts(look: Look, context: Context, plain: Schedule): Schedule {
  const circle = circleFor(look, 'schedule')
  const drafts = draftsOf(look, context)
  if (!circle || drafts.size === 0) return plain
  const unsentIds = new Set(
    privateFactsOf(look, context, draftFacts.kept).flatMap((fact) => (fact.unsent ? [fact.id] : [])),
  )
  const series = new Map(plain.series)
  const changes = [...plain.changes]
  const ids = new Set<string>()
  for (const [item, [head]] of drafts) {
    if (!head) continue
    ids.add(item)
    ids.add(head.id)
    const { series: next, change } = head.said
    if (next) {
      const old = series.get(next.after)
      if (old) series.set(next.after, { ...old, series: endedBy(old.series, next) })
      const unsent = unsentIds.has(head.id) ? 1 : 0
      series.set(item, {
        ...{ row: { circle, unsent }, series: next, by: head.by as PersonId },
        ...{ suggestedBy: null, writtenAt: head.at },
      })
    }
    if (change) changes.push({ ...head, said: change })
  }
  const unsent = new Set([...plain.unsent, ...unsentIds])
  const effects = selectEffects(changes)
  return { ...plain, series, plans: plansOf(series), changes, effects, drafts: ids, unsent }
}

/** Where a draft is first seen: the day of the visit that it changes, or of the first that it brings. */
function firstVisitOf(drafted: Schedule, item: string, { said }: Said<DraftSaid>): string | undefined {
  if (said.change) return said.change.visit
  const series = drafted.plans[item]
  const first = series && selectOccurrences({ [item]: series }, series.from, 62)[0]
  return first && visitIdOf(item, first.named)
}

/** For who plans: what is kept to those who plan in the week that begins on that Monday, and in which others. */
export function selectDraft(look: Look, context: Context, monday: string): DraftView {
  const drafted = draftedOf(look, context)
  if (!drafted.planners.now.has(look.me)) return null
  const lines: DraftLine[] = []
  const waiting = new Set<string>()
  for (const [itemId, heads] of draftsOf(look, context)) {
    const [head] = heads
    const visitId = head && firstVisitOf(drafted, itemId, head)
    const visit = visitId === undefined ? undefined : selectVisitItem(look, visitId, drafted)
    const isPast = visit && visit.date < today(look) && visit.endsAt < look.now
    if (!head || !visit || isPast) continue
    const week = mondayOf(visit.date)
    if (week !== monday) waiting.add(week)
    else
      lines.push({
        ...{ itemId, visit, isNew: head.said.series !== null, isTwice: heads.length > 1 },
        by: personRef(look, head.by as PersonId),
      })
  }
  return {
    lines: lines.sort((a, b) => a.visit.startsAt - b.visit.startsAt),
    waiting: [...waiting].sort(),
    seenBy: peopleOf(look, otherPlanners(look)),
  }
}

/** The draft of which a visit is part, as who plans sees it. */
export function draftAt(look: Look, context: Context, visitId: string): string | undefined {
  const seriesId = parseVisitId(visitId)?.seriesId ?? ''
  const drafts = draftsOf(look, context)
  if (drafts.has(seriesId)) return seriesId
  return [...drafts].find(([, heads]) => heads[0]?.said.change?.visit === visitId)?.[0]
}

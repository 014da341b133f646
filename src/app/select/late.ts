import {
  addDays,
  comingFacts,
  isQuiet,
  parseVisitLate,
  parseVisitRang,
  parseVisitWatch,
  usualWatch,
  wallOf,
  type Said,
  type VisitLate,
  type VisitRang,
  type VisitWatch,
} from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { Context } from '../context.ts'
import { groupBy, today, type Look } from '../look.ts'
import { readTold } from '../told.ts'
import type { VisitItem } from '../scheduleTypes.ts'
import type { PersonRef } from '../types.ts'
import type { LateItem, LateView, WaitItem } from '../visitTypes.ts'
import { isComing } from './clashes.ts'
import { personOf, personRef } from './refs.ts'
import { saidOf, scheduleOf } from './schedule.ts'
import { selectVisits } from './visits.ts'

type Coming = {
  readonly late: ReadonlyMap<string, readonly Said<VisitLate>[]>
  readonly rang: ReadonlyMap<string, readonly Said<VisitRang>[]>
}
const known = new WeakMap<Look, Coming>()

function comingOf(look: Look): Coming {
  const before = known.get(look)
  if (before) return before
  const present = <T>(one: Said<T>): Said<T> => ({ ...one, by: personRef(look, one.by as PersonId).personId })
  const coming: Coming = {
    late: groupBy(saidOf(look, comingFacts.late, parseVisitLate).map(present), (one) => one.said.visit),
    rang: groupBy(saidOf(look, comingFacts.rang, parseVisitRang).map(present), (one) => one.said.visit),
  }
  known.set(look, coming)
  return coming
}

/** Who says that they come later, and by how much: of two words of one person that stand, the longer wait. */
export function selectLate(
  look: Look,
  visitId: string,
): readonly (LateItem & { readonly ids: readonly string[] })[] {
  const all = comingOf(look).late.get(visitId) ?? []
  const replaced = new Set(all.flatMap((one) => one.said.replaces.map((id) => `${one.by} ${id}`)))
  const standing = all.filter((one) => !replaced.has(`${one.by} ${one.id}`))
  return [...groupBy(standing, (one) => one.by)].flatMap(([by, own]) => {
    const most = own.reduce((a, b) => (b.said.minutes > a.said.minutes ? b : a))
    const person = personRef(look, by as PersonId)
    const { minutes } = most.said
    return minutes === 0 ? [] : [{ person, minutes, at: most.at, ids: own.map((one) => one.id) }]
  })
}

/** Who rang before this visit, each once. */
export const selectRang = (look: Look, visitId: string): readonly string[] => [
  ...new Set((comingOf(look).rang.get(visitId) ?? []).map((one) => one.by)),
]

const heardByLook = new WeakMap<Look, ReadonlyMap<string, number>>()
const monthsHeard = 2

/** When each person's phones were heard of last, of what I can read: by their own clock, which is not believed to be ahead. */
function heardOf(look: Look): ReadonlyMap<string, number> {
  const before = heardByLook.get(look)
  if (before) return before
  const byDevice = new Map<string, number>()
  const hear = (device: string, at: number): void => {
    if (at <= look.now && at > (byDevice.get(device) ?? 0)) byDevice.set(device, at)
  }
  for (const circle of look.circles)
    for (const chapter of look.chaptersOf(circle.id).slice(-monthsHeard)) {
      for (const fact of chapter.facts) hear(fact.device, fact.at)
      for (const row of Object.values(chapter.rows)) hear(row.last.device, row.last.at)
    }
  const heard = new Map<string, number>()
  for (const [device, at] of byDevice) {
    const person = personOf(look.state, device)
    if (person === undefined) continue
    const { personId } = personRef(look, person)
    heard.set(personId, Math.max(at, heard.get(personId) ?? 0))
  }
  heardByLook.set(look, heard)
  return heard
}

/** Who is to come to a visit and has not said that they are there. */
export function selectExpected(look: Look, visit: VisitItem): readonly PersonRef[] {
  if (visit.cancelled || visit.suggestedBy !== null || visit.rests || visit.neverWas) return []
  if (visit.state === 'left') return []
  const came = new Set((scheduleOf(look).presence.get(visit.visitId) ?? []).map((one) => one.person))
  return visit.people
    .filter(({ person, state }) => isComing(state) && !person.isHolder && !came.has(person.personId))
    .map(({ person }) => person)
}

/** Who is expected at a visit whose time has come. What is known, and no more. */
export function selectWaits(look: Look, visit: VisitItem): readonly WaitItem[] {
  if (look.now < visit.startsAt || look.now > visit.endsAt + dayMs) return []
  return selectExpected(look, visit).map((person) => ({
    person,
    heardAt: heardOf(look).get(person.personId) ?? null,
    onWayAt: visit.onWay.find((one) => one.person.personId === person.personId)?.at ?? null,
  }))
}

const dayMs = 86_400_000

/** By who plans. Where several stand, the one that looks soonest and is quiet shortest is kept: nobody waits for want of a word. */
export function selectWatch(look: Look): VisitWatch & { readonly ids: readonly string[] } {
  const { planners } = scheduleOf(look)
  const all = saidOf(look, comingFacts.watch, parseVisitWatch).filter((one) =>
    planners.counted(one.by as PersonId, one.at),
  )
  const replaced = new Set(all.flatMap((one) => one.said.replaces))
  const standing = all.filter((one) => !replaced.has(one.id)).sort((a, b) => (a.id < b.id ? -1 : 1))
  const grace = Math.min(...standing.map((one) => one.said.grace))
  const quiet = standing.find((one) => one.said.quietFrom === '') ?? standing[0]
  return {
    ...usualWatch,
    ...(quiet && {
      ...{ grace, quietFrom: quiet.said.quietFrom, quietUntil: quiet.said.quietUntil },
    }),
    ids: standing.map((one) => one.id),
  }
}

/**
 * Visits of which somebody should look whether they have begun: for the Holder and who plans, and each for their own. One for
 * each visit and person; what was looked at on this device is not said again there.
 */
export function selectLateVisits(look: Look, context: Context): LateView {
  const watch = selectWatch(look)
  const { grace, quietFrom, quietUntil } = watch
  const plans = scheduleOf(look).planners.now.has(look.me)
  const settings = { watch: { grace, quietFrom, quietUntil }, iPlan: plans }
  if (isQuiet(watch, wallOf(look.now, look.timeZone).time)) return { ...settings, items: [] }
  const told = readTold(context)
  const day = today(look)
  const items = selectVisits(look, addDays(day, -1), 2).flatMap((visit) => {
    const late = selectLate(look, visit.visitId)
    return selectWaits(look, visit)
      .filter(({ person }) => plans || person.isMe)
      .flatMap((wait) => {
        const said = late.find((one) => one.person.personId === wait.person.personId)?.minutes ?? 0
        const newsId = `late ${visit.visitId} ${wait.person.personId} ${said}`
        const isDue = look.now >= visit.startsAt + (grace + said) * 60_000 && look.now < visit.endsAt + hourMs
        return isDue && !told.has(newsId) ? [{ ...wait, newsId, visit, said }] : []
      })
  })
  return { ...settings, items }
}

/** When somebody is asked to look whether they have come, if it is not in the quiet hours until it is asked no more. */
export function whenToLook(look: Look, visit: VisitItem, personId: string): number | undefined {
  const watch = selectWatch(look)
  const said = selectLate(look, visit.visitId).find((one) => one.person.personId === personId)?.minutes ?? 0
  const first = visit.startsAt + (watch.grace + said) * minuteMs
  for (let at = first; at < visit.endsAt + hourMs; at += quietStep)
    if (!isQuiet(watch, wallOf(at, look.timeZone).time)) return at
  return undefined
}

const minuteMs = 60_000
const quietStep = 15 * minuteMs
const hourMs = 3_600_000

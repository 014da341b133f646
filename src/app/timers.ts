import { bytesToHex } from '../base/index.ts'
import { everyone, type CircleState } from '../circles/index.ts'
import { chapterIdOf, timerIdOf, type VolumeAccess } from '../documents/index.ts'
import { addDays, aloneFacts, aloneTimes, parseAloneOver } from '../domain/index.ts'
import type { PersonId, VolumeId } from '../keys/index.ts'
import { aloneFactsOf, aloneOf } from './aloneFacts.ts'
import type { Context } from './context.ts'
import { generationOf } from './generations.ts'
import { today, type Look } from './look.ts'
import { personRef } from './select/refs.ts'
import { selectExpected, whenToLook } from './select/late.ts'
import { scheduleOf } from './select/schedule.ts'
import { selectVisits } from './select/visits.ts'
import { phonesOf, sealWakes } from './wakes.ts'
import { myCircle } from './writing.ts'

/**
 * Timers that phones of a team leave with the relay, so that somebody is told though the phone of who is late is dead: one
 * for each visit and person that somebody would be asked to look at, and one for each stay of somebody who is alone. Each has
 * a name that all of the circle derive, so every phone may leave it, and the first that hears of an arrival takes it back.
 * README, decision 78.
 */
type Wanted = {
  readonly name: readonly string[]
  /** Null: nobody is waited for any more. */
  readonly due: number | null
  /** Whose phones are woken, and what they are to look at. */
  readonly wakes: readonly PersonId[]
  readonly page: 'late' | 'alone'
}

type Said = {
  readonly volume: VolumeId
  readonly timer: Uint8Array
  readonly due: number | null
  readonly wakes: string
}

/** What this device asked for since the app was opened, by the timer. */
const saidByContext = new WeakMap<Context, Map<string, Said>>()

const hourMs = 3_600_000
/** Not before: what the relay is told early is told to it for nothing. */
const aheadMs = 36 * hourMs
/** Phones' clocks differ; who is told looks when the time has come on theirs too. */
const slackMs = 60_000
/** Of visits, the soonest: the relay keeps 64 of a volume. */
const mostVisits = 40
const againMs = 6 * hourMs

/** Answers when there may be others to leave, in ms. */
export async function leaveTimers(look: Look, context: Context): Promise<number | undefined> {
  // Who is behind does not know who has arrived.
  if (!context.carrier.caughtUp()) return undefined
  const said = saidByContext.get(context) ?? new Map<string, Said>()
  saidByContext.set(context, said)
  const wanted = new Set<string>()
  const schedule = myCircle(context, 'schedule')
  const everybody = look.state.circleById.get(everyone(look.state.team))
  const all = [
    ...(schedule.ok ? inCircle(context, schedule.value, visitTimers(look)) : []),
    ...(everybody ? inCircle(context, everybody, aloneTimers(context, look)) : []),
  ]
  for (const { access, name, due, page, ...one } of all) {
    const timer = timerIdOf(access, ...name)
    const key = `${access.volume} ${bytesToHex(timer)}`
    wanted.add(key)
    const phones = due === null || !context.carrier.push() ? [] : phonesOf(look, one.wakes)
    const wakes = phones.map(({ address }) => address).join()
    const before = said.get(key)
    if (before && before.due === due && before.wakes === wakes) continue
    said.set(key, { volume: access.volume, timer, due, wakes })
    const left = due === null ? null : { due, wakes: await sealWakes(context, phones, page) }
    context.carrier.timer(access.volume, timer, left)
  }
  // Moved, called off, over, under a key that somebody left with: what this device left it takes back.
  for (const [key, one] of said) {
    if (wanted.has(key) || one.due === null) continue
    said.delete(key)
    if (one.due > look.now) context.carrier.timer(one.volume, one.timer, null)
  }
  return againMs
}

/** A hundred timers in a second are one reason to look. */
const betweenLooks = 5000
const lookedAtByContext = new WeakMap<Context, number>()

/** A hint to look. Only of a volume that is written to now: who was put out can leave timers where they once wrote. */
export function hearTimer(context: Context, volume: string, look: () => void): void {
  const now = context.ports.clock.now()
  const access = context.documents.volumes().find((one) => one.volume === volume)
  const isOfNow = access && context.state()?.circleById.get(access.circle)?.writable === access.commitment
  if (!isOfNow || now - (lookedAtByContext.get(context) ?? 0) < betweenLooks) return
  lookedAtByContext.set(context, now)
  look()
}

/** With what lives in the circle: that volume stays the same from month to month, and turns when somebody is out. */
function inCircle(
  context: Context,
  circle: CircleState,
  timers: readonly Wanted[],
): readonly (Wanted & { readonly access: VolumeAccess })[] {
  if (timers.length === 0 || circle.writable === undefined) return []
  const chapter = chapterIdOf(circle.id, 'living', generationOf(circle, circle.writable))
  const volume = context.documents.held(chapter, circle.writable)?.volume
  const access = context.documents.volumes().find((one) => one.volume === volume)
  return access ? timers.map((timer) => ({ ...timer, access })) : []
}

/** Left by the phones that would be asked to look: of who plans, and of who comes. */
function visitTimers(look: Look): readonly Wanted[] {
  const planners = [...scheduleOf(look).planners.now]
  const plans = planners.includes(look.me)
  return selectVisits(look, addDays(today(look), -1), 4)
    .flatMap((visit) => {
      const expected = new Set(selectExpected(look, visit).map(({ personId }) => personId))
      return visit.people
        .filter(({ person }) => (plans || person.isMe) && !person.isHolder)
        .flatMap(({ person }): Wanted[] => {
          const at = whenToLook(look, visit, person.personId)
          const due = at === undefined ? undefined : at + slackMs
          if (due === undefined || due <= look.now || due > look.now + aheadMs) return []
          const page = 'late'
          const name = [page, visit.visitId, person.personId]
          const wakes = planners.filter((one) => personRef(look, one).personId !== person.personId)
          const isExpected = expected.has(person.personId)
          return [{ name, due: isExpected ? due : null, wakes, page }]
        })
    })
    .sort((a, b) => (a.due ?? 0) - (b.due ?? 0))
    .slice(0, mostVisits)
}

/** Left by the phones of who is alone: what they say from there is what a due word is measured by. */
function aloneTimers(context: Context, look: Look): readonly Wanted[] {
  const page = 'alone' as const
  const on = aloneOf(look, context)
    .filter((stay) => stay.by === look.me)
    .map((stay) => ({ id: stay.id, due: stay.due + aloneTimes.graceMs + slackMs, to: stay.to }))
    .filter(({ due }) => due > look.now)
  const over = aloneFactsOf(look, context)
    .filter((fact) => fact.author === look.me && fact.type === aloneFacts.over)
    .filter((fact) => fact.at > look.now - aloneTimes.longestMs)
    .flatMap((fact) => parseAloneOver(fact.data)?.alone ?? [])
  return [
    ...on.map(({ id, due, to }) => ({ name: [page, id], due, wakes: to as readonly PersonId[], page })),
    ...over.slice(-mostOver).map((id) => ({ name: [page, id], due: null, wakes: [], page })),
  ]
}

const mostOver = 4

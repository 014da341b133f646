import { coverFacts, parseCoverOrder, parseVisitAsk, type VisitAsk } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { Context } from '../context.ts'
import type { Look } from '../look.ts'
import { privateFactsOf } from '../privately.ts'
import type { AskedItem, VisitItem } from '../scheduleTypes.ts'
import { personRef } from './refs.ts'
import { scheduleOf } from './schedule.ts'
import { selectVisitItem } from './visits.ts'

/** By who plans or planned then; the earliest of each person and visit. */
function asksOf(look: Look, context: Context): readonly VisitAsk[] {
  const { planners } = scheduleOf(look)
  const byName = new Map<string, VisitAsk>()
  for (const fact of privateFactsOf(look, context, coverFacts.ask)) {
    const ask = planners.counted(fact.author, fact.at) ? parseVisitAsk(fact.data) : undefined
    if (!ask) continue
    const name = `${ask.visit} ${ask.person}`
    const known = byName.get(name)
    if (!known || ask.opens < known.opens) byName.set(name, ask)
  }
  return [...byName.values()]
}

/** In how many milliseconds my next turn to be asked comes: nothing else may happen until then. */
export function coverWake(look: Look, context: Context): number | undefined {
  const opens = asksOf(look, context)
    .filter((ask) => ask.person === look.me && ask.opens > look.now)
    .map((ask) => ask.opens - look.now)
  return opens.length > 0 ? Math.min(...opens) : undefined
}

/** What I said yes to and is another time now: nobody is held to what they did not hear. */
export function selectChangedForMe(look: Look): readonly VisitItem[] {
  const { effects } = scheduleOf(look)
  return [...effects]
    .filter(([, { date, start, minutes }]) => date !== '' || start !== '' || minutes !== null)
    .flatMap(([visitId]) => selectVisitItem(look, visitId) ?? [])
    .filter((visit) => !visit.cancelled && visit.state === 'planned' && visit.endsAt > look.now)
    .filter((visit) => visit.people.some((one) => one.person.isMe && one.isOfBefore))
    .sort((a, b) => a.startsAt - b.startsAt)
}

/** What I am asked for: my turn has come, somebody is still missing, and I have not answered. */
export function selectAskedOfMe(look: Look, context: Context): readonly VisitItem[] {
  return asksOf(look, context)
    .filter((ask) => ask.person === look.me && ask.opens <= look.now)
    .flatMap((ask) => {
      const visit = selectVisitItem(look, ask.visit)
      return visit && isStillOpen(look, visit) ? [visit] : []
    })
    .sort((a, b) => a.startsAt - b.startsAt)
}

const isStillOpen = (look: Look, visit: VisitItem): boolean =>
  visit.gaps > 0 &&
  !visit.cancelled &&
  !visit.rests &&
  visit.endsAt > look.now &&
  !visit.people.some((one) => one.person.isMe)

/** For who plans: whom of a visit was asked, in the order of their turns. */
export function selectAsked(look: Look, context: Context, visit: VisitItem): readonly AskedItem[] {
  return asksOf(look, context)
    .filter((ask) => ask.visit === visit.visitId)
    .sort((a, b) => a.opens - b.opens)
    .map(({ person, opens }): AskedItem => {
      const who = personRef(look, person as PersonId)
      const said = visit.people.find((one) => one.person.personId === who.personId)?.state
      const answer = said === 'maybe' || said === 'cant' ? said : said === undefined ? undefined : 'coming'
      return { person: who, opens, state: answer ?? (opens <= look.now ? 'asked' : 'later') }
    })
}

/** The order in which people were asked last, by whoever plans. */
export function selectCoverOrder(look: Look, context: Context): readonly string[] {
  const { planners } = scheduleOf(look)
  const last = privateFactsOf(look, context, coverFacts.order).findLast((fact) =>
    planners.now.has(fact.author),
  )
  return last ? parseCoverOrder(last.data) : []
}

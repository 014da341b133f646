import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import {
  addDays,
  bodyTileIds,
  coverFacts,
  isPlainDate,
  isWallTime,
  lastOfMonth,
  parseVisitId,
  repeats,
  saidLimits,
  seconds,
  seriesLimits,
  tidyName,
  tidyText,
  visitFacts,
  visitTypes,
  wordsOfVisit,
  type Series,
  type VisitChange,
} from '../../domain/index.ts'
import { readCalendarFile } from '../calendarFile.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import { today } from '../look.ts'
import { sayPrivately } from '../privately.ts'
import type { ScheduleCommands, VisitOtherwise, VisitPlan } from '../scheduleTypes.ts'
import { mayPlan } from '../select/planners.ts'
import { scheduleOf, type Schedule } from '../select/schedule.ts'
import { selectVisitItem } from '../select/visits.ts'
import { myCircle, write } from '../writing.ts'

const hourMs = 3_600_000

type Done = Promise<Result<null, AppRefusal>>
type Planned = Promise<Result<{ seriesId: string }, AppRefusal>>

export const scheduleCommands: CommandTable<ScheduleCommands> = {
  planVisit: { on: 'team', run: planVisit },
  planAnew: { on: 'team', run: planAnew },
  endVisits: { on: 'team', run: endVisits },
  keepTwin: { on: 'team', run: keepTwin },
  changeVisit: { on: 'team', run: changeVisit },
  answerVisit: { on: 'team', run: answerVisit },
  askToCome: { on: 'team', run: askToCome },
  readCalendar: {
    on: 'team',
    run: async (context, { text }) => {
      const look = context.look()
      return look ? readCalendarFile(text, today(look), look.timeZone) : refuse({ kind: 'not-found' })
    },
  },
}

/** Of who does not plan it is a suggestion: who reads it asks the acts who wrote it. */
export async function planVisit(context: Context, plan: VisitPlan): Planned {
  return putPlan(context, plan, '')
}

async function putPlan(context: Context, plan: VisitPlan, after: string): Planned {
  const series = soundPlan(plan)
  if (!series.ok) return series
  const chosen = plan.tiles.slice(0, seriesLimits.tiles)
  const bodily = chosen.filter((tile) => bodyTileIds.includes(tile))
  const circle = myCircle(context, 'schedule')
  const care = myCircle(context, 'care')
  if (!circle.ok) return circle
  if (bodily.length > 0 && !care.ok) return care
  const tiles = chosen.filter((tile) => !bodily.includes(tile))
  const look = context.look()
  const isSuggested = !look || !mayPlan(look)
  const written = await write(context, circle.value.id, 'living', (place) =>
    context.documents.create(place, documentTypes.series, (draft) => {
      Object.assign(draft, { ...series.value, tiles, after, isSuggested })
    }),
  )
  if (!written.ok) return written
  const seriesId = written.value.document
  // None is said too of one that comes after another: who may not read of it says nothing, and leaves it as it was.
  if ((bodily.length > 0 || after !== '') && care.ok) {
    const kept = await write(context, care.value.id, 'living', (place) =>
      context.documents.create(place, documentTypes.tasks, (draft) => {
        Object.assign(draft, { series: seriesId, tiles: bodily })
      }),
    )
    if (!kept.ok) return kept
  }
  return ok({ seriesId })
}

/** As it is written: everything but what may be done. */
export function soundPlan(plan: VisitPlan): Result<Record<string, Plain>, AppRefusal> {
  const title = tidyName(plan.title, seriesLimits.title)
  const place = tidyText((plan.place ?? '').replace(/\s+/g, ' '), seriesLimits.place)
  if (!title.ok) return title
  if (!place.ok) return place
  const { start, from, until = '', interval = 1, nth = 1, needed = 1 } = plan
  const weekdays = [...new Set(plan.weekdays)].filter((day) => day >= 1 && day <= 7).sort()
  const minutes = Math.round(plan.minutes)
  const repeat = repeats.find((one) => one === (plan.repeat ?? 'week'))
  const onWeekdays = repeat === 'week' || repeat === 'month-weekday'
  const sound =
    repeat !== undefined &&
    (!onWeekdays || weekdays.length > 0) &&
    isWallTime(start) &&
    isPlainDate(from) &&
    (until === '' || (isPlainDate(until) && until >= from)) &&
    isWithin(minutes, seriesLimits.minutes) &&
    isWithin(interval, seriesLimits.interval) &&
    isWithin(nth, lastOfMonth) &&
    isWithin(needed, seriesLimits.needed)
  if (!sound) return refuse({ kind: 'not-found' })
  return ok({
    ...{ title: title.value, place: place.value, weekdays, start, minutes, from, until },
    ...{ repeat, interval, nth, needed },
    person: plan.personId ?? '',
    others: [...(plan.otherIds ?? [])].slice(0, seriesLimits.needed),
    type: visitTypes.find((one) => one === plan.type) ?? 'care',
    second: needed > 1 ? (seconds.find((one) => one === plan.second) ?? '') : '',
  })
}

const isWithin = (n: number, most: number): boolean => Number.isSafeInteger(n) && n >= 1 && n <= most

/** By coming after it the new one ends the old one, or takes a suggestion up: one write, which nothing cuts in two. */
async function planAnew(
  context: Context,
  { seriesId, plan }: ScheduleCommands['planAnew']['takes'],
): Planned {
  const found = planned(context, seriesId)
  return found.ok ? putPlan(context, plan, seriesId) : found
}

/** What comes after it never happens. In the plan itself it would be lost among what anybody can write there. */
async function endVisits(
  context: Context,
  { seriesId, until }: ScheduleCommands['endVisits']['takes'],
): Done {
  const found = planned(context, seriesId)
  if (!found.ok) return found
  if (!isPlainDate(until)) return refuse({ kind: 'bad-date' })
  return putEnd(context, seriesId, found.value.series, until, '')
}

async function putEnd(
  context: Context,
  seriesId: string,
  { title, start }: Series,
  until: string,
  keeps: string,
): Done {
  const circle = myCircle(context, 'schedule')
  if (!circle.ok) return circle
  const written = await write(context, circle.value.id, 'living', (place) =>
    context.documents.create(place, documentTypes.series, (draft) => {
      Object.assign(draft, { title, start, from: addDays(until, 1), until, after: seriesId, keeps })
    }),
  )
  return written.ok ? ok(null) : written
}

async function keepTwin(context: Context, { seriesId }: ScheduleCommands['keepTwin']['takes']): Done {
  const look = context.look()
  const found = planned(context, seriesId)
  if (!look || !found.ok) return found.ok ? refuse({ kind: 'not-found' }) : found
  const { twins, plans } = scheduleOf(look)
  for (const other of twins.get(seriesId) ?? []) {
    const series = plans[other]
    if (!series) continue
    const ended = await putEnd(context, other, series, addDays(series.from, -1), seriesId)
    if (!ended.ok) return ended
  }
  return ok(null)
}

function planned(context: Context, seriesId: string) {
  const look = context.look()
  const found = look && scheduleOf(look).series.get(seriesId)
  if (!look || !found) return refuse({ kind: 'not-found' } as const)
  return mayPlan(look) ? ok(found) : refuse({ kind: 'not-allowed' } as const)
}

async function changeVisit(
  context: Context,
  { visitId, otherwise }: ScheduleCommands['changeVisit']['takes'],
): Done {
  const look = context.look()
  if (!look || !selectVisitItem(look, visitId)) return refuse({ kind: 'not-found' })
  if (!mayPlan(look)) return refuse({ kind: 'not-allowed' })
  const change = soundChange(visitId, otherwise, scheduleOf(look))
  return change.ok ? sayInSchedule(context, visitFacts.changed, change.value) : change
}

/** As it is said: in the place of all that is known of that visit. */
export function soundChange(
  visitId: string,
  otherwise: VisitOtherwise,
  { effects }: Schedule,
): Result<VisitChange, AppRefusal> {
  const why = tidyText(otherwise.why ?? '', saidLimits.why)
  const place = tidyText((otherwise.place ?? '').replace(/\s+/g, ' '), seriesLimits.place)
  if (!why.ok) return why
  if (!place.ok) return place
  const { date = '', start = '', minutes = null, personIds, needed = null } = otherwise
  const sound =
    (date === '' || isPlainDate(date)) &&
    (start === '' || isWallTime(start)) &&
    (minutes === null || isWithin(minutes, seriesLimits.minutes)) &&
    (needed === null || isWithin(needed, seriesLimits.needed))
  if (!sound) return refuse({ kind: 'bad-date' })
  const known = effects.get(visitId)?.changes ?? []
  return ok({
    visit: visitId,
    replaces: known.map((one) => one.id).slice(-saidLimits.replaces),
    cancelled: otherwise.cancelled ?? false,
    ...{ date, start, minutes, needed },
    people: personIds ? [...new Set(personIds)].slice(0, seriesLimits.needed) : null,
    place: otherwise.place === undefined ? null : place.value,
    ...{ why: why.value, draft: '' },
  })
}

/** The order is kept for the next time, among those who plan. */
async function askToCome(
  context: Context,
  { visitId, personIds, hours }: ScheduleCommands['askToCome']['takes'],
): Done {
  const look = context.look()
  const circle = myCircle(context, 'schedule')
  if (!look || !circle.ok || !selectVisitItem(look, visitId)) return refuse({ kind: 'not-found' })
  if (!mayPlan(look)) return refuse({ kind: 'not-allowed' })
  const { id, members } = circle.value
  const planners = [...scheduleOf(look).planners.now].filter((one) => one !== look.me)
  const people = members
    .filter((one) => personIds.includes(one) && one !== look.me)
    .sort((a, b) => personIds.indexOf(a) - personIds.indexOf(b))
    .slice(0, saidLimits.asked)
  if (people.length === 0) return refuse({ kind: 'nothing-yet' })
  for (const [n, person] of people.entries()) {
    const opens = context.ports.clock.now() + n * (hours ?? 0) * hourMs
    const ask = { visit: visitId, person, opens: Math.round(opens) }
    const said = await sayPrivately(context, id, coverFacts.ask, [person, ...planners], ask)
    if (!said.ok) return said
  }
  const order = { people: personIds.slice(0, saidLimits.order) }
  const kept = await sayPrivately(context, id, coverFacts.order, planners, order)
  return kept.ok ? ok(null) : kept
}

async function answerVisit(
  context: Context,
  { visitId, says, all }: ScheduleCommands['answerVisit']['takes'],
): Done {
  const look = context.look()
  const name = parseVisitId(visitId)
  const visit = look && selectVisitItem(look, visitId)
  if (!look || !name || !visit) return refuse({ kind: 'not-found' })
  const about = all ? name.seriesId : visitId
  const from = all ? name.date : ''
  const { answers, plans } = scheduleOf(look)
  const series = plans[name.seriesId]
  const of = all && series ? wordsOfVisit({ ...series, date: '' }) : wordsOfVisit(visit)
  const mine = (answers.get(about) ?? []).filter((one) => one.by === look.me && one.said.from === from)
  // What was said of this one visit would count before what is now said of all.
  if (all) {
    const ofOne = (answers.get(visitId) ?? []).filter((one) => one.by === look.me)
    if (ofOne.length > 0) {
      const done = await sayInSchedule(
        context,
        visitFacts.answer,
        answer(visitId, '', says, ofOne, wordsOfVisit(visit)),
      )
      if (!done.ok) return done
    }
  }
  return sayInSchedule(context, visitFacts.answer, answer(about, from, says, mine, of))
}

const answer = (
  visit: string,
  from: string,
  says: string,
  before: readonly { id: string }[],
  of: string,
): Plain => ({
  ...{ visit, from, says, of },
  replaces: before.map((one) => one.id).slice(-saidLimits.replaces),
})

export async function sayInSchedule(context: Context, type: string, data: Plain): Done {
  const circle = myCircle(context, 'schedule')
  if (!circle.ok) return circle
  const written = await write(context, circle.value.id, 'month', (place) =>
    context.documents.fact(place, { type, data }),
  )
  return written.ok ? ok(null) : written
}

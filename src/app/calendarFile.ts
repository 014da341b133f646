import type ICAL from 'ical.js'
import { ok, refuse, type Result } from '../base/index.ts'
import { isPlainDate, seriesLimits, wallOf, weekdayOf, type Repeat } from '../domain/index.ts'
import type { AppRefusal } from './commandTypes.ts'
import type { VisitPlan } from './scheduleTypes.ts'

export const calendarLimits = { characters: 2_000_000, events: 500, plans: 100 } as const

type Read = { readonly plans: readonly VisitPlan[]; readonly left: number }
type Ical = typeof ICAL

/**
 * What a calendar file from anywhere says, as visits that can be planned. What has no time of day, what is over, and what comes
 * back in a way that a plan cannot say is left out and counted. The reader is fetched when it is first needed.
 */
export async function readCalendarFile(
  text: string,
  today: string,
  timeZone: string,
): Promise<Result<Read, AppRefusal>> {
  if (text.length > calendarLimits.characters || !/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text))
    return refuse({ kind: 'not-a-calendar' })
  const { default: ical } = await import('ical.js')
  try {
    const calendar = new ical.Component(ical.parse(text.replace(/^\uFEFF/, '')) as never)
    const events = calendar.getAllSubcomponents('vevent').slice(0, calendarLimits.events)
    const read = events.map((event) => planOf(ical, event, timeZone))
    const plans = read.filter((one) => one !== undefined && isToCome(one, today)) as readonly VisitPlan[]
    const shown = plans.slice(0, calendarLimits.plans)
    return ok({ plans: shown, left: events.length - shown.length })
  } catch {
    // The reader throws at what is no calendar; what it says of it is for programmers.
    return refuse({ kind: 'not-a-calendar' })
  }
}

const isToCome = (plan: VisitPlan, today: string): boolean =>
  plan.repeat === 'once' ? plan.from >= today : !plan.until || plan.until >= today

function planOf(ical: Ical, component: ICAL.Component, timeZone: string): VisitPlan | undefined {
  const event = new ical.Event(component)
  const { startDate, endDate } = event
  if (!startDate || startDate.isDate || !endDate) return undefined
  const minutes = Math.round((endDate.toUnixTime() - startDate.toUnixTime()) / 60)
  const { date, time } = wallOfTime(startDate, timeZone)
  const rule = ruleOf(component, date)
  const isSound = isPlainDate(date) && minutes >= 1 && minutes <= seriesLimits.minutes
  if (!rule || !isSound) return undefined
  const title = String(event.summary ?? '').slice(0, seriesLimits.title)
  const place = String(event.location ?? '').slice(0, seriesLimits.place)
  return { title, minutes, place, from: date, start: time, personId: null, tiles: [], ...rule }
}

/** A time without a zone is meant as it stands; any other is put on the wall of the home. */
function wallOfTime(time: ICAL.Time, timeZone: string): { date: string; time: string } {
  if (time.zone.tzid !== 'floating') return wallOf(time.toUnixTime() * 1000, timeZone)
  const two = (n: number) => String(n).padStart(2, '0')
  return {
    date: `${time.year}-${two(time.month)}-${two(time.day)}`,
    time: `${two(time.hour)}:${two(time.minute)}`,
  }
}

const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
type Rule = { repeat: Repeat; interval: number; nth: number; weekdays: readonly number[]; until: string }

/** Undefined for a rule that a plan cannot say, or one with exceptions: a visit that nobody meant is worse than none. */
function ruleOf(component: ICAL.Component, from: string): Rule | undefined {
  const once: Rule = { repeat: 'once', interval: 1, nth: 1, weekdays: [], until: '' }
  const said = component.getFirstPropertyValue('rrule') as ICAL.Recur | null
  const isOdd = ['exdate', 'rdate', 'recurrence-id'].some((name) => component.hasProperty(name))
  if (!said) return isOdd ? undefined : once
  const { freq, interval, count, until, parts } = said
  if (isOdd || count || interval > seriesLimits.interval) return undefined
  const rule = { ...once, interval, until: until ? until.toString().slice(0, 10) : '' }
  const known = Object.keys(parts)
  const days = (parts.BYDAY ?? []) as readonly string[]
  const weekdays = days.length === 0 ? [weekdayOf(from)] : days.map((one) => weekdayNames.indexOf(one) + 1)
  if (freq === 'DAILY' && known.length === 0) return { ...rule, repeat: 'day' }
  if (freq === 'WEEKLY' && known.every((one) => one === 'BYDAY') && !weekdays.includes(0))
    return { ...rule, repeat: 'week', weekdays }
  const onDay =
    known.length === 0 || (known.length === 1 && String(parts.BYMONTHDAY) === String(Number(from.slice(8))))
  if (freq === 'MONTHLY' && onDay && Number(from.slice(8)) <= 28) return { ...rule, repeat: 'month-day' }
  const nth = /^([1-4]|-1)(MO|TU|WE|TH|FR|SA|SU)$/.exec(days.length === 1 ? (days[0] ?? '') : '')
  if (freq !== 'MONTHLY' || known.length !== 1 || !nth) return undefined
  const weekday = weekdayNames.indexOf(nth[2] ?? '') + 1
  return { ...rule, repeat: 'month-weekday', nth: nth[1] === '-1' ? 5 : Number(nth[1]), weekdays: [weekday] }
}

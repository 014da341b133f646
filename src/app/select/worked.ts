import {
  addDays,
  occurrenceOf,
  agreedType,
  parseVisitAgreed,
  selectAgreement,
  spanOf,
  wallOf,
  type AgreedAs,
  type AgreedState,
  type Agreement,
  type Came,
  type Said,
  type VisitAgreed,
} from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { groupBy, today, type Look } from '../look.ts'
import type { PersonRef } from '../types.ts'
import type { ToAgreeItem } from '../visitTypes.ts'
import { endOfNomination } from './planners.ts'
import { personRef } from './refs.ts'
import { saidOf, scheduleOf } from './schedule.ts'

/** One person at one visit that is over or on, in elapsed time: what hours, miles and pay begin with. */
export type Worked = {
  readonly visitId: string
  /** The day on the wall of the home, YYYY-MM-DD. */
  readonly date: string
  readonly title: string
  readonly person: PersonRef
  readonly arrivedAt: number
  readonly leftAt: number | null
  /** Null while it goes on, and where what was said cannot be: years off, or longer than a day. */
  readonly minutes: number | null
  readonly agreed: AgreedState
}

/** What has come of one who came, with all that a command or a screen needs to say more of it. */
export type WorkedMore = Worked & { readonly came: Came; readonly agreement: Agreement }

/** Everybody who came on the days from `from` to `to`, by the day and then by when they came. The Holder comes to nobody. */
export function selectWorked(look: Look, from: string, to: string): readonly Worked[] {
  const schedule = scheduleOf(look)
  return [...schedule.presence.keys()]
    .flatMap((visitId) => {
      const one = occurrenceOf(schedule.plans, visitId, schedule.effects)
      return one && from <= one.date && one.date <= to ? selectWorkedAt(look, visitId) : []
    })
    .map(({ came: _, agreement: __, ...one }) => one)
    .sort((a, b) => a.date.localeCompare(b.date) || a.arrivedAt - b.arrivedAt)
}

const dayMs = 86_400_000
const mostMinutes = 48 * 60

export function selectWorkedAt(look: Look, visitId: string): readonly WorkedMore[] {
  const schedule = scheduleOf(look)
  const one = occurrenceOf(schedule.plans, visitId, schedule.effects)
  if (!one) return []
  const span = spanOf(one.date, one.start, one.minutes, look.timeZone)
  if (span.starts > look.now + dayMs) return []
  const { title } = one.series
  return (schedule.presence.get(visitId) ?? [])
    .filter(({ person }) => person !== look.state.holder)
    .map((came) => {
      const arrivedAt = came.arrived.said.at
      const leftAt = came.left?.said.at ?? null
      const isNear = Math.abs(arrivedAt - span.starts) <= dayMs + span.minutes * 60_000
      const minutes = leftAt === null ? null : Math.round((leftAt - arrivedAt) / 60_000)
      const agreement = agreementOf(look, visitId, came)
      return {
        ...{ visitId, date: one.date, title, arrivedAt, leftAt, came, agreement },
        person: personRef(look, came.person as PersonId),
        minutes: minutes !== null && isNear && minutes <= mostMinutes ? minutes : null,
        agreed: agreement.state,
      }
    })
}

const daysToAgree = 14

/** Of the last two weeks, the newest first. */
export function selectToAgree(look: Look): readonly ToAgreeItem[] {
  const day = today(look)
  const over = selectWorked(look, addDays(day, -daysToAgree), day).filter((one) => one.leftAt !== null)
  const isOpen = ({ person, came, agreement }: WorkedMore): boolean =>
    agreesAs(look, came, look.me, look.now) !== undefined &&
    !agreement.said.some((one) => one.by === look.me || (one.as !== 'came' && !person.isMe))
  return [...new Set(over.map((one) => one.visitId))]
    .flatMap((visitId) => selectWorkedAt(look, visitId))
    .filter((one) => one.leftAt !== null && isOpen(one))
    .map(({ visitId, title, date, person, leftAt }) => ({
      ...{ visitId, title, date, person },
      isTime: leftAt !== null && isTimeToAsk(look, leftAt),
    }))
    .reverse()
}

/**
 * Nobody is asked at the door whether it happened: it can be said at once, and Kith asks in the evening or on another day. A
 * clock that is ahead does not put it off for ever.
 */
export function isTimeToAsk(look: Look, leftAt: number): boolean {
  const left = wallOf(leftAt, look.timeZone).date
  const now = wallOf(look.now, look.timeZone)
  return left < now.date || leftAt > look.now + hourMs || (now.time >= evening && look.now >= leftAt + hourMs)
}

const evening = '18:00'
const hourMs = 3_600_000

/** On which side of it somebody stands; who came does not agree in the Holder's place as well. */
export function agreesAs(look: Look, came: Came, by: string, at: number): AgreedAs | undefined {
  if (by === came.person) return 'came'
  if (by === look.state.holder) return 'holder'
  return actedFor(look, by, at) ? 'nominee' : undefined
}

type Time = { readonly person: PersonId; readonly from: number; readonly until: number }
const timesByLook = new WeakMap<Look, readonly Time[]>()

/** What somebody said while they acted stays said; who acts no more says nothing new. */
const actedFor = (look: Look, person: string, at: number): boolean =>
  timesOf(look).some((one) => one.person === person && one.from <= at && at <= one.until)

function timesOf(look: Look): readonly Time[] {
  const before = timesByLook.get(look)
  if (before) return before
  const times = look.state.nominations
    .filter((one) => one.standing !== 'waiting' && one.powers.includes('circles'))
    .filter((one) => one.circles.some((id) => look.state.circleById.get(id)?.purpose === 'schedule'))
    .map((one) => ({
      person: personRef(look, one.person).personId as PersonId,
      from: one.at,
      until: one.standing === 'ended' ? Math.min(one.ends, endOfNomination(look, one)) : one.ends,
    }))
  timesByLook.set(look, times)
  return times
}

const known = new WeakMap<Look, ReadonlyMap<string, readonly Said<VisitAgreed>[]>>()

function agreementOf(look: Look, visitId: string, came: Came): Agreement {
  const all = known.get(look) ?? groupBy(saidOf(look, agreedType, parseVisitAgreed), (one) => one.said.visit)
  known.set(look, all)
  const said = (all.get(visitId) ?? []).map((one) => ({
    ...one,
    by: personRef(look, one.by as PersonId).personId,
  }))
  const left = came.left?.id ?? ''
  return selectAgreement(said, { arrived: came.arrived.id, left }, (by, at) => agreesAs(look, came, by, at))
}

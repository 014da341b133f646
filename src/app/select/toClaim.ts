import {
  isStanding,
  moneyLimits,
  occurrenceOf,
  startRates,
  versionOn,
  type TravelMode,
  type Vehicle,
} from '../../domain/index.ts'
import { groupBy, type Look } from '../look.ts'
import { mileRatesOf, type MoneyKnown } from '../moneyFacts.ts'
import type { ExpectedWay, ToClaim } from '../moneyTypes.ts'
import { journeyBetween, travelModeOf } from './journeys.ts'
import { scheduleOf } from './schedule.ts'
import type { Worked } from './worked.ts'

const minuteMs = 60_000
/** Whoever has longer than this between two visits goes home, or somewhere of their own. */
const mostBetween = 120
const metresInTenth = 160.9344
const vehicleOf: Readonly<Partial<Record<TravelMode, Vehicle>>> = { car: 'car', bicycle: 'bike' }

/** Visits of the month that I came to and left, and have claimed no hours for. */
export function toClaimOf(look: Look, { ledger }: MoneyKnown, worked: readonly Worked[]): readonly ToClaim[] {
  const mine = ledger.filter((one) => one.person === look.me && isStanding(one))
  const claimed = new Set(mine.flatMap(({ line }) => (line.kind === 'hours' ? [line.visit] : [])))
  const ways = groupBy(
    mine.flatMap(({ line }) => (line.kind === 'miles' && line.visit !== '' ? [line] : [])),
    ({ visit }) => seriesOf(visit),
  )
  const own = worked.filter(({ person }) => person.isMe)
  return own.flatMap((visit, n): readonly ToClaim[] => {
    const { visitId, title, date, arrivedAt, leftAt, minutes } = visit
    if (claimed.has(visitId) || leftAt === null || minutes === null) return []
    const way = wayFrom(look, own[n - 1], visit)
    const all = Math.max(1, minutes) + way.travel
    if (all > moneyLimits.minutes) return []
    const last = ways.get(seriesOf(visitId))?.[0]
    const miles = last ? { miles: last.miles, vehicle: last.vehicle, how: 'last' as const } : way.miles
    return [{ visitId, title, date, arrivedAt, leftAt, minutes: all, travel: way.travel, miles }]
  })
}

/** From the visit before to this one, as the team knows the way and as I go. */
function wayFrom(
  look: Look,
  before: Worked | undefined,
  visit: Worked,
): { readonly travel: number; readonly miles: ExpectedWay | null } {
  const between = before?.leftAt == null ? -1 : Math.round((visit.arrivedAt - before.leftAt) / minuteMs)
  const [from, to] = [before && placeOf(look, before.visitId), placeOf(look, visit.visitId)]
  const isOneWay = between >= 0 && between <= mostBetween && from !== undefined && to !== undefined
  const journey = isOneWay ? journeyBetween(look, from, to) : undefined
  if (!journey || journey.how === 'same') return { travel: 0, miles: null }
  const rates = versionOn(mileRatesOf(look), visit.date) ?? startRates
  const vehicle = vehicleOf[travelModeOf(look, look.me) ?? 'bus']
  const tenths = Math.round((journey.metres ?? 0) / metresInTenth)
  const isWay = vehicle !== undefined && tenths > 0 && tenths <= moneyLimits.miles
  return {
    // Nobody was on the way for longer than there was between the two.
    travel: rates.travel ? Math.min(journey.minutes, between) : 0,
    miles: isWay ? { miles: tenths, vehicle, how: 'way' } : null,
  }
}

function placeOf(look: Look, visitId: string): string | undefined {
  const { plans, effects } = scheduleOf(look)
  const visit = occurrenceOf(plans, visitId, effects)
  return visit && (visit.effect?.place ?? visit.series.place)
}

const seriesOf = (visitId: string): string => visitId.slice(0, visitId.lastIndexOf('.'))

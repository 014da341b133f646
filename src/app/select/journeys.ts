import {
  addDays,
  journeyFacts,
  journeyFrom,
  journeyLimits,
  occurrenceOf,
  pairOf,
  parseJourney,
  parseTravelMode,
  plainPlace,
  selectJourneysSaid,
  travelModes,
  type Journey,
  type JourneySaid,
  type Lived,
  type Said,
  type TravelMode,
} from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { factsOf, groupBy, today, type Look } from '../look.ts'
import type { JourneyItem, JourneysView, JourneyWay } from '../rotaTypes.ts'
import { audienceOf, circleFor, personOf, personRef } from './refs.ts'
import { scheduleOf } from './schedule.ts'
import { selectVisits } from './visits.ts'

type Known = {
  readonly said: ReadonlyMap<string, readonly Said<JourneySaid>[]>
  readonly livedByPair: ReadonlyMap<string, readonly Lived[]>
  readonly modeOf: (person: string) => TravelMode | undefined
}

const knownByLook = new WeakMap<Look, Known>()

/** Of each author so many, the newest. */
const mostOfEach = 200
const minuteMs = 60_000
/** Where nobody says how they go: the way that most can. */
const usual: TravelMode = 'bus'

/**
 * How long it takes from one place of this team to another, in the words of the plan ('' is at home), as that person goes.
 * Undefined where nobody knows. Nothing is looked up anywhere, and no place is more than its words: README, decision 62.
 */
export function journeyBetween(
  look: Look,
  from: string,
  to: string,
  person: string = look.me,
): JourneyItem | undefined {
  const pair = pairOf(from, to)
  if (pair === undefined) return { minutes: 0, metres: 0, how: 'same', by: null, times: 0 }
  const { said, livedByPair, modeOf } = knownOf(look)
  const lived = livedByPair.get(pair) ?? []
  const found = journeyFrom(said.get(pair) ?? [], lived, modeOf(person) ?? usual, person)
  return found && itemOf(look, found)
}

/** As they said that they go; undefined where they did not say. */
export const travelModeOf = (look: Look, person: string): TravelMode | undefined =>
  knownOf(look).modeOf(person)

const itemOf = (look: Look, { by, ...journey }: Journey): JourneyItem => ({
  ...journey,
  by: by === '' ? null : personRef(look, by as PersonId),
})

function knownOf(look: Look): Known {
  const before = knownByLook.get(look)
  if (before) return before
  const modes = new Map<string, TravelMode>()
  for (const fact of [...factsOf(look, journeyFacts.mode)].sort((a, b) => a.at - b.at)) {
    const by = personOf(look.state, fact.device)
    const mode = parseTravelMode(fact.data)
    if (by !== undefined && mode && fact.circle.purpose === 'schedule')
      modes.set(personRef(look, by).personId, mode)
  }
  const known: Known = {
    said: selectJourneysSaid(saidOf(look)),
    livedByPair: livedOf(look),
    modeOf: (person) => modes.get(person),
  }
  knownByLook.set(look, known)
  return known
}

/** By those who read the schedule now. */
function saidOf(look: Look): readonly Said<JourneySaid>[] {
  const all = factsOf(look, journeyFacts.said).flatMap((fact): readonly Said<JourneySaid>[] => {
    const by = personOf(look.state, fact.device)
    const isIn = by !== undefined && fact.circle.members.includes(by)
    const said = isIn && fact.circle.purpose === 'schedule' ? parseJourney(fact.data) : undefined
    return said && by !== undefined ? [{ id: fact.id, by, at: fact.at, said }] : []
  })
  return [...groupBy(all, (one) => one.by).values()].flatMap((own) =>
    own.length <= mostOfEach ? own : own.toSorted((a, b) => b.at - a.at).slice(0, mostOfEach),
  )
}

type Stay = {
  readonly person: string
  /** In the words of the plan; '' is at home. */
  readonly place: string
  readonly arrived: number
  readonly left: number | null
}
const staysByLook = new WeakMap<Look, readonly Stay[]>()

/** Where each was, and from when to when, as it was said of visits. */
export function staysOf(look: Look): readonly Stay[] {
  const before = staysByLook.get(look)
  if (before) return before
  const { presence, plans, effects } = scheduleOf(look)
  const stays = [...presence].flatMap(([visitId, came]) => {
    const visit = came.length > 0 ? occurrenceOf(plans, visitId, effects) : undefined
    if (!visit) return []
    const place = visit.effect?.place ?? visit.series.place
    return came.map(({ person, arrived, left }) => ({
      ...{ person, place, arrived: arrived.said.at },
      left: left?.said.at ?? null,
    }))
  })
  staysByLook.set(look, stays)
  return stays
}

/** From what people said themselves: they left one place, and were at the next within an hour and a half. */
function livedOf(look: Look): ReadonlyMap<string, readonly Lived[]> {
  const stays = staysOf(look)
  const lived = [...groupBy(stays, (one) => one.person).values()].flatMap((own) => {
    const sorted = own.toSorted((a, b) => a.arrived - b.arrived)
    return sorted.slice(1).flatMap((next, n) => {
      const last = sorted[n]
      const pair = last && pairOf(last.place, next.place)
      if (pair === undefined || !last || last.left === null) return []
      const minutes = Math.round((next.arrived - last.left) / minuteMs)
      return minutes >= 1 && minutes <= journeyLimits.lived ? [{ pair, person: next.person, minutes }] : []
    })
  })
  return groupBy(lived, (one) => one.pair)
}

const weeks = 28
const mostPlaces = 8

/** The ways between the places of the weeks around today, home first. */
export function selectJourneys(look: Look): JourneysView {
  const circle = circleFor(look, 'schedule')
  if (!circle) return null
  const byPlain = new Map([['', '']])
  for (const visit of selectVisits(look, addDays(today(look), -weeks / 2), weeks))
    if (!visit.cancelled && !byPlain.has(plainPlace(visit.place)))
      byPlain.set(plainPlace(visit.place), visit.place)
  const places = [...byPlain.values()].slice(0, mostPlaces)
  const { modeOf } = knownOf(look)
  return {
    ways: places.flatMap((from, n) => places.slice(n + 1).map((to) => wayOf(look, from, to))),
    mode: modeOf(look.me) ?? null,
    audience: audienceOf(look, circle),
  }
}

function wayOf(look: Look, from: string, to: string): JourneyWay {
  const said = knownOf(look).said.get(pairOf(from, to) ?? '') ?? []
  const tenths = Math.max(0, ...said.map((one) => one.said.tenths))
  return {
    ...{ from, to, mine: journeyBetween(look, from, to) ?? null },
    miles: tenths > 0 ? tenths / 10 : null,
    minutes: travelModes.flatMap((mode) => {
      const told = journeyFrom(
        said.filter((one) => one.said.minutes > 0),
        [],
        mode,
        '',
      )
      return told?.how === 'told' ? [{ mode, journey: itemOf(look, told) }] : []
    }),
  }
}

/** Of a way what is replaced by a new word on it: minutes of that way of going, or the miles. */
export function journeysToReplace(
  look: Look,
  pair: string,
  mode: TravelMode,
  isMiles: boolean,
): readonly string[] {
  return (knownOf(look).said.get(pair) ?? [])
    .filter(({ said }) => (isMiles ? said.tenths > 0 : said.minutes > 0 && said.mode === mode))
    .map((one) => one.id)
}

import { journeyFrom, journeyLimits, plainPlace, selectClashes, type Lived } from '../../domain/index.ts'
import type { RingId } from '../../keys/index.ts'
import type { Desk } from '../desk.ts'
import { today, type Look } from '../look.ts'
import type { VisitItem } from '../scheduleTypes.ts'
import type { TeamBusy, TeamClash, TeamWay } from '../teamsTypes.ts'
import type { PersonRef } from '../types.ts'
import { isComing, shiftOf } from './clashes.ts'
import { staysOf } from './journeys.ts'
import { personRef } from './refs.ts'
import { selectVisits } from './visits.ts'

/** A visit of whoever is here, in one of their teams. */
export type Mine = { readonly ring: RingId; readonly holder: PersonRef; readonly visit: VisitItem }

export const isOfMine = (visit: VisitItem): boolean =>
  !visit.cancelled &&
  !visit.rests &&
  visit.suggestedBy === null &&
  visit.people.some((one) => one.person.isMe && isComing(one.state))

const days = 14

/** One of their teams, as it is seen for all that is asked of it at once: what one folded the next need not. */
export type SeenTeam = {
  readonly ring: RingId
  readonly desk: Desk
  readonly look: Look | undefined
  /** Of the next two weeks. */
  readonly visits: readonly VisitItem[]
}

export function seeTeam(ring: RingId, desk: Desk): SeenTeam {
  const look = desk.running?.isOut() ? undefined : desk.running?.context.look()
  return { ring, desk, look, visits: look ? selectVisits(look, today(look), days) : [] }
}

export function visitsOfMine({ ring, look, visits }: SeenTeam): readonly Mine[] {
  if (!look) return []
  const holder = personRef(look, look.state.holder)
  return visits.filter(isOfMine).map((visit) => ({ ring, holder, visit }))
}

type Across = {
  readonly clashes: readonly TeamClash[]
  readonly busy: readonly TeamBusy[]
  readonly ways: readonly TeamWay[]
}

/**
 * Of the next two weeks: what of one team does not fit with another, when somebody is with another team, and how long they
 * took from the one to the other before. All of it is made of what this device reads for each team, and none of it is kept.
 */
export function selectAcross(seen: readonly SeenTeam[], mine: readonly Mine[], here: RingId): Across {
  if (seen.length < 2) return { clashes: [], busy: [], ways: [] }
  const wayBetween = waysOf(seen)
  return {
    clashes: clashesOf(mine, here, wayBetween),
    busy: mine
      .filter(({ ring }) => ring !== here)
      .map(({ holder, visit }) => ({
        ...{ holder, date: visit.date, start: visit.start },
        ...{ startsAt: visit.startsAt, endsAt: visit.endsAt },
      })),
    ways: nextTo(mine).flatMap(([from, to]): readonly TeamWay[] => {
      const minutes = from.ring === to.ring ? undefined : wayBetween(from, to)
      return minutes === undefined ? [] : [{ from: from.visit.visitId, to: to.visit.visitId, minutes }]
    }),
  }
}

type WayBetween = (from: Mine, to: Mine) => number | undefined

function clashesOf(mine: readonly Mine[], here: RingId, wayBetween: WayBetween): readonly TeamClash[] {
  const byName = new Map(mine.map((one) => [nameOf(one), one]))
  const shifts = mine.map((one) => ({ ...shiftOf(one.visit, one.ring), visitId: nameOf(one) }))
  const wayOf = (first: string, next: string): number | undefined => {
    const [from, to] = [byName.get(first), byName.get(next)]
    return from && to && wayBetween(from, to)
  }
  const clashes = selectClashes(shifts, null, (first, next) => wayOf(first.visitId, next.visitId))
  return clashes.flatMap(({ kind, first, next, minutes }): readonly TeamClash[] => {
    const [a, b] = [byName.get(first), byName.get(next)]
    if (!a || !b || a.ring === b.ring || (a.ring !== here && b.ring !== here)) return []
    const [own, other] = a.ring === here ? [a, b] : [b, a]
    return [
      {
        ...{ kind, minutes, visitId: own.visit.visitId, date: own.visit.date, start: own.visit.start },
        ...{ other: other.holder, otherDate: other.visit.date, otherStart: other.visit.start },
      },
    ]
  })
}

const nameOf = ({ ring, visit }: Mine): string => `${ring} ${visit.visitId}`

/** Each with the one that follows it. */
function nextTo(mine: readonly Mine[]): readonly (readonly [Mine, Mine])[] {
  const sorted = mine.toSorted((a, b) => a.visit.startsAt - b.visit.startsAt)
  return sorted.slice(1).flatMap((to, n) => {
    const from = sorted[n]
    return from ? [[from, to] as const] : []
  })
}

const minuteMs = 60_000

/** As they went before: from leaving one team's place to arriving at another's. The way there is the way back. */
function waysOf(seen: readonly SeenTeam[]): WayBetween {
  const spotOf = (ring: RingId, place: string): string => `${ring} ${plainPlace(place)}`
  const pairOf = (a: string, b: string): string => [a, b].sort().join('\n')
  const stays = seen
    .flatMap(({ ring, look }) =>
      (look ? staysOf(look) : [])
        .filter(({ person }) => person === look?.me)
        .map(({ place, arrived, left }) => ({ spot: spotOf(ring, place), arrived, left })),
    )
    .toSorted((a, b) => a.arrived - b.arrived)
  const livedByPair = new Map<string, Lived[]>()
  for (const [n, next] of stays.entries()) {
    const last = stays[n - 1]
    if (!last || last.left === null || last.spot === next.spot) continue
    const minutes = Math.round((next.arrived - last.left) / minuteMs)
    if (minutes < 1 || minutes > journeyLimits.lived) continue
    const pair = pairOf(last.spot, next.spot)
    livedByPair.set(pair, [...(livedByPair.get(pair) ?? []).slice(-mostLived), { person: '', minutes }])
  }
  return (from, to) => {
    const pair = pairOf(spotOf(from.ring, from.visit.place), spotOf(to.ring, to.visit.place))
    return journeyFrom([], livedByPair.get(pair) ?? [], 'bus', '')?.minutes
  }
}

/** So many of one way, the newest. */
const mostLived = 20

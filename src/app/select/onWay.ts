import {
  onWayMinutes,
  onWayType,
  parseVisitOnWay,
  selectOnWay,
  type Came,
  type OnWay,
} from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { Look } from '../look.ts'
import type { ComerItem, OnWayItem } from '../scheduleTypes.ts'
import { personRef } from './refs.ts'
import { saidOf } from './schedule.ts'

type ByVisit = ReturnType<typeof selectOnWay>
const known = new WeakMap<Look, ByVisit>()
const minuteMs = 60_000

function onWayOf(look: Look): ByVisit {
  const before = known.get(look)
  if (before) return before
  const said = saidOf(look, onWayType, parseVisitOnWay).map((one) => ({
    ...one,
    by: personRef(look, one.by as PersonId).personId,
  }))
  const found = selectOnWay(said)
  known.set(look, found)
  return found
}

/** What somebody said of one visit and has not taken back. */
export const onWayWordsOf = (look: Look, visitId: string, person: string): OnWay =>
  onWayOf(look).get(visitId)?.get(person) ?? []

type Near = { readonly visitId: string; readonly startsAt: number; readonly endsAt: number }

export const isTimeToSetOut = ({ startsAt, endsAt }: Near, at: number): boolean =>
  at >= startsAt - onWayMinutes * minuteMs && at < endsAt

/**
 * Who has set out and is not there yet, believed of those alone who come, and of a word of the hours before: what a clock
 * that is days off said of it, it did not say of this morning.
 */
export function onTheWay(
  look: Look,
  visit: Near,
  coming: readonly ComerItem[],
  came: readonly Came[],
): readonly OnWayItem[] {
  const all = onWayOf(look).get(visit.visitId)
  if (!all || look.now >= visit.endsAt) return []
  return coming
    .filter(({ person }) => !came.some((one) => one.person === person.personId))
    .flatMap(({ person }) => {
      const at = all.get(person.personId)?.find((one) => isTimeToSetOut(visit, one.at))?.at
      return at === undefined ? [] : [{ person, at: Math.min(at, look.now) }]
    })
}

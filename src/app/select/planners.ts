import { nominationsOf } from '../../circles/index.ts'
import { addDays, type HatKind } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { Look } from '../look.ts'
import { selectWorn } from './hatSaid.ts'
import { personRef } from './refs.ts'

/**
 * Who plans: the Holder, who wears the hat of the rota, and who says in her place who is in the schedule. Everybody else in
 * the circle can suggest. README, decision 53.
 */
export type Planners = {
  readonly now: ReadonlySet<PersonId>
  /** Whether what somebody said of the plan then counts: for as long as they planned, by their own clock. */
  readonly counted: (person: PersonId | undefined, at: number) => boolean
}

export const plannersOf = (look: Look): Planners => keepersOf(look, 'rota', 'schedule')

/** The same of what another hat looks after in another circle. */
export function keepersOf(look: Look, hat: HatKind, purpose: 'schedule' | 'care'): Planners {
  const { state } = look
  const schedule = [...state.circleById.values()].find((circle) => circle.purpose === purpose)
  const hats = selectWorn(look).filter((one) => one.hat === hat)
  const isIn = (person: PersonId): boolean => schedule?.members.includes(person) ?? false
  const nominees = [...state.personById.keys()].filter((person) =>
    nominationsOf(state, person, look.now).some(
      (one) => one.powers.includes('circles') && schedule !== undefined && one.circles.includes(schedule.id),
    ),
  )
  const wearers = hats.filter((one) => one.state === 'worn').map((one) => one.person as PersonId)
  const now = new Set([state.holder, ...[...wearers, ...nominees].filter(isIn)])
  // Until when somebody planned who does no longer.
  const untilByPerson = new Map<PersonId, number>()
  const planned = (person: PersonId, until: number): void =>
    void untilByPerson.set(person, Math.max(until, untilByPerson.get(person) ?? 0))
  for (const one of hats) {
    const isEnded = one.state === 'laid-down' || one.state === 'taken-back'
    if (isEnded && one.since !== null) planned(one.person as PersonId, one.since)
    if (one.state === 'over' && one.until !== '') planned(one.person as PersonId, endOfDay(one.until))
  }
  for (const one of state.nominations)
    if (one.powers.includes('circles') && one.standing !== 'waiting')
      planned(
        one.person,
        one.standing === 'ended' ? Math.min(one.ends, endOfNomination(look, one)) : one.ends,
      )
  return {
    now,
    counted: (person, at) => {
      if (person === undefined) return false
      const present = personRef(look, person).personId as PersonId
      return now.has(person) || now.has(present) || at <= (untilByPerson.get(person) ?? -1)
    },
  }
}

const endOfDay = (day: string): number => Date.parse(`${addDays(day, 1)}T00:00:00Z`)

export function endOfNomination(look: Look, { person, at }: { person: PersonId; at: number }): number {
  const ends = [...look.actById.values()].flatMap(({ body }) =>
    body.type === 'dismiss' && body.person === person && body.at >= at ? [body.at] : [],
  )
  return Math.min(...ends, look.now)
}

export const mayPlan = (look: Look): boolean => plannersOf(look).now.has(look.me)

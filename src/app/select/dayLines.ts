import {
  addDays,
  addMonths,
  isTaken,
  parseVisitId,
  wallOf,
  whenOf,
  type PlainDate,
} from '../../domain/index.ts'
import type { CircleState } from '../../circles/index.ts'
import { groupBy, type Look } from '../look.ts'
import type { CameLine, DayLine, TimelineFilter } from '../observationTypes.ts'
import { medicinesOf } from './medicineFacts.ts'
import { isSo } from './medicineSaid.ts'
import { audienceOf } from './refs.ts'
import { scheduleOf } from './schedule.ts'
import { selectTaskItems } from './tasks.ts'
import { selectWorkedAt } from './worked.ts'
import type { PlacedWritten } from './written.ts'

type Wanted = Pick<TimelineFilter, 'picture' | 'circleId' | 'kind'>
const isWanted = (filter: Wanted, kind: DayLine['kind'], circle: CircleState | undefined): boolean =>
  circle !== undefined &&
  (filter.circleId === '' || filter.circleId === circle.id) &&
  ((filter.kind ?? '') === '' || filter.kind === kind) &&
  (filter.picture === '' || (filter.picture === 'tablets' && kind === 'doses'))

const circleOf = (look: Look, purpose: CircleState['purpose']): CircleState | undefined =>
  look.circles.find((circle) => circle.purpose === purpose)

/**
 * Beside what was written of a day, what happened on it: medicines, things done, and visits that nobody wrote of. Each kind is
 * one line of a day, which unfolds or leads to its page.
 */
export function selectDayLines(
  look: Look,
  month: string,
  filter: Wanted,
  written: readonly PlacedWritten[],
): ReadonlyMap<PlainDate, readonly DayLine[]> {
  const lines = [
    ...doseLines(look, month, filter),
    ...taskLines(look, month, filter),
    ...cameLines(look, month, filter, written),
  ]
  return groupBy(
    lines.filter(({ date }) => date.startsWith(month)),
    ({ date }) => date,
  )
}

/** The months that have such a line, by the clock alone: at its edges one may turn out to have none. */
export function monthsOfLines(look: Look, filter: Wanted): ReadonlySet<string> {
  const months = new Set<string>()
  const add = (at: number): void => {
    if (whenOf(at, look.now) === 'fine') months.add(new Date(at).toISOString().slice(0, 7))
  }
  if (isWanted(filter, 'doses', circleOf(look, 'care')))
    for (const all of medicinesOf(look).doses.values()) for (const { said } of all) add(said.at)
  if (isWanted(filter, 'came', circleOf(look, 'schedule')))
    for (const all of scheduleOf(look).presence.values()) for (const { arrived } of all) add(arrived.said.at)
  for (const { done, audience } of doneTasks(look))
    if (
      isWanted(
        filter,
        'tasks',
        look.circles.find(({ id }) => id === audience.circle.circleId),
      )
    )
      add(done[0]?.at ?? -1)
  return months
}

const dayMs = 86_400_000
/** Of a month on the wall of any home, and a little more. */
const isNear = (at: number, month: string): boolean =>
  at >= Date.parse(`${month}-01`) - dayMs && at <= Date.parse(`${addMonths(month, 1)}-01`) + dayMs

function doseLines(look: Look, month: string, filter: Wanted): readonly DayLine[] {
  const care = circleOf(look, 'care')
  if (!care || !isWanted(filter, 'doses', care)) return []
  const doses = [...medicinesOf(look).doses.values()]
    .flat()
    .filter((one) => isSo(one) && isNear(one.said.at, month) && whenOf(one.said.at, look.now) === 'fine')
  return [...groupBy(doses, ({ said }) => wallOf(said.at, look.timeZone).date)].map(([date, all]) => {
    const taken = all.filter(({ said }) => isTaken(said.outcome)).length
    const declined = all.filter(({ said }) => said.outcome === 'declined').length
    return {
      ...{ kind: 'doses', date, taken, declined, other: all.length - taken - declined },
      audience: audienceOf(look, care),
    }
  })
}

const doneTasks = (look: Look) => selectTaskItems(look).filter(({ done }) => done.length > 0)

function taskLines(look: Look, month: string, filter: Wanted): readonly DayLine[] {
  const done = doneTasks(look).flatMap((task) => {
    const { audience, taskId, title, done: said } = task
    const [first] = said
    const circle = look.circles.find(({ id }) => id === audience.circle.circleId)
    if (!first || !isNear(first.at, month) || !isWanted(filter, 'tasks', circle)) return []
    const { date } = wallOf(first.at, look.timeZone)
    return [{ date, audience, task: { taskId, title, by: first.by } }]
  })
  return [...groupBy(done, ({ date, audience }) => `${date} ${audience.circle.circleId}`).values()].flatMap(
    ([first, ...more]) =>
      first ? [{ kind: 'tasks', ...first, tasks: [first, ...more].map(({ task }) => task) } as const] : [],
  )
}

/** Who came, where nobody wrote of it: else the record says so. Asked for alone, all of them. */
function cameLines(
  look: Look,
  month: string,
  filter: Wanted,
  written: readonly PlacedWritten[],
): readonly DayLine[] {
  const circle = circleOf(look, 'schedule')
  if (!circle || !isWanted(filter, 'came', circle)) return []
  const isTold = new Set(
    filter.kind === 'came' ? [] : written.flatMap((one) => (one.kind === 'visit' ? [one.record.visit] : [])),
  )
  const days = [addDays(`${month}-01`, -1), addDays(`${addMonths(month, 1)}-01`, 1)] as const
  const came = [...scheduleOf(look).presence]
    .filter(([visitId, all]) => {
      const named = parseVisitId(visitId)?.date ?? ''
      const isThen =
        (named >= days[0] && named <= days[1]) || all.some(({ arrived }) => isNear(arrived.said.at, month))
      return isThen && !isTold.has(visitId)
    })
    .flatMap(([visitId]) => selectWorkedAt(look, visitId))
    .map(({ visitId, date, title, person, arrivedAt, leftAt }): CameLine & { date: string } => ({
      ...{ visitId, date, title, person, arrivedAt, leftAt },
    }))
  return [...groupBy(came, ({ date }) => date)].map(([date, all]) => ({
    ...{ kind: 'came', date, audience: audienceOf(look, circle) },
    visits: all.toSorted((a, b) => a.arrivedAt - b.arrivedAt).map(({ date: _, ...one }) => one),
  }))
}

import { believedDay, isTaken, whenOf, wallOf } from '../../domain/index.ts'
import type { CircleState } from '../../circles/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { Context } from '../context.ts'
import type { FindingViews, LastThing, LastTimesView } from '../findingTypes.ts'
import { today, type Look } from '../look.ts'
import type { ViewTable } from '../viewTable.ts'
import { medicinesOf, wordingsOf } from './medicineFacts.ts'
import { isSo } from './medicineSaid.ts'
import { audienceOf, isOffered, personRef } from './refs.ts'
import { scheduleOf } from './schedule.ts'
import { selectLast } from './written.ts'

export const findingViews: ViewTable<FindingViews> = {
  lastTimes: ({ look, context }) => selectLastTimes(look, context),
}

function selectLastTimes(look: Look, context: Context): LastTimesView {
  const mine = look.circles.filter((circle) => circle.members.includes(look.me))
  const care = ['care', 'intimate'] as const
  return {
    lines: [...selectLast(look)]
      .map(([thing, one]) => ({
        id: thing as LastThing,
        date: one.day,
        time: one.kind === 'note' ? one.note.time : one.kind === 'noticed' ? one.noticed.time : '',
        by: personRef(look, one.by),
        amount: one.kind === 'noticed' ? one.noticed.amount : null,
      }))
      .sort((a, b) => newestFirst(a, b) || a.id.localeCompare(b.id)),
    medicines: lastMedicines(look),
    visitors: lastVisitors(look),
    today: today(look),
    notIn: care.filter((purpose) => mine.every((circle) => circle.purpose !== purpose)),
    from: mine.filter(isOffered).flatMap((circle) => fromDay(look, circle)),
    isFetching: !context.carrier.caughtUp(),
  }
}

type Day = { readonly date: string; readonly time: string }
const newestFirst = (a: Day, b: Day): number => b.date.localeCompare(a.date) || b.time.localeCompare(a.time)

/** As it was written down by somebody; a dose that was written off, or is of a day to come, is not the last one. */
function lastMedicines(look: Look): LastTimesView['medicines'] {
  const medicines = medicinesOf(look)
  return [...medicines.doses]
    .flatMap(([medicineId, doses]) => {
      const name = wordingsOf(medicines.byId.get(medicineId))[0]?.name ?? ''
      const last = doses.findLast(
        (one) => isSo(one) && isTaken(one.said.outcome) && whenOf(one.said.at, look.now) === 'fine',
      )
      if (!last || name === '') return []
      const { date, time } = wallOf(last.said.at, look.timeZone)
      const by = personRef(look, last.by as PersonId)
      return [{ medicineId, name, date, time, by, amount: last.said.amount }]
    })
    .sort(newestFirst)
}

/** Of each who came, as they said it or who plans did. The Holder comes to nobody. */
function lastVisitors(look: Look): LastTimesView['visitors'] {
  const last = new Map<string, { readonly visitId: string; readonly at: number; readonly isHere: boolean }>()
  for (const [visitId, all] of scheduleOf(look).presence)
    for (const { person, arrived, left } of all) {
      const { at } = arrived.said
      if (person === look.state.holder || at > look.now || at <= (last.get(person)?.at ?? 0)) continue
      last.set(person, { visitId, at, isHere: left === null && at > look.now - dayMs })
    }
  return [...last]
    .map(([person, { visitId, at, isHere }]) => ({
      ...{ visitId, isHere, person: personRef(look, person as PersonId) },
      ...wallOf(at, look.timeZone),
    }))
    .filter(({ person }) => person.name !== '')
    .map(({ visitId, isHere, person, date, time }) => ({ visitId, isHere, person, date, time }))
    .sort(newestFirst)
}

const dayMs = 86_400_000

/** What was said there before I came is not on this device, and nobody sends it. */
function fromDay(look: Look, circle: CircleState): LastTimesView['from'] {
  const act = circle.grantByPerson.get(look.me)
  if (act === undefined || circle.historyByPerson.get(look.me) !== 'today') return []
  return [{ audience: audienceOf(look, circle), date: believedDay('', look.actById.get(act)?.body.at ?? 0) }]
}

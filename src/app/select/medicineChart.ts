import {
  addDays,
  addMonths,
  isPlainDate,
  occasionId,
  occasionOf,
  selectTimes,
  spanOf,
  wallOf,
  whenOf,
  type StandingDose,
} from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { groupBy, today, type Look } from '../look.ts'
import type { ChartRow, MedicineChartView } from '../medicineTypes.ts'
import { linesOf, selectEmergency } from './emergency.ts'
import { medicinesOf, type Medicines, type OneMedicine } from './medicineFacts.ts'
import { allergiesOf, doseItem, ofEach, wordingItem } from './medicineItems.ts'
import { audienceOf, circleFor, personRef } from './refs.ts'

/** Of one cell, and of one medicine when it was needed: a sheet has an end. */
const mostInCell = 3
const mostNeeded = 120

/** A month as a pharmacist reads it: medicines and times down, days across. Null for a month that is none. */
export function selectChart(look: Look, asked: string | null): MedicineChartView {
  const care = circleFor(look, 'care')
  const month = asked ?? today(look).slice(0, 7)
  if (!care || !isPlainDate(`${month}-01`)) return null
  const medicines = medicinesOf(look)
  const days = daysOf(month)
  const [starts, ends] = [days[0] ?? '', addDays(days.at(-1) ?? '', 1)].map(
    (day) => spanOf(day, '00:00', 1, look.timeZone).starts,
  ) as [number, number]
  const inMonth = ({ said }: StandingDose): boolean => {
    if (said.outcome === 'mistake' || whenOf(said.at, look.now) === 'odd') return false
    const { day } = occasionOf(said.occasion) ?? {}
    return day === undefined ? said.at >= starts && said.at < ends : day.startsWith(month)
  }
  const charted = [...medicines.byId.values()].map((one) => ({
    one,
    doses: (medicines.doses.get(one.id) ?? []).filter(inMonth),
  }))
  const emergency = selectEmergency(look)
  return {
    ...{ month, days, today: today(look), holder: personRef(look, look.state.holder) },
    born: linesOf(emergency, 'born')[0]?.text ?? '',
    allergies: allergiesOf(look),
    rows: charted.flatMap(({ one, doses }) => rowOf(look, medicines, one, days, doses)),
    needed: charted.flatMap(({ one, doses }) => {
      const given = ofEach(
        doses.filter((dose) => dose.said.occasion === ''),
        mostNeeded,
      )
      const isThere = one.heads.some((head) => head.isNeeded && !head.isStopped) || given.length > 0
      if (!isThere) return []
      const shown = one.heads.length > 0 ? one.heads : one.suggested
      return [
        {
          medicineId: one.id,
          wordings: shown.map((head) => wordingItem(look, medicines, head)),
          doses: given.map((dose) => doseItem(look, medicines, dose)),
        },
      ]
    }),
    people: initialsOf(
      look,
      charted.flatMap(({ doses }) => doses.map((dose) => dose.by)),
    ),
    audience: audienceOf(look, care),
  }
}

function daysOf(month: string): readonly string[] {
  const end = `${addMonths(month, 1)}-01`
  const days: string[] = []
  for (let day = `${month}-01`; day < end; day = addDays(day, 1)) days.push(day)
  return days
}

/** The times that are on the chart now, and those of which something is written. */
function rowOf(
  look: Look,
  medicines: Medicines,
  one: OneMedicine,
  days: readonly string[],
  doses: readonly StandingDose[],
): readonly ChartRow[] {
  const due = new Map(
    days.flatMap((day) =>
      selectTimes(
        // Before it was written there it was on nobody's chart.
        one.heads.filter((head) => wallOf(head.at, look.timeZone).date <= day),
        day,
      ).map((time) => [time.occasion, time] as const),
    ),
  )
  const byOccasion = groupBy(doses, (dose) => dose.said.occasion)
  const times = new Set([
    ...[...due.values()].map((time) => time.time),
    ...[...byOccasion.keys()].flatMap((occasion) => occasionOf(occasion)?.time ?? []),
  ])
  if (times.size === 0) return []
  return [
    {
      medicineId: one.id,
      wordings: one.heads.map((head) => wordingItem(look, medicines, head)),
      times: [...times].sort().map((time) => ({
        time,
        amounts: [...new Set([...due.values()].filter((at) => at.time === time).flatMap((at) => at.amounts))],
        cells: days.map((day) => {
          const occasion = occasionId(day, time)
          return {
            day,
            doses: ofEach(byOccasion.get(occasion) ?? [], mostInCell).map((dose) =>
              doseItem(look, medicines, dose),
            ),
            isDue: due.has(occasion),
          }
        }),
      })),
    },
  ]
}

/** Two of the same letters get a number, so that each cell names one person. */
function initialsOf(look: Look, ids: readonly string[]) {
  const people = [...new Set(ids)].map((id) => personRef(look, id as PersonId))
  const seen = new Map<string, number>()
  return people.map(({ personId, name }) => {
    const letters = name
      .trim()
      .split(/\s+/)
      .map((word) => [...word][0] ?? '')
    const short =
      `${letters[0] ?? '?'}${letters.length > 1 ? (letters.at(-1) ?? '') : ''}`.toLocaleUpperCase()
    const n = (seen.get(short) ?? 0) + 1
    seen.set(short, n)
    return { personId, name, initials: n === 1 ? short : `${short}${n}` }
  })
}

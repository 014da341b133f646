import {
  addDays,
  addMonths,
  isPlainDate,
  occasionId,
  occasionOf,
  selectStood,
  selectTimes,
  spanOf,
  wallOf,
  whenOf,
  type DueTime,
  type StandingDose,
  type Stood,
} from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { groupBy, today, type Look } from '../look.ts'
import type { ChartRow, ChartWording, MedicineChartView } from '../medicineTypes.ts'
import { linesOf, selectEmergency } from './emergency.ts'
import { medicinesOf, type Medicines, type OneMedicine, type PlacedMedicine } from './medicineFacts.ts'
import { allergiesOf, doseItem, wordingItem } from './medicineItems.ts'
import { ofEach } from './medicineSaid.ts'
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
  const starting = [...days, addDays(days.at(-1) ?? '', 1)].map(
    (day) => spanOf(day, '00:00', 1, look.timeZone).starts,
  )
  const [starts, ends] = [starting[0] ?? 0, starting.at(-1) ?? 0]
  const inMonth = ({ said }: StandingDose): boolean => {
    if (said.outcome === 'mistake' || whenOf(said.at, look.now) === 'odd') return false
    const { day } = occasionOf(said.occasion) ?? {}
    return day === undefined ? said.at >= starts && said.at < ends : day.startsWith(month)
  }
  const charted = [...medicines.byId.values()].map((one) => ({
    one,
    stood: stoodIn(one, starts, ends),
    doses: (medicines.doses.get(one.id) ?? []).filter(inMonth),
  }))
  const emergency = selectEmergency(look)
  return {
    ...{ month, days, today: today(look), holder: personRef(look, look.state.holder) },
    born: linesOf(emergency, 'born')[0]?.text ?? '',
    allergies: allergiesOf(look),
    rows: charted.flatMap(({ one, stood, doses }) => {
      const wordings = wordingsIn(look, medicines, one, stood)
      return rowOf(look, medicines, one, { days, starting, stood }, wordings, doses)
    }),
    needed: charted.flatMap(({ one, stood, doses }) => {
      const given = ofEach(
        doses.filter((dose) => dose.said.occasion === ''),
        mostNeeded,
      )
      const isThere = stood.some(({ wordings }) => wordings.some((head) => head.isNeeded && !head.isStopped))
      if (!isThere && given.length === 0) return []
      return [
        {
          medicineId: one.id,
          wordings: wordingsIn(look, medicines, one, stood),
          doses: given.map((dose) => doseItem(look, medicines, dose)),
        },
      ]
    }),
    people: initialsOf(
      look,
      charted.flatMap(({ doses }) => [
        ...doses.map((dose) => dose.by),
        ...doses.map((dose) => dose.said.witness).filter((id) => id !== ''),
      ]),
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

/** What was on the chart in that month. Words that somebody wrote in who may not replace nothing. */
const stoodIn = (one: OneMedicine, starts: number, ends: number): readonly Stood<PlacedMedicine>[] =>
  selectStood(
    one.all.filter((all) => all.isKept).map((all) => (all.isOdd ? { ...all, replaces: [] } : all)),
    starts,
    ends,
  )

/** Each that stood, with from which day on; what nobody has put on the chart where there is nothing else. */
function wordingsIn(
  look: Look,
  medicines: Medicines,
  one: OneMedicine,
  stood: readonly Stood<PlacedMedicine>[],
): readonly ChartWording[] {
  const sinceById = new Map<string, string>()
  const byId = new Map<string, PlacedMedicine>()
  for (const [n, { from, wordings }] of stood.entries())
    for (const wording of wordings) {
      if (byId.has(wording.id)) continue
      byId.set(wording.id, wording)
      sinceById.set(wording.id, n === 0 ? '' : wallOf(from, look.timeZone).date)
    }
  const shown = byId.size > 0 ? [...byId.values()] : one.suggested
  return shown.map((wording) => ({
    ...wordingItem(look, medicines, wording),
    since: sinceById.get(wording.id) ?? '',
  }))
}

type Days = {
  readonly days: readonly string[]
  /** When each begins, and the last one ends. */
  readonly starting: readonly number[]
  readonly stood: readonly Stood<PlacedMedicine>[]
}

/** By what the chart said then: where it changed in the middle of a day, each time by what stood at that time. */
function timesOf(look: Look, { starting, stood }: Days, day: string, n: number): readonly DueTime[] {
  const of = stood.map((one, at) => ({ ...one, until: stood[at + 1]?.from ?? Number.POSITIVE_INFINITY }))
  const there = of.filter(({ from, until }) => from < (starting[n + 1] ?? 0) && until > (starting[n] ?? 0))
  if (there.length === 1) return selectTimes(there[0]?.wordings ?? [], day)
  return there.flatMap(({ from, until, wordings }) =>
    selectTimes(wordings, day).filter(({ time }) => {
      const at = spanOf(day, time, 1, look.timeZone).starts
      return at >= from && at < until
    }),
  )
}

/** The times that were on the chart, and those of which something is written. */
function rowOf(
  look: Look,
  medicines: Medicines,
  one: OneMedicine,
  month: Days,
  wordings: readonly ChartWording[],
  doses: readonly StandingDose[],
): readonly ChartRow[] {
  const { days } = month
  const due = new Map(
    days.flatMap((day, n) => timesOf(look, month, day, n).map((time) => [time.occasion, time] as const)),
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
      wordings,
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

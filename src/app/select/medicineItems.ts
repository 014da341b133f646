import {
  addDays,
  closeMsOf,
  isTaken,
  latestAt,
  selectRecent,
  selectTimes,
  spanOf,
  dueWithin,
  whenOf,
  type DoubleDose,
  type StandingDose,
} from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { groupBy, savedOf, today, type Look } from '../look.ts'
import type {
  AllergyItem,
  DoseItem,
  DoseStop,
  DoubleItem,
  DueItem,
  MedicineDue,
  MedicineItem,
  MedicineWording,
} from '../medicineTypes.ts'
import { linesOf, selectEmergency } from './emergency.ts'
import {
  isOver,
  medicinesOf,
  wordingsOf,
  type Medicines,
  type OneMedicine,
  type PlacedMedicine,
} from './medicineFacts.ts'
import { doseClock, myAheadMs } from './medicineClock.ts'
import { allReminders, remindersOf } from './medicineReview.ts'
import { isSo, ofEach } from './medicineSaid.ts'
import { stockOf } from './medicineStock.ts'
import { askedOf, witnessOf } from './medicineWitness.ts'
import { audienceOf, personRef } from './refs.ts'

const dayMs = 86_400_000
/** On a page: more is in the month's chart. */
export const mostDoses = 60
const mostOfDouble = 8

export function wordingItem(look: Look, { checks }: Medicines, one: PlacedMedicine): MedicineWording {
  const { id, row, by, at, isKept: _, isOdd, medicine, replaces: __, photos, ...more } = one
  const { isSuggested: ___, ...words } = more
  const name = medicine === '' ? id : medicine
  const checked = (checks.get(name) ?? []).filter(
    (check) => check.by !== by && check.said.versions.includes(id),
  )
  return {
    ...{ versionId: id, words, at, isOdd },
    photos: photos.map(look.mediaItem),
    by: by === undefined ? null : personRef(look, by),
    checkedBy: [...new Set(checked.map((check) => check.by))].map((person) =>
      personRef(look, person as PersonId),
    ),
  }
}

export function doseItem(look: Look, medicines: Medicines, one: StandingDose): DoseItem {
  const { medicine: medicineId, occasion, at, amount, outcome, reason, words, site, why } = one.said
  const effect = medicines.effects.get(one.id)
  const by = personRef(look, one.by as PersonId)
  return {
    ...{ doseId: one.id, medicineId, occasion, at, amount, outcome, reason, words, site, why, by },
    when: whenOf(at, look.now),
    ...witnessOf(look, medicines, one),
    clock: doseClock(look, medicines, one),
    writtenAt: one.at,
    before: one.before.map(({ by: was, said }) => ({
      ...{ at: said.at, outcome: said.outcome, amount: said.amount, by: personRef(look, was as PersonId) },
    })),
    happened: one.happened,
    effect: effect
      ? {
          ...{ says: effect.said.says, words: effect.said.words },
          by: personRef(look, effect.by as PersonId),
        }
      : null,
    canRight: by.isMe || medicines.keepers.now.has(look.me),
    saved: savedOf(look, medicines.unsent.has(one.id)),
  }
}

export function doubleItem(look: Look, medicines: Medicines, one: DoubleDose): DoubleItem {
  const [first] = wordingsOf(medicines.byId.get(one.medicine))
  return {
    ...{ doubleId: one.id, medicineId: one.medicine, name: first?.name ?? '', isSettled: one.isSettled },
    doses: ofEach(one.doses, mostOfDouble).map((dose) => doseItem(look, medicines, dose)),
    more: Math.max(0, one.doses.length - mostOfDouble),
  }
}

export function medicineItem(look: Look, medicines: Medicines, one: OneMedicine): MedicineItem {
  const wordings = wordingsOf(one)
  const doses = (medicines.doses.get(one.id) ?? []).filter(isSo)
  const taken = doses.filter((dose) => isTaken(dose.said.outcome) && whenOf(dose.said.at, look.now) !== 'odd')
  const last = newestOf(look, taken)
  const circle = [...one.heads, ...one.suggested][0]?.row.circle
  return {
    medicineId: one.id,
    wordings: one.heads.map((head) => wordingItem(look, medicines, head)),
    suggested: one.suggested.map((head) => wordingItem(look, medicines, head)),
    isStopped: one.heads.length > 0 && one.heads.every((head) => isOver(look, head)),
    last: last ? doseItem(look, medicines, last) : null,
    stop: stopOf(look, medicines, wordings, taken),
    inDay: taken.filter((dose) => latestAt(dose, look.now) > look.now - dayMs).length,
    stock: stockOf(look, medicines, one),
    reminders: remindersOf(look, medicines, one),
    audience: circle ? audienceOf(look, circle) : { circle: noCircle, people: [] },
    saved: savedOf(
      look,
      [...one.heads, ...one.suggested].some((head) => head.row.unsent > 0),
    ),
  }
}

const noCircle = { circleId: '', purpose: 'care', name: '' } as const

function stopOf(
  look: Look,
  medicines: Medicines,
  wordings: readonly PlacedMedicine[],
  taken: readonly StandingDose[],
): DoseStop | null {
  // Where this phone seems ahead of others, less time has gone by than it says.
  const now = look.now - myAheadMs(look, medicines)
  const latest = (dose: StandingDose): number => latestAt(dose, look.now)
  const recent = newestOf(look, selectRecent(taken, closeMsOf(wordings), now))
  const gap = Math.max(0, ...wordings.map((one) => one.gap)) * 60_000
  const last = newestOf(look, taken)
  const isEarly = gap > 0 && last !== undefined && latest(last) > now - gap
  const mosts = wordings.map((one) => one.most).filter((most) => most > 0)
  const inDay = taken.filter((one) => latest(one) > now - dayMs).length
  const isMost = mosts.length > 0 && inDay >= Math.min(...mosts)
  if (!recent && !isEarly && !isMost) return null
  return {
    recent: recent ? doseItem(look, medicines, recent) : null,
    gapOver: isEarly && last ? latest(last) + gap + (look.now - now) : null,
    isMost,
  }
}

/** By the latest that each can have been. */
const newestOf = (look: Look, doses: readonly StandingDose[]): StandingDose | undefined =>
  doses.reduce<StandingDose | undefined>(
    (last, one) => (last && latestAt(last, look.now) > latestAt(one, look.now) ? last : one),
    undefined,
  )

/** Times of the chart from yesterday on, with what is written of each. */
export function dueOf(look: Look, medicines: Medicines, one: OneMedicine): readonly DueItem[] {
  if (one.heads.length === 0) return []
  const wordings = one.heads.filter((head) => !isOver(look, head))
  const byOccasion = groupBy((medicines.doses.get(one.id) ?? []).filter(isSo), (dose) => dose.said.occasion)
  const day = today(look)
  const isCritical = wordings.some((head) => head.isCritical)
  const photo = wordings.flatMap((head) => head.photos)[0]
  return [addDays(day, -1), day, addDays(day, 1)]
    .flatMap((date) => selectTimes(wordings, date))
    .flatMap(({ occasion, day: date, time, amounts }): readonly DueItem[] => {
      const dueAt = spanOf(date, time, 1, look.timeZone).starts
      const written = byOccasion.get(occasion)
      const dose = written?.at(-1)
      const late = isCritical ? dueWithin.criticalLateMs : dueWithin.lateMs
      const isLate = look.now > dueAt + late
      // Yesterday's are told for half a day; what is written of them is on the medicine's own page.
      if (date !== day && (dose || look.now > dueAt + dayMs / 2)) return []
      if (date > day && dueAt > look.now + dueWithin.beforeMs) return []
      // A medicine that began after that time was not on the chart yet.
      if (!dose && isLate && wordings.every((head) => head.at > dueAt)) return []
      const isNow = look.now >= dueAt - dueWithin.beforeMs
      return [
        {
          ...{
            medicineId: one.id,
            name: wordings[0]?.name ?? '',
            isCritical,
            occasion,
            time,
            dueAt,
            amounts,
          },
          isContested: one.heads.length > 1,
          state: dose ? 'written' : isLate ? 'late' : isNow ? 'now' : 'later',
          dose: dose ? doseItem(look, medicines, dose) : null,
          photo: photo ? look.mediaItem(photo) : null,
        },
      ]
    })
}

/** Time-critical first, then by their time. */
export const byUrgency = (a: DueItem, b: DueItem): number =>
  Number(b.isCritical) - Number(a.isCritical) || a.dueAt - b.dueAt || a.name.localeCompare(b.name)

/** As the emergency card says it: every wording that people have not settled. */
export const allergiesOf = (look: Look): readonly AllergyItem[] =>
  linesOf(selectEmergency(look), 'allergies').map(({ text, by }) => ({ text, by }))

/** For Today and a visit. */
export function medicineDue(look: Look): MedicineDue {
  const medicines = medicinesOf(look)
  const due = [...medicines.byId.values()]
    .flatMap((one) => dueOf(look, medicines, one))
    .filter((one) => one.state === 'now' || one.state === 'late')
    .sort(byUrgency)
  return {
    due,
    doubles: medicines.doubles.filter((one) => !one.isSettled).length,
    asked: askedOf(look, medicines).length,
    reminders: allReminders(look, medicines),
  }
}

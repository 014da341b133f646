import { whenOf } from '../../domain/index.ts'
import { groupBy, today, type Look } from '../look.ts'
import type { MedicinesView, MedicineView, MedicineViews } from '../medicineTypes.ts'
import type { ViewTable } from '../viewTable.ts'
import { selectChart } from './medicineChart.ts'
import { medicinesOf, wordingsOf } from './medicineFacts.ts'
import {
  allergiesOf,
  byUrgency,
  doseItem,
  doubleItem,
  dueOf,
  medicineDue,
  medicineItem,
  mostDoses,
  wordingItem,
} from './medicineItems.ts'
import { heardOf, myClock } from './medicineClock.ts'
import { isSo, ofEach } from './medicineSaid.ts'
import { askedOf } from './medicineWitness.ts'
import { audienceOf, circleFor, peopleOf, personRef } from './refs.ts'

export const medicineViews: ViewTable<MedicineViews> = {
  medicineChart: ({ look }, { month }) => selectChart(look, month),
  medicineDue: ({ look }) => medicineDue(look),
  medicines: ({ look }) => selectMedicines(look),
  medicine: ({ look }, { medicineId }) => selectMedicine(look, medicineId),
}

const hourMs = 3_600_000
/** Whether it helped is asked from half an hour on, for a day. */
const askAfterMs = hourMs / 2
const askUntilMs = 24 * hourMs
const mostAsked = 3
const latelyMs = 7 * 24 * hourMs

export function selectMedicines(look: Look): MedicinesView {
  const medicines = medicinesOf(look)
  const care = circleFor(look, 'care')
  const all = [...medicines.byId.values()]
  const due = all.flatMap((one) => dueOf(look, medicines, one)).sort(byUrgency)
  const items = all
    .map((one) => medicineItem(look, medicines, one))
    .sort((a, b) => nameIn(a).localeCompare(nameIn(b)) || a.medicineId.localeCompare(b.medicineId))
  const isNeeded = (item: (typeof items)[number]): boolean =>
    !item.isStopped && item.wordings.some((one) => one.words.isNeeded && !one.words.isStopped)
  /** What is on no chart and was taken lately stands with what is taken when it is needed. */
  const isLately = ({ wordings, last }: (typeof items)[number]): boolean =>
    wordings.length === 0 && last !== null && look.now - last.at < latelyMs
  const isThere = (item: (typeof items)[number]): boolean => isNeeded(item) || isLately(item)
  const inState = groupBy(due, (one) => (one.state === 'late' ? 'now' : one.state))
  return {
    audience: care ? audienceOf(look, care) : null,
    holder: personRef(look, look.state.holder),
    iKeep: medicines.keepers.now.has(look.me),
    today: today(look),
    allergies: allergiesOf(look),
    heard: heardOf(look),
    due: inState.get('now') ?? [],
    later: [...(inState.get('later') ?? [])].sort((a, b) => a.dueAt - b.dueAt),
    written: [...(inState.get('written') ?? [])].sort((a, b) => a.dueAt - b.dueAt),
    needed: items.filter(isThere),
    others: items.filter((item) => !isThere(item)),
    asked: askedOf(look, medicines).map((one) => ({
      name: wordingsOf(medicines.byId.get(one.said.medicine))[0]?.name ?? '',
      dose: doseItem(look, medicines, one),
    })),
    clock: myClock(look, medicines),
    doubles: medicines.doubles
      .filter((one) => !one.isSettled)
      .slice(0, 12)
      .map((one) => doubleItem(look, medicines, one)),
    ask: items
      .filter(isThere)
      .flatMap((item) =>
        (medicines.doses.get(item.medicineId) ?? [])
          .filter((one) => {
            const past = look.now - one.said.at
            const isMine = personRef(look, look.me).personId === one.by
            const isAsked = isMine && !medicines.effects.has(one.id) && isSo(one)
            return isAsked && one.said.occasion === '' && past > askAfterMs && past < askUntilMs
          })
          .slice(-mostAsked)
          .map((one) => ({ name: nameIn(item), dose: doseItem(look, medicines, one) })),
      )
      .filter(({ dose }) => dose.outcome === 'taken' || dose.outcome === 'reminded')
      .slice(0, mostAsked),
  }
}

const nameIn = (item: MedicinesView['others'][number]): string =>
  (item.wordings[0] ?? item.suggested[0])?.words.name ?? ''

function selectMedicine(look: Look, medicineId: string): MedicineView {
  const medicines = medicinesOf(look)
  const one = medicines.byId.get(medicineId)
  const care = circleFor(look, 'care')
  if (!one || !care) return null
  const now = new Set([...one.heads, ...one.suggested].map((head) => head.id))
  const doses = medicines.doses.get(medicineId) ?? []
  // What says a time that nobody can believe comes last, and buries nothing.
  const fine = doses.filter((dose) => whenOf(dose.said.at, look.now) !== 'odd')
  const odd = doses.filter((dose) => whenOf(dose.said.at, look.now) === 'odd')
  return {
    item: medicineItem(look, medicines, one),
    iKeep: medicines.keepers.now.has(look.me),
    people: peopleOf(look, care.members),
    allergies: allergiesOf(look),
    heard: heardOf(look),
    clock: myClock(look, medicines),
    due: dueOf(look, medicines, one),
    doses: [...ofEach(fine, mostDoses).toReversed(), ...odd.slice(-3)].map((dose) =>
      doseItem(look, medicines, dose),
    ),
    doubles: medicines.doubles
      .filter((double) => double.medicine === medicineId)
      .sort((a, b) => Number(a.isSettled) - Number(b.isSettled))
      .slice(0, 6)
      .map((double) => doubleItem(look, medicines, double)),
    before: one.all
      .filter((wording) => wording.isKept && !now.has(wording.id))
      .slice(-20)
      .reverse()
      .map((wording) => wordingItem(look, medicines, wording)),
  }
}

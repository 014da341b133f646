import { isTaken, type StandingDose } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { Look } from '../look.ts'
import type { DoseItem } from '../medicineTypes.ts'
import { wordingsOf, type Medicines, type OneMedicine } from './medicineFacts.ts'
import { isSo, ofEach, presentId } from './medicineSaid.ts'
import { personRef } from './refs.ts'

/** So long somebody is asked whether they were there, and of so many at once. */
const askedMs = 14 * 86_400_000
const mostAsked = 3

/** By the words that its writer had before them; else by what is on the chart. */
export function isControlled(one: OneMedicine | undefined, versions: readonly string[]): boolean {
  const had = (one?.all ?? []).filter(({ id }) => versions.includes(id))
  return (had.length > 0 ? had : wordingsOf(one)).some((wording) => wording.isControlled)
}

/** Nobody is a witness of what they gave themselves, nor who is not in the team and never said it. */
export function witnessOf(
  look: Look,
  medicines: Medicines,
  one: StandingDose,
): Pick<DoseItem, 'witness' | 'witnessed' | 'lacksWitness'> {
  const id = one.said.witness === '' ? '' : presentId(look, one.said.witness)
  const says = medicines.seen.get(one.id)
  const isMember = look.state.personById.get(id as PersonId)?.standing === 'member'
  const isNamed = id !== '' && id !== one.by && (isMember || says === true)
  const witnessed = !isNamed ? '' : says === true ? 'yes' : says === false ? 'no' : 'asked'
  const isOf =
    isTaken(one.said.outcome) && isControlled(medicines.byId.get(one.said.medicine), one.said.versions)
  return {
    witness: isNamed ? personRef(look, id as PersonId) : null,
    witnessed,
    lacksWitness: isOf && (witnessed === '' || witnessed === 'no'),
  }
}

/** The newest that name the one who looks: who names them a thousand times asks no more than others. */
export function askedOf(look: Look, medicines: Medicines): readonly StandingDose[] {
  const open = [...medicines.doses.values()].flatMap((all) =>
    all.filter(
      (one) =>
        one.said.witness !== '' &&
        one.by !== look.me &&
        isSo(one) &&
        Math.abs(look.now - one.at) < askedMs &&
        presentId(look, one.said.witness) === look.me &&
        medicines.byId.has(one.said.medicine) &&
        typeof medicines.seen.get(one.id) !== 'boolean',
    ),
  )
  return ofEach(
    [...open].sort((a, b) => a.at - b.at || a.id.localeCompare(b.id)),
    mostAsked,
  )
}

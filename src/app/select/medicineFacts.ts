import type { Plain } from '../../base/index.ts'
import {
  closeMsOf,
  doseFacts,
  parseDose,
  parseDoseEffect,
  parseDoseSeen,
  parseDoseSettled,
  parseMedicine,
  parseMedicineCheck,
  parseStock,
  selectAhead,
  selectDoses,
  selectDoubles,
  selectHeads,
  type DoseEffect,
  type DoseSeen,
  type DoseSettled,
  type DoubleDose,
  type Medicine,
  type MedicineCheck,
  type Said,
  type StandingDose,
  type StockWord,
} from '../../domain/index.ts'
import type { Row } from '../../documents/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { documentTypes } from '../documentTypes.ts'
import { factsOf, groupBy, rowsOf, today, type Look, type Placed } from '../look.ts'
import { seenOf } from './medicineSaid.ts'
import { keepersOf, type Planners } from './planners.ts'
import { countedData } from './counted.ts'
import { personOf, personRef } from './refs.ts'

export type PlacedMedicine = Medicine & {
  readonly id: string
  readonly row: Placed<Row>
  readonly by: PersonId | undefined
  readonly at: number
  /** Of who keeps the chart, or kept it then. */
  readonly isKept: boolean
  readonly isOdd: boolean
}

/** One medicine: its wordings that nobody replaced, those of who keeps the chart apart from what others suggest. */
export type OneMedicine = {
  readonly id: string
  readonly heads: readonly PlacedMedicine[]
  readonly suggested: readonly PlacedMedicine[]
  readonly all: readonly PlacedMedicine[]
}

/** All there is about medicines, read once for each look. */
export type Medicines = {
  readonly keepers: Planners
  readonly byId: ReadonlyMap<string, OneMedicine>
  readonly doses: ReadonlyMap<string, readonly StandingDose[]>
  readonly doubles: readonly DoubleDose[]
  readonly settled: readonly Said<DoseSettled>[]
  /** By the dose: what whoever it names as having seen it says; null where they said both. */
  readonly seen: ReadonlyMap<string, boolean | null>
  readonly seenSaid: readonly Said<DoseSeen>[]
  /** By the moment: how far ahead of whoever read it then it was written. */
  readonly ahead: ReadonlyMap<number, number>
  readonly effects: ReadonlyMap<string, Said<DoseEffect>>
  readonly checks: ReadonlyMap<string, readonly Said<MedicineCheck>[]>
  readonly stock: ReadonlyMap<string, readonly Said<StockWord>[]>
  readonly unsent: ReadonlySet<string>
}

const known = new WeakMap<Look, Medicines>()

export function medicinesOf(look: Look): Medicines {
  const before = known.get(look)
  if (before) return before
  const keepers = keepersOf(look, 'medicines', 'care')
  // Who kept the chart once has put right what was there then, and by no clock what was written after it.
  const mayRight = (person: string, at: number, of: number): boolean =>
    keepers.counted(person as PersonId, of <= at ? at : Number.POSITIVE_INFINITY)
  const settled = saidOf(look, doseFacts.settled, parseDoseSettled)
  const doses = selectDoses(saidOf(look, doseFacts.dose, parseDose), settled, mayRight)
  const byId = medicinesById(look, keepers, new Set(doses.map((one) => one.said.medicine)))
  const seenSaid = saidOf(look, doseFacts.seen, parseDoseSeen)
  const giverByDose = new Map(doses.map((one) => [one.id, one.by]))
  // Who gave it was asked; what another says is told where they said nothing.
  const isGivers = (one: Said<DoseEffect>): boolean => giverByDose.get(one.said.dose) === one.by
  const medicines: Medicines = {
    keepers,
    byId,
    doses: groupBy(doses, (one) => one.said.medicine),
    settled,
    seenSaid,
    seen: seenOf(look, doses, seenSaid),
    ahead: selectAhead(doses, look.now),
    doubles: selectDoubles(doses, (id) => closeMsOf(wordingsOf(byId.get(id)))),
    effects: new Map(
      [...saidOf(look, doseFacts.effect, parseDoseEffect)]
        .sort((a, b) => Number(isGivers(a)) - Number(isGivers(b)) || a.at - b.at || a.id.localeCompare(b.id))
        .map((one) => [one.said.dose, one] as const),
    ),
    checks: groupBy(saidOf(look, doseFacts.checked, parseMedicineCheck), (one) => one.said.medicine),
    stock: groupBy(saidOf(look, doseFacts.stock, parseStock), (one) => one.said.medicine),
    unsent: new Set(
      factsOf(look, doseFacts.dose)
        .filter((fact) => fact.number === null)
        .map((fact) => fact.id),
    ),
  }
  known.set(look, medicines)
  return medicines
}

/** What is on the chart, and before anybody who keeps it has said yes what was suggested. */
export const wordingsOf = (one: OneMedicine | undefined): readonly PlacedMedicine[] =>
  !one ? [] : one.heads.length > 0 ? one.heads : one.suggested

/** Nobody takes it any more; one that is over by its last day too. */
export const isOver = (look: Look, one: PlacedMedicine): boolean =>
  one.isStopped || (one.until !== '' && one.until < today(look))

function saidOf<T>(look: Look, type: string, parse: (data: Plain) => T | undefined): readonly Said<T>[] {
  const byDevice = new Map<string, string | undefined>()
  const writerOf = (device: string): string | undefined => {
    if (byDevice.has(device)) return byDevice.get(device)
    const by = personOf(look.state, device)
    const writer = by === undefined ? undefined : personRef(look, by).personId
    byDevice.set(device, writer)
    return writer
  }
  return factsOf(look, type).flatMap((fact): readonly Said<T>[] => {
    const by = fact.circle.purpose === 'care' ? writerOf(fact.device) : undefined
    const said = by === undefined ? undefined : readOnce(fact.data, parse)
    if (by === undefined || said === undefined) return []
    return [{ id: fact.id, by, at: fact.at, said }]
  })
}

const readByParser = new Map<unknown, WeakMap<object, { readonly said: unknown }>>()

/** What a fact says never changes, and screens look at all of years at every change of anything. */
function readOnce<T>(data: Plain, parse: (data: Plain) => T | undefined): T | undefined {
  if (data === null || typeof data !== 'object') return parse(data)
  const read = readByParser.get(parse) ?? new WeakMap<object, { readonly said: unknown }>()
  readByParser.set(parse, read)
  const known = read.get(data) ?? { said: parse(data) }
  read.set(data, known)
  return known.said as T | undefined
}

/** Of each who does not keep the chart so many, the newest: a thousand suggestions bury no medicine. */
const mostSuggestions = 20
/** And so many of which something was taken. */
const mostTaken = 100

/**
 * A wording is its author's: where somebody else touched it and what it said is not known any more, what they left is told as
 * odd. Only who keeps the chart replaces what is on it.
 */
function medicinesById(
  look: Look,
  keepers: Planners,
  taken: ReadonlySet<string>,
): ReadonlyMap<string, OneMedicine> {
  const placed = rowsOf(look, documentTypes.medicine).flatMap((row): readonly PlacedMedicine[] => {
    if (row.circle.purpose !== 'care') return []
    const by = personOf(look.state, row.first.device)
    const counted = countedData(look, row)
    const medicine = parseMedicine(counted ?? row.data)
    if (!medicine || by === undefined) return []
    const isKept = !medicine.isSuggested && keepers.counted(by, row.first.at)
    return [{ ...medicine, id: row.document, row, by, at: row.first.at, isKept, isOdd: counted === null }]
  })
  const kept = placed.filter((one) => one.isKept)
  const suggested = [
    ...groupBy(
      placed.filter((one) => !one.isKept),
      (one) => one.by,
    ).values(),
  ].flatMap((all) => {
    const newest = [...all].sort((a, b) => b.at - a.at)
    const rest = newest.slice(mostSuggestions).filter((one) => taken.has(nameOf(one)))
    return [...newest.slice(0, mostSuggestions), ...rest.slice(0, mostTaken)]
  })
  const replacing = new Set(kept.flatMap((one) => one.replaces))
  return new Map(
    [...groupBy([...kept, ...suggested], nameOf)].map(([id, all]) => {
      const heads = selectHeads(all.filter((one) => one.isKept && !one.isOdd))
      const odd = all.filter((one) => one.isKept && one.isOdd && !replacing.has(one.id))
      return [
        id,
        {
          id,
          heads: [...heads, ...odd].sort(inOrder),
          suggested: selectHeads(all.filter((one) => !one.isKept))
            .filter((one) => !replacing.has(one.id))
            .sort(inOrder),
          all: [...all].sort(inOrder),
        },
      ] as const
    }),
  )
}

const nameOf = (one: PlacedMedicine): string => (one.medicine === '' ? one.id : one.medicine)
const inOrder = (a: PlacedMedicine, b: PlacedMedicine): number => a.at - b.at || a.id.localeCompare(b.id)

import { shape, type Plain } from '../../base/index.ts'
import { readDay, type PlainDate } from '../dates.ts'
import { selectHeads } from '../profiles/versions.ts'
import { moneyLimits } from './shape.ts'

/** Pence a mile, `limit` in tenths of a mile. `travel`: minutes between two visits count as work. */
export type MileRates = {
  readonly from: PlainDate
  readonly car: number
  readonly after: number
  readonly limit: number
  readonly motorbike: number
  readonly bike: number
  readonly passenger: number
  readonly travel: boolean
  readonly replaces: readonly string[]
}
/** What somebody was granted for a month, from a day on. */
export type Budget = {
  readonly from: PlainDate
  readonly pence: number
  readonly replaces: readonly string[]
}

const ids = shape.list(shape.text(200), moneyLimits.lines)
const rate = shape.whole(0, 1_000)
const readRates = shape.lenient<MileRates>({
  from: [readDay, ''],
  car: [rate, -1],
  after: [rate, -1],
  limit: [shape.whole(0, 10_000_000), 100_000],
  motorbike: [rate, -1],
  bike: [rate, -1],
  passenger: [rate, 0],
  travel: [shape.flag, true],
  replaces: [ids, []],
})
export function parseMileRates(data: Plain): MileRates | undefined {
  const found = readRates(data)
  const isWhole =
    found && found.from !== '' && Math.min(found.car, found.after, found.motorbike, found.bike) >= 0
  return isWhole ? found : undefined
}

const readBudget = shape.lenient<Budget>({
  from: [readDay, ''],
  pence: [shape.whole(0, 100_000_000), -1],
  replaces: [ids, []],
})
export function parseBudget(data: Plain): Budget | undefined {
  const found = readBudget(data)
  return found && found.from !== '' && found.pence >= 0 ? found : undefined
}

/**
 * Where a team starts: what the tax office has let people be paid for a mile since 2011. Data like what a team says itself
 * after: it holds from its day until another does.
 */
export const startRates: MileRates & { readonly id: string } = {
  id: 'start',
  from: '2011-04-06',
  car: 45,
  after: 25,
  limit: 100_000,
  motorbike: 24,
  bike: 20,
  passenger: 5,
  travel: true,
  replaces: [],
}

type Version = (MileRates | Budget) & { readonly id: string }

/** What holds on a day: of those that nobody replaced, the last that had begun. Two that begin on one day: by their ids. */
export function versionOn<V extends Version>(versions: readonly V[], day: PlainDate): V | undefined {
  return selectHeads(versions)
    .filter(({ from }) => from <= day)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1))
    .at(-1)
}

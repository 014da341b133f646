import type { PlainDate } from '../dates.ts'
import { selectHeads } from '../profiles/versions.ts'
import type { Budget, MileRates } from './shape.ts'

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

import { shape, type Plain } from '../../base/index.ts'
import type { Said } from '../hats/select.ts'
import { parseVisitChange, saidLimits, type VisitChange } from './said.ts'
import { parseSeries, seriesLimits, type Series } from './shape.ts'
import { tileIds, type TileId } from '../records/shape.ts'

/** Said among those who plan, and read by nobody else until it is published. */
export const draftFacts = { kept: 'rota-draft', tasks: 'rota-draft-tasks' } as const

/** One thing of a plan that is not published: visits that are to come, or one visit that is to be otherwise. */
export type DraftSaid = {
  /** The first word on it, by which it is named; '' in that word itself. */
  readonly item: string
  readonly replaces: readonly string[]
  readonly gone: boolean
  readonly series: Series | null
  readonly change: VisitChange | null
}

/** What is done about the body at its visits, between those who plan and read the care records. */
export type DraftTasks = { readonly item: string; readonly tiles: readonly TileId[] }

const id = shape.text(128)
const readDraft = shape.lenient<{
  readonly item: string
  readonly replaces: readonly string[]
  readonly gone: boolean
}>({
  item: [id, ''],
  replaces: [shape.list(id, saidLimits.replaces), []],
  gone: [shape.flag, false],
})
const readTasks = shape.lenient<DraftTasks>({
  item: [id, ''],
  tiles: [shape.list(shape.oneOf(...tileIds), seriesLimits.tiles), []],
})

export function parseDraft(data: Plain): DraftSaid | undefined {
  const said = readDraft(data)
  if (!said) return undefined
  const { series = null, change = null } = data as { readonly [key: string]: Plain }
  const whole = {
    ...said,
    series: parseSeries(series) ?? null,
    change: parseVisitChange(change) ?? null,
  }
  return whole.gone || whole.series || whole.change ? whole : undefined
}

export function parseDraftTasks(data: Plain): DraftTasks | undefined {
  const said = readTasks(data)
  return said && said.item !== '' ? said : undefined
}

/**
 * By what each is about: what nobody replaced. What one took out and another changed at once is still there, and of what two
 * changed at once both are there, until somebody says which. No clock and no order has a say.
 */
export function selectDrafts(
  said: readonly Said<DraftSaid>[],
): ReadonlyMap<string, readonly Said<DraftSaid>[]> {
  const nameOf = (one: Said<DraftSaid>): string => one.said.item || one.id
  const replaced = new Set(
    said.flatMap((one) => one.said.replaces.map((before) => `${nameOf(one)} ${before}`)),
  )
  const byItem = new Map<string, Said<DraftSaid>[]>()
  const seen = new Set<string>()
  for (const one of [...said].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (seen.has(one.id) || replaced.has(`${nameOf(one)} ${one.id}`) || one.said.gone) continue
    seen.add(one.id)
    const known = byItem.get(nameOf(one))
    if (known) known.push(one)
    else byItem.set(nameOf(one), [one])
  }
  return byItem
}

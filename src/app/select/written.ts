import type { CircleState } from '../../circles/index.ts'
import type { Row } from '../../documents/index.ts'
import { addDays, parseRecord, selectReplaced, type PlainDate } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { today, type Look } from '../look.ts'
import { newestFirst, readChapter, thingsOf, type Read, type Written } from './readWritten.ts'
import { countedData } from './counted.ts'
import { personOf, writersOf } from './refs.ts'

export type PlacedWritten = Written & { readonly circle: CircleState; readonly by: PersonId }

/** The Holder writes her own diary for whom she likes; what others write of her goes to those who care, or to a circle that was made. */
export const isForRecords = ({ purpose }: CircleState, isHolder: boolean): boolean =>
  purpose === 'care' ||
  purpose === 'intimate' ||
  purpose === 'own' ||
  (isHolder && (purpose === 'everyone' || purpose === 'news'))

/** The months in which something was written, the newest first: of days that can have been. */
export function selectMonths(
  look: Look,
  isWanted?: (one: Written, circle: CircleState) => boolean,
): readonly string[] {
  const last = lastDay(look).slice(0, 7)
  const months = new Set<string>()
  for (const { circle, read } of readsOf(look))
    for (const [month, all] of read.byMonth)
      if (month <= last && !months.has(month) && (!isWanted || all.some((one) => isWanted(one, circle))))
        months.add(month)
  return [...months].sort((a, b) => b.localeCompare(a))
}

/** What was written of a month, the newest first. What somebody put right themselves lies under what they said instead. */
export function selectWritten(look: Look, month: string): readonly PlacedWritten[] {
  return readsOf(look)
    .flatMap(({ circle, read }) =>
      (read.byMonth.get(month) ?? []).flatMap((one) => placed(look, circle, one)),
    )
    .sort(newestFirst)
}

/** All that stands of one sort, the newest first, whenever it was. */
export function selectAllWritten(look: Look, isWanted: (one: Written) => boolean): readonly PlacedWritten[] {
  return readsOf(look)
    .flatMap(({ circle, read }) => read.facts.filter(isWanted).flatMap((one) => placed(look, circle, one)))
    .sort(newestFirst)
}

/** Of each thing that was ticked, written with a picture or noticed: the last time, as it stands. */
export function selectLast(look: Look): ReadonlyMap<string, PlacedWritten> {
  const last = new Map<string, PlacedWritten>()
  const isNewer = (thing: string, one: Written): boolean => {
    const known = last.get(thing)
    return !known || newestFirst(known, one) > 0
  }
  for (const { circle, read } of readsOf(look)) {
    for (const [thing, all] of read.lastByThing)
      for (const one of all) {
        if (!isNewer(thing, one)) break
        const [found] = placed(look, circle, one)
        if (!found) continue
        last.set(thing, found)
        break
      }
    for (const one of read.ofSeveral.flatMap((each) => placed(look, circle, each)))
      for (const thing of thingsOf(one)) if (isNewer(thing, one)) last.set(thing, one)
  }
  return last
}

/** One thing as it stands, by its id; undefined where it was put right, taken back, or is not for me. */
export function selectOne(look: Look, id: string): PlacedWritten | undefined {
  for (const { circle, read } of readsOf(look)) {
    const [found] = (read.byId.get(id) ?? []).flatMap((one) => placed(look, circle, one))
    if (found) return found
  }
  return undefined
}

const lastByLook = new WeakMap<Look, PlainDate>()

/** No day is believed that is not there yet; who travels may be a day ahead of the home. */
function lastDay(look: Look): PlainDate {
  const known = lastByLook.get(look) ?? addDays(today(look), 1)
  lastByLook.set(look, known)
  return known
}

function placed(look: Look, circle: CircleState, one: Written): readonly PlacedWritten[] {
  const by = personOf(look.state, one.device)
  if (by === undefined || one.gone || one.day > lastDay(look)) return []
  if (one.kind === 'visit' && one.isFirsts !== isTouched(look, one.row)) return []
  const record = one.kind === 'visit' && one.isFirsts ? parseRecord(countedData(look, one.row)) : undefined
  if (one.kind === 'visit' ? circle.purpose !== 'care' : !isForRecords(circle, by === look.state.holder))
    return []
  return correctionsOf(look).replacedBy.has(one.id)
    ? []
    : [{ ...one, ...(record && { record }), circle, by } as PlacedWritten]
}

/** Somebody else wrote in it: what its author made of it stands. */
const isTouched = (look: Look, { authors, first }: Row): boolean =>
  authors.length > 1 && writersOf(look, [first.device, ...authors]).length > 1

/** What it said before it was put right, the newest first. */
export function selectBefore(look: Look, one: PlacedWritten, most = 20): readonly Written[] {
  const { byId } = correctionsOf(look)
  const before: Written[] = []
  let wanted = one.replaces
  while (wanted.length > 0 && before.length < most) {
    const found = wanted.flatMap((id) => byId.get(id) ?? [])
    const own = found.filter(
      (older) => personOf(look.state, older.device) === one.by && !before.includes(older),
    )
    before.push(...own)
    wanted = own.flatMap((older) => older.replaces)
  }
  return before.sort((a, b) => b.at - a.at).slice(0, most)
}

/** The same thing as it stands now, however often its author put it right. */
export function selectStanding(look: Look, id: string, most = 20): PlacedWritten | undefined {
  const next = most > 0 ? correctionsOf(look).replacedBy.get(id)?.[0]?.id : undefined
  return next === undefined ? selectOne(look, id) : selectStanding(look, next, most - 1)
}

type Placed = { readonly circle: CircleState; readonly read: Read }
const readsByLook = new WeakMap<Look, readonly Placed[]>()

function readsOf(look: Look): readonly Placed[] {
  const known = readsByLook.get(look)
  if (known) return known
  const reads = look.circles.flatMap((circle) =>
    look.chaptersOf(circle.id).map((chapter) => ({ circle, read: readChapter(chapter) })),
  )
  readsByLook.set(look, reads)
  return reads
}

type Corrections = {
  readonly replacedBy: ReadonlyMap<string, readonly { readonly id: string }[]>
  readonly byId: ReadonlyMap<string, Written>
}
const correctionsByLook = new WeakMap<Look, Corrections>()

/** Few things are put right: only these, and what they name, are laid side by side. */
function correctionsOf(look: Look): Corrections {
  const known = correctionsByLook.get(look)
  if (known) return known
  const reads = readsOf(look)
  const named = new Set(
    reads.flatMap(({ read }) => read.facts.flatMap((one) => (one.replaces.length > 0 ? one.replaces : []))),
  )
  const concerned = reads.flatMap(({ circle, read }) =>
    read.facts.flatMap((one) => (one.replaces.length > 0 || named.has(one.id) ? [{ one, circle }] : [])),
  )
  const said = concerned.map(({ one, circle }) => ({
    id: one.id,
    by: `${circle.id} ${personOf(look.state, one.device) ?? ''}`,
    replaces: one.replaces,
  }))
  const corrections = {
    replacedBy: selectReplaced(said),
    byId: new Map(concerned.map(({ one }) => [one.id, one])),
  }
  correctionsByLook.set(look, corrections)
  return corrections
}

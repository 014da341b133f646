import type { CircleState } from '../../circles/index.ts'
import type { ChapterView, Fact, Row } from '../../documents/index.ts'
import {
  addDays,
  believedDay,
  moods,
  noteType,
  noticedType,
  onPaperType,
  parseOnPaper,
  parseNote,
  parseNoticed,
  parseRecord,
  pictureOfTile,
  pictureOfWhat,
  selectReplaced,
  type Mood,
  type Note,
  type Noticed,
  type OnPaper,
  type PictureId,
  type PlainDate,
  type TileId,
  type VisitRecord,
} from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { documentTypes } from '../documentTypes.ts'
import { groupBy, today, type Look } from '../look.ts'
import { personOf } from './refs.ts'

/**
 * All that was written down of days, month by month. A team of ten years has a hundred thousand of them: each chapter is read
 * once for as long as it stays as it is, and a screen takes the months that it shows.
 */
export type Written =
  | (Said & { readonly kind: 'visit'; readonly row: Row; readonly record: VisitRecord })
  | (Said & { readonly kind: 'note'; readonly fact: Fact; readonly note: Note })
  | (Said & { readonly kind: 'noticed'; readonly fact: Fact; readonly noticed: Noticed })
  | (Said & { readonly kind: 'paper'; readonly fact: Fact; readonly paper: OnPaper })
type Said = {
  readonly id: string
  readonly day: PlainDate
  readonly at: number
  readonly device: string
  readonly replaces: readonly string[]
  readonly gone: boolean
}
export type PlacedWritten = Written & { readonly circle: CircleState; readonly by: PersonId }

type Read = {
  readonly byMonth: ReadonlyMap<string, readonly Written[]>
  readonly byId: ReadonlyMap<string, Written>
  readonly facts: readonly Written[]
  readonly lastByThing: ReadonlyMap<string, readonly Written[]>
}
const readByChapter = new WeakMap<ChapterView, Read>()

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

const newestFirst = (a: Written, b: Written): number =>
  b.day.localeCompare(a.day) || b.at - a.at || (a.id < b.id ? 1 : -1)

/** All that stands of one sort, the newest first, whenever it was. */
export function selectAllWritten(look: Look, isWanted: (one: Written) => boolean): readonly PlacedWritten[] {
  return readsOf(look)
    .flatMap(({ circle, read }) => read.facts.filter(isWanted).flatMap((one) => placed(look, circle, one)))
    .sort(newestFirst)
}

/** So many of each thing are kept by chapter: one that was put right or taken back is followed by the one before. */
const lastKept = 20

/** Of each thing that was ticked, written with a picture or noticed: the last time, as it stands. */
export function selectLast(look: Look): ReadonlyMap<string, PlacedWritten> {
  const last = new Map<string, PlacedWritten>()
  for (const { circle, read } of readsOf(look))
    for (const [thing, all] of read.lastByThing) {
      const known = last.get(thing)
      for (const one of all) {
        if (known && newestFirst(known, one) <= 0) break
        const [found] = placed(look, circle, one)
        if (!found) continue
        last.set(thing, found)
        break
      }
    }
  return last
}

/** One thing as it stands, by its id; undefined where it was put right, taken back, or is not for me. */
export function selectOne(look: Look, id: string): PlacedWritten | undefined {
  for (const { circle, read } of readsOf(look)) {
    const one = read.byId.get(id)
    const [found] = one ? placed(look, circle, one) : []
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
  if (one.kind === 'visit' ? circle.purpose !== 'care' : !isForRecords(circle, by === look.state.holder))
    return []
  return correctionsOf(look).replacedBy.has(one.id) ? [] : [{ ...one, circle, by }]
}

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
  readonly replacedBy: ReadonlyMap<string, readonly unknown[]>
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

export function readChapter(chapter: ChapterView): Read {
  const known = readByChapter.get(chapter)
  if (known) return known
  const written = [...Object.values(chapter.rows).flatMap(readRow), ...chapter.facts.flatMap(readFact)]
  const read = {
    byMonth: groupBy(written, (one) => one.day.slice(0, 7)),
    byId: new Map(written.map((one) => [one.id, one])),
    facts: written.filter((one) => one.kind !== 'visit'),
    lastByThing: lastByThing(written),
  }
  readByChapter.set(chapter, read)
  return read
}

function lastByThing(written: readonly Written[]): ReadonlyMap<string, readonly Written[]> {
  const pairs = written.toSorted(newestFirst).flatMap((one) => thingsOf(one).map((thing) => ({ thing, one })))
  return new Map(
    [...groupBy(pairs, ({ thing }) => thing)].map(([thing, all]) => [
      thing,
      all.slice(0, lastKept).map(({ one }) => one),
    ]),
  )
}

/** What was done, whoever wrote it: what was not needed or not wanted was not done. */
function thingsOf(one: Written): readonly string[] {
  switch (one.kind) {
    case 'visit':
      return [
        ...Object.entries(one.record.tiles).flatMap(([tile, outcome]) =>
          outcome === 'done' || outcome === 'partly' ? [tile] : [],
        ),
        ...(one.record.mood === '' ? [] : ['mood']),
      ]
    case 'note':
      return one.note.tiles
    case 'paper':
      return []
    case 'noticed': {
      const { what, kind, amount } = one.noticed
      if ((what === 'food' || what === 'pain' || what === 'bowels') && amount === 0) return []
      if (what === 'drink') return ['drinks']
      return what === 'food' && kind !== '' && kind !== 'snack' ? [kind] : [what]
    }
  }
}

function readRow(row: Row): readonly Written[] {
  const record = row.type === documentTypes.record ? parseRecord(row.data) : undefined
  if (!record || record.date === '') return []
  const { device, at } = row.first
  const said = { id: row.document, day: believedDay(record.date, at), at: row.last.at, device }
  return [{ kind: 'visit', ...said, replaces: [], gone: false, row, record }]
}

function readFact(fact: Fact): readonly Written[] {
  const { id, device, at } = fact
  if (fact.type === noteType) {
    const note = parseNote(fact.data)
    if (!note) return []
    const { replaces, gone } = note
    return [{ kind: 'note', id, day: believedDay(note.date, at), at, device, replaces, gone, fact, note }]
  }
  if (fact.type === onPaperType) {
    const paper = parseOnPaper(fact.data)
    if (!paper) return []
    return [
      {
        kind: 'paper',
        id,
        day: believedDay(paper.on, at),
        at,
        device,
        replaces: [],
        gone: false,
        fact,
        paper,
      },
    ]
  }
  const noticed = fact.type === noticedType ? parseNoticed(fact.data) : undefined
  if (!noticed) return []
  const { replaces, gone } = noticed
  const day = believedDay(noticed.date, at)
  return [{ kind: 'noticed', id, day, at, device, replaces, gone, fact, noticed }]
}

/** The face that was said in it. */
export function moodSaid(one: Written): Mood | undefined {
  if (one.kind === 'visit') return one.record.mood === '' ? undefined : one.record.mood
  return one.kind === 'noticed' && one.noticed.what === 'mood'
    ? moods[5 - (one.noticed.amount ?? 0)]
    : undefined
}

/** By which pictures it is found. */
export function picturesOf(one: Written): readonly PictureId[] {
  switch (one.kind) {
    case 'visit': {
      const { tiles, mood } = one.record
      const ticked = Object.keys(tiles).flatMap((tile) => pictureOfTile[tile as TileId] ?? [])
      return mood === '' ? ticked : [...ticked, 'mood']
    }
    case 'note':
      return [...ofMedia(one.note), ...one.note.tiles.flatMap((tile) => pictureOfTile[tile] ?? [])]
    case 'paper':
      return ofMedia(one.paper)
    case 'noticed':
      return [...ofMedia(one.noticed), pictureOfWhat[one.noticed.what]]
  }
}

const ofMedia = ({ media }: Pick<Note, 'media'>): readonly PictureId[] =>
  media.map(({ kind }) => (kind === 'voice' ? 'voice' : 'photo'))

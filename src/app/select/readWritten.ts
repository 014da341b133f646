import type { ChapterView, Fact, Row } from '../../documents/index.ts'
import {
  believedDay,
  moods,
  noteType,
  noticedType,
  onPaperType,
  parseNote,
  parseNoticed,
  parseOnPaper,
  parseRecord,
  pictureOfTile,
  pictureOfWhat,
  type MediaRef,
  type Mood,
  type Note,
  type Noticed,
  type OnPaper,
  type PictureId,
  type PlainDate,
  type TileId,
  type VisitRecord,
} from '../../domain/index.ts'
import { documentTypes } from '../documentTypes.ts'
import { groupBy } from '../look.ts'

/**
 * All that was written down of days, month by month. A team of ten years has a hundred thousand of them: each chapter is read
 * once for as long as it stays as it is, and a screen takes the months that it shows.
 */
export type Written =
  | (Said & {
      readonly kind: 'visit'
      readonly row: Row
      readonly record: VisitRecord
      /** As it is now; or, where several phones wrote in it, as its first left it: which counts is asked of the acts. */
      readonly isFirsts: boolean
    })
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

export type Read = {
  readonly byMonth: ReadonlyMap<string, readonly Written[]>
  readonly byId: ReadonlyMap<string, readonly Written[]>
  readonly facts: readonly Written[]
  readonly lastByThing: ReadonlyMap<string, readonly Written[]>
  /** Several phones wrote in these: what was ticked in them is known once it is asked of the acts which of them count. */
  readonly ofSeveral: readonly Written[]
}
const readByChapter = new WeakMap<ChapterView, Read>()

export const newestFirst = (a: Written, b: Written): number =>
  b.day.localeCompare(a.day) || b.at - a.at || (a.id < b.id ? 1 : -1)

/** So many of each thing are kept by chapter: one that was put right or taken back is followed by the one before. */
const lastKept = 20

export function readChapter(chapter: ChapterView): Read {
  const known = readByChapter.get(chapter)
  if (known) return known
  const written = [...Object.values(chapter.rows).flatMap(readRow), ...chapter.facts.flatMap(readFact)]
  const read = {
    byMonth: groupBy(written, (one) => one.day.slice(0, 7)),
    byId: groupBy(written, (one) => one.id),
    facts: written.filter((one) => one.kind !== 'visit'),
    lastByThing: lastByThing(written.filter((one) => !isOfSeveral(one))),
    ofSeveral: written.filter(isOfSeveral),
  }
  readByChapter.set(chapter, read)
  return read
}

const isOfSeveral = (one: Written): boolean => one.kind === 'visit' && one.row.authors.length > 1

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
export function thingsOf(one: Written): readonly string[] {
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
  if (row.type !== documentTypes.record) return []
  const { device, at } = row.first
  const said = { id: row.document, at: row.last.at, device, replaces: [], gone: false }
  return [row.data, ...(row.authors.length > 1 ? [row.begun] : [])].flatMap((data, n): readonly Written[] => {
    const record = parseRecord(data)
    if (!record || record.date === '') return []
    return [{ kind: 'visit', ...said, day: believedDay(record.date, at), row, record, isFirsts: n === 1 }]
  })
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

const mediaByChapter = new WeakMap<ChapterView, readonly MediaRef[]>()

/** All photos and voices in what was written of days, also in what was put right. Papers are the record itself: not theirs. */
export function mediaOfChapter(chapter: ChapterView): readonly MediaRef[] {
  const known = mediaByChapter.get(chapter) ?? [...readChapter(chapter).byId.values()].flat().flatMap(mediaIn)
  mediaByChapter.set(chapter, known)
  return known
}

function mediaIn(one: Written): readonly MediaRef[] {
  switch (one.kind) {
    case 'visit':
      return one.record.media
    case 'note':
      return one.note.media
    case 'noticed':
      return one.noticed.media
    case 'paper':
      return []
  }
}

const ofMedia = ({ media }: Pick<Note, 'media'>): readonly PictureId[] =>
  media.map(({ kind }) => (kind === 'voice' ? 'voice' : 'photo'))

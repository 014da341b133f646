import {
  addMonths,
  mergeRecords,
  monthOf,
  occurrenceOf,
  parseRecord,
  spanOf,
  type Outcome,
  type TileId,
  type VisitRecord,
} from '../../domain/index.ts'
import { periodOf, type ChapterView, type Row } from '../../documents/index.ts'
import type { CircleState } from '../../circles/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { documentTypes } from '../documentTypes.ts'
import { groupBy, savedOf, type Look } from '../look.ts'
import type { RecordItem, RecordSaid, RecordsView, RecordViews } from '../recordTypes.ts'
import type { ViewTable } from '../viewTable.ts'
import { commentsOf, isPinned, seenOf } from './besideRecords.ts'
import { countedData } from './counted.ts'
import { keptMedia } from './keeping.ts'
import { audienceOf, circleFor, personRef, writersOf } from './refs.ts'
import { scheduleOf } from './schedule.ts'

export const recordViews: ViewTable<RecordViews> = { records: ({ look }) => selectRecordsView(look) }

/** A record as it lies in one document: its author's words and nobody else's. */
export type OwnRecord = {
  readonly row: Row
  /** '' where the acts do not name who wrote it. */
  readonly by: string
  readonly touchedBy: readonly string[]
  readonly record: VisitRecord
}

/** Newest first. */
export const selectRecords = (look: Look): readonly RecordItem[] =>
  [...new Set(careChapters(look).flatMap((chapter) => [...rowsByVisit(chapter).keys()]))]
    .flatMap((visitId) => selectRecordsOf(look, visitId))
    .sort((a, b) => b.date.localeCompare(a.date) || (b.writtenAt ?? 0) - (a.writtenAt ?? 0))

/** What each person wrote of one visit, the newest first. A record stands in the care circle or nowhere. */
export const selectRecordsOf = (look: Look, visitId: string): readonly RecordItem[] =>
  [...ownRecordsOf(look, visitId).values()]
    .flatMap((own) => recordItem(look, own) ?? [])
    .sort((a, b) => (b.writtenAt ?? 0) - (a.writtenAt ?? 0))

/** The record that this document is a part of; undefined where another of its author's stands for both. */
export const selectRecordIn = (
  look: Look,
  { visit }: VisitRecord,
  document: string,
): RecordItem | undefined => selectRecordsOf(look, visit).find((one) => one.recordId === document)

/** What the next person must know, of the last month, the newest first. */
export function selectPinned(look: Look): readonly RecordItem[] {
  const since = addMonths(monthOf(look.now), -1)
  const visits = careChapters(look)
    .filter((chapter) => periodOf(chapter.chapter) >= since)
    .flatMap((chapter) => [...rowsByVisit(chapter)])
    .filter(([, rows]) => rows.some((row) => parsed(row)?.handover !== '' || row.authors.length > 1))
  return [...new Set(visits.map(([visitId]) => visitId))]
    .flatMap((visitId) => selectRecordsOf(look, visitId))
    .filter((one) => isPinned(look, one))
    .sort((a, b) => (b.writtenAt ?? 0) - (a.writtenAt ?? 0))
}

/** By who wrote them: all their phones' documents of one visit. */
export function ownRecordsOf(look: Look, visitId: string): ReadonlyMap<string, readonly OwnRecord[]> {
  const rows = careChapters(look).flatMap((chapter) => rowsByVisit(chapter).get(visitId) ?? [])
  const all = [...new Map(rows.map((row) => [row.document, row])).values()].flatMap(
    (row): readonly OwnRecord[] => {
      const [by = ''] = writersOf(look, [row.first.device])
      const touchedBy = writersOf(look, row.authors).filter((one) => one !== by)
      const counted = touchedBy.length > 0 ? countedData(look, row) : row.data
      const record = counted === row.data || counted === null ? parsed(row) : parseRecord(counted)
      return record?.visit === visitId ? [{ row, by, touchedBy, record }] : []
    },
  )
  const sorted = all.sort((a, b) => (a.row.document < b.row.document ? -1 : 1))
  return groupBy(sorted, (one) => (one.by === '' || visitId === '' ? one.row.document : one.by))
}

const careChapters = (look: Look): readonly ChapterView[] =>
  look.circles.filter((circle) => circle.purpose === 'care').flatMap((circle) => look.chaptersOf(circle.id))

type ByVisit = ReadonlyMap<string, readonly Row[]>
const byVisitOfChapter = new WeakMap<ChapterView, ByVisit>()
const recordOfRow = new WeakMap<Row, VisitRecord>()

/** A team of ten years has twelve thousand of them: each chapter is read once for as long as it stays as it is. */
function rowsByVisit(chapter: ChapterView): ByVisit {
  const known = byVisitOfChapter.get(chapter)
  if (known) return known
  const found = Object.values(chapter.rows).flatMap((row) => {
    if (row.type !== documentTypes.record) return []
    const visits = [parsed(row)?.visit, row.begun === null ? undefined : parseRecord(row.begun)?.visit]
    return [...new Set(visits)].flatMap((visit) => (visit === undefined ? [] : [{ visit, row }]))
  })
  const byVisit = new Map(
    [...groupBy(found, (one) => one.visit)].map(([visit, all]) => [visit, all.map(({ row }) => row)]),
  )
  byVisitOfChapter.set(chapter, byVisit)
  return byVisit
}

function parsed(row: Row): VisitRecord | undefined {
  const known = recordOfRow.get(row) ?? parseRecord(row.data)
  if (known) recordOfRow.set(row, known)
  return known
}

function selectRecordsView(look: Look): RecordsView {
  return { records: selectRecords(look), canSee: circleFor(look, 'care') !== undefined }
}

const hour = 3_600_000
/** After a visit: until then it is written of the visit, later it is a late entry. */
const lateMs = 6 * hour
/** After a visit: what is changed later is a correction. */
const changedMs = hour / 4

function recordItem(look: Look, own: readonly OwnRecord[]): RecordItem | undefined {
  const record = mergeRecords(own.map((one) => one.record))
  const first = own[0]
  const care: CircleState | undefined = look.circles.find((one) => one.purpose === 'care')
  if (!record || !first || !care) return undefined
  const rows = own.map((one) => one.row)
  const begunAt = Math.min(...rows.map((row) => row.first.at))
  const writtenAt = Math.max(...rows.map((row) => row.last.at))
  const { ends, left } = endOf(look, record.visit, first.by)
  const ids = rows.map((row) => row.document)
  return {
    recordId: first.row.document,
    visitId: record.visit,
    visitTitle: record.title,
    date: record.date,
    by: first.by === '' ? null : personRef(look, first.by as PersonId),
    ...{ begunAt, writtenAt },
    late: ends !== null && begunAt > ends + lateMs,
    changed: ends !== null && writtenAt > Math.max(left ?? ends, begunAt) + changedMs,
    touchedBy: [...new Set(own.flatMap((one) => one.touchedBy))]
      .filter((one) => one !== '')
      .map((one) => personRef(look, one as PersonId)),
    ...saidOfRecord(look, record),
    handoverSeen: seenOf(look, ids, record.handover, first.by, begunAt),
    comments: commentsOf(look, ids),
    audience: audienceOf(look, care),
    saved: savedOf(
      look,
      rows.some((row) => row.unsent > 0),
    ),
  }
}

export const saidOfRecord = (look: Look, record: VisitRecord): RecordSaid => ({
  tiles: (Object.entries(record.tiles) as [TileId, Outcome][]).map(([tile, outcome]) => ({
    ...{ tile, outcome, why: outcome === 'done' ? null : (record.whys[tile] ?? null) },
  })),
  note: record.note,
  chose: record.chose,
  signs: record.signs,
  ...keptMedia(look, record.media),
  moodBefore: record.moodBefore || null,
  mood: record.mood || null,
  moodBy: record.moodBy || null,
  handover: record.handover,
  reach: record.reach,
})

/** When the visit is over by the plan, and when who wrote this left. */
function endOf(look: Look, visitId: string, by: string): { ends: number | null; left: number | null } {
  const schedule = scheduleOf(look)
  const one = occurrenceOf(schedule.plans, visitId, schedule.effects)
  if (!one) return { ends: null, left: null }
  const came = schedule.presence.get(visitId)?.find(({ person }) => person === by)
  return {
    ends: spanOf(one.date, one.start, one.minutes, look.timeZone).ends,
    left: came?.left?.said.at ?? null,
  }
}

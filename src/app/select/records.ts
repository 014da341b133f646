import { parseRecord, type Outcome, type TileId, type VisitRecord } from '../../domain/index.ts'
import type { Row } from '../../documents/index.ts'
import { documentTypes } from '../documentTypes.ts'
import { rowsOf, savedOf, type Look, type Placed } from '../look.ts'
import type { RecordItem, RecordsView, RecordViews } from '../types.ts'
import type { ViewTable } from '../viewTable.ts'
import { audienceOf, authorRef, circleFor } from './refs.ts'

export const recordViews: ViewTable<RecordViews> = { records: ({ look }) => selectRecordsView(look) }

/** Newest first. A record stands in the care circle or nowhere. */
export const selectRecords = (look: Look): readonly RecordItem[] =>
  rowsOf(look, documentTypes.record)
    .flatMap((row) => {
      const record = parseRecord(row.data)
      return record && row.circle.purpose === 'care' ? [recordItem(look, row, record)] : []
    })
    .sort((a, b) => b.date.localeCompare(a.date) || (b.writtenAt ?? 0) - (a.writtenAt ?? 0))

export const selectRecordsOf = (look: Look, visitId: string): readonly RecordItem[] =>
  selectRecords(look).filter((record) => record.visitId === visitId)

function selectRecordsView(look: Look): RecordsView {
  return { records: selectRecords(look), canSee: circleFor(look, 'care') !== undefined }
}

export const recordItem = (look: Look, row: Placed<Row>, record: VisitRecord): RecordItem => ({
  recordId: row.document,
  visitId: record.visit,
  visitTitle: record.title,
  date: record.date,
  by: authorRef(look, row.first.device),
  writtenAt: row.last.at,
  tiles: (Object.entries(record.tiles) as [TileId, Outcome][]).map(([tile, outcome]) => ({ tile, outcome })),
  note: record.note,
  mood: record.mood === '' ? null : record.mood,
  handover: record.handover,
  audience: audienceOf(look, row.circle),
  saved: savedOf(look, row.unsent > 0),
})

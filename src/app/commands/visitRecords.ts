import { ok, refuse, type Result } from '../../base/index.ts'
import {
  mediaLimits,
  parseRecord,
  parseVisitId,
  recordFacts,
  recordLimits,
  tidyText,
  type Outcome,
  type Reason,
  type TileId,
  type VisitRecord,
} from '../../domain/index.ts'
import { chapterIdOf, periodOf, setText, withoutMarks, type Draft } from '../../documents/index.ts'
import type { Context } from '../context.ts'
import { documentTypes } from '../documentTypes.ts'
import { draftsOf, useMedia } from '../media.ts'
import { countedData } from '../select/counted.ts'
import { ownRecordsOf, saidOfRecord, selectRecordsOf } from '../select/records.ts'
import { authorRef } from '../select/refs.ts'
import { selectVisitItem } from '../select/visits.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { RecordVersion, VisitItem, VisitRecordCommands, VisitSaid } from '../types.ts'
import { edited, myCircle, write } from '../writing.ts'

type Done = Result<null, AppRefusal>

export const visitRecordCommands: CommandTable<VisitRecordCommands> = {
  tick: { on: 'team', run: tick },
  writeNote: { on: 'team', run: writeNote },
  sayOfVisit: { on: 'team', run: (context, { visitId, said }) => sayOfVisit(context, visitId, said) },
  commentRecord: { on: 'team', run: commentRecord },
  seeHandover: { on: 'team', run: seeHandover },
  readRecordHistory: { on: 'team', run: readRecordHistory },
}

function tick(
  context: Context,
  {
    visitId,
    tile,
    outcome,
    why,
  }: { visitId: string; tile: TileId; outcome: Outcome | null; why?: Reason | null },
): Promise<Done> {
  const clear = (draft: Draft): void => {
    for (const key of ['tiles', 'whys']) delete mapIn(draft, key)[tile]
  }
  return editRecord(
    context,
    visitId,
    (draft) => {
      const [tiles, whys] = [mapIn(draft, 'tiles'), mapIn(draft, 'whys')]
      if (outcome === null) delete tiles[tile]
      else if (tiles[tile] !== outcome) tiles[tile] = outcome
      if (!why || outcome === null || outcome === 'done') delete whys[tile]
      else if (whys[tile] !== why) whys[tile] = why
    },
    clear,
  )
}

async function writeNote(context: Context, takes: { visitId: string; note: string }): Promise<Done> {
  const note = tidyText(takes.note, recordLimits.note)
  if (!note.ok) return note
  return editRecord(
    context,
    takes.visitId,
    (draft) => setText(draft, 'note', note.value),
    (draft) => void (draft['note'] = ''),
  )
}

const texts = ['chose', 'handover'] as const
const words = ['moodBefore', 'mood', 'moodBy'] as const
const sets = ['signs', 'reach'] as const

/** Photos and voices that wait at the visit go with whatever is said of it next. */
export async function sayOfVisit(context: Context, visitId: string, said: VisitSaid): Promise<Done> {
  const tidy: Partial<Record<(typeof texts)[number], string>> = {}
  for (const key of texts) {
    const text = tidyText(said[key] ?? '', recordLimits[key])
    if (!text.ok) return text
    if (said[key] !== undefined) tidy[key] = text.value
  }
  const waiting = draftsOf(context.media).filter(({ place }) => place === `visit/${visitId}`)
  const ids = waiting.slice(0, mediaLimits.together).map(({ ref }) => context.media.item(ref).mediaId)
  const media = await useMedia(context, ids)
  if (!media.ok) return media
  if (Object.keys(said).length === 0 && media.value.length === 0) return ok(null)
  const put = (draft: Draft): void => {
    for (const key of texts) if (tidy[key] !== undefined && draft[key] !== tidy[key]) draft[key] = tidy[key]
    for (const key of words)
      if (said[key] !== undefined && draft[key] !== (said[key] ?? '')) draft[key] = said[key] ?? ''
    for (const key of sets) {
      const chosen = said[key]
      if (!chosen) continue
      const map = mapIn(draft, key)
      for (const one of Object.keys(map)) if (!(chosen as readonly string[]).includes(one)) delete map[one]
      for (const one of chosen) if (map[one] !== true) map[one] = true
    }
    for (const [n, ref] of media.value.entries()) mapIn(draft, 'media')[ids[n] ?? ''] = ref
  }
  const clear = (draft: Draft): void => {
    for (const key of texts) if (tidy[key] !== undefined) draft[key] = ''
    for (const key of words) if (said[key] !== undefined) draft[key] = ''
    for (const key of sets)
      if (said[key]) for (const one of Object.keys(mapIn(draft, key))) delete mapIn(draft, key)[one]
  }
  return editRecord(context, visitId, put, clear)
}

type PlainMap = Record<string, unknown>

/** Records of before had fewer fields. */
const mapIn = (draft: Draft, key: string): PlainMap => {
  draft[key] ??= {}
  return draft[key] as PlainMap
}

const empty = () => ({
  ...{ tiles: {}, whys: {}, note: '', chose: '', signs: {}, media: {} },
  ...{ moodBefore: '', mood: '', moodBy: '', handover: '', reach: {} },
})

/**
 * My own record of the visit: begun with its first tick or word, one for each person who writes. Where two of my phones began
 * one each, what is said now is said in the first, and `clear` takes what was said of it in the other. Where somebody else
 * wrote in it and what was there is not known any more, it is left as it is.
 */
async function editRecord(
  context: Context,
  visitId: string,
  edit: (draft: Draft) => void,
  clear: (draft: Draft) => void,
): Promise<Done> {
  const visit = visitOf(context, visitId)
  const circle = myCircle(context, 'care')
  const look = context.look()
  if (!visit.ok) return visit
  if (!circle.ok) return circle
  if (!look || !parseVisitId(visitId)) return refuse({ kind: 'not-found' })
  const own = (ownRecordsOf(look, visitId).get(look.me) ?? []).filter(
    (one) => countedData(look, one.row) !== null,
  )
  const [first, ...others] = own.map((one) => one.row.document)
  const written = first
    ? await edited(context, first, edit)
    : await write(context, circle.value.id, 'month', (place) =>
        context.documents.create(place, documentTypes.record, (draft) => {
          const { title, date } = visit.value
          Object.assign(draft, { visit: visitId, title, date, ...empty() })
          edit(draft)
        }),
      )
  if (!written.ok) return written
  for (const other of others) {
    const cleared = await edited(context, other, clear)
    if (!cleared.ok) return cleared
  }
  return ok(null)
}

/** Whoever reads a record may say something beside it; with `commentId` instead of what they said, and with no words nothing. */
async function commentRecord(context: Context, takes: Commands['commentRecord']['takes']): Promise<Done> {
  const text = tidyText(takes.text, recordLimits.comment)
  if (!text.ok) return text
  const look = context.look()
  const record = look && selectRecordsOf(look, takes.visitId).find((one) => one.recordId === takes.recordId)
  const before = record?.comments.find((one) => one.commentId === takes.commentId && one.by.isMe)
  if (!record || (takes.commentId !== undefined && !before)) return refuse({ kind: 'not-found' })
  if (text.value === '' && !before) return refuse({ kind: 'nothing-yet' })
  const replaces = before ? [before.commentId] : []
  return say(context, recordFacts.comment, { record: record.recordId, text: text.value, replaces })
}

/** Says that I have read what the next person must know, as it stands. */
async function seeHandover(context: Context, takes: Commands['seeHandover']['takes']): Promise<Done> {
  const look = context.look()
  const record = look && selectRecordsOf(look, takes.visitId).find((one) => one.recordId === takes.recordId)
  if (!record || record.handover === '') return refuse({ kind: 'not-found' })
  if (record.handover !== takes.handover) return refuse({ kind: 'said-since' })
  if (record.handoverSeen.some((one) => one.by.isMe)) return ok(null)
  return say(context, recordFacts.seen, { record: record.recordId, words: record.handover })
}

async function say(
  context: Context,
  type: string,
  data: Readonly<Record<string, string | string[]>>,
): Promise<Done> {
  const circle = myCircle(context, 'care')
  if (!circle.ok) return circle
  const written = await write(context, circle.value.id, 'month', (place) =>
    context.documents.fact(place, { type, data }),
  )
  return written.ok ? ok(null) : written
}

/** Steps of one sitting are one version, but for words that went. */
const sittingMs = 10 * 60_000
const isReworded = (before: VisitRecord, after: VisitRecord): boolean =>
  (['note', 'chose', 'handover'] as const).some((key) => !after[key].startsWith(before[key]))

/** What it said before, from what each phone signed, the newest first. */
async function readRecordHistory(
  context: Context,
  takes: { visitId: string; recordId: string },
): Promise<Result<{ versions: readonly RecordVersion[] }, AppRefusal>> {
  const look = context.look()
  const own =
    look &&
    [...ownRecordsOf(look, takes.visitId).values()].find((all) =>
      all.some((one) => one.row.document === takes.recordId),
    )
  if (!look || !own) return refuse({ kind: 'not-found' })
  const versions: RecordVersion[] = []
  for (const { row } of own) {
    const chapter = look.circles
      .flatMap((circle) => look.chaptersOf(circle.id))
      .find((view) => Object.hasOwn(view.rows, row.document))
    const circle = look.circles.find((one) => one.purpose === 'care')
    if (!chapter || !circle) continue
    const told = await context.documents.history(
      chapterIdOf(circle.id, 'month', periodOf(chapter.chapter)),
      row.document,
    )
    if (!told.ok) continue
    const all = told.value.flatMap(({ device, at, data }) => {
      const record = parseRecord(withoutMarks(data))
      return record ? [{ record, by: authorRef(look, device), at }] : []
    })
    for (const [n, { record, by, at }] of all.entries()) {
      const next = all[n + 1]
      if (!next || next.at - at > sittingMs || isReworded(record, next.record))
        versions.push({ ...saidOfRecord(look, record), by, at })
    }
  }
  return ok({ versions: versions.sort((a, b) => b.at - a.at) })
}

export function visitOf(context: Context, visitId: string): Result<VisitItem, AppRefusal> {
  const look = context.look()
  const visit = look && selectVisitItem(look, visitId)
  return visit ? ok(visit) : refuse({ kind: 'not-found' })
}

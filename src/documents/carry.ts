import { encodePlain, hexToBytes, refuse, type Plain, type Result } from '../base/index.ts'
import { freeDoc, hasHeads, headsOf, metaSince, valueAt } from './automerge.ts'
import { inOrder, type Chapter, type Room } from './chapter.ts'
import {
  carriedFrom,
  decodeAuthors,
  encodeAuthors,
  encodeMark,
  isRecord,
  keys,
  marksOf,
  withoutMarks,
  type Mark,
  type Values,
} from './carried.ts'
import type { Edits } from './edits.ts'
import { heldOfRow } from './foldDocument.ts'
import { mergeFields, plainOf } from './mergeFields.ts'
import { valueToPlain } from './plainValue.ts'
import type { Carrying, Draft, WriteRefusal, Written } from './port.ts'
import type { Author, ChapterId, DocumentId, Place } from './types.ts'
import { periodOf } from './volumes.ts'

/**
 * A living document goes from generation to generation as a flattened copy: the same id, a history of its own, so that
 * whoever has the new generation's key only sees it as it is and opens nothing of how it came to be. The copy says how far
 * it has each older generation. What somebody who was away changes in an older one is brought in as changes of fields:
 *
 * - a field that nobody has changed since is set, a text by its smallest edit;
 * - a text that was changed on both sides is merged, as two people's edits of one text are;
 * - any other field keeps the newer generation's value, and the copy counts it as overtaken: it stays readable where it was.
 *
 * Nothing is done twice: what is here already is not changed again. Where one of its id lies that does not count, it is
 * begun beside that and put over it; what was written there on what is known here is brought in as well.
 */
export async function carryDocument(
  room: Room,
  edits: Edits,
  place: Place,
  document: DocumentId,
  { from, beside, isTrusted, said }: Carrying,
): Promise<Result<Written, WriteRefusal>> {
  const sources = await readSources(room, from, place, document)
  const others = await readSources(room, isTrusted ? beside : [], null, document)
  const [first] = sources
  if (!first) return refuse({ kind: 'document-incomplete' })
  const isAnew = beside.includes(place.chapter)
  const here = room.chapters.get(place.chapter)?.fold.rows.get(document)
  const writers = new Set<string>(here?.pointers.map(({ device }) => device))
  const bring = (edit: (draft: Draft) => void) => edits.bring(place, document, first.type, edit, isAnew)
  try {
    const brought = await bring((draft) => {
      const isNew = isEmpty(draft)
      for (const source of sources) bringIn(draft, source)
      if (!isNew) return bringAuthors(draft, said, writers)
      const besides = others.filter((other) => bringBeside(draft, other, sources))
      putSaid(draft, { ...said, last: besides.at(-1)?.last ?? said.last }, besides)
    })
    if (brought.ok || !isTooMuch(brought.refusal) || said.begun === null) return brought
    // What is more than a copy can be is not the first one's alone: their words go on, the rest stays where it was written.
    return await bring((draft) => {
      if (isEmpty(draft)) bringFirst(draft, first, said)
    })
  } finally {
    for (const { doc } of [...sources, ...others]) freeDoc(doc)
  }
}

const isEmpty = (draft: Draft): boolean => Object.keys(draft).length === 0

/** What nobody else would take. */
const isTooMuch = ({ kind }: WriteRefusal): boolean => kind === 'too-large' || kind === 'not-plain'

type Source = {
  readonly period: string
  readonly type: string
  readonly doc: Parameters<typeof headsOf>[0]
  readonly data: Values
  readonly content: Values
  readonly mark: Mark
  readonly last: Author
  readonly authors: readonly string[]
}

async function readSources(
  room: Room,
  chapters: readonly ChapterId[],
  place: Place | null,
  document: DocumentId,
): Promise<readonly Source[]> {
  const sources: Source[] = []
  for (const id of chapters) {
    const chapter = room.chapters.get(id)
    if (id === place?.chapter || !chapter?.fold.rows.has(document)) continue
    const source = await inOrder(chapter, () => readSource(chapter, document))
    if (source) sources.push(source)
  }
  return sources
}

async function readSource(chapter: Chapter, document: DocumentId): Promise<Source | undefined> {
  const row = chapter.fold.rows.get(document)
  const held = row && (await heldOfRow(chapter.source, row.pointers))
  const last = row?.pointers.at(-1)
  if (!held || !last) return undefined
  const data = isRecord(held.data) ? held.data : {}
  const content = withoutMarks(data)
  return {
    period: periodOf(chapter.id),
    type: row.type,
    doc: held.doc,
    data,
    content: isRecord(content) ? content : {},
    mark: { changes: held.maxOps.size, heads: headsOf(held.doc) },
    last: { device: last.device, at: last.at },
    authors: [...new Set(row.pointers.map(({ device }) => device))],
  }
}

function bringIn(draft: Draft, source: Source): void {
  const now = plainOf(draft)
  const known = marksOf(now).get(source.period)
  if (known?.changes === source.mark.changes) return
  // The newer generation has more of the older one than this device: nothing here is late.
  if (known && !hasHeads(source.doc, known.heads)) return
  const isNew = Object.keys(now).length === 0
  const before = isNew ? {} : baseOf(source, known)
  const overtaken = before ? mergeFields(draft, [], before, source.content, now) : [source.period]
  draft[keys.from(source.period)] = encodeMark(source.mark)
  if (overtaken.length > 0) {
    const count = now[keys.overtaken]
    draft[keys.overtaken] = (typeof count === 'number' ? count : 0) + overtaken.length
  }
  // What it had of those before it, it has.
  if (isNew) putMarks(draft, source)
}

const putMarks = (draft: Draft, source: Source): void => {
  for (const [period, mark] of [...marksOf(source.data)].slice(-mostMarks))
    draft[keys.from(period)] = encodeMark(mark)
}

/** What says truly on what it was written: the rest of it builds on nothing that is known. */
function bringBeside(draft: Draft, other: Source, sources: readonly Source[]): boolean {
  for (const source of sources) {
    const mark = marksOf(other.data).get(source.period)
    if (!mark || mark.heads.length === 0 || !hasHeads(source.doc, mark.heads)) continue
    const before = asValues(valueAt(source.doc, mark.heads))
    mergeFields(draft, [], before, other.content, asValues(plainOf(draft)))
    draft[keys.from(other.period)] = encodeMark(other.mark)
    return true
  }
  return false
}

function bringFirst(draft: Draft, source: Source, said: Carrying['said']): void {
  if (isRecord(said.begun)) mergeFields(draft, [], {}, said.begun, {})
  // It has all of it and is not as any of it was.
  draft[keys.from(source.period)] = encodeMark({ changes: source.mark.changes, heads: [] })
  putMarks(draft, source)
  draft[keys.overtaken] = 1
  putSaid(draft, { ...said, last: said.first, authors: [said.first.device], begun: null }, [])
}

/** Nobody's words become another's by being carried. */
function putSaid(draft: Draft, said: Carrying['said'], others: readonly Source[]): void {
  const { first, last, begun } = said
  draft[keys.first] = bytesOf(first.device)
  draft[keys.firstAt] = first.at
  draft[keys.last] = bytesOf(last.device)
  draft[keys.lastAt] = last.at
  const authors = [...new Set([...said.authors, ...others.flatMap((other) => other.authors)])]
  const more = authors.filter((device) => device !== first.device && device !== last.device)
  if (more.length > 0) draft[keys.authors] = encodeAuthors(more.slice(0, mostAuthors))
  if (begun !== null && authors.some((device) => device !== first.device))
    draft[keys.begun] = encodePlain(begun)
}

function bringAuthors(draft: Draft, { authors }: Carrying['said'], here: ReadonlySet<string>): void {
  const now = plainOf(draft)
  const known = carriedFrom(now)?.authors ?? []
  const others = authors.filter((device) => !known.includes(device) && !here.has(device))
  if (others.length === 0) return
  draft[keys.authors] = encodeAuthors([...decodeAuthors(now[keys.authors]), ...others].slice(0, mostAuthors))
}

const bytesOf = (device: string): Uint8Array => hexToBytes(device) ?? new Uint8Array(0)

const mostAuthors = 64

/** Late edits of generations further back are looked for no more. */
const mostMarks = 50

/**
 * What the newer generation has of the older: as it says itself, or else what the older one began as. Undefined where
 * neither is known, since nothing then tells what is late from what is old.
 */
function baseOf({ doc, data }: Source, known: Mark | undefined): Values | undefined {
  const first = carriedFrom(data) && metaSince(doc, []).find(({ deps }) => deps.length === 0)
  const heads = known?.heads ?? (first && [first.hash])
  return heads && asValues(valueAt(doc, heads))
}

const asPlain = (value: unknown): Plain => {
  const plain = valueToPlain(value)
  return plain.ok ? plain.value : {}
}
const asValues = (value: unknown): Values => {
  const plain = withoutMarks(asPlain(value))
  return isRecord(plain) ? plain : {}
}

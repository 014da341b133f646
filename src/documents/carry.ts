import { encodePlain, equalBytes, hexToBytes, refuse, type Plain, type Result } from '../base/index.ts'
import { freeDoc, hasHeads, headsOf, mergeText, metaSince, setText, valueAt } from './automerge.ts'
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
  type CarriedFrom,
  type Mark,
  type Values,
} from './carried.ts'
import type { Edits } from './edits.ts'
import { heldOfRow } from './foldDocument.ts'
import { valueToPlain } from './plainValue.ts'
import type { Draft, WriteRefusal, Written } from './port.ts'
import type { ChapterId, DocumentId, IsCarrier, Place } from './types.ts'
import { beginnersOf, firstOf } from './view.ts'
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
 * Nothing is done twice: what is here already is not changed again.
 */
export async function carryDocument(
  room: Room,
  edits: Edits,
  from: readonly ChapterId[],
  place: Place,
  document: DocumentId,
  isCarrier: IsCarrier,
): Promise<Result<Written, WriteRefusal>> {
  const sources: Source[] = []
  for (const id of from) {
    const chapter = room.chapters.get(id)
    if (id === place.chapter || !chapter?.fold.rows.has(document)) continue
    const source = await inOrder(chapter, () => readSource(chapter, document, isCarrier))
    if (source) sources.push(source)
  }
  const [first] = sources
  if (!first) return refuse({ kind: 'document-incomplete' })
  try {
    return await edits.bring(place, document, first.type, (draft) => {
      for (const source of sources) bringIn(draft, source)
    })
  } finally {
    for (const { doc } of sources) freeDoc(doc)
  }
}

type Source = {
  readonly period: string
  readonly type: string
  readonly doc: Parameters<typeof headsOf>[0]
  readonly data: Values
  readonly content: Values
  readonly mark: Mark
  readonly first: { readonly device: string; readonly at: number }
  readonly last: { readonly device: string; readonly at: number }
  readonly authors: readonly string[]
}

async function readSource(
  chapter: Chapter,
  document: DocumentId,
  isCarrier: IsCarrier,
): Promise<Source | undefined> {
  const row = chapter.fold.rows.get(document)
  const held = row && (await heldOfRow(chapter.source, row.pointers))
  const begun = row && firstOf(document, row.pointers)
  // Of several who were last at once not the beginner: their words can have won over the beginner's own.
  const other = row && row.tips.length > 1 && row.tips.find(({ device }) => device !== begun?.device)?.device
  const changed = row?.pointers.findLast(({ device }) => !other || device === other)
  if (!held || !begun || !changed) return undefined
  const data = isRecord(held.data) ? held.data : {}
  const period = periodOf(chapter.id)
  // Who says of their own document that somebody else wrote it is not handed on.
  const isTrusted = beginnersOf(row.pointers).some((device) => isCarrier(period, device))
  const carried = isTrusted ? carriedFrom(data) : undefined
  const content = withoutMarks(data)
  return {
    period,
    type: row.type,
    doc: held.doc,
    data,
    content: isRecord(content) ? content : {},
    mark: { changes: held.maxOps.size, heads: headsOf(held.doc) },
    first: carried?.first ?? { device: begun.device, at: begun.at },
    last: carried && row.pointers.length === 1 ? carried.last : { device: changed.device, at: changed.at },
    authors: authorsOf(row.pointers, period, isCarrier, carriedFrom(data)),
  }
}

/** Of a copy: those it names, and whoever changed it since but to carry. */
function authorsOf(
  pointers: readonly { readonly device: string }[],
  period: string,
  isCarrier: IsCarrier,
  marks: CarriedFrom | undefined,
): readonly string[] {
  const devices = pointers.map((pointer) => pointer.device)
  if (!marks) return [...new Set(devices)]
  return [...new Set([...marks.authors, ...devices.filter((device) => !isCarrier(period, device))])]
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
  bringAuthors(draft, now, source, isNew)
  if (!isNew) return
  // What it had of those before it, it has.
  for (const [period, mark] of [...marksOf(source.data)].slice(-mostMarks))
    draft[keys.from(period)] = encodeMark(mark)
  draft[keys.first] = hexToBytes(source.first.device)
  draft[keys.firstAt] = source.first.at
  draft[keys.last] = hexToBytes(source.last.device)
  draft[keys.lastAt] = source.last.at
}

/** Nobody's words become another's by being carried. Who began it and who was last are said anyway. */
function bringAuthors(draft: Draft, now: Values, source: Source, isNew: boolean): void {
  const said = isNew ? [source.first.device, source.last.device] : (carriedFrom(now)?.authors ?? [])
  const others = source.authors.filter((device) => !said.includes(device))
  if (others.length === 0) return
  draft[keys.authors] = encodeAuthors([...decodeAuthors(now[keys.authors]), ...others].slice(0, mostAuthors))
}

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

/** Brings what differs between `before` and `late` into the draft, which is now `now`. Answers the fields that were not taken. */
function mergeFields(
  draft: Draft,
  path: readonly string[],
  before: Values,
  late: Values,
  now: Values,
): readonly string[] {
  const overtaken: string[] = []
  for (const key of [...new Set([...Object.keys(before), ...Object.keys(late)])].sort()) {
    const [was, is, here] = [before[key], late[key], now[key]]
    if (same(was, is) || same(here, is)) continue
    if (isRecord(was) && isRecord(is) && isRecord(here))
      overtaken.push(...mergeFields(draft, [...path, key], was, is, here))
    else if (same(was, here)) put(draft, path, key, is)
    else if (typeof is === 'string' && typeof here === 'string')
      setText(draft, [...path, key], mergeText(typeof was === 'string' ? was : '', is, here))
    else overtaken.push([...path, key].join('/'))
  }
  return overtaken
}

function put(draft: Draft, path: readonly string[], key: string, value: Plain | undefined): void {
  const parent = path.reduce((at, step) => at[step] as Draft, draft)
  if (value === undefined) delete parent[key]
  else if (typeof value === 'string') setText(draft, [...path, key], value)
  else parent[key] = copyOf(value)
}

/** Automerge takes objects with a prototype only. */
function copyOf(value: Plain): unknown {
  if (Array.isArray(value)) return value.map(copyOf)
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOf(item)]))
  return value
}

/** Of an Automerge proxy, which has no prototype that `valueToPlain` would take. */
function plainOf(draft: unknown): Values {
  const walk = (value: unknown): Plain => {
    if (value === null || typeof value !== 'object') return value as Plain
    if (value instanceof Uint8Array) return new Uint8Array(value)
    if (Array.isArray(value)) return Array.from(value, walk)
    return Object.fromEntries(
      Object.keys(value).map((key) => [key, walk((value as Record<string, unknown>)[key])]),
    )
  }
  return walk(draft) as Values
}

const same = (one: Plain | undefined, other: Plain | undefined): boolean =>
  one === other ||
  (one !== undefined && other !== undefined && equalBytes(encodePlain(one), encodePlain(other)))

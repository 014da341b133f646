import type { Plain } from '../base/index.ts'
import type { ChapterView, Fact, Row } from '../documents/index.ts'
import {
  doseFacts,
  hasTerms,
  messageType,
  nearWords,
  noteType,
  noticedType,
  onPaperType,
  plainWords,
  recordFacts,
  wordsIn,
} from '../domain/index.ts'
import { documentTypes } from './documentTypes.ts'
import type { Look } from './look.ts'

/**
 * All words of days and talk that I can read, so that they are found without a line. A chapter's are made plain once, when
 * somebody first looks for something; they lie in the worker's memory alone, beside the chapter, and go with it and with a
 * lock. So there is no index that could know what its person may read no more: only the circles of the look are gone through,
 * and what is found is asked for again as it stands.
 */
export type FoundWord = {
  readonly id: string
  /** Where it says of what it is: the record that a comment is about. */
  readonly of: string
  readonly type: string
  readonly circle: string
  readonly device: string
  readonly at: number
}
type Words = Omit<FoundWord, 'circle'> & { readonly plain: string }

const wordsByChapter = new WeakMap<ChapterView, readonly Words[]>()

/** In which fields a fact says something in words. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  [messageType]: ['text'],
  [noteType]: ['text', 'from'],
  [noticedType]: ['text'],
  [onPaperType]: ['text', 'name'],
  [recordFacts.comment]: ['text'],
  [doseFacts.dose]: ['words', 'why'],
}
const recordFields = ['title', 'note', 'chose', 'handover'] as const

/** After so many whoever else asks something of the worker gets their turn. */
const atOnce = 5_000

/** `rest` waits for that turn. The newest first. */
export async function findWords(
  look: Look,
  terms: readonly string[],
  rest: () => Promise<void>,
): Promise<readonly FoundWord[]> {
  const found: FoundWord[] = []
  let since = 0
  for (const circle of look.circles)
    for (const chapter of look.chaptersOf(circle.id)) {
      const words = wordsOf(chapter)
      for (const { plain, ...one } of words)
        if (hasTerms(plain, terms)) found.push({ ...one, circle: circle.id })
      since += words.length
      if (since < atOnce) continue
      await rest()
      since = 0
    }
  return found.sort((a, b) => b.at - a.at)
}

/** In place of a word that nobody wrote, those that are one letter away from it. */
export function wordsNear(look: Look, terms: readonly string[], more: readonly string[]): readonly string[] {
  const all = new Set<string>()
  for (const plain of more) for (const word of wordsIn(plain)) all.add(word)
  for (const circle of look.circles)
    for (const chapter of look.chaptersOf(circle.id))
      for (const { plain } of wordsOf(chapter)) for (const word of wordsIn(plain)) all.add(word)
  const near = terms.map((term) => {
    const isThere = [...all].some((word) => word.startsWith(term))
    return isThere ? term : (nearWords(term, all)[0] ?? '')
  })
  return near.every((one) => one !== '') ? near : []
}

function wordsOf(chapter: ChapterView): readonly Words[] {
  const known = wordsByChapter.get(chapter)
  if (known) return known
  const made = [...Object.values(chapter.rows).flatMap(wordsOfRow), ...chapter.facts.flatMap(wordsOfFact)]
  wordsByChapter.set(chapter, made)
  return made
}

function wordsOfRow({ type, document, data, begun, authors, first, last }: Row): readonly Words[] {
  if (type !== documentTypes.record) return []
  // Which of the two counts is asked of the acts, once it is found.
  const plain = plainOf([data, ...(authors.length > 1 ? [begun] : [])], recordFields)
  return plain === '' ? [] : [{ id: document, of: '', type, device: first.device, at: last.at, plain }]
}

function wordsOfFact({ id, type, device, data, at }: Fact): readonly Words[] {
  const fields = fieldsOf[type]
  const plain = fields ? plainOf([data], fields) : ''
  if (plain === '') return []
  const of = type === recordFacts.comment ? textIn(data, 'record') : ''
  return [{ id, of, type, device, at, plain }]
}

const plainOf = (all: readonly (Plain | null)[], fields: readonly string[]): string =>
  plainWords(
    all
      .flatMap((data) => fields.map((field) => textIn(data, field)))
      .filter((text) => text !== '')
      .join('\n'),
  )

/** What is longer than any screen lets somebody write is not read. */
const longest = 20_000

function textIn(data: Plain | null, field: string): string {
  if (data === null || typeof data !== 'object' || !Object.hasOwn(data, field)) return ''
  const text = (data as Readonly<Record<string, unknown>>)[field]
  return typeof text === 'string' && text.length <= longest ? text : ''
}

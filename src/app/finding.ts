import type MiniSearch from 'minisearch'
import type { ChapterView } from '../documents/index.ts'
import { messageType, parseMessage } from '../domain/index.ts'
import type { Look } from './look.ts'
import { readChapter, type Written } from './select/readWritten.ts'

/**
 * All words that I can read, so that they are found without a line. The index is made in the worker when somebody first
 * looks for something, lies in its memory alone, and goes with a lock. What is found is asked for again as it stands.
 */
export type Finding = {
  readonly find: (look: Look, text: string) => Promise<readonly string[]>
}

type Words = { readonly id: string; readonly text: string }
/** After so many whoever else asks something of the worker gets their turn. */
const atOnce = 200

/** Letters as people type them: no capitals, no accents. */
const plainTerm = (term: string): string => term.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()

/** The words of a text, as they are compared. */
export const plainWords = (text: string): readonly string[] =>
  text
    .split(/[\s\p{P}]+/u)
    .map(plainTerm)
    .filter(Boolean)

export function createFinding(): Finding {
  let index: MiniSearch<Words> | undefined
  const idsByChapter = new Map<ChapterView, readonly string[]>()

  /** Chapters that changed are taken out and put in anew; the years before stay as they are. */
  async function keepUp(look: Look): Promise<MiniSearch<Words>> {
    const { default: Search } = await import('minisearch')
    index ??= new Search<Words>({ fields: ['text'], processTerm: plainTerm })
    const now = new Set(look.circles.flatMap((circle) => look.chaptersOf(circle.id)))
    for (const [chapter, ids] of idsByChapter) {
      if (now.has(chapter)) continue
      idsByChapter.delete(chapter)
      for (const id of ids) if (index.has(id)) index.discard(id)
    }
    let since = 0
    for (const chapter of now) {
      if (idsByChapter.has(chapter)) continue
      const words = wordsOf(chapter).filter(({ id }) => !index?.has(id))
      idsByChapter.set(
        chapter,
        words.map(({ id }) => id),
      )
      since += words.length
      // It waits after each whole chunk, and most chapters are smaller than one.
      const chunkSize = since < atOnce ? atOnce : Math.max(1, Math.min(atOnce, words.length))
      if (since >= atOnce) since = 0
      await index.addAllAsync(words, { chunkSize })
    }
    return index
  }

  let turn: Promise<unknown> = Promise.resolve()
  return {
    async find(look, text) {
      const ready = turn.then(() => keepUp(look))
      turn = ready.catch(() => undefined)
      const options = {
        combineWith: 'AND',
        prefix: true,
        fuzzy: (term: string) => (term.length > 5 ? 1 : 0),
      } as const
      return (await ready).search(text, options).map(({ id }) => id as string)
    },
  }
}

function wordsOf(chapter: ChapterView): readonly Words[] {
  const written = [...readChapter(chapter).byId].map(([id, all]) => ({
    id,
    text: all.map(textOf).join('\n'),
  }))
  const said = chapter.facts.flatMap(({ id, type, data }) => {
    const message = type === messageType ? parseMessage(data) : undefined
    return message ? [{ id, text: message.text }] : []
  })
  return [...written, ...said].filter(({ text }) => text !== '')
}

function textOf(one: Written): string {
  switch (one.kind) {
    case 'visit':
      return [one.record.title, one.record.note, one.record.handover].join('\n')
    case 'note':
      return [one.note.text, one.note.from].join('\n')
    case 'paper':
      return [one.paper.text, one.paper.name].join('\n')
    case 'noticed':
      return one.noticed.text
  }
}

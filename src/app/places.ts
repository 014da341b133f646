import { ok, refuse, type Result } from '../base/index.ts'
import { chapterIdOf, type ChapterId, type Place } from '../documents/index.ts'
import { selectEpochs, type CircleId, type Commitment } from '../keys/index.ts'
import { headsOf, newestEpoch } from './acts.ts'
import { livingGeneration, monthToWrite, type Book } from './book.ts'
import type { Context } from './context.ts'
import { turnWhereNeeded } from './turning.ts'
import type { AppRefusal } from './commandTypes.ts'

/**
 * Where something new of a circle is written. Never under an epoch that somebody who is out of the circle can open: where
 * there is none without them, one is begun here first, so nobody has to wait to write.
 */
export async function placeFor(
  context: Context,
  circle: CircleId,
  shelf: 'living' | 'month',
): Promise<Result<Place, AppRefusal>> {
  const book = context.book()
  if (!book) return refuse({ kind: 'not-found' })
  const period = shelf === 'living' ? livingGeneration : monthToWrite(context, book)
  const chapter = chapterIdOf(circle, shelf, period)
  return placeIn(context, book, circle, chapter, async () => {
    const keys = selectEpochs(context.keyring(), book.team, circle)
    await context.documents.openChapter(keys, shelf, period)
    await context.carrier.follow()
  })
}

/** Where a document that is there is changed: in its own chapter, under the epoch of now. */
export async function placeOfDocument(
  context: Context,
  document: string,
): Promise<Result<Place & { readonly circle: CircleId }, AppRefusal>> {
  const book = context.book()
  const home = book && homeOf(context, book, document)
  if (!book || !home) return refuse({ kind: 'not-found' })
  const { circle, chapter, shelf, period } = home
  const place = await placeIn(context, book, circle, chapter, async () => {
    await context.documents.openChapter(selectEpochs(context.keyring(), book.team, circle), shelf, period)
    await context.carrier.follow()
  })
  return place.ok ? ok({ ...place.value, circle }) : place
}

async function placeIn(
  context: Context,
  book: Book,
  circle: CircleId,
  chapter: ChapterId,
  reopen: () => Promise<void>,
): Promise<Result<Place, AppRefusal>> {
  const known = book.state?.circleById.get(circle)
  if (!known?.members.includes(context.me())) return refuse({ kind: 'not-allowed' })
  if (known.writable === undefined) {
    const turned = await turnWhereNeeded(context)
    if (!turned.ok) return turned
  }
  const epoch = newestEpoch(context, book, circle)
  if (epoch === undefined) return refuse({ kind: 'not-allowed' })
  if (!isOpen(context, chapter, epoch)) await reopen()
  return ok({ chapter, epoch, heads: headsOf(book, circle) })
}

/** A chapter may be open under older epochs only, while the newest has just begun. */
const isOpen = (context: Context, chapter: ChapterId, epoch: Commitment): boolean =>
  context.documents
    .volumes()
    .some(
      ({ commitment, circle, kind, period }) =>
        commitment === epoch && chapterIdOf(circle, kind, period) === chapter,
    )

type Home = {
  readonly circle: CircleId
  readonly chapter: ChapterId
  readonly shelf: 'living' | 'month'
  readonly period: string
}

function homeOf(context: Context, book: Book, document: string): Home | undefined {
  for (const circle of book.state?.circleById.keys() ?? []) {
    const shelves = [
      ['living', livingGeneration] as const,
      ...book.months.map((month) => ['month', month] as const),
    ]
    for (const [shelf, period] of shelves) {
      const chapter = chapterIdOf(circle, shelf, period)
      const view = context.documents.view(chapter)
      if (view && Object.hasOwn(view.rows, document)) return { circle, chapter, shelf, period }
    }
  }
  return undefined
}

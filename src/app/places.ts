import { ok, refuse, type Result } from '../base/index.ts'
import { isEnded } from '../circles/index.ts'
import { chapterIdOf, isIdOf, type Place } from '../documents/index.ts'
import { selectEpochs, type CircleId, type Commitment } from '../keys/index.ts'
import { headsOf, newestEpoch } from './acts.ts'
import { firstMonth, monthsOf, type Book } from './book.ts'
import { carryOne } from './carrying.ts'
import type { Context } from './context.ts'
import { generationOf, generationsOf } from './generations.ts'
import { monthToWrite } from './months.ts'
import { endTermsBeforeWriting } from './terms.ts'
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
  return placeIn(context, book, circle, shelf, undefined)
}

/** Where a document that is there is changed: under the epoch of now; one that lives is brought there first. */
export async function placeOfDocument(
  context: Context,
  document: string,
): Promise<Result<Place & { readonly circle: CircleId }, AppRefusal>> {
  const book = context.book()
  const home = book && homeOf(context, book, document)
  if (!book || !home) return refuse({ kind: 'not-found' })
  const { circle, shelf, period } = home
  const place = await placeIn(context, book, circle, shelf, period)
  if (!place.ok) return place
  const carried = shelf === 'living' ? await carryOne(context, book, circle, place.value, document) : ok(null)
  return carried.ok ? ok({ ...place.value, circle }) : carried
}

/** `month`: of a document that is there. What lives is changed in the epoch's generation, wherever it was. */
async function placeIn(
  context: Context,
  book: Book,
  circle: CircleId,
  shelf: 'living' | 'month',
  month: string | undefined,
): Promise<Result<Place, AppRefusal>> {
  await endTermsBeforeWriting(context, circle)
  const known = book.state?.circleById.get(circle)
  if (known && isEnded(known)) return refuse({ kind: 'circle-ended' })
  if (!known?.members.includes(context.me())) return refuse({ kind: 'not-allowed' })
  if (known.writable === undefined) {
    const turned = await turnWhereNeeded(context)
    if (!turned.ok) return turned
  }
  const epoch = newestEpoch(context, book, circle)
  if (epoch === undefined) return refuse({ kind: 'not-allowed' })
  const period =
    shelf === 'living'
      ? generationOf(book.state?.circleById.get(circle), epoch)
      : (month ?? monthNow(context, book, circle, epoch))
  const chapter = chapterIdOf(circle, shelf, period)
  // A chapter may be open under older epochs only, while the newest has just begun.
  if (!context.documents.held(chapter, epoch)) {
    const keys = selectEpochs(context.keyring(), book.team, circle)
    await context.documents.openChapter(
      keys.filter((key) => key.commitment === epoch),
      shelf,
      period,
    )
    await context.carrier.follow()
  }
  return ok({ chapter, epoch, heads: headsOf(book, circle) })
}

const monthNow = (context: Context, book: Book, circle: CircleId, epoch: Commitment): string =>
  monthToWrite(context.documents, circle, epoch, firstMonth(book, circle, epoch), context.ports.clock.now())

type Home = {
  readonly circle: CircleId
  readonly shelf: 'living' | 'month'
  readonly period: string
}

/**
 * Whoever knows a document's id can begin one of that id in a circle that more people read: what is written goes to where
 * the one lies that the id names, and nowhere where there are two of them.
 */
function homeOf(context: Context, book: Book, document: string): Home | undefined {
  const homes = [...(book.state?.circleById.keys() ?? [])].flatMap(
    (circle) => homeIn(context, book, circle, document) ?? [],
  )
  if (homes.length < 2) return homes[0]
  const named = homes.filter(({ circle }) =>
    context
      .look()
      ?.chaptersOf(circle)
      .some(({ rows: { [document]: row } }) => row && isIdOf(document, row.first.device)),
  )
  return named.length === 1 ? named[0] : undefined
}

function homeIn(context: Context, book: Book, circle: CircleId, document: string): Home | undefined {
  const shelves = [
    ...generationsOf(book.state?.circleById.get(circle)).map((name) => ['living', name] as const),
    ...monthsOf(book, circle).map((month) => ['month', month] as const),
  ]
  for (const [shelf, period] of shelves) {
    const view = context.documents.view(chapterIdOf(circle, shelf, period))
    if (view && Object.hasOwn(view.rows, document)) return { circle, shelf, period }
  }
  return undefined
}

import { ok, type Result } from '../base/index.ts'
import { isEnded, logOf, type CircleState } from '../circles/index.ts'
import {
  carriedFrom,
  chapterIdOf,
  isIdOf,
  periodOf,
  type ChapterId,
  type ChapterView,
  type Place,
  type Row,
  type WriteRefusal,
} from '../documents/index.ts'
import { selectEpochs, type CircleId, type Commitment } from '../keys/index.ts'
import { headsOf, putActs } from './acts.ts'
import type { Book } from './book.ts'
import type { AppRefusal } from './commandTypes.ts'
import type { Context } from './context.ts'
import { deliver } from './deliver.ts'
import type { Look } from './look.ts'
import { countedData, straysOf } from './select/counted.ts'
import { carriersOf, generationNamed, generationOf } from './generations.ts'

/** Everything living in the circle, as copies under an epoch that is about to begin: whoever hears of it finds them there. */
export async function carryInto(
  context: Context,
  book: Book,
  circle: CircleState,
  epoch: Commitment,
  follows: readonly Commitment[],
): Promise<Result<null, AppRefusal>> {
  const keys = selectEpochs(context.keyring(), book.team, circle.id)
  const name = generationNamed(epoch, follows)
  await context.documents.openChapter(
    keys.filter((key) => key.commitment === epoch),
    'living',
    name,
  )
  const chapter = chapterIdOf(circle.id, 'living', name)
  const place = { chapter, epoch, heads: headsOf(book, circle.id) }
  return carryAll(context, book, place, Object.values(livingOf(context, circle.id)?.rows ?? {}), true)
}

/** Each document as it counts. */
export const livingOf = (context: Context, circle: CircleId): ChapterView | undefined =>
  context
    .look()
    ?.chaptersOf(circle)
    .find((view) => view.chapter.startsWith(chapterIdOf(circle, 'living', '')))

/** Asked for in one turn, so that they lie in the volume as one batch. */
async function carryAll(
  context: Context,
  book: Book,
  place: Place,
  rows: readonly Row[],
  isBeginner = false,
): Promise<Result<null, AppRefusal>> {
  const look = context.look()
  const carried = await Promise.all(
    rows.map(async (row) => {
      const { document, chapters, beside } = row
      const isTrusted = isBeginner || isEntitled(context, book, place, document)
      const one = await context.documents.carry(place, document, {
        from: chapters,
        ...{ beside, isTrusted, said: look ? withCounted(look, row) : row },
      })
      if (!one.ok && isTooMuch(one.refusal)) book.tooMuch.add(nameOf(place.chapter, row))
      return one
    }),
  )
  let isPut = false
  for (const one of carried) {
    // The answer of one batch is the same for each of its documents.
    if (one.ok && isPut) continue
    // What is damaged here somebody else carries. What is more than a copy can be stays where it is, and holds up nothing.
    if (!one.ok && (one.refusal.kind === 'document-incomplete' || isTooMuch(one.refusal))) continue
    const put = deliver(context, one)
    if (!put.ok) return put
    isPut = one.ok && one.value.entries.length > 0
  }
  return ok(null)
}

/** Who reads from then on has no more of it than the copy, strays and all: so it says what there was without them. */
const withCounted = (look: Look, row: Row): Row =>
  straysOf(look, row).length > 0 ? { ...row, begun: countedData(look, row) } : row

const isTooMuch = ({ kind }: WriteRefusal): boolean => kind === 'too-large' || kind === 'not-plain'

const nameOf = (chapter: ChapterId, { document, changes }: Row): string => `${chapter} ${document} ${changes}`

/** Whose word counts for what they carry here: whoever began the document, the epoch, or the team. */
function isEntitled(context: Context, book: Book, place: Place, document: string): boolean {
  const device = context.keyring().certificate.deviceId
  const { state } = book
  const circle = [...(state?.circleById.values() ?? [])].find((one) =>
    one.epochs.some((epoch) => epoch.commitment === place.epoch),
  )
  if (!state || !circle) return false
  const mine = state.personById.get(context.me())?.devices ?? []
  return (
    mine.some((one) => isIdOf(document, one)) ||
    carriersOf(state, circle)(periodOf(place.chapter), device) !== undefined
  )
}

/** Brings one document to where it is edited now, unless it is there. */
export function carryOne(
  context: Context,
  book: Book,
  circle: CircleId,
  place: Place,
  document: string,
): Promise<Result<null, AppRefusal>> {
  const row = livingOf(context, circle)?.rows[document]
  return row && !row.chapters.includes(place.chapter)
    ? carryAll(context, book, place, [row])
    : Promise.resolve(ok(null))
}

/**
 * What was written in an older generation by somebody who had not heard of the newer one comes into it as changes of
 * fields. The device that wrote it does that, so that it is done once; for one that stands no more the Holder's do, and for
 * what the epoch's beginner left out, the beginner's.
 */
export async function carryLate(context: Context, book: Book): Promise<void> {
  if (!context.carrier.caughtUp()) return
  for (const circle of book.state?.circleById.values() ?? []) {
    const { writable } = circle
    const mine = selectEpochs(context.keyring(), book.team, circle.id).map((key) => key.commitment)
    if (writable === undefined || !mine.includes(writable) || mine.length < 2) continue
    await carryActs(context, book, circle, writable)
    if (isEnded(circle)) continue
    const name = generationOf(circle, writable)
    const chapter = chapterIdOf(circle.id, 'living', name)
    const here = context.documents.view(chapter)
    const living = livingOf(context, circle.id)
    if (!here || !living) continue
    const place = { chapter, epoch: writable, heads: headsOf(book, circle.id) }
    const late = Object.values(living.rows).filter((row) => {
      const isMissing = !row.chapters.includes(chapter)
      if (book.tooMuch.has(nameOf(chapter, row))) return false
      return row.chapters.some((id) => {
        const older = id === chapter ? undefined : context.documents.view(id)?.rows[row.document]
        const isLate = older && (isMissing || isLateFor(here.rows[row.document], older, id))
        if (!isLate || !isMineToCarry(context, book, circle, older, isMissing)) return false
        return !row.beside.includes(chapter) || isEntitled(context, book, place, row.document)
      })
    })
    if (late.length === 0) continue
    await carryAll(context, book, place, late)
  }
}

function isLateFor(here: Row | undefined, older: Row, chapter: ChapterId): boolean {
  const mark = here && carriedFrom(here.data)?.markByPeriod.get(periodOf(chapter))
  return mark !== undefined && mark.changes < older.changes
}

function isMineToCarry(
  context: Context,
  book: Book,
  circle: CircleState,
  row: Row,
  isMissing: boolean,
): boolean {
  const device = context.keyring().certificate.deviceId
  const isCopy = row.changes === 1 && carriedFrom(row.data) !== undefined
  if (row.last.device === device && !isCopy) return true
  // Whoever was last may not care that what she began goes on.
  if (isMissing && isIdOf(row.document, device)) return true
  const epoch = circle.epochs.find((one) => one.commitment === circle.writable)
  if (isMissing && epoch && book.acts.get(epoch.act)?.by === device) return true
  const stands = book.state?.deviceById.get(row.last.device)?.stands ?? false
  return !stands && book.state?.holder === context.me()
}

/** Acts said under an older epoch, where a newcomer from today cannot read, are put under the newest too. */
async function carryActs(
  context: Context,
  book: Book,
  circle: CircleState,
  writable: Commitment,
): Promise<void> {
  if (![...circle.historyByPerson.values()].includes('today')) return
  const volume = context.documents
    .volumes()
    .find((one) => one.kind === 'acts' && one.circle === circle.id && one.commitment === writable)?.volume
  if (volume === undefined) return
  const lying = book.actsByVolume.get(volume)
  const device = context.keyring().certificate.deviceId
  const isHolder = book.state?.holder === context.me()
  const missing = [...book.acts.values()].filter(
    (act) => logOf(act) === circle.id && !lying?.has(act.id) && (isHolder || act.by === device),
  )
  if (missing.length > 0) await putActs(context, book, circle.id, writable, missing)
}

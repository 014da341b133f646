import { ok, type Result } from '../base/index.ts'
import { isEnded, logOf, type CircleState } from '../circles/index.ts'
import {
  carriedFrom,
  chapterIdOf,
  periodOf,
  type ChapterId,
  type Place,
  type Row,
} from '../documents/index.ts'
import { selectEpochs, type Commitment } from '../keys/index.ts'
import { headsOf, putActs } from './acts.ts'
import type { Book } from './book.ts'
import type { AppRefusal } from './commandTypes.ts'
import type { Context } from './context.ts'
import { deliver } from './deliver.ts'
import { carriersOf, generationNamed, generationOf, generationsOf } from './generations.ts'

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
  const chapters = olderChapters(circle, name)
  const documents = new Set(chapters.flatMap((id) => Object.keys(context.documents.view(id)?.rows ?? {})))
  const place = { chapter: chapterIdOf(circle.id, 'living', name), epoch, heads: headsOf(book, circle.id) }
  return carryAll(context, circle, chapters, place, [...documents])
}

const olderChapters = (circle: CircleState, name: string): readonly ChapterId[] =>
  generationsOf(circle)
    .filter((generation) => generation !== name)
    .map((generation) => chapterIdOf(circle.id, 'living', generation))

/** Asked for in one turn, so that they lie in the volume as one batch. */
async function carryAll(
  context: Context,
  circle: CircleState,
  from: readonly ChapterId[],
  place: Place,
  documents: readonly string[],
): Promise<Result<null, AppRefusal>> {
  const state = context.state()
  const isCarrier = state ? carriersOf(state, circle) : () => false
  const carried = await Promise.all(
    documents.map((document) => context.documents.carry(from, place, document, isCarrier)),
  )
  let isPut = false
  for (const one of carried) {
    // The answer of one batch is the same for each of its documents.
    if (one.ok && isPut) continue
    // What is damaged here somebody else carries.
    if (!one.ok && one.refusal.kind === 'document-incomplete') continue
    const put = deliver(context, one)
    if (!put.ok) return put
    isPut = one.ok && one.value.entries.length > 0
  }
  return ok(null)
}

/** Carries one document to where it is edited now. */
export const carryOne = (
  context: Context,
  circle: CircleState,
  place: Place,
  name: string,
  document: string,
): Promise<Result<null, AppRefusal>> =>
  carryAll(context, circle, olderChapters(circle, name), place, [document])

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
    if (!here) continue
    const from = olderChapters(circle, name)
    const late = new Set<string>()
    for (const id of from)
      for (const row of Object.values(context.documents.view(id)?.rows ?? {}))
        if (
          isLate(row, here.rows[row.document], id) &&
          isMineToCarry(context, book, circle, row, !here.rows[row.document])
        )
          late.add(row.document)
    if (late.size === 0) continue
    const place = { chapter, epoch: writable, heads: headsOf(book, circle.id) }
    await carryAll(context, circle, from, place, [...late])
  }
}

function isLate(row: Row, here: Row | undefined, chapter: ChapterId): boolean {
  if (!here) return true
  const mark = carriedFrom(here.data)?.markByPeriod.get(periodOf(chapter))
  return mark !== undefined && mark.changes < row.changes
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

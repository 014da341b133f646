import { assert, ok, refuse, type Result } from '../base/index.ts'
import {
  bundleActs,
  everyone,
  fold,
  logOf,
  makeAct,
  selectAuthorised,
  type Act,
  type ActDraft,
  type TeamState,
} from '../circles/index.ts'
import { chapterIdOf } from '../documents/index.ts'
import { selectEpochs, type CircleId, type Commitment, type EpochKey } from '../keys/index.ts'
import type { Book } from './book.ts'
import type { Context } from './context.ts'
import type { AppRefusal } from './commandTypes.ts'
import { deliver } from './deliver.ts'
import { noteSaid } from './told.ts'

/** Acts that are being said together: each on top of the one before, none of them kept until `publish`. */
export type Saying = {
  readonly book: Book
  readonly state: () => TeamState
  readonly say: (draft: ActDraft) => Act
  readonly said: () => readonly Act[]
}

export function beginSaying(context: Context): Result<Saying, AppRefusal> {
  const book = context.book()
  if (!book?.state) return refuse({ kind: 'not-found' })
  const acts = new Map(book.acts)
  const said: Act[] = []
  let state = book.state
  return ok({
    book,
    state: () => state,
    said: () => said,
    say(draft) {
      const act = makeAct(state, draft, context.keyring().device, context.ports.clock.now())
      acts.set(act.id, act)
      said.push(act)
      const next = fold(book.team, [...acts.values()])
      assert(next, 'acts that begin with a founding fold to a team')
      state = next
      return act
    },
  })
}

/** Whether each of these would count, said now and here. Asked before anything is put that only makes sense with them. */
export function wouldCount(context: Context, drafts: readonly ActDraft[]): boolean {
  const trial = beginSaying(context)
  if (!trial.ok) return false
  for (const draft of drafts) trial.value.say(draft)
  return doCount(trial.value)
}

function doCount(saying: Saying): boolean {
  const faulty = new Set(saying.state().invalid.map((one) => one.act))
  return saying.said().every((act) => !faulty.has(act.id))
}

/**
 * Puts what was said into its logs, on disk and on its way. Until this answers ok nothing has been said. Nothing is put
 * that would have no effect: whoever lost a right a moment ago is told so.
 */
export const publish = (context: Context, saying: Saying): Promise<Result<null, AppRefusal>> =>
  doCount(saying)
    ? publishActs(context, saying.book, saying.said())
    : Promise.resolve(refuse({ kind: 'not-allowed' }))

/** Says these on top of one another, and puts them. */
export async function sayAll(
  context: Context,
  drafts: readonly ActDraft[],
): Promise<Result<null, AppRefusal>> {
  const saying = beginSaying(context)
  if (!saying.ok) return saying
  for (const draft of drafts) saying.value.say(draft)
  return publish(context, saying.value)
}

/** Acts of one log that follow one another are put at one go: who is let in for a time is not let in without its end. */
export async function publishActs(
  context: Context,
  book: Book,
  acts: readonly Act[],
): Promise<Result<null, AppRefusal>> {
  let put: Result<null, AppRefusal> = ok(null)
  const said: Act[] = []
  for (const run of runsByLog(acts)) {
    const [first] = run
    const log = first && logOf(first)
    put = log ? await putActs(context, book, log, newestEpoch(context, book, log), run) : put
    if (!put.ok) break
    said.push(...run)
  }
  await noteSaid(context, said)
  // What got through before a disk was full has been said.
  await takeIn(context, book, said)
  return put
}

function runsByLog(acts: readonly Act[]): readonly (readonly Act[])[] {
  const runs: Act[][] = []
  for (const act of acts) {
    const run = runs.at(-1)
    const [first] = run ?? []
    if (run && first && logOf(first) === logOf(act)) run.push(act)
    else runs.push([act])
  }
  return runs
}

/** Acts that lie in their logs count from now on. */
export async function takeIn(context: Context, book: Book, acts: readonly Act[]): Promise<void> {
  for (const act of acts) book.acts.set(act.id, act)
  book.state = fold(book.team, [...book.acts.values()])
  await context.documents.reconsider()
}

/** Acts as letters in one epoch's volume of their log; more than one of them together in one. */
export async function putActs(
  context: Context,
  book: Book,
  log: CircleId,
  epoch: Commitment | undefined,
  acts: readonly Act[],
): Promise<Result<null, AppRefusal>> {
  if (epoch === undefined) return refuse({ kind: 'not-allowed' })
  const place = { chapter: chapterIdOf(log, 'acts', ''), epoch, heads: headsOf(book, log) }
  const bytes = acts.map((act) => act.bytes)
  const written = deliver(
    context,
    await context.documents.letters(
      place,
      acts.length > 1 ? 'acts' : 'act',
      acts.length > 1 ? bundleActs(bytes) : bytes,
    ),
  )
  return written.ok ? ok(null) : written
}

/** What an entry says it was written under. */
export const headsOf = (book: Book, circle: CircleId): readonly string[] => [
  ...new Set([
    ...(book.state?.circleById.get(everyone(book.team))?.heads ?? []),
    ...(book.state?.circleById.get(circle)?.heads ?? []),
  ]),
]

/** The one to write under, or while a circle waits for its epoch to turn, the last one this device has. */
export function newestEpoch(context: Context, book: Book, circle: CircleId): Commitment | undefined {
  const known = book.state?.circleById.get(circle)
  const mine = new Set(selectEpochs(context.keyring(), book.team, circle).map((key) => key.commitment))
  if (known?.writable !== undefined && mine.has(known.writable)) return known.writable
  return known?.epochs.map((epoch) => epoch.commitment).findLast((commitment) => mine.has(commitment))
}

/** The keys this device has of a circle, of epochs that somebody with the right began. */
export function authorisedKeys(context: Context, circle: CircleId): readonly EpochKey[] {
  const state = context.state()
  return state ? selectAuthorised(state, selectEpochs(context.keyring(), state.team, circle)) : []
}

import { ok, refuse, type Result } from '../base/index.ts'
import {
  everyone,
  isToMerge,
  logOf,
  planTurn,
  selectCircles,
  turnEpoch,
  type TeamState,
  type TurnPlan,
} from '../circles/index.ts'
import { chapterIdOf } from '../documents/index.ts'
import { keepEpoch, selectEpochs, type CircleId, type Commitment } from '../keys/index.ts'
import { headsOf, newestEpoch, publishActs, putActs, takeIn } from './acts.ts'
import type { Book } from './book.ts'
import { carryInto } from './carrying.ts'
import type { Context } from './context.ts'
import { deliver, ofDisk } from './deliver.ts'
import type { AppRefusal } from './commandTypes.ts'

/**
 * Begins a new epoch in every circle of mine that has none without the people who are out of it. The circle of everyone
 * comes first, for the grants of the others lie in it.
 */
export async function turnWhereNeeded(context: Context): Promise<Result<null, AppRefusal>> {
  for (const circle of circlesOfMine(context)) {
    const state = context.state()
    const plan = state && planTurn(state, circle, context.me(), context.ports.clock.now())
    if (!plan || (plan.reason === 'several' && !isMine(context, state, circle))) continue
    const turned = await turn(context, plan)
    if (!turned.ok) return turned
  }
  return ok(null)
}

const isMine = (context: Context, state: TeamState, circle: CircleId): boolean =>
  isToMerge(state, circle, context.keyring().certificate.deviceId, context.ports.clock.now())

/** Begins one because somebody who comes in shall read from now on only. */
export async function turnNow(context: Context, circle: CircleId): Promise<Result<null, AppRefusal>> {
  const state = context.state()
  const plan = state && planTurn(state, circle, context.me(), context.ports.clock.now(), true)
  return plan ? turn(context, plan) : refuse({ kind: 'not-allowed' })
}

function circlesOfMine(context: Context): readonly CircleId[] {
  const state = context.state()
  if (!state) return []
  const mine = selectCircles(state, context.me()).map((circle) => circle.id)
  const first = everyone(state.team)
  return [...mine].sort((a, b) => Number(b === first) - Number(a === first))
}

/**
 * The new secret is in the keyring before anybody hears of it, and granted before the act says that it counts: cut off
 * anywhere in the middle, either nothing has happened or everybody can go on. The act goes under the old epoch, where those who are
 * behind look, and with the whole log under the new one, where newcomers begin. The grants go where the remaining
 * members look: under the old epoch of everyone when that is what turns, else under the present one.
 */
async function turn(context: Context, plan: TurnPlan): Promise<Result<null, AppRefusal>> {
  const book = context.book()
  if (!book?.state) return refuse({ kind: 'not-found' })
  const { circle } = plan
  const found = book.state.circleById.get(circle)
  const grantsEpoch = newestEpoch(context, book, everyone(book.team))
  const { random, clock } = context.ports
  const turned = turnEpoch(book.state, plan, context.keyring().device, random, clock.now())
  const kept = await context.keeper.keep((keyring) => keepEpoch(keyring ?? context.keyring(), turned.epoch))
  if (!kept.ok) return refuse(ofDisk(kept.refusal))

  const keys = selectEpochs(context.keyring(), book.team, circle)
  await context.documents.openChapter(keys, 'acts', '')
  if (circle === everyone(book.team)) await context.documents.openChapter(keys, 'grants', '')
  const granted = await putGrants(context, book, turned.grants, grantsEpoch)
  if (!granted.ok) return granted
  // What lives in the circle lies under the new epoch before anybody hears of it.
  const carried = found && (await carryInto(context, book, found, turned.epoch.commitment, plan.follows))
  if (carried && !carried.ok) return carried
  const log = [...book.acts.values(), turned.act].filter((act) => logOf(act) === circle)
  const moved = await putActs(context, book, circle, turned.epoch.commitment, log)
  if (!moved.ok) return moved
  // A circle's first epoch has none before it where anybody would look.
  if (plan.reason !== 'first') return publishActs(context, book, [turned.act])
  await takeIn(context, book, [turned.act])
  return ok(null)
}

export async function putGrants(
  context: Context,
  book: Book,
  grants: readonly Uint8Array[],
  under: Commitment | undefined,
): Promise<Result<null, AppRefusal>> {
  if (grants.length === 0) return ok(null)
  if (under === undefined) return refuse({ kind: 'not-allowed' })
  const all = everyone(book.team)
  const place = { chapter: chapterIdOf(all, 'grants', ''), epoch: under, heads: headsOf(book, all) }
  const written = deliver(context, await context.documents.letters(place, 'grant', grants))
  return written.ok ? ok(null) : written
}

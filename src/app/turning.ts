import { ok, refuse, type Result } from '../base/index.ts'
import { everyone, logOf, makeGrant, type CircleState } from '../circles/index.ts'
import { chapterIdOf } from '../documents/index.ts'
import {
  keepEpoch,
  mintEpoch,
  selectEpochs,
  type CircleId,
  type EpochKey,
  type PersonId,
} from '../keys/index.ts'
import { beginSaying, headsOf, newestEpoch, publish, putActs } from './acts.ts'
import type { Book } from './book.ts'
import type { Context } from './context.ts'
import type { AppRefusal } from './types.ts'
import { deliver } from './deliver.ts'

/**
 * Begins a new epoch in every circle of mine that has none without the people who are out of it. The circle of everyone
 * comes first, for the grants of the others lie in it.
 */
export async function turnWhereNeeded(context: Context): Promise<Result<null, AppRefusal>> {
  for (const circle of circlesToTurn(context)) {
    const turned = await turnEpoch(context, circle)
    if (!turned.ok) return turned
  }
  return ok(null)
}

export function circlesToTurn(context: Context): readonly CircleId[] {
  const state = context.state()
  if (!state) return []
  const mine = [...state.circleById.values()].filter(
    (circle) => circle.members.includes(context.me()) && circle.writable === undefined,
  )
  const first = everyone(state.team)
  return mine.map((circle) => circle.id).sort((a, b) => Number(b === first) - Number(a === first))
}

/**
 * The new secret is in the keyring before anybody hears of it. The act goes under the old epoch, where those who are
 * behind look, and with the whole log under the new one, where newcomers begin. The grants go where the remaining
 * members look: under the old epoch of everyone when that is what turns, else under the present one.
 */
export async function turnEpoch(context: Context, circle: CircleId): Promise<Result<null, AppRefusal>> {
  const book = context.book()
  const known = book?.state?.circleById.get(circle)
  if (!book || !known) return refuse({ kind: 'not-found' })
  const old = newestEpoch(context, book, circle)
  const grantsEpoch = newestEpoch(context, book, everyone(book.team))
  const key = mintEpoch(context.ports.random, book.team, circle)
  const kept = await context.keeper.keep((keyring) => keepEpoch(keyring ?? context.keyring(), key))
  if (!kept.ok) return refuse({ kind: kept.refusal.kind === 'disk-full' ? 'disk-full' : 'disk-broken' })

  const saying = beginSaying(context)
  if (!saying.ok) return saying
  saying.value.say({ type: 'epoch', circle, commitment: key.commitment, follows: latestOf(known) })
  const published = old === undefined ? ok(null) : await publish(context, saying.value)
  if (!published.ok) return published

  await context.documents.openChapter(selectEpochs(context.keyring(), book.team, circle), 'acts', '')
  if (circle === everyone(book.team))
    await context.documents.openChapter(selectEpochs(context.keyring(), book.team, circle), 'grants', '')
  const log = [...book.acts.values()].filter((act) => logOf(act) === circle)
  const moved = await putActs(context, book, circle, key.commitment, log)
  if (!moved.ok) return moved
  const others = known.members.filter((person) => person !== context.me())
  return grant(context, book, circle, [key], others, grantsEpoch)
}

/** Gives epochs of a circle to people, under an epoch of everyone. */
export async function grant(
  context: Context,
  book: Book,
  circle: CircleId,
  keys: readonly EpochKey[],
  people: readonly PersonId[],
  under = newestEpoch(context, book, everyone(book.team)),
): Promise<Result<null, AppRefusal>> {
  if (people.length === 0 || keys.length === 0) return ok(null)
  if (under === undefined) return refuse({ kind: 'not-allowed' })
  const place = {
    chapter: chapterIdOf(everyone(book.team), 'grants', ''),
    epoch: under,
    heads: headsOf(book, everyone(book.team)),
  }
  const grants = people.flatMap((id) => {
    const person = book.state?.personById.get(id)
    return person ? [makeGrant(book.team, circle, person.keys, keys, context.keyring().device)] : []
  })
  const written = deliver(context, await context.documents.letters(place, 'grant', grants))
  return written.ok ? ok(null) : written
}

/** Epochs that no other follows. */
function latestOf(circle: CircleState) {
  const followed = new Set(circle.epochs.flatMap((epoch) => epoch.follows))
  return circle.epochs.map((epoch) => epoch.commitment).filter((commitment) => !followed.has(commitment))
}

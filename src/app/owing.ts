import { ok, refuse, type Result } from '../base/index.ts'
import { everyone, makeAdmission, makeGrant, selectEpochsOf, selectRecipientsOf } from '../circles/index.ts'
import { keepNote, type CircleId, type Keyring, type PersonId } from '../keys/index.ts'
import { authorisedKeys, newestEpoch } from './acts.ts'
import { readUp, type Book } from './book.ts'
import type { AppRefusal } from './commandTypes.ts'
import type { Context } from './context.ts'
import { ofDisk } from './deliver.ts'
import { keptInvitations, putAtDoorstep } from './doorstep.ts'
import { notes } from './notes.ts'
import { putGrants } from './turning.ts'

/** Keys that go with what acts say, or are about to say, of a person. */
type Owed = {
  readonly person: PersonId
  readonly circles: readonly CircleId[]
  /** The invitation at whose doorstep they are put; null: among the grants of the team. */
  readonly door: string | null
}

/**
 * Noted before the acts that give somebody circles: first the right, then its keys, so that no key is ever out that no act
 * tells of. Cut off in between, whoever said the acts finds the note and goes on.
 */
export async function noteOwed(context: Context, owed: Owed): Promise<Result<null, AppRefusal>> {
  const kept = await keepOwed(context, [...readOwed(context.keyring()), owed])
  return kept.ok ? ok(null) : refuse(ofDisk(kept.refusal))
}

export const isOwing = (keyring: Keyring): boolean => readOwed(keyring).length > 0

/**
 * Gives what the acts have come to say, and forgets what none of them says. Twice given is no more than once. Without
 * signal nothing is given: what lies here goes out when the line is back, and by then somebody may have been put out.
 */
export async function giveOwed(context: Context, book: Book): Promise<Result<null, AppRefusal>> {
  const owed = readOwed(context.keyring())
  if (owed.length === 0 || !context.carrier.caughtUp()) return ok(null)
  await readUp(context, book)
  const left: Owed[] = []
  let refused: Result<null, AppRefusal> = ok(null)
  for (const one of owed) {
    const given = await give(context, book, one)
    if (given.ok) continue
    left.push(one)
    refused = given
  }
  if (left.length < owed.length) await keepOwed(context, left)
  return refused
}

async function give(context: Context, book: Book, owed: Owed): Promise<Result<null, AppRefusal>> {
  const { state } = book
  if (!state) return ok(null)
  const { person, circles, door } = owed
  const keysByCircle = circles
    .map((circle) => {
      const theirs = new Set(selectEpochsOf(state, circle, person))
      return [circle, authorisedKeys(context, circle).filter((key) => theirs.has(key.commitment))] as const
    })
    .filter(([, keys]) => keys.length > 0)
  const invitation = keptInvitations(context.keyring(), 'sent').find(({ id }) => id === door)
  const isForNobody = keysByCircle.length === 0 || (door !== null && !invitation)
  if (isForNobody) return ok(null)
  const { device } = context.keyring()
  const grantsOf = selectRecipientsOf(state, person).map((one) =>
    keysByCircle.map(([circle, keys]) => makeGrant(book.team, circle, one.keys, keys, device)),
  )
  if (!invitation)
    return putGrants(context, book, grantsOf.flat(), newestEpoch(context, book, everyone(book.team)))
  for (const grants of grantsOf) {
    const put = await putAtDoorstep(context, invitation, 'admission', makeAdmission(grants))
    if (!put.ok) return put
  }
  return ok(null)
}

const readOwed = (keyring: Keyring): readonly Owed[] =>
  JSON.parse(keyring.noteByName.get(notes.owed) || '[]') as readonly Owed[]

const keepOwed = (context: Context, owed: readonly Owed[]) =>
  context.keeper.keep((kept) =>
    keepNote(kept ?? context.keyring(), notes.owed, owed.length > 0 ? JSON.stringify(owed) : ''),
  )

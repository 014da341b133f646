import {
  everyone,
  isSeenBy,
  makeGrant,
  selectRecipients,
  type ActId,
  type CircleState,
  type Recipient,
  type TeamState,
} from '../circles/index.ts'
import { keepNote, selectEpoch, type Commitment, type EpochKey } from '../keys/index.ts'
import type { Book } from './book.ts'
import type { Context } from './context.ts'
import { notes } from './notes.ts'
import { putGrants } from './turning.ts'

/**
 * Somebody began an epoch without having heard of a device, kit or person that came at the same time, and so left it out.
 * Whoever began the epoch, whoever brought them in and the person's other devices give it the secret, once each: of a few
 * letters one is enough, and none of them need be online for the others.
 */
export async function grantToLatecomers(context: Context, book: Book): Promise<void> {
  const { state } = book
  const keyring = context.keyring()
  if (!state) return
  const done = new Set(readDone(keyring.noteByName.get(notes.granted)))
  const before = done.size
  for (const circle of state.circleById.values())
    for (const one of selectRecipients(state, circle.id)) {
      const late = lateKeys(context, book, state, circle, one).filter((key) => !done.has(nameOf(one, key)))
      const under = lastKnownTo(context, state, one)
      if (late.length === 0 || under === undefined) continue
      const letter = makeGrant(book.team, circle.id, one.keys, late, keyring.device)
      const put = await putGrants(context, book, [letter], under)
      if (put.ok) for (const key of late) done.add(nameOf(one, key))
    }
  if (done.size > before)
    await context.keeper.keep((kept) => keepNote(kept ?? keyring, notes.granted, JSON.stringify([...done])))
}

/**
 * Of the epochs that are mine to give: those that neither knew of the latecomer nor were known when it came, and to the
 * Holder every one that others began.
 */
function lateKeys(
  context: Context,
  book: Book,
  state: TeamState,
  circle: CircleState,
  one: Recipient,
): readonly EpochKey[] {
  const keyring = context.keyring()
  const mine = keyring.certificate.deviceId
  if (one.id === mine) return []
  const isMine = (act: ActId): boolean => book.acts.get(act)?.by === mine
  const spans = circle.spanByPerson.get(one.person)?.begins ?? []
  const begins = spans.flatMap((at) => state.order.ids[at] ?? [])
  return circle.epochs.flatMap((epoch) => {
    // Whoever began it could have left out whose team it is: so she is given it by all who have it, and nobody is asked.
    if (one.person === state.holder && epoch.by !== state.holder)
      return selectEpoch(keyring, book.team, circle.id, epoch.commitment) ?? []
    // It came as a device that joined, or as a person who was let into the circle.
    const apart = [one.act, ...begins].filter(
      (act) => !isSeenBy(state, act, epoch.act) && !isSeenBy(state, epoch.act, act),
    )
    if (apart.length === 0) return []
    if (one.person !== context.me() && ![...apart, epoch.act].some(isMine)) return []
    // What was there before the person came in was given, or kept from them, when they did.
    if (begins.some((begin) => isSeenBy(state, epoch.act, begin))) return []
    // Who reads from today on waits for the epoch that follows both, lest this one was begun long before they came.
    const isFromToday = circle.historyByPerson.get(one.person) === 'today'
    if (isFromToday && !begins.some((begin) => isSeenBy(state, begin, epoch.act))) return []
    return selectEpoch(keyring, book.team, circle.id, epoch.commitment) ?? []
  })
}

/**
 * Where the latecomer can read: an epoch of everyone that it was given when it came, or that counted it in. For the Holder
 * one that she began herself, for of the others nobody can tell whether she was counted in.
 */
function lastKnownTo(context: Context, state: TeamState, one: Recipient): Commitment | undefined {
  const all = everyone(state.team)
  const known = (state.circleById.get(all)?.epochs ?? [])
    .filter(({ act }) => isSeenBy(state, act, one.act) || isSeenBy(state, one.act, act))
    .filter(({ commitment }) => selectEpoch(context.keyring(), state.team, all, commitment))
  const hers = one.person === state.holder ? known.filter((epoch) => epoch.by === one.person) : []
  return (hers.at(-1) ?? known.at(-1))?.commitment
}

/** Short: it is only a note to oneself, and a wrong match costs a letter that another device sends too. */
const nameOf = (one: Recipient, key: EpochKey): string => one.id.slice(0, 12) + key.commitment.slice(0, 12)

const mostNames = 2000
const readDone = (note: string | undefined): readonly string[] =>
  (JSON.parse(note ?? '[]') as readonly string[]).slice(-mostNames)

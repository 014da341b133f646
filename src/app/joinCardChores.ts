import { sealJoinAnswer, signJoinCard } from '../circles/index.ts'
import { keepNote } from '../keys/index.ts'
import type { Context } from './context.ts'
import { atJoinCard, joinCardsOf, mayInvite, type JoinCardOut } from './joinCards.ts'
import { visitPlace } from './meetingPlace.ts'
import { notes } from './notes.ts'

const waitMs = 5000

/**
 * Puts what was said in the team where the card leads: the card, answers, and that it was ended. By every device of those who
 * may, and by a device that exists for that moment only, so that nobody who holds a card can tell whose phone it is from.
 */
export async function keepJoinCards(context: Context): Promise<void> {
  const look = context.look()
  if (!look || !mayInvite(look)) return
  const done = new Set(readDone(context))
  const cards = joinCardsOf(look, context).filter((card) => !done.has(card.id))
  if (cards.length === 0) return
  for (const card of cards) await context.documents.openChapter([card.keys.at.place], 'doorstep', '')
  await context.carrier.follow()
  if (!context.carrier.caughtUp()) return
  for (const card of cards) {
    const letters = missingOf(context, card)
    const isSent = letters.length === 0 || (await put(context, card, letters))
    // Nobody looks there again, so nothing that is put there from now on reaches this phone.
    if (card.isEnded && isSent) await noteDone(context, card.id)
  }
}

type Missing = { readonly name: string; readonly bytes: Uint8Array }

function missingOf(
  context: Context,
  { keys, said, isEnded, isPast, answers }: JoinCardOut,
): readonly Missing[] {
  const here = atJoinCard(context.documents, keys)
  const random = context.ports.random
  const isOver = isEnded || isPast
  const card = !here.isOut && !isOver ? [{ name: 'card', bytes: signJoinCard(said, keys) }] : []
  const closing =
    isOver && !here.isClosed ? [{ name: 'closing', bytes: signJoinCard({ ...said, ends: 0 }, keys) }] : []
  const said_ = answers.flatMap((answer): readonly Missing[] => {
    const to = here.asks.find((ask) => ask.id === answer.ask)
    if (!to || here.answered.has(answer.fact)) return []
    const { kind, text, link, fact, at } = answer
    const bytes = sealJoinAnswer(random, keys, to.by, { kind, text, link, fact, at })
    return bytes ? [{ name: fact, bytes }] : []
  })
  return [...card, ...said_, ...closing].filter(({ name }) => !justPut(context).has(keys.at.id + name))
}

async function put(context: Context, card: JoinCardOut, letters: readonly Missing[]): Promise<boolean> {
  const { at } = card.keys
  const isSent = await visitPlace(context.ports, at.place, async (visit) => {
    for (const { bytes } of letters) await visit.put('card', bytes)
    return visit.carrier.whenSent(waitMs)
  })
  if (isSent) for (const { name } of letters) justPut(context).add(at.id + name)
  return isSent
}

/** It comes back from the relay in a moment, and is not put twice meanwhile. */
const putByContext = new WeakMap<Context, Set<string>>()
function justPut(context: Context): Set<string> {
  const known = putByContext.get(context) ?? new Set()
  putByContext.set(context, known)
  return known
}

const readDone = (context: Context): readonly string[] =>
  JSON.parse(context.keyring().noteByName.get(notes.joinCardsDone) || '[]') as readonly string[]

const noteDone = (context: Context, id: string) =>
  context.keeper.keep((kept) =>
    keepNote(
      kept ?? context.keyring(),
      notes.joinCardsDone,
      JSON.stringify([...readDone(context), id].slice(-200)),
    ),
  )

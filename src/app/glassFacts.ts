import { everyone } from '../circles/index.ts'
import {
  glassFacts,
  glassLimits,
  selectGlass,
  type Glass,
  type GlassContent,
  type GlassMade,
} from '../domain/index.ts'
import { glassFromBytes, sealGlass, textHash, type PersonId } from '../keys/index.ts'
import type { Context } from './context.ts'
import type { Look } from './look.ts'
import { privateFactsOf, sayPrivately } from './privately.ts'
import { selectCards } from './select/cards.ts'

export const glassOf = (look: Look, context: Context): Glass =>
  selectGlass(
    privateFactsOf(look, context, ...Object.values(glassFacts)).filter(
      (fact) => fact.circle.id === everyone(look.state.team),
    ),
    look.state.holder,
    look.now,
  )

/** Those of them who are still in the team. */
export const stillHere = (look: Look, people: readonly string[]): readonly PersonId[] =>
  (people as readonly PersonId[]).filter((one) => look.state.personById.get(one)?.standing === 'member')

/** The Holder and all who are named, but for me: nothing of it is said to fewer. */
export const toldOf = (look: Look, people: readonly string[]): readonly PersonId[] =>
  [...new Set([look.state.holder, ...stillHere(look, people)])].filter((one) => one !== look.me)

/** As the Holder's cards read now. */
export function contentOf(look: Look, { cards, words }: Pick<GlassMade, 'cards' | 'words'>): GlassContent {
  const chosen = selectCards(look).filter(({ cardId }) => cards.includes(cardId))
  return {
    words,
    cards: chosen
      .slice(0, glassLimits.cards)
      .map(({ kind, starter, text }) => ({ kind, starter, text: text.slice(0, glassLimits.text / 6) })),
  }
}

/**
 * Seals it for those who are named, under what their parts come to, and notes for the Holder's own devices what it is made of.
 * False where it could not be written, or is too long.
 */
export async function saySealed(
  context: Context,
  look: Look,
  made: GlassMade,
  turn: number,
): Promise<boolean> {
  const secret = glassFromBytes(made.secret)
  const { team, holder } = look.state
  const content = contentOf(look, made)
  const place = { team, holder, set: made.set }
  const sealed = secret && sealGlass(context.ports.random, place, secret, content)
  if (!sealed) return false
  const { set, people, cards, words } = made
  const data = { set, turn, people, cards, hasWords: words !== '', ...sealed }
  const where = everyone(team)
  const said = await sayPrivately(context, where, glassFacts.sealed, stillHere(look, people), data)
  if (!said.ok) return false
  const noted = { ...made, mark: markOf(content) }
  return (await sayPrivately(context, where, glassFacts.made, [], noted)).ok
}

const markOf = (content: GlassContent): string => textHash(JSON.stringify(content))

/** By the Holder's devices, when a card that it holds reads otherwise. */
export async function sealGlassAnew(context: Context): Promise<void> {
  const look = context.look()
  if (!look || look.me !== look.state.holder) return
  const { now, made } = glassOf(look, context)
  if (!now || !made || made.mark === markOf(contentOf(look, made))) return
  await saySealed(context, look, made, now.turn + 1)
}

import { everyone } from '../circles/index.ts'
import { concernFacts, selectConcerns, type Concern } from '../domain/index.ts'
import type { PersonId } from '../keys/index.ts'
import type { Context } from './context.ts'
import type { Look } from './look.ts'
import { privateFactsOf, type PrivateFact } from './privately.ts'
import { personRef } from './select/refs.ts'

const knownByLook = new WeakMap<Look, readonly Concern[]>()

/** Those I can read. Nobody is shown what is about themselves, whoever let them in, unless they wrote it. */
export function concernsOf(look: Look, context: Context): readonly Concern[] {
  const known = knownByLook.get(look)
  if (known) return known
  const all = selectConcerns(concernFactsOf(look, context), look.me).filter(
    (concern) => concern.author === look.me || !isAbout(look, concern, look.me),
  )
  knownByLook.set(look, all)
  return all
}

export const concernFactsOf = (look: Look, context: Context): readonly PrivateFact[] =>
  privateFactsOf(look, context, ...Object.values(concernFacts)).filter(
    (fact) => fact.circle.id === everyone(look.state.team),
  )

/** Whoever came back under a new name is the same. */
export const isAbout = (look: Look, { about }: Pick<Concern, 'about'>, person: PersonId): boolean =>
  about.some((one) => one === person || personRef(look, one as PersonId).personId === person)

/** Those of its group who are still here, but for me: who a further word of it goes to. */
export const othersIn = (look: Look, concern: Concern): readonly PersonId[] =>
  (concern.group as readonly PersonId[]).filter(
    (one) =>
      one !== look.me &&
      look.state.personById.get(one)?.standing === 'member' &&
      !isAbout(look, concern, one),
  )

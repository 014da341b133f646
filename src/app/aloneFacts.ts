import { everyone } from '../circles/index.ts'
import { aloneFacts, aloneTimes, selectAlone, type Alone } from '../domain/index.ts'
import type { Context } from './context.ts'
import type { Look } from './look.ts'
import { privateFactsOf, type PrivateFact } from './privately.ts'

export const aloneOf = (look: Look, context: Context): readonly Alone[] =>
  selectAlone(aloneFactsOf(look, context), look.now)

export const aloneFactsOf = (look: Look, context: Context): readonly PrivateFact[] =>
  privateFactsOf(look, context, ...Object.values(aloneFacts)).filter(
    (fact) => fact.circle.id === everyone(look.state.team),
  )

/** When a word is due, or did not come: the screens look again then. In ms. */
export function whenAloneTurns(look: Look, context: Context): number | undefined {
  const waits = aloneOf(look, context)
    .flatMap(({ due }) => [due - look.now, due + aloneTimes.graceMs - look.now])
    .filter((one) => one > 0)
  return waits.length > 0 ? Math.min(...waits) : undefined
}

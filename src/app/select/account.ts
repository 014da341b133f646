import { accountFacts, parseTinMove, selectAccount, type AccountMonth } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { Context } from '../context.ts'
import { factsOf, type Look } from '../look.ts'
import { moneyOf, ownId } from '../moneyFacts.ts'
import type { AccountView } from '../moneyTypes.ts'
import { circleFor, personOf, personRef } from './refs.ts'

export function accountOf(look: Look, context: Context, month: string): AccountMonth {
  const { ledger, paid } = moneyOf(look, context)
  const moves = factsOf(look, accountFacts.moved).flatMap((fact) => {
    const author = personOf(look.state, fact.device)
    const said = fact.circle.purpose === 'money' ? parseTinMove(fact.data) : undefined
    if (author === undefined || said === undefined) return []
    return [{ id: ownId(fact.id, author), by: personRef(look, author).personId, at: fact.at, said }]
  })
  return selectAccount({ moves, paid, ledger, holder: look.state.holder }, month)
}

export function accountView(look: Look, context: Context, month: string): AccountView | null {
  if (!circleFor(look, 'money')) return null
  const { all: _, ...account } = accountOf(look, context, month)
  if (!account.isBegun) return null
  return {
    ...account,
    moves: account.moves.map(({ id, by, kind, date, what, pence }) => ({
      ...{ entryId: id, kind, date, what, pence, mayTakeBack: by === look.me },
      by: personRef(look, by as PersonId),
    })),
  }
}

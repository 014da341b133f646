import type { CircleState } from '../circles/index.ts'
import {
  coinFacts,
  namedInFull,
  parseCoinsGift,
  parseCoinsGiven,
  parseCoinsSigned,
  selectCoins,
  type Coin,
  type Said,
} from '../domain/index.ts'
import type { Fact } from '../documents/index.ts'
import type { PersonId } from '../keys/index.ts'
import { factsOf, type Look } from './look.ts'
import { ownId } from './moneyFacts.ts'
import { circleFor, personOf, personRef } from './select/refs.ts'

/** Where one sees who comes and when; for who is not in that, where everybody is. */
export const coinCircle = (look: Look): CircleState | undefined =>
  circleFor(look, 'schedule') ?? circleFor(look, 'everyone')

/** The coins of the team, rebuilt from what people signed; and what of it is on this phone only. */
export function coinsHere(look: Look): {
  readonly coins: readonly Coin[]
  readonly unsent: ReadonlySet<string>
} {
  const unsent = new Set<string>()
  const present = (id: string) => personRef(look, id as PersonId).personId
  const of = <T extends object>(
    type: string,
    parse: (data: Fact['data']) => T | undefined,
  ): readonly Said<T>[] =>
    factsOf(look, type).flatMap((fact) => {
      const by = personOf(look.state, fact.device)
      const said = ['schedule', 'everyone'].includes(fact.circle.purpose) ? parse(fact.data) : undefined
      if (by === undefined || said === undefined) return []
      const id = ownId(fact.id, by)
      if (fact.number === null) unsent.add(id)
      return [
        {
          id,
          by: present(by),
          at: fact.at,
          said: 'to' in said ? { ...said, to: present(String(said.to)) } : said,
        },
      ]
    })
  const said = namedInFull({
    given: of(coinFacts.given, parseCoinsGiven),
    gifts: of(coinFacts.gift, parseCoinsGift),
    confirmed: of(coinFacts.confirmed, parseCoinsSigned),
    declined: of(coinFacts.declined, parseCoinsSigned),
    back: of(coinFacts.back, parseCoinsSigned),
  })
  return { coins: selectCoins(said), unsent }
}

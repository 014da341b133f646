import { addDays, coinsOf } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { coinCircle, coinsHere } from '../coinFacts.ts'
import type { CoinsView, CoinViews } from '../coinTypes.ts'
import type { Context } from '../context.ts'
import { savedOf, today, type Look } from '../look.ts'
import { moneyOf } from '../moneyFacts.ts'
import type { ViewTable } from '../viewTable.ts'
import { audienceOf, peopleOf, personRef } from './refs.ts'
import { selectWorked } from './worked.ts'

export const coinViews: ViewTable<CoinViews> = {
  coins: ({ look, context }) => selectCoinsView(look, context),
}

const weeksBack = 28

/** What concerns the one who looks: nobody's coins are set beside anybody else's. */
function selectCoinsView(look: Look, context: Context): CoinsView {
  const circle = coinCircle(look)
  const { coins, unsent } = coinsHere(look)
  const day = today(look)
  const asked = new Set(
    coins.flatMap(({ from, visit, state }) => (from === look.me && state !== 'back' ? visit : [])),
  )
  const claimed = new Set(
    moneyOf(look, context).ledger.flatMap(({ person, line }) => (person === look.me ? line.visit : [])),
  )
  const worked = selectWorked(look, addDays(day, -weeksBack), day)
  return {
    items: coins
      .filter(({ from, to }) => from === look.me || to === look.me)
      .map((coin) => ({
        ...{ coinId: coin.id, minutes: coin.minutes, date: coin.date, kind: coin.kind, state: coin.state },
        from: personRef(look, coin.from as PersonId),
        to: personRef(look, coin.to as PersonId),
        maySign: coin.state === 'waits' && coin.to === look.me,
        mayGive: coin.owner === look.me,
        mayTakeBack: (coin.state === 'waits' || coin.state === 'twice') && coin.from === look.me,
        saved: savedOf(look, unsent.has(coin.id)),
      })),
    ...coinsOf(coins, look.me),
    visits: worked.flatMap(({ person, visitId, title, date, minutes }) =>
      person.isMe &&
      minutes !== null &&
      minutes > 0 &&
      minutes <= 1440 &&
      !asked.has(visitId) &&
      !claimed.has(visitId)
        ? [{ visitId, title, date, minutes }]
        : [],
    ),
    people: peopleOf(look, circle?.members ?? []).filter((one) => !one.isMe),
    holder: personRef(look, look.state.holder),
    audience: circle ? audienceOf(look, circle) : null,
  }
}

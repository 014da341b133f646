import { ok, refuse, type Result } from '../../base/index.ts'
import { coinFacts, isPlainDate, moneyLimits, type Coin } from '../../domain/index.ts'
import type { CircleId, PersonId } from '../../keys/index.ts'
import { coinCircle, coinsHere } from '../coinFacts.ts'
import type { CoinCommands } from '../coinTypes.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { factsOf, today } from '../look.ts'
import { ownId } from '../moneyFacts.ts'
import { personOf } from '../select/refs.ts'
import { achievementCommands } from './achievements.ts'
import { sayMoneyIn } from './moneySaid.ts'

export const coinCommands: CommandTable<CoinCommands> = {
  ...achievementCommands,
  giveHours: { on: 'team', run: giveHours },
  signCoins: { on: 'team', run: signCoins },
  passCoins: { on: 'team', run: passCoins },
  takeBackCoins: { on: 'team', run: takeBackCoins },
}

type Done<T> = Promise<Result<T, AppRefusal>>

async function giveHours(context: Context, takes: Commands['giveHours']['takes']): Done<{ coinId: string }> {
  const look = context.look()
  const circle = look && coinCircle(look)
  if (!look || !circle) return refuse({ kind: 'not-allowed' })
  const { personId: to, minutes, date, visitId: visit } = takes
  if (to === look.me || !circle.members.includes(to as PersonId)) return refuse({ kind: 'not-found' })
  if (!isPlainDate(date) || date > today(look)) return refuse({ kind: 'bad-date' })
  if (!Number.isSafeInteger(minutes) || minutes < 1 || minutes > moneyLimits.minutes)
    return refuse({ kind: 'not-an-answer' })
  const said = await sayMoneyIn(context, circle.id, coinFacts.given, { to, minutes, date, visit })
  return said.ok ? ok({ coinId: said.value }) : said
}

async function signCoins(context: Context, { coinId, yes }: Commands['signCoins']['takes']): Done<null> {
  const found = coinOf(context, coinId)
  if (!found) return refuse({ kind: 'not-found' })
  const { coin, circle } = found
  if (coin.to !== context.me()) return refuse({ kind: 'not-allowed' })
  if (coin.state !== 'waits') return refuse({ kind: 'not-found' })
  const type = yes ? coinFacts.confirmed : coinFacts.declined
  const said = await sayMoneyIn(context, circle, type, { of: coinId, minutes: coin.minutes })
  return said.ok ? ok(null) : said
}

async function passCoins(
  context: Context,
  { coinId, personId: to }: Commands['passCoins']['takes'],
): Done<null> {
  const look = context.look()
  const found = coinOf(context, coinId)
  if (!found || !look) return refuse({ kind: 'not-found' })
  if (found.coin.owner !== look.me) return refuse({ kind: 'not-allowed' })
  const isIn = look.state.circleById.get(found.circle)?.members.includes(to as PersonId) ?? false
  const isPromised = coinsHere(look).coins.some(
    (one) => one.from === look.me && one.kind === 'gift' && one.state === 'waits' && one.of === coinId,
  )
  if (!isIn || to === look.me || isPromised) return refuse({ kind: 'not-found' })
  const said = await sayMoneyIn(context, found.circle, coinFacts.gift, { of: coinId, to })
  return said.ok ? ok(null) : said
}

async function takeBackCoins(context: Context, { coinId }: Commands['takeBackCoins']['takes']): Done<null> {
  const found = coinOf(context, coinId)
  if (!found) return refuse({ kind: 'not-found' })
  const { coin, circle } = found
  const isOpen = coin.state === 'waits' || coin.state === 'twice'
  if (coin.from !== context.me() || !isOpen) return refuse({ kind: 'not-allowed' })
  const said = await sayMoneyIn(context, circle, coinFacts.back, { of: coinId, minutes: coin.minutes })
  return said.ok ? ok(null) : said
}

/** With the circle in which it was said: the other word goes where the one is. */
function coinOf(
  context: Context,
  coinId: string,
): { readonly coin: Coin; readonly circle: CircleId } | undefined {
  const look = context.look()
  const coin = look && coinsHere(look).coins.find((one) => one.id === coinId)
  const fact =
    look &&
    [coinFacts.given, coinFacts.gift]
      .flatMap((type) => factsOf(look, type))
      .find(({ id, device }) => ownId(id, personOf(look.state, device) ?? '') === coinId)
  return coin && fact ? { coin, circle: fact.circle.id } : undefined
}

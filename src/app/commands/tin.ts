import { ok, refuse, type Result } from '../../base/index.ts'
import { tinFacts } from '../../domain/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { today } from '../look.ts'
import { tinOf } from '../select/tin.ts'
import type { TinCommands } from '../tinTypes.ts'
import { myCircle } from '../writing.ts'
import { isPence, putInBook, sayMoney } from './moneySaid.ts'

export const tinCommands: CommandTable<TinCommands> = {
  moveInTin: { on: 'team', run: moveInTin },
  takeBackInTin: { on: 'team', run: takeBackInTin },
  countTin: { on: 'team', run: countTin },
  signCount: { on: 'team', run: signCount },
}

type Done<T> = Promise<Result<T, AppRefusal>>

export function moveInTin(
  context: Context,
  takes: Commands['moveInTin']['takes'],
): Done<{ entryId: string }> {
  return putInBook(context, tinFacts.moved, takes)
}

async function takeBackInTin(context: Context, { entryId }: Commands['takeBackInTin']['takes']): Done<null> {
  const look = context.look()
  const found = look && tinOf(look, context).lines.find((one) => one.id === entryId)
  if (!look || !found) return refuse({ kind: 'not-found' })
  if (found.by !== look.me || found.kind === 'spent') return refuse({ kind: 'not-allowed' })
  const back = { kind: 'back', date: today(look), what: '', pence: 0, replaces: [entryId] }
  const said = await sayMoney(context, tinFacts.moved, back)
  return said.ok ? ok(null) : said
}

async function countTin(
  context: Context,
  { pence }: Commands['countTin']['takes'],
): Done<{ countId: string }> {
  const look = context.look()
  if (!look || !myCircle(context, 'money').ok) return refuse({ kind: 'not-allowed' })
  if (!isPence(pence, 0)) return refuse({ kind: 'not-an-answer' })
  const { balance, counts } = tinOf(look, context)
  const replaces = counts.filter(({ isLast }) => isLast).map(({ id }) => id)
  const said = await sayMoney(context, tinFacts.counted, {
    ...{ date: today(look), pence, written: balance, replaces: replaces.slice(0, 20) },
  })
  return said.ok ? ok({ countId: said.value }) : said
}

async function signCount(context: Context, { countId }: Commands['signCount']['takes']): Done<null> {
  const look = context.look()
  const found = look && tinOf(look, context).counts.find((one) => one.id === countId)
  if (!look || !found) return refuse({ kind: 'not-found' })
  if (found.by === look.me) return refuse({ kind: 'not-allowed' })
  const said = await sayMoney(context, tinFacts.seen, { of: countId, pence: found.pence })
  return said.ok ? ok(null) : said
}

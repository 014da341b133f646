import { ok, refuse, type Result } from '../../base/index.ts'
import { accountFacts } from '../../domain/index.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { today } from '../look.ts'
import { accountOf } from '../select/account.ts'
import { putInBook, sayMoney } from './moneySaid.ts'

type Done<T> = Promise<Result<T, AppRefusal>>

export function moveInAccount(
  context: Context,
  takes: Commands['moveInAccount']['takes'],
): Done<{ entryId: string }> {
  return putInBook(context, accountFacts.moved, takes)
}

export async function takeBackInAccount(
  context: Context,
  { entryId }: Commands['takeBackInAccount']['takes'],
): Done<null> {
  const look = context.look()
  if (!look) return refuse({ kind: 'not-found' })
  const day = today(look)
  const found = accountOf(look, context, day.slice(0, 7)).all.find((one) => one.id === entryId)
  if (!found) return refuse({ kind: 'not-found' })
  if (found.by !== look.me) return refuse({ kind: 'not-allowed' })
  const said = await sayMoney(context, accountFacts.moved, {
    kind: 'back',
    date: day,
    what: '',
    pence: 0,
    replaces: [entryId],
  })
  return said.ok ? ok(null) : said
}

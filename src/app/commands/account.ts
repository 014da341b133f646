import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { accountFacts, isPlainDate, moneyLimits, tidyText } from '../../domain/index.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { today } from '../look.ts'
import { ownId } from '../moneyFacts.ts'
import { accountOf } from '../select/account.ts'
import { myCircle, write } from '../writing.ts'

type Done<T> = Promise<Result<T, AppRefusal>>

export async function moveInAccount(
  context: Context,
  takes: Commands['moveInAccount']['takes'],
): Done<{ entryId: string }> {
  const look = context.look()
  if (!look || !myCircle(context, 'money').ok) return refuse({ kind: 'not-allowed' })
  const { kind, date, pence } = takes
  const what = tidyText(takes.what, moneyLimits.what)
  if (!what.ok) return what
  if (!isPlainDate(date) || date > today(look)) return refuse({ kind: 'bad-date' })
  const isWhole = Number.isSafeInteger(pence) && pence >= (kind === 'begun' ? 0 : 1)
  if (!isWhole || pence > moneyLimits.pence) return refuse({ kind: 'not-an-answer' })
  const said = await say(context, { kind, date, what: what.value, pence, replaces: [] })
  return said.ok ? ok({ entryId: said.value }) : said
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
  const said = await say(context, { kind: 'back', date: day, what: '', pence: 0, replaces: [entryId] })
  return said.ok ? ok(null) : said
}

async function say(context: Context, data: Plain): Done<string> {
  const circle = myCircle(context, 'money')
  if (!circle.ok) return refuse({ kind: 'not-allowed' })
  const written = await write(context, circle.value.id, 'month', (place) =>
    context.documents.fact(place, { type: accountFacts.moved, data }),
  )
  return written.ok ? ok(ownId(written.value.fact, context.me())) : written
}

import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { isPlainDate, moneyLimits, tidyText } from '../../domain/index.ts'
import type { CircleId } from '../../keys/index.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { today } from '../look.ts'
import { ownId } from '../moneyFacts.ts'
import { myCircle, write } from '../writing.ts'

/** Says one thing of money in a circle, and gives the id by which it is its author's own. */
export async function sayMoneyIn(
  context: Context,
  circle: CircleId,
  type: string,
  data: Plain,
): Promise<Result<string, AppRefusal>> {
  const written = await write(context, circle, 'month', (place) =>
    context.documents.fact(place, { type, data }),
  )
  return written.ok ? ok(ownId(written.value.fact, context.me())) : written
}

export async function sayMoney(
  context: Context,
  type: string,
  data: Plain,
): Promise<Result<string, AppRefusal>> {
  const circle = myCircle(context, 'money')
  return circle.ok ? sayMoneyIn(context, circle.value.id, type, data) : refuse({ kind: 'not-allowed' })
}

export const isPence = (pence: number, least: number): boolean =>
  Number.isSafeInteger(pence) && pence >= least && pence <= moneyLimits.pence

/** What is put into a book of the money circle, as the tin's or the account's; a book begins with nothing or more. */
export async function putInBook(
  context: Context,
  type: string,
  { kind, date, pence, what: words }: Readonly<Record<'kind' | 'date' | 'what', string>> & { pence: number },
): Promise<Result<{ entryId: string }, AppRefusal>> {
  const look = context.look()
  if (!look || !myCircle(context, 'money').ok) return refuse({ kind: 'not-allowed' })
  const what = tidyText(words, moneyLimits.what)
  if (!what.ok) return what
  if (!isPlainDate(date) || date > today(look)) return refuse({ kind: 'bad-date' })
  if (!isPence(pence, kind === 'begun' ? 0 : 1)) return refuse({ kind: 'not-an-answer' })
  const said = await sayMoney(context, type, { kind, date, what: what.value, pence, replaces: [] })
  return said.ok ? ok({ entryId: said.value }) : said
}

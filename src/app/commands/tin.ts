import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { isPlainDate, moneyLimits, tidyText, tinFacts } from '../../domain/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { today } from '../look.ts'
import { ownId } from '../moneyFacts.ts'
import { tinOf } from '../select/tin.ts'
import type { TinCommands } from '../tinTypes.ts'
import { myCircle, write } from '../writing.ts'

export const tinCommands: CommandTable<TinCommands> = {
  moveInTin: { on: 'team', run: moveInTin },
  takeBackInTin: { on: 'team', run: takeBackInTin },
  countTin: { on: 'team', run: countTin },
  signCount: { on: 'team', run: signCount },
}

type Done<T> = Promise<Result<T, AppRefusal>>

const isIn = (pence: number, least: number): boolean =>
  Number.isSafeInteger(pence) && pence >= least && pence <= moneyLimits.pence

export async function moveInTin(
  context: Context,
  takes: Commands['moveInTin']['takes'],
): Done<{ entryId: string }> {
  const look = context.look()
  if (!look || !myCircle(context, 'money').ok) return refuse({ kind: 'not-allowed' })
  const { kind, date, pence } = takes
  const what = tidyText(takes.what, moneyLimits.what)
  if (!what.ok) return what
  if (!isPlainDate(date) || date > today(look)) return refuse({ kind: 'bad-date' })
  if (!isIn(pence, kind === 'begun' ? 0 : 1)) return refuse({ kind: 'not-an-answer' })
  const said = await say(context, tinFacts.moved, { kind, date, what: what.value, pence, replaces: [] })
  return said.ok ? ok({ entryId: said.value }) : said
}

async function takeBackInTin(context: Context, { entryId }: Commands['takeBackInTin']['takes']): Done<null> {
  const look = context.look()
  const found = look && tinOf(look, context).lines.find((one) => one.id === entryId)
  if (!look || !found) return refuse({ kind: 'not-found' })
  if (found.by !== look.me || found.kind === 'spent') return refuse({ kind: 'not-allowed' })
  const back = { kind: 'back', date: today(look), what: '', pence: 0, replaces: [entryId] }
  const said = await say(context, tinFacts.moved, back)
  return said.ok ? ok(null) : said
}

async function countTin(
  context: Context,
  { pence }: Commands['countTin']['takes'],
): Done<{ countId: string }> {
  const look = context.look()
  if (!look || !myCircle(context, 'money').ok) return refuse({ kind: 'not-allowed' })
  if (!isIn(pence, 0)) return refuse({ kind: 'not-an-answer' })
  const { balance, counts } = tinOf(look, context)
  const replaces = counts.filter(({ isLast }) => isLast).map(({ id }) => id)
  const said = await say(context, tinFacts.counted, {
    ...{ date: today(look), pence, written: balance, replaces: replaces.slice(0, 20) },
  })
  return said.ok ? ok({ countId: said.value }) : said
}

async function signCount(context: Context, { countId }: Commands['signCount']['takes']): Done<null> {
  const look = context.look()
  const found = look && tinOf(look, context).counts.find((one) => one.id === countId)
  if (!look || !found) return refuse({ kind: 'not-found' })
  if (found.by === look.me) return refuse({ kind: 'not-allowed' })
  const said = await say(context, tinFacts.seen, { of: countId, pence: found.pence })
  return said.ok ? ok(null) : said
}

async function say(context: Context, type: string, data: Plain): Done<string> {
  const circle = myCircle(context, 'money')
  if (!circle.ok) return refuse({ kind: 'not-allowed' })
  const written = await write(context, circle.value.id, 'month', (place) =>
    context.documents.fact(place, { type, data }),
  )
  return written.ok ? ok(ownId(written.value.fact, context.me())) : written
}

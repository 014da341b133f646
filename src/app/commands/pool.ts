import { ok, refuse, type Result } from '../../base/index.ts'
import { isPlainDate, moneyLimits, poolFacts, tidyText } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { today } from '../look.ts'
import { useMedia } from '../media.ts'
import type { PoolCommands } from '../poolTypes.ts'
import { poolOf } from '../select/pool.ts'
import { myCircle } from '../writing.ts'
import { sayMoney } from './moneySaid.ts'

export const poolCommands: CommandTable<PoolCommands> = {
  addToPool: { on: 'team', run: addToPool },
  sayOfPool: { on: 'team', run: sayOfPool },
}

const mostParts = 100

type Done<T> = Promise<Result<T, AppRefusal>>

async function addToPool(context: Context, takes: Commands['addToPool']['takes']): Done<{ entryId: string }> {
  const look = context.look()
  const circle = myCircle(context, 'money')
  if (!circle.ok || !look) return refuse({ kind: 'not-allowed' })
  const { kind, date, amount } = takes
  const what = tidyText(takes.what, moneyLimits.what)
  if (!what.ok) return what
  if (what.value === '') return refuse({ kind: 'nothing-yet' })
  if (!isPlainDate(date) || date > today(look)) return refuse({ kind: 'bad-date' })
  const most = kind === 'hours' ? moneyLimits.minutes : moneyLimits.pence
  if (!Number.isSafeInteger(amount) || amount < 1 || amount > most) return refuse({ kind: 'not-an-answer' })
  const { shares } = takes
  const isOne = new Set(shares.map(({ personId }) => personId)).size === shares.length
  const isWhole = shares.every(({ parts }) => Number.isSafeInteger(parts) && parts >= 1 && parts <= mostParts)
  if (shares.length === 0 || shares.length > 20 || !isOne || !isWhole)
    return refuse({ kind: 'not-an-answer' })
  if (!shares.every(({ personId }) => circle.value.members.includes(personId as PersonId)))
    return refuse({ kind: 'not-found' })
  const used = takes.receiptId === null ? ok([]) : await useMedia(context, [takes.receiptId])
  if (!used.ok) return used
  const [receipt = null] = used.value
  const said = await sayMoney(context, poolFacts.entry, {
    ...{ kind, date, what: what.value, pence: kind === 'hours' ? 0 : amount },
    ...{ minutes: kind === 'hours' ? amount : 0, replaces: [] },
    shares: shares.map(({ personId: person, parts }) => ({ person, parts })),
    receipt: receipt?.kind === 'photo' ? { ...receipt } : null,
  })
  return said.ok ? ok({ entryId: said.value }) : said
}

async function sayOfPool(context: Context, { entryId, yes }: Commands['sayOfPool']['takes']): Done<null> {
  const look = context.look()
  const found = look && poolOf(look).find((one) => one.id === entryId)
  if (!look || !found) return refuse({ kind: 'not-found' })
  const { shares } = found.entry
  const isShared = shares.some(({ person }) => person === look.me)
  // What only its writer has a share in is somebody else's of the fund to say.
  const isAlone = shares.every(({ person }) => person === found.by)
  if (!(isShared || isAlone) || found.by === look.me) return refuse({ kind: 'not-allowed' })
  const said = await sayMoney(context, poolFacts.seen, { entry: entryId, yes })
  return said.ok ? ok(null) : said
}

import { ok, refuse, type Result } from '../../base/index.ts'
import { everyone } from '../../circles/index.ts'
import { isPlainDate, moneyFacts } from '../../domain/index.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { budgetsOf, isAtDesk, mileRatesOf } from '../moneyFacts.ts'
import { myCircle, write } from '../writing.ts'

type Done<T> = Promise<Result<T, AppRefusal>>

const isIn = (value: number, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= most

export async function setMileRates(context: Context, takes: Commands['setMileRates']['takes']): Done<null> {
  const look = context.look()
  if (!look || !isAtDesk(look, look.me)) return refuse({ kind: 'not-allowed' })
  if (!isPlainDate(takes.from)) return refuse({ kind: 'bad-date' })
  const { car, after, motorbike, bike, passenger, limit } = takes
  if (![car, after, motorbike, bike, passenger].every((one) => isIn(one, 0, 1_000)))
    return refuse({ kind: 'not-an-answer' })
  if (!isIn(limit, 0, 10_000_000)) return refuse({ kind: 'not-an-answer' })
  const replaces = mileRatesOf(look)
    .filter((one) => one.from === takes.from)
    .map(({ id }) => id)
  const written = await write(context, everyone(look.state.team), 'month', (place) =>
    context.documents.fact(place, { type: moneyFacts.rates, data: { ...takes, replaces } }),
  )
  return written.ok ? ok(null) : written
}

export async function setBudget(context: Context, takes: Commands['setBudget']['takes']): Done<null> {
  const look = context.look()
  const circle = myCircle(context, 'money')
  if (!circle.ok || !look) return refuse({ kind: 'not-allowed' })
  if (!isPlainDate(takes.from)) return refuse({ kind: 'bad-date' })
  if (!isIn(takes.pence, 0, 100_000_000)) return refuse({ kind: 'not-an-answer' })
  const replaces = budgetsOf(look)
    .filter((one) => one.from === takes.from)
    .map(({ id }) => id)
  const written = await write(context, circle.value.id, 'month', (place) =>
    context.documents.fact(place, { type: moneyFacts.budget, data: { ...takes, replaces } }),
  )
  return written.ok ? ok(null) : written
}

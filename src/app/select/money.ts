import {
  addDays,
  addMonths,
  balancesOf,
  parseMember,
  payFor,
  payForMiles,
  postingsOf,
  startRates,
  versionOn,
  type LedgerLine,
  type MoneyLine,
} from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { Context } from '../context.ts'
import { groupBy, savedOf, today, type Look } from '../look.ts'
import { budgetsOf, isAtDesk, mileRatesOf, moneyOf, moneyDesk, type MoneyKnown } from '../moneyFacts.ts'
import type { MoneyView, MoneyViews, PayItem } from '../moneyTypes.ts'
import type { ViewTable } from '../viewTable.ts'
import { memberRows } from './members.ts'
import { audienceOf, circleFor, peopleOf, personRef } from './refs.ts'
import { toClaimOf } from './toClaim.ts'
import { selectWorked, type Worked } from './worked.ts'

export const moneyViews: ViewTable<MoneyViews> = {
  money: ({ look, context }, params) => selectMoney(look, context, params.month),
}

function selectMoney(look: Look, context: Context, wanted: string | null): MoneyView {
  const day = today(look)
  const month = wanted !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(wanted) ? wanted : day.slice(0, 7)
  const known = moneyOf(look, context)
  const circle = circleFor(look, 'money')
  const worked = selectWorked(look, `${month}-01`, `${month}-31`)
  const { holder } = look.state
  const now = known.ledger.filter(({ line }) => line.date.startsWith(month))
  const budget = versionOn(budgetsOf(look), addDays(`${addMonths(month, 1)}-01`, -1))
  const all = balancesOf(known.ledger.flatMap((one) => postingsOf(one, holder)))
  const costs = balancesOf(now.flatMap((one) => postingsOf(one, holder)))
  const members = [...look.state.personById.values()].filter((one) => one.standing === 'member')
  return {
    month,
    items: itemsOf(look, known, now, worked),
    toClaim: toClaimOf(look, known, worked),
    myRate: myRateOf(look, known),
    rates: versionOn(mileRatesOf(look), day) ?? startRates,
    mayRate: isAtDesk(look, look.me),
    owed: [...all].flatMap(([account, pence]) =>
      account.startsWith('owed:') && pence !== 0
        ? [{ person: personRef(look, account.slice(5) as PersonId), pence: 0 - pence }]
        : [],
    ),
    spent: [...costs].flatMap(([account, pence]) =>
      account.startsWith('cost:') ? [{ account: account.slice(5), pence }] : [],
    ),
    budget: budget ? { budgetId: budget.id, pence: budget.pence } : null,
    readers: peopleOf(look, circle ? circle.members : [...new Set([look.me, ...moneyDesk(look)])]),
    audience: circle ? audienceOf(look, circle) : null,
    holder: personRef(look, holder),
    people: peopleOf(
      look,
      members.map(({ id }) => id),
    ),
  }
}

/** Of those in the circle everything; of anybody else what is theirs. */
function itemsOf(
  look: Look,
  known: MoneyKnown,
  lines: readonly LedgerLine[],
  worked: readonly Worked[],
): readonly PayItem[] {
  const timeAt = new Map(worked.map((one) => [`${one.visitId} ${one.person.personId}`, one.minutes]))
  const byId = new Map(known.ledger.map((one) => [one.id, one]))
  const twins = groupBy(lines.filter(isStanding), twinKey)
  const isIn = circleFor(look, 'money') !== undefined
  const driven = groupBy(
    known.ledger.filter(isStanding).filter(({ line }) => line.kind === 'miles' && line.vehicle === 'car'),
    ({ person }) => person,
  )
  return lines.map((one) => {
    const { id, person, line, state } = one
    const isMine = person === look.me
    const isOpen = state === 'claimed' || state === 'queried'
    const saidAt = [id.slice(0, id.lastIndexOf('.')), ...one.answers]
    return {
      lineId: id,
      person: personRef(look, person as PersonId),
      at: one.at,
      line: line.kind === 'spent' ? { ...line, receipt: line.receipt && look.mediaItem(line.receipt) } : line,
      state,
      isOwnWord: one.isOwnWord,
      agreedBy: one.agreedBy.map((by) => personRef(look, by as PersonId)),
      differs: one.differs,
      queries: one.queries.map((query) => ({ ...query, by: personRef(look, query.by as PersonId) })),
      instead: one.instead.flatMap((other) => byId.get(other)?.line ?? []),
      twin: isStanding(one) && (twins.get(twinKey(one))?.length ?? 0) > 1,
      visitMinutes: otherTime(line, timeAt.get(`${line.visit} ${person}`)),
      byRates: byRates(look, one, driven.get(person) ?? []),
      agreedBefore:
        line.kind === 'spent' && line.agreedBy !== '' ? personRef(look, line.agreedBy as PersonId) : null,
      mayAnswer: isIn && !isMine && isOpen,
      mayChange: isMine && (isOpen || state === 'agreed'),
      mayPay: isIn && !isMine && state === 'agreed' && postingsOf(one, look.state.holder).some(isOwed),
      mayUnpay: isIn && !isMine && state === 'paid',
      saved: savedOf(
        look,
        saidAt.some((fact) => known.unsent.has(fact)),
      ),
    }
  })
}

const isOwed = ({ account }: { readonly account: string }): boolean => account.startsWith('owed:')
const isStanding = ({ state }: LedgerLine): boolean => state !== 'replaced' && state !== 'back'
const twinKey = ({ person, line }: LedgerLine): string =>
  JSON.stringify([person, line.kind, line.date, line.pence, line.visit])

/** How long the visit was by what was said of it, where more is claimed. */
const otherTime = (line: MoneyLine, minutes: number | null | undefined): number | null =>
  line.kind === 'hours' && minutes != null && line.minutes > Math.max(1, minutes) + line.travel
    ? minutes
    : null

/** What it comes to by the rates that are known here, where that is something else: a phone can say any amount. */
function byRates(look: Look, { line, id, person }: LedgerLine, driven: readonly LedgerLine[]): number | null {
  const expected = expectedOf(look, line, id, person, driven)
  return expected === null || expected === line.pence ? null : expected
}

function expectedOf(
  look: Look,
  line: MoneyLine,
  id: string,
  person: string,
  driven: readonly LedgerLine[],
): number | null {
  if (line.kind === 'spent') return null
  if (line.kind === 'hours') return payFor(line.rate, line.minutes)
  const rates = versionOn(mileRatesOf(look), line.date)
  if (!rates) return null
  const others = driven.filter((one) => one.id !== id && one.person === person)
  const all = others.reduce((sum, one) => sum + (one.line.kind === 'miles' ? one.line.miles : 0), 0)
  // Only who has driven far by now can be beyond the first rate; in what order they did is not known here.
  if (all + line.miles > rates.limit) return null
  return payForMiles(rates, line.vehicle, { miles: line.miles, passenger: line.passenger, before: 0 })
}

/** As I last claimed, or as I say on my page. */
function myRateOf(look: Look, { ledger }: MoneyKnown): number | null {
  for (const { person, line } of ledger)
    if (person === look.me && line.kind === 'hours' && line.rate > 0) return line.rate
  for (const one of memberRows(look)) {
    if (!one.isOwn || one.person !== look.me) continue
    for (const answer of parseMember(one.row.data))
      if (answer.field === 'rates' && answer.value.weekday !== null) return answer.value.weekday
  }
  return null
}

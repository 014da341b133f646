import {
  addDays,
  addMonths,
  balancesOf,
  drivenIn,
  isStanding,
  paperNameOf,
  parseMember,
  payFor,
  payForMiles,
  postingsOf,
  startRates,
  taxYearOf,
  versionOn,
  type LedgerLine,
  type MoneyLine,
} from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { Context } from '../context.ts'
import { groupBy, savedOf, today, type Look } from '../look.ts'
import {
  budgetsOf,
  isAtDesk,
  mileRatesOf,
  moneyDesk,
  moneyOf,
  moneyPerson,
  type MoneyKnown,
} from '../moneyFacts.ts'
import type { MoneyView, MoneyViews, PayItem } from '../moneyTypes.ts'
import type { ViewTable } from '../viewTable.ts'
import { accountView } from './account.ts'
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
  const { holder } = look.state
  const now = known.ledger.filter(({ line }) => line.date.startsWith(month))
  const open = circle
    ? known.ledger.filter((one) => isOpen(one) && !isMine(look, one)).slice(0, mostOpen)
    : []
  const worked = selectWorked(look, firstDay(month, open, day), `${month}-31`)
  const budget = versionOn(budgetsOf(look), addDays(`${addMonths(month, 1)}-01`, -1))
  const all = balancesOf(known.ledger.flatMap((one) => postingsOf(one, holder)))
  const costs = balancesOf(now.flatMap((one) => postingsOf(one, holder)))
  const members = [...look.state.personById.values()].filter((one) => one.standing === 'member')
  const items = itemsOf(look, known, [...new Set([...now, ...open])], worked)
  const rates = mileRatesOf(look)
  return {
    month,
    items: items.filter(({ line }) => line.date.startsWith(month)),
    waiting: items.filter((one) => one.mayAnswer).slice(0, mostOpen),
    toClaim: toClaimOf(
      look,
      known,
      worked.filter((one) => one.date.startsWith(month)),
    ),
    myRate: myRateOf(look, known),
    rates: versionOn(rates, day) ?? startRates,
    rateVersions: rates,
    driven: drivenOf(known.ledger),
    mayRate: isAtDesk(look, look.me),
    owed: [...all].flatMap(([account, pence]) =>
      account.startsWith('owed:') && pence !== 0
        ? [{ person: moneyPerson(look, account.slice(5)), pence: 0 - pence }]
        : [],
    ),
    spent: [...costs].flatMap(([account, pence]) =>
      account.startsWith('cost:') ? [{ account: account.slice(5), pence }] : [],
    ),
    account: accountView(look, context, month),
    budget: budget ? { budgetId: budget.id, pence: budget.pence } : null,
    readers: peopleOf(look, circle ? circle.members : [...new Set([look.me, ...moneyDesk(look)])]),
    audience: circle ? audienceOf(look, circle) : null,
    holder: personRef(look, holder),
    people: peopleOf(
      look,
      members.map(({ id }) => id),
    ),
    namesOnPaper: [...new Set(known.ledger.flatMap(({ person }) => paperNameOf(person) ?? []))].sort(),
  }
}

/** So many wait on one screen; the next come once some of them are answered. */
const mostOpen = 100
/** Whoever claims later than this is asked kindly whether it is so. */
const longAgo = 92

const isMine = (look: Look, { person, enteredBy }: LedgerLine): boolean =>
  person === look.me || enteredBy === look.me
const isOpen = ({ state }: LedgerLine): boolean => state === 'claimed' || state === 'queried'

/** Visits are looked for as far back as what waits is of, and no further than that is believed without a question. */
function firstDay(month: string, open: readonly LedgerLine[], day: string): string {
  const first = open.reduce((least, { line }) => (line.date < least ? line.date : least), `${month}-01`)
  const least = addDays(day, -longAgo)
  return first < least && least < `${month}-01` ? least : first
}

const drivenOf = (ledger: readonly LedgerLine[]): MoneyView['driven'] => {
  const cars = ledger.filter((one) => one.line.kind === 'miles' && isStanding(one))
  const years = groupBy(cars, ({ person, line }) => `${taxYearOf(line.date)} ${person}`)
  return [...years].map(([key, all]) => {
    const year = key.slice(0, 10)
    return {
      ...{ personId: key.slice(11), year },
      tenths: drivenIn(
        year,
        all.map((one) => one.line),
      ),
    }
  })
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
  const standing = known.ledger.filter(isStanding)
  const twins = groupBy(standing, twinKey)
  const bought = standing.filter(({ line }) => line.kind === 'spent')
  const receipts = { byAmount: groupBy(bought, amountKey), byPhoto: groupBy(bought, photoKey) }
  const isIn = circleFor(look, 'money') !== undefined
  const driven = new Map(drivenOf(known.ledger).map((one) => [`${one.year} ${one.personId}`, one.tenths]))
  const rates = mileRatesOf(look)
  return lines.map((one) => {
    const { id, person, line, state, enteredBy } = one
    const isTheirs = isMine(look, one)
    const saidAt = [id.slice(0, id.lastIndexOf('.')), ...one.answers]
    return {
      lineId: id,
      person: moneyPerson(look, person),
      onPaper:
        enteredBy === ''
          ? null
          : {
              by: personRef(look, enteredBy as PersonId),
              sheet: one.sheet && look.mediaItem(one.sheet),
            },
      at: one.at,
      line: line.kind === 'spent' ? { ...line, receipt: line.receipt && look.mediaItem(line.receipt) } : line,
      state,
      isOwnWord: one.isOwnWord,
      agreedBy: one.agreedBy.map((by) => personRef(look, by as PersonId)),
      differs: one.differs,
      queries: one.queries.map((query) => ({ ...query, by: personRef(look, query.by as PersonId) })),
      instead: one.instead.flatMap((other) => byId.get(other)?.line ?? []),
      twin: isStanding(one) && (twins.get(twinKey(one))?.length ?? 0) > 1,
      twinOf: isStanding(one) && line.kind === 'spent' ? otherOf(look, one, receipts) : null,
      isLongAgo: isOpen(one) && line.date < addDays(today(look), -longAgo),
      visitMinutes: otherTime(line, timeAt.get(`${line.visit} ${person}`)),
      byRates: byRates(rates, line, driven.get(`${taxYearOf(line.date)} ${person}`) ?? 0),
      agreedBefore:
        line.kind === 'spent' && line.agreedBy !== '' ? personRef(look, line.agreedBy as PersonId) : null,
      mayAnswer: isIn && !isTheirs && isOpen(one),
      mayChange: isTheirs && (isOpen(one) || state === 'agreed'),
      mayPay:
        isIn && person !== look.me && state === 'agreed' && postingsOf(one, look.state.holder).some(isOwed),
      mayUnpay: isIn && person !== look.me && state === 'paid',
      saved: savedOf(
        look,
        saidAt.some((fact) => known.unsent.has(fact)),
      ),
    }
  })
}

const isOwed = ({ account }: { readonly account: string }): boolean => account.startsWith('owed:')
const twinKey = ({ person, line }: LedgerLine): string =>
  JSON.stringify([person, line.kind, line.date, line.pence, line.visit])
const amountKey = ({ line }: LedgerLine): string => `${line.date} ${line.pence}`
const photoKey = ({ line }: LedgerLine): string =>
  line.kind === 'spent' && line.receipt ? line.receipt.hash.join() : ''

/** Who else wrote down the same amount of the same day, or the very same photo. */
function otherOf(
  look: Look,
  one: LedgerLine,
  receipts: {
    readonly byAmount: ReadonlyMap<string, readonly LedgerLine[]>
    readonly byPhoto: ReadonlyMap<string, readonly LedgerLine[]>
  },
): PayItem['twinOf'] {
  const photo = photoKey(one)
  const alike = [
    ...(photo === '' ? [] : (receipts.byPhoto.get(photo) ?? [])),
    ...(receipts.byAmount.get(amountKey(one)) ?? []).filter((other) => other.person !== one.person),
  ]
  const other = alike.find(({ id }) => id !== one.id)
  return other ? moneyPerson(look, other.person) : null
}

/** How long the visit was by what was said of it, where more is claimed. */
const otherTime = (line: MoneyLine, minutes: number | null | undefined): number | null =>
  line.kind === 'hours' && minutes != null && line.minutes > Math.max(1, minutes) + line.travel
    ? minutes
    : null

/**
 * What it comes to by the rates of its day, where that is something else: a phone can say any amount. In what order somebody drove
 * is not known here, so who was beyond the first rate for some of the year may be paid anything between the two.
 */
function byRates(rates: ReturnType<typeof mileRatesOf>, line: MoneyLine, inYear: number): number | null {
  if (line.kind === 'spent') return null
  if (line.kind === 'hours') return otherThan(line.pence, [payFor(line.rate, line.minutes)])
  const version = versionOn(rates, line.date)
  if (!version) return null
  const { miles, passenger, vehicle } = line
  const others = Math.max(0, inYear - (vehicle === 'car' ? miles : 0))
  return otherThan(
    line.pence,
    [others, 0].map((before) => payForMiles(version, vehicle, { miles, passenger, before })),
  )
}

function otherThan(pence: number, bounds: readonly number[]): number | null {
  const [least, most] = [Math.min(...bounds), Math.max(...bounds)]
  return pence < least ? least : pence > most ? most : null
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

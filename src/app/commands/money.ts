import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { everyone } from '../../circles/index.ts'
import {
  isPlainDate,
  moneyFacts,
  moneyLimits,
  payFor,
  payForMiles,
  taxYearOf,
  tidyText,
  versionOn,
  type LedgerLine,
  type MoneyLine,
} from '../../domain/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal, Commands } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { today, type Look } from '../look.ts'
import { useMedia } from '../media.ts'
import { plainLine, tellWhatWasAnswered } from '../moneyChores.ts'
import { budgetsOf, isAtDesk, mileRatesOf, moneyDesk, moneyOf } from '../moneyFacts.ts'
import type { ClaimDraft, MoneyCommands } from '../moneyTypes.ts'
import { sayPrivately } from '../privately.ts'
import { myCircle, write } from '../writing.ts'

export const moneyCommands: CommandTable<MoneyCommands> = {
  claim: { on: 'team', run: claim },
  takeBackClaim: { on: 'team', run: takeBackClaim },
  answerClaim: { on: 'team', run: answerClaim },
  sayPaid: { on: 'team', run: sayPaid },
  sayNotPaid: { on: 'team', run: sayNotPaid },
  setMileRates: { on: 'team', run: setMileRates },
  setBudget: { on: 'team', run: setBudget },
}

type Done<T> = Promise<Result<T, AppRefusal>>

export async function claim(context: Context, takes: Commands['claim']['takes']): Done<{ claimId: string }> {
  const look = context.look()
  if (!look) return refuse({ kind: 'not-found' })
  if (takes.drafts.length === 0) return refuse({ kind: 'nothing-yet' })
  if (takes.drafts.length > moneyLimits.lines) return refuse({ kind: 'not-an-answer' })
  const { ledger } = moneyOf(look, context)
  const mine = takes.instead.map((id) => ledger.find((one) => one.id === id))
  if (mine.some((one) => !one)) return refuse({ kind: 'not-found' })
  if (mine.some((one) => one?.person !== look.me)) return refuse({ kind: 'not-allowed' })
  const lines: MoneyLine[] = []
  for (const draft of takes.drafts) {
    const line = await lineOf(context, look, draft, [...lines], takes.instead)
    if (!line.ok) return line
    lines.push(line.value)
  }
  const said = await sayClaim(context, look, {
    ...{ lines: lines.map(plainLine), instead: [...takes.instead], of: '', person: '' },
  })
  return said.ok ? ok({ claimId: said.value }) : said
}

async function takeBackClaim(context: Context, { lineIds }: Commands['takeBackClaim']['takes']): Done<null> {
  const look = context.look()
  if (!look) return refuse({ kind: 'not-found' })
  const found = linesOf(look, context, lineIds)
  if (!found.ok) return found
  if (found.value.some((one) => one.person !== look.me)) return refuse({ kind: 'not-allowed' })
  // What was agreed is not undone by one alone.
  if (found.value.some(({ state }) => state !== 'claimed' && state !== 'queried'))
    return refuse({ kind: 'not-allowed' })
  const said = await sayClaim(context, look, {
    ...{ lines: [], instead: [...lineIds], of: '', person: '' },
  })
  return said.ok ? ok(null) : said
}

/** In the circle by who is in it; by anybody else to those of it, and to nobody else. */
async function sayClaim(context: Context, look: Look, data: Plain): Done<string> {
  const circle = myCircle(context, 'money')
  if (!circle.ok) {
    const said = await sayPrivately(
      context,
      everyone(look.state.team),
      moneyFacts.claim,
      moneyDesk(look),
      data,
    )
    return said.ok ? ok(said.value.fact) : said
  }
  const written = await write(context, circle.value.id, 'month', (place) =>
    context.documents.fact(place, { type: moneyFacts.claim, data }),
  )
  return written.ok ? ok(written.value.fact) : written
}

const isIn = (value: number, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= most

/** As it is kept: the amount follows from the hours or the way, and is never typed for those. */
async function lineOf(
  context: Context,
  look: Look,
  draft: ClaimDraft,
  before: readonly MoneyLine[],
  instead: readonly string[],
): Done<MoneyLine> {
  const what = tidyText(draft.what, moneyLimits.what)
  if (!what.ok) return what
  if (!isPlainDate(draft.date) || draft.date > today(look)) return refuse({ kind: 'bad-date' })
  const common = { date: draft.date, what: what.value }
  switch (draft.kind) {
    case 'hours': {
      const { visitId: visit, minutes, travel, rate } = draft
      const isWhole = isIn(minutes, 1, moneyLimits.minutes) && isIn(travel, 0, minutes)
      if (!isWhole || !isIn(rate, 0, moneyLimits.rate)) return refuse({ kind: 'not-an-answer' })
      return ok({ kind: 'hours', ...common, visit, minutes, travel, rate, pence: payFor(rate, minutes) })
    }
    case 'miles': {
      const why = tidyText(draft.why, moneyLimits.what)
      if (!why.ok) return why
      const { visitId: visit, miles, planned, vehicle, passenger } = draft
      const isWhole = isIn(miles, 1, moneyLimits.miles) && isIn(passenger, 0, miles)
      if (!isWhole || !isIn(planned, -1, moneyLimits.miles)) return refuse({ kind: 'not-an-answer' })
      // More or fewer miles than were to be expected say why.
      if (planned >= 0 && planned !== miles && why.value === '') return refuse({ kind: 'nothing-yet' })
      const rates = versionOn(mileRatesOf(look), draft.date)
      if (!rates) return refuse({ kind: 'bad-date' })
      const driven = drivenBefore(look, context, draft.date, before, instead)
      const pence = payForMiles(rates, vehicle, { miles, passenger, before: driven })
      if (pence > moneyLimits.pence) return refuse({ kind: 'not-an-answer' })
      const way = { visit, miles, planned, why: why.value, vehicle, passenger, rates: rates.id, pence }
      return ok({ kind: 'miles', ...common, ...way })
    }
    case 'spent': {
      const { category, pence, paid, from, agreedBy } = draft
      if (!isIn(pence, 1, moneyLimits.pence)) return refuse({ kind: 'not-an-answer' })
      if (common.what === '') return refuse({ kind: 'nothing-yet' })
      const used = draft.receiptId === null ? ok([]) : await useMedia(context, [draft.receiptId])
      if (!used.ok) return used
      const [receipt = null] = used.value
      if (receipt !== null && receipt.kind !== 'photo') return refuse({ kind: 'not-found' })
      return ok({ kind: 'spent', ...common, visit: '', category, pence, paid, from, agreedBy, receipt })
    }
  }
}

/** Tenths of a mile in a car that I claimed in the same tax year. */
function drivenBefore(
  look: Look,
  context: Context,
  date: string,
  now: readonly MoneyLine[],
  instead: readonly string[],
): number {
  const year = taxYearOf(date)
  const standing = moneyOf(look, context).ledger.filter(
    (one) => one.person === look.me && isStanding(one) && !instead.includes(one.id),
  )
  return [...standing.map((one) => one.line), ...now].reduce((sum, line) => {
    const counts = line.kind === 'miles' && line.vehicle === 'car' && taxYearOf(line.date) === year
    return counts ? sum + line.miles : sum
  }, 0)
}

const isStanding = ({ state }: LedgerLine): boolean => state !== 'replaced' && state !== 'back'

async function answerClaim(context: Context, takes: Commands['answerClaim']['takes']): Done<null> {
  const look = context.look()
  const circle = myCircle(context, 'money')
  if (!circle.ok || !look) return refuse({ kind: 'not-allowed' })
  const found = linesOf(look, context, takes.lineIds)
  if (!found.ok) return found
  const isOpen = ({ state }: LedgerLine) => ['claimed', 'queried', 'agreed'].includes(state)
  if (found.value.some((one) => one.person === look.me)) return refuse({ kind: 'not-allowed' })
  if (!found.value.every(isOpen)) return refuse({ kind: 'not-found' })
  const words = tidyText(takes.words, moneyLimits.words)
  if (!words.ok) return words
  if (takes.says === 'queried' && words.value === '') return refuse({ kind: 'nothing-yet' })
  const replaces = [...new Set(found.value.flatMap(({ answers }) => answers))].slice(0, moneyLimits.lines)
  const items = found.value.map(({ id, person, line, instead }) => ({
    ...{ id, person, instead: [...instead], line: plainLine(line) },
  }))
  const written = await write(context, circle.value.id, 'month', (place) =>
    context.documents.fact(place, {
      type: moneyFacts.answer,
      data: { says: takes.says, words: words.value, items, replaces },
    }),
  )
  if (!written.ok) return written
  await tellWhatWasAnswered(context)
  return ok(null)
}

async function sayPaid(context: Context, takes: Commands['sayPaid']['takes']): Done<null> {
  const look = context.look()
  const circle = myCircle(context, 'money')
  if (!circle.ok || !look) return refuse({ kind: 'not-allowed' })
  if (!isPlainDate(takes.day) || takes.day > today(look)) return refuse({ kind: 'bad-date' })
  const found = linesOf(look, context, takes.lineIds)
  if (!found.ok) return found
  if (found.value.some(({ person }) => person === look.me)) return refuse({ kind: 'not-allowed' })
  if (!found.value.every(({ state }) => state === 'agreed')) return refuse({ kind: 'not-found' })
  const words = tidyText(takes.words, moneyLimits.words)
  if (!words.ok) return words
  const written = await write(context, circle.value.id, 'month', (place) =>
    context.documents.fact(place, {
      type: moneyFacts.paid,
      data: { items: [...takes.lineIds], day: takes.day, words: words.value, replaces: [], of: '' },
    }),
  )
  if (!written.ok) return written
  await tellWhatWasAnswered(context)
  return ok(null)
}

/** What else was said to be paid with it stays so. */
async function sayNotPaid(context: Context, { lineIds }: Commands['sayNotPaid']['takes']): Done<null> {
  const look = context.look()
  const circle = myCircle(context, 'money')
  if (!circle.ok || !look) return refuse({ kind: 'not-allowed' })
  const found = linesOf(look, context, lineIds)
  if (!found.ok) return found
  if (found.value.some(({ person }) => person === look.me)) return refuse({ kind: 'not-allowed' })
  if (!found.value.every(({ state }) => state === 'paid')) return refuse({ kind: 'not-found' })
  const ids = new Set(found.value.flatMap(({ paidBy }) => paidBy))
  for (const one of moneyOf(look, context).paid) {
    if (!ids.has(one.id)) continue
    const { items, day, words } = one.said
    const rest = items.filter((item) => !lineIds.includes(item))
    const written = await write(context, circle.value.id, 'month', (place) =>
      context.documents.fact(place, {
        type: moneyFacts.paid,
        data: { items: rest, day, words, replaces: [one.id], of: '' },
      }),
    )
    if (!written.ok) return written
  }
  await tellWhatWasAnswered(context)
  return ok(null)
}

function linesOf(
  look: Look,
  context: Context,
  lineIds: readonly string[],
): Result<readonly LedgerLine[], AppRefusal> {
  if (lineIds.length === 0) return refuse({ kind: 'nothing-yet' })
  if (lineIds.length > moneyLimits.lines) return refuse({ kind: 'not-an-answer' })
  const byId = new Map(moneyOf(look, context).ledger.map((one) => [one.id, one]))
  const found = lineIds.flatMap((id) => byId.get(id) ?? [])
  return found.length === lineIds.length ? ok(found) : refuse({ kind: 'not-found' })
}

async function setMileRates(context: Context, takes: Commands['setMileRates']['takes']): Done<null> {
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

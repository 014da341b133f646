import { ok, refuse, type Plain, type Result } from '../../base/index.ts'
import { everyone } from '../../circles/index.ts'
import {
  drivenIn,
  isPlainDate,
  isStanding,
  moneyFacts,
  moneyLimits,
  paperNameOf,
  paperPerson,
  payFor,
  payForMiles,
  taxYearOf,
  tidyName,
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
import { mileRatesOf, moneyDesk, moneyOf } from '../moneyFacts.ts'
import type { ClaimDraft, MoneyCommands } from '../moneyTypes.ts'
import { sayPrivately } from '../privately.ts'
import { myCircle, write } from '../writing.ts'
import { moveInAccount, takeBackInAccount } from './account.ts'
import { setBudget, setMileRates } from './moneyRates.ts'

export const moneyCommands: CommandTable<MoneyCommands> = {
  claim: { on: 'team', run: claim },
  takeBackClaim: { on: 'team', run: takeBackClaim },
  answerClaim: { on: 'team', run: answerClaim },
  sayPaid: { on: 'team', run: sayPaid },
  sayNotPaid: { on: 'team', run: sayNotPaid },
  setMileRates: { on: 'team', run: setMileRates },
  setBudget: { on: 'team', run: setBudget },
  moveInAccount: { on: 'team', run: moveInAccount },
  takeBackInAccount: { on: 'team', run: takeBackInAccount },
}

type Done<T> = Promise<Result<T, AppRefusal>>

export async function claim(context: Context, takes: Commands['claim']['takes']): Done<{ claimId: string }> {
  const look = context.look()
  if (!look) return refuse({ kind: 'not-found' })
  if (takes.drafts.length === 0) return refuse({ kind: 'nothing-yet' })
  if (takes.drafts.length > moneyLimits.lines) return refuse({ kind: 'not-an-answer' })
  const paper = await paperOf(context, takes.onPaper ?? null)
  if (!paper.ok) return paper
  const person = paper.value === null ? look.me : paperPerson(paper.value.name)
  const { ledger } = moneyOf(look, context)
  const mine = takes.instead.map((id) => ledger.find((one) => one.id === id))
  if (mine.some((one) => !one)) return refuse({ kind: 'not-found' })
  if (mine.some((one) => one?.person !== person || !isMine(look, one))) return refuse({ kind: 'not-allowed' })
  const lines: MoneyLine[] = []
  const before = { person, instead: takes.instead, lines }
  for (const draft of takes.drafts) {
    const line = await lineOf(context, look, draft, before)
    if (!line.ok) return line
    lines.push(line.value)
  }
  const said = await sayClaim(context, look, {
    ...{ lines: lines.map(plainLine), instead: [...takes.instead], of: '', person: '', paper: paper.value },
  })
  return said.ok ? ok({ claimId: said.value }) : said
}

/** My own, or what I wrote down for somebody without the app. */
const isMine = (look: Look, { person, enteredBy }: LedgerLine): boolean =>
  person === look.me || enteredBy === look.me

async function paperOf(
  context: Context,
  onPaper: NonNullable<Commands['claim']['takes']['onPaper']> | null,
): Done<{ name: string; alone: boolean; sheet: Plain } | null> {
  if (onPaper === null) return ok(null)
  const circle = myCircle(context, 'money')
  if (!circle.ok) return refuse({ kind: 'not-allowed' })
  const name = tidyName(onPaper.name, moneyLimits.name)
  if (!name.ok) return name
  const used = onPaper.sheetId === null ? ok([]) : await useMedia(context, [onPaper.sheetId])
  if (!used.ok) return used
  const [sheet = null] = used.value
  if (sheet !== null && sheet.kind !== 'photo') return refuse({ kind: 'not-found' })
  const alone = circle.value.members.every((one) => one === context.me())
  return ok({ name: name.value, alone, sheet: sheet && { ...sheet } })
}

async function takeBackClaim(context: Context, { lineIds }: Commands['takeBackClaim']['takes']): Done<null> {
  const look = context.look()
  if (!look) return refuse({ kind: 'not-found' })
  const found = linesOf(look, context, lineIds)
  if (!found.ok) return found
  if (!found.value.every((one) => isMine(look, one))) return refuse({ kind: 'not-allowed' })
  // One word takes back what is of one.
  const [person = look.me, ...others] = new Set(found.value.map((one) => one.person))
  if (others.length > 0) return refuse({ kind: 'not-an-answer' })
  const name = paperNameOf(person)
  // What was agreed is not undone by one alone.
  if (found.value.some(({ state }) => state !== 'claimed' && state !== 'queried'))
    return refuse({ kind: 'not-allowed' })
  const said = await sayClaim(context, look, {
    ...{ lines: [], instead: [...lineIds], of: '', person: '' },
    paper: name === undefined ? null : { name, alone: false, sheet: null },
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
async function lineOf(context: Context, look: Look, draft: ClaimDraft, before: Before): Done<MoneyLine> {
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
      const driven = drivenBefore(look, context, draft.date, before)
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

/** Whose it is, what gives way to it, and what is claimed with it already. */
type Before = {
  readonly person: string
  readonly instead: readonly string[]
  readonly lines: readonly MoneyLine[]
}

/** Tenths of a mile in a car that they claimed in the same tax year. */
function drivenBefore(
  look: Look,
  context: Context,
  date: string,
  { person, instead, lines }: Before,
): number {
  const standing = moneyOf(look, context).ledger.filter(
    (one) => one.person === person && isStanding(one) && !instead.includes(one.id),
  )
  return drivenIn(taxYearOf(date), [...standing.map((one) => one.line), ...lines])
}

async function answerClaim(context: Context, takes: Commands['answerClaim']['takes']): Done<null> {
  const look = context.look()
  const circle = myCircle(context, 'money')
  if (!circle.ok || !look) return refuse({ kind: 'not-allowed' })
  const found = linesOf(look, context, takes.lineIds)
  if (!found.ok) return found
  const isOpen = ({ state }: LedgerLine) => ['claimed', 'queried', 'agreed'].includes(state)
  // It takes a second person, for whomever it was written.
  if (found.value.some((one) => isMine(look, one))) return refuse({ kind: 'not-allowed' })
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

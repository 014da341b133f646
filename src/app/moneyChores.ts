import type { Plain } from '../base/index.ts'
import { everyone } from '../circles/index.ts'
import {
  moneyFacts,
  parseMoneyAnswer,
  parseMoneyClaim,
  parseMoneyPaid,
  parseMoneyTold,
  selectHeads,
  type MoneyLine,
} from '../domain/index.ts'
import type { PersonId } from '../keys/index.ts'
import type { Context } from './context.ts'
import { factsOf, type Look } from './look.ts'
import { isAtDesk, mileRatesOf, moneyDesk, moneyOf, ownId } from './moneyFacts.ts'
import { privateFactsOf, sayPrivately } from './privately.ts'
import { personOf, personRef } from './select/refs.ts'
import { myCircle, write } from './writing.ts'

/** So many at once: a phone that comes back after weeks does the rest the next time it looks. */
const mostAtOnce = 20

/**
 * What was claimed privately comes into the money circle by the phones of those it was said to, so that everybody who may agree
 * reads it. Two phones that carry the same name the same claim, and it is there once.
 */
export async function carryClaims(context: Context): Promise<void> {
  const look = context.look()
  const circle = myCircle(context, 'money')
  if (!look || !circle.ok || !isAtDesk(look, look.me)) return
  // There is nobody there but those it was said to.
  if (circle.value.members.every((one) => isAtDesk(look, one))) return
  const carried = new Set(
    factsOf(look, moneyFacts.claim).flatMap((fact) => parseMoneyClaim(fact.data)?.of ?? []),
  )
  const open = privateFactsOf(look, context, moneyFacts.claim)
    .filter((fact) => fact.author !== look.me && !carried.has(fact.id))
    .flatMap((fact) => {
      const claim = parseMoneyClaim(fact.data)
      return claim ? [{ fact, claim }] : []
    })
  for (const { fact, claim } of open.slice(0, mostAtOnce)) {
    const data = {
      lines: claim.lines.map((line) => line && plainLine(line)),
      ...{ instead: [...claim.instead], of: fact.id, person: fact.author },
    }
    const written = await write(context, circle.value.id, 'month', (place) =>
      context.documents.fact(place, { type: moneyFacts.claim, data }),
    )
    if (!written.ok) return
  }
}

/**
 * Whoever claimed and is not in the circle is told what was answered and that it was paid, of theirs alone, by those they know
 * to look after the money. Those read it too, so that nobody is told twice.
 */
export async function tellWhatWasAnswered(context: Context): Promise<void> {
  const look = context.look()
  const circle = myCircle(context, 'money')
  if (!look || !circle.ok || !isAtDesk(look, look.me)) return
  // By who looks after it still: nobody is believed in it who laid that down, so it is told anew.
  const saidBy = (type: string) =>
    privateFactsOf(look, context, type).filter((fact) =>
      isAtDesk(look, personRef(look, fact.author).personId),
    )
  const told = new Set([
    ...saidBy(moneyFacts.told).flatMap((fact) => {
      const of = parseMoneyTold(fact.data)?.answer
      return of === undefined ? [] : fact.to.map((person) => `${of} ${person}`)
    }),
    ...saidBy(moneyFacts.paid).flatMap((fact) =>
      fact.to.map((person) => `${parseMoneyPaid(fact.data)?.of ?? ''} ${person}`),
    ),
  ])
  const open = openWords(look, context).filter(({ id, person }) => !told.has(`${id} ${person}`))
  for (const { person, type, data } of open.slice(0, mostAtOnce)) {
    const to = [person, ...moneyDesk(look)]
    const said = await sayPrivately(context, everyone(look.state.team), type, to, data)
    if (!said.ok) return
  }
}

/**
 * What a mile is paid with stays so when whoever said it lays the money down: the Holder's device says it again as hers, as long
 * as they wear the hat.
 */
export async function keepRates(context: Context): Promise<void> {
  const look = context.look()
  if (!look || look.me !== look.state.holder) return
  const theirs = selectHeads(mileRatesOf(look)).filter(({ by }) => by !== '' && by !== look.me)
  for (const { id, by: _, ...rates } of theirs.slice(0, mostAtOnce)) {
    const written = await write(context, everyone(look.state.team), 'month', (place) =>
      context.documents.fact(place, { type: moneyFacts.rates, data: { ...rates, replaces: [id] } }),
    )
    if (!written.ok) return
  }
}

type Word = {
  readonly id: string
  readonly person: PersonId
  readonly type: string
  readonly data: Plain
}

/** What was said in the circle of the lines of people who are not in it, for each of them apart. */
function openWords(look: Look, context: Context): readonly Word[] {
  const isOutside = (person: string): boolean => {
    const member = look.state.personById.get(person as PersonId)
    const inCircle = look.circles.some(
      (one) => one.purpose === 'money' && one.members.includes(person as PersonId),
    )
    return member?.standing === 'member' && !inCircle
  }
  const { ledger, paid: known } = moneyOf(look, context)
  const personOfLine = new Map(ledger.map((one) => [one.id, one.person]))
  const itemsOfPaid = new Map(known.map((one) => [one.id, one.said.items]))
  const answers = factsOf(look, moneyFacts.answer).flatMap((fact): readonly Word[] => {
    const answer = fact.circle.purpose === 'money' ? parseMoneyAnswer(fact.data) : undefined
    const present = (id: string) => personRef(look, id as PersonId).personId
    const people = [...new Set((answer?.items ?? []).map((item) => present(item.person)))].filter(isOutside)
    const by = personOf(look.state, fact.device) ?? ''
    const id = ownId(fact.id, by)
    return people.map((person) => ({
      ...{ id, person: person as PersonId, type: moneyFacts.told },
      data: {
        ...{
          answer: id,
          by,
          says: answer?.says ?? 'queried',
          words: answer?.words ?? '',
        },
        replaces: [...(answer?.replaces ?? [])],
        // Their photo they have.
        items: (answer?.items ?? [])
          .filter((item) => present(item.person) === person)
          .map((item) => ({
            ...item,
            instead: [...item.instead],
            line: plainLine(item.line.kind === 'spent' ? { ...item.line, receipt: null } : item.line),
          })),
      },
    }))
  })
  const paid = factsOf(look, moneyFacts.paid).flatMap((fact): readonly Word[] => {
    const said = fact.circle.purpose === 'money' ? parseMoneyPaid(fact.data) : undefined
    const before = (said?.replaces ?? []).flatMap((id) => itemsOfPaid.get(id) ?? [])
    const people = new Set([...(said?.items ?? []), ...before].flatMap((id) => personOfLine.get(id) ?? []))
    const id = ownId(fact.id, personOf(look.state, fact.device) ?? '')
    return [...people].filter(isOutside).map((person) => ({
      ...{ id, person: person as PersonId, type: moneyFacts.paid },
      data: {
        items: (said?.items ?? []).filter((id) => personOfLine.get(id) === person),
        ...{
          day: said?.day ?? '',
          words: said?.words ?? '',
          replaces: [...(said?.replaces ?? [])],
          of: id,
        },
      },
    }))
  })
  return [...answers, ...paid]
}

export const plainLine = (line: MoneyLine): Plain =>
  line.kind === 'spent' ? { ...line, receipt: line.receipt && { ...line.receipt } } : { ...line }

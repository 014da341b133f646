import {
  moneyFacts,
  paperNameOf,
  parseBudget,
  parseMileRates,
  parseMoneyAnswer,
  parseMoneyClaim,
  parseMoneyPaid,
  parseMoneyTold,
  selectLedger,
  startRates,
  type Budget,
  type LedgerLine,
  type MileRates,
  type MoneyAnswer,
  type MoneyClaim,
  type MoneyPaid,
  type Said,
  type SaidOfMoney,
} from '../domain/index.ts'
import type { Fact } from '../documents/index.ts'
import type { PersonId } from '../keys/index.ts'
import type { Context } from './context.ts'
import { factsOf, type Look, type Placed } from './look.ts'
import { privateFactsOf, privateType, type PrivateFact } from './privately.ts'
import { selectWorn } from './select/hatSaid.ts'
import { personOf, personRef } from './select/refs.ts'
import type { PersonRef } from './types.ts'

/**
 * Whom everybody in the team knows to look after the money: whose it is, and who wears its hat. Who else is in that circle only
 * those of it know. So claims go to these, and from their phones into the circle; and what was answered there is told by them.
 */
export const moneyDesk = (look: Look): readonly PersonId[] => {
  const known = deskByLook.get(look)
  if (known) return known
  const wearers = selectWorn(look)
    .filter((one) => one.hat === 'money' && one.state === 'worn')
    .map((one) => one.person as PersonId)
  const desk = [...new Set([look.state.holder, ...wearers])].slice(0, mostAtDesk)
  deskByLook.set(look, desk)
  return desk
}
const deskByLook = new WeakMap<Look, readonly PersonId[]>()
const mostAtDesk = 10

export const isAtDesk = (look: Look, person: string): boolean => moneyDesk(look).includes(person as PersonId)

/** Whose a line is: of the team, or of somebody without the app by the name on the sheet. */
export function moneyPerson(look: Look, person: string): PersonRef {
  const name = paperNameOf(person)
  return name === undefined
    ? personRef(look, person as PersonId)
    : { personId: person, name, relation: '', isMe: false, isHolder: false }
}

export type MoneyKnown = {
  readonly ledger: readonly LedgerLine[]
  /** Ids of facts that are on this phone only. */
  readonly unsent: ReadonlySet<string>
  readonly paid: readonly Said<MoneyPaid>[]
}

const knownByLook = new WeakMap<Look, MoneyKnown>()

/** What there is of money here. Gone through once for each look. */
export function moneyOf(look: Look, context: Context): MoneyKnown {
  const known = knownByLook.get(look)
  if (known) return known
  const unsent = new Set<string>()
  const said = saidOfMoney(look, context, unsent)
  const made = { ledger: selectLedger(said), unsent, paid: said.paid }
  knownByLook.set(look, made)
  return made
}

function saidOfMoney(look: Look, context: Context, unsent: Set<string>): SaidOfMoney {
  const present = (person: string) => personRef(look, person as PersonId).personId
  /** Said in the circle: who could write there belongs to it. */
  const inCircle = <T>(type: string, parse: (data: Fact['data']) => T | undefined): readonly Said<T>[] =>
    factsOf(look, type).flatMap((fact: Placed<Fact>) => {
      const author = personOf(look.state, fact.device)
      const said = fact.circle.purpose === 'money' ? parse(fact.data) : undefined
      if (author === undefined || said === undefined) return []
      const id = ownId(fact.id, author)
      if (fact.number === null) unsent.add(id)
      return [{ id, by: present(author), at: fact.at, said }]
    })
  const told = <T>(
    type: string,
    parse: (data: PrivateFact['data']) => T | undefined,
    idOf: (fact: PrivateFact, said: T) => string,
  ): readonly Said<T>[] =>
    privateFactsOf(look, context, type).flatMap((fact) => {
      const said = parse(fact.data)
      if (said === undefined) return []
      const id = idOf(fact, said)
      if (fact.unsent) unsent.add(id)
      return [{ id, by: present(fact.author), at: fact.at, said }]
    })
  const isTheirs = ({ by }: { readonly by: string }) => isAtDesk(look, by)
  const claims = claimsOf(
    told<MoneyClaim>(moneyFacts.claim, parseOwnClaim, (fact) => ownId(fact.id, fact.author)),
    inCircle<MoneyClaim>(moneyFacts.claim, parseMoneyClaim),
    privateNames(look),
  ).map((one) => ({ ...one, by: present(one.by) }))
  const answers = [
    ...inCircle<MoneyAnswer>(moneyFacts.answer, parseMoneyAnswer),
    ...told(moneyFacts.told, parseMoneyTold, (_, said) => said.answer)
      .filter(isTheirs)
      .map((one) => ({ ...one, by: one.said.by === '' ? one.by : present(one.said.by) })),
  ].map((one) => ({
    ...one,
    said: { ...one.said, items: one.said.items.map((item) => ({ ...item, person: present(item.person) })) },
  }))
  const paid = [
    ...inCircle<MoneyPaid>(moneyFacts.paid, parseMoneyPaid),
    ...told<MoneyPaid>(moneyFacts.paid, parseMoneyPaid, (fact, said) => said.of || fact.id).filter(isTheirs),
  ]
  return { claims, answers: unique(answers), paid: unique(paid), holder: look.state.holder }
}

/** Only who is of the money writes down what somebody else has on paper. */
function parseOwnClaim(data: Fact['data']): MoneyClaim | undefined {
  const claim = parseMoneyClaim(data)
  return claim?.paper === null ? claim : undefined
}

/** Ids are made by whoever writes: with the author in it, nobody puts a word of theirs in the place of somebody else's. */
export const ownId = (id: string, author: string): string => `${id}-${author}`

/**
 * Claims in the words of who made them; where those are not here, as one of the desk carried them into the circle. Nobody carries
 * what its author never said: that there is a private word of theirs, and of that name, everybody sees.
 */
function claimsOf(
  own: readonly Said<MoneyClaim>[],
  inCircle: readonly Said<MoneyClaim>[],
  names: ReadonlySet<string>,
): readonly Said<MoneyClaim>[] {
  const ids = new Set(own.map(({ id }) => id))
  const carried = inCircle
    .filter(({ said }) => said.of !== '')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((one) => ({ ...one, id: ownId(one.said.of, one.said.person), by: one.said.person }))
    .filter(({ id }) => names.has(id) && !ids.has(id))
  return [...own, ...inCircle.filter(({ said }) => said.of === ''), ...unique(carried)]
}

const privateByLook = new WeakMap<Look, ReadonlySet<string>>()
/** The names of all private words, whoever can read them. */
function privateNames(look: Look): ReadonlySet<string> {
  const known = privateByLook.get(look)
  if (known) return known
  const names = new Set(
    factsOf(look, privateType).map((fact) => ownId(fact.id, personOf(look.state, fact.device) ?? '')),
  )
  privateByLook.set(look, names)
  return names
}

/** Who said it to themselves too, as they are in the circle, said it once. */
const unique = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] => [
  ...new Map([...all].reverse().map((one) => [one.id, one])).values(),
]

/** What a mile is paid with, in the words of those whose word on money counts; and where a team starts. */
export const mileRatesOf = (look: Look): readonly MileRatesSaid[] => [
  { ...startRates, by: '' },
  ...factsOf(look, moneyFacts.rates).flatMap((fact) => {
    const author = personOf(look.state, fact.device)
    const rates = parseMileRates(fact.data)
    if (author === undefined || !rates || fact.circle.purpose !== 'everyone') return []
    const by = personRef(look, author).personId
    return isAtDesk(look, by) ? [{ ...rates, id: fact.id, by }] : []
  }),
]
type MileRatesSaid = MileRates & { readonly id: string; readonly by: string }

export const budgetsOf = (look: Look): readonly (Budget & { readonly id: string })[] =>
  factsOf(look, moneyFacts.budget).flatMap((fact) => {
    const budget = fact.circle.purpose === 'money' ? parseBudget(fact.data) : undefined
    return budget ? [{ ...budget, id: fact.id }] : []
  })

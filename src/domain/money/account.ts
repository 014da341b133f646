import type { PlainDate } from '../dates.ts'
import type { Said } from '../hats/select.ts'
import type { LedgerLine } from './ledger.ts'
import type { MoneyPaid } from './shape.ts'
import { movesOf, type TinMove } from './tin.ts'

/** The account at a bank that the money for support comes into, in the money circle; written down, and never moved. */
export const accountFacts = { moved: 'account-moved' } as const

export type SaidOfAccount = {
  readonly moves: readonly Said<TinMove>[]
  readonly paid: readonly Said<MoneyPaid>[]
  readonly ledger: readonly LedgerLine[]
  readonly holder: string
}
/** A month of it, as the bank's own statement should say it too. `spent`: by its card, or paid to people. */
export type AccountMonth = {
  readonly isBegun: boolean
  readonly opening: number
  readonly came: number
  readonly out: number
  readonly spent: number
  readonly closing: number
  readonly moves: ReturnType<typeof movesOf>
  /** Those of other months too. */
  readonly all: ReturnType<typeof movesOf>
}

/**
 * What an account begins with is what was in it on that day, so nothing of before is taken off it. Cash and somebody's own money
 * come out of no account: what was taken out for cash is written down as that. In whatever order it is heard.
 */
export function selectAccount(said: SaidOfAccount, month: string): AccountMonth {
  const moves = [...movesOf(said.moves)].sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id))
  const begun = moves.find(({ kind }) => kind === 'begun')?.date
  const counts = ({ date }: { readonly date: PlainDate }) => begun !== undefined && date >= begun
  const [first, last] = [`${month}-01`, `${month}-31`]
  const isNow = ({ date }: { readonly date: PlainDate }) => date >= first && date <= last
  const all = moves.filter(counts)
  const paidOut = spentOf(said).filter(counts)
  const ofKind = (kind: 'begun' | 'in' | 'out') => sumOf(all.filter((one) => one.kind === kind && isNow(one)))
  const before = all.filter(({ date }) => date < first)
  const opening =
    before.reduce((sum, { kind, pence }) => (kind === 'out' ? sum - pence : sum + pence), 0) -
    sumOf(paidOut.filter(({ date }) => date < first)) +
    ofKind('begun')
  const [came, out, spent] = [ofKind('in'), ofKind('out'), sumOf(paidOut.filter(isNow))]
  return {
    ...{ isBegun: begun !== undefined && begun <= last, opening, came, out, spent },
    closing: opening + came - out - spent,
    ...{ moves: moves.filter(isNow), all: moves },
  }
}

type Out = { readonly date: PlainDate; readonly pence: number }

function spentOf({ ledger, paid, holder }: SaidOfAccount): readonly Out[] {
  const dayOf = new Map(paid.map(({ id, said }) => [id, said.day]))
  return ledger.flatMap(({ line, person, state, paidBy }): readonly Out[] => {
    if (state !== 'agreed' && state !== 'paid') return []
    if (line.kind === 'spent' && line.paid !== 'own')
      return line.paid === 'card' ? [{ date: line.date, pence: line.pence }] : []
    if (state !== 'paid' || person === holder) return []
    // Said by two, it was paid on the first day of the two.
    const [day = line.date] = paidBy
      .flatMap((id) => dayOf.get(id) ?? [])
      .filter((one) => one !== '')
      .sort()
    return [{ date: day, pence: line.pence }]
  })
}

const sumOf = (all: readonly Out[]): number => all.reduce((sum, { pence }) => sum + pence, 0)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

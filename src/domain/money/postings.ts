import type { LedgerLine } from './ledger.ts'

/**
 * Double entry: `cost:<what>`, `owed:<person>`, `purse` (the money of whose life it is), `float:<tin>`, `fund:<pool>`. What a
 * thing costs comes out of somewhere, so what is posted for one thing is nothing in sum.
 */
export type Posting = { readonly account: string; readonly pence: number }

/** What is agreed is posted; what is claimed, asked about, taken back or there twice is not. */
export function postingsOf({ line, person, state }: LedgerLine, holder: string): readonly Posting[] {
  if (state !== 'agreed' && state !== 'paid') return []
  const { pence } = line
  const cost = line.kind === 'spent' ? line.category : line.kind
  const from = sourceOf(line, person, holder)
  const isSettled = state === 'paid' && from.startsWith('owed:')
  return [...post(`cost:${cost}`, from, pence), ...(isSettled ? post(from, 'purse', pence) : [])]
}

function sourceOf(line: LedgerLine['line'], person: string, holder: string): string {
  if (line.kind === 'spent' && line.paid === 'float') return `float:${line.from}`
  if (line.kind === 'spent' && line.paid === 'fund') return `fund:${line.from}`
  if (line.kind === 'spent' && line.paid !== 'own') return 'purse'
  return person === holder ? 'purse' : `owed:${person}`
}

/** So much goes to one account and out of the other. */
export const post = (to: string, from: string, pence: number): readonly Posting[] => [
  { account: to, pence },
  { account: from, pence: 0 - pence },
]

export function balancesOf(postings: readonly Posting[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { account, pence } of postings) sums.set(account, (sums.get(account) ?? 0) + pence)
  return sums
}

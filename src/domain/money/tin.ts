import { shape, type Plain } from '../../base/index.ts'
import { readDay, type PlainDate } from '../dates.ts'
import type { Said } from '../hats/select.ts'
import { selectHeads } from '../profiles/versions.ts'
import type { LedgerLine } from './ledger.ts'
import { moneyLimits } from './shape.ts'
import { unique } from './unique.ts'

/** A tin with cash of the person's in it, in the money circle. README of `domain`. */
export const tinFacts = { moved: 'tin-moved', counted: 'tin-counted', seen: 'tin-seen' } as const
export const tinKinds = ['begun', 'in', 'out'] as const
export type TinKind = (typeof tinKinds)[number]

/** `replaces`: moves of the same author that this one takes the place of. `back`: it only takes those back. */
export type TinMove = {
  readonly kind: TinKind | 'back'
  readonly date: PlainDate
  readonly what: string
  readonly pence: number
  readonly replaces: readonly string[]
}
/** `written`: what was written down then, as the phone of who counted knew it. `replaces`: counts that they had read. */
export type TinCount = {
  readonly date: PlainDate
  readonly pence: number
  readonly written: number
  readonly replaces: readonly string[]
}
/** Another person counted or watched, and says the same number. */
export type TinSeen = { readonly of: string; readonly pence: number }

const id = shape.text(200)
const ids = shape.list(id, 20)
const amount = shape.whole(0, moneyLimits.pence)
const most = 100_000_000
const readMove = shape.lenient<Omit<TinMove, 'kind'> & { readonly kind: TinMove['kind'] | '' }>({
  kind: [shape.oneOf(...tinKinds, 'back'), ''],
  date: [readDay, ''],
  what: [shape.text(moneyLimits.what * 4), ''],
  pence: [amount, -1],
  replaces: [ids, []],
})
const readCount = shape.lenient<TinCount>({
  date: [readDay, ''],
  pence: [amount, -1],
  written: [shape.whole(-most, most), 0],
  replaces: [ids, []],
})
const readSeen = shape.lenient<TinSeen>({ of: [id, ''], pence: [amount, -1] })

/** Undefined for what has no day or no amount. A tin may begin empty. */
export function parseTinMove(data: Plain): TinMove | undefined {
  const move = readMove(data)
  if (!move || move.kind === '' || move.date === '') return undefined
  const least = move.kind === 'begun' || move.kind === 'back' ? 0 : 1
  return move.pence >= least ? { ...move, kind: move.kind } : undefined
}
export function parseTinCount(data: Plain): TinCount | undefined {
  const count = readCount(data)
  return count && count.date !== '' && count.pence >= 0 ? count : undefined
}
export function parseTinSeen(data: Plain): TinSeen | undefined {
  const seen = readSeen(data)
  return seen && seen.of !== '' && seen.pence >= 0 ? seen : undefined
}

export type SaidOfTin = {
  readonly moves: readonly Said<TinMove>[]
  readonly counts: readonly Said<TinCount>[]
  readonly seen: readonly Said<TinSeen>[]
  readonly ledger: readonly LedgerLine[]
}
/** `spent`: an agreed expense that was paid out of the tin. `before` and `after`: what is written down, by the days. */
export type TinLine = {
  readonly id: string
  readonly by: string
  readonly at: number
  readonly kind: TinKind | 'spent'
  readonly date: PlainDate
  readonly what: string
  readonly pence: number
  readonly before: number
  readonly after: number
}
export type TinCounted = Omit<TinCount, 'replaces'> & {
  readonly id: string
  readonly by: string
  readonly at: number
  /** Nobody who had read it has counted since. */
  readonly isLast: boolean
  readonly seenBy: readonly string[]
}
export type Tin = {
  readonly balance: number
  /** The newest day first. */
  readonly lines: readonly TinLine[]
  readonly counts: readonly TinCounted[]
  /** Paid out of it, as somebody says, and not agreed yet. */
  readonly waiting: number
}

/**
 * What there should be in the tin is what it began with and what was put in, less what was taken out and what agreed
 * expenses cost. A count changes nothing of that: it says what there is. In whatever order it is heard.
 */
export function selectTin({ moves, counts, seen, ledger }: SaidOfTin): Tin {
  const spent = ledger.filter(({ line }) => line.kind === 'spent' && line.paid === 'float')
  const all = [...movesOf(moves), ...spent.filter(isAgreed).map(lineOf)].sort(
    (a, b) => compare(a.date, b.date) || rank(a) - rank(b) || a.at - b.at || compare(a.id, b.id),
  )
  let balance = 0
  const lines = all.map((one): TinLine => {
    const before = balance
    balance += one.kind === 'begun' || one.kind === 'in' ? one.pence : -one.pence
    return { ...one, before, after: balance }
  })
  return {
    balance,
    lines: lines.reverse(),
    counts: countsOf(counts, seen),
    waiting: spent.filter(isOpen).reduce((sum, { line }) => sum + line.pence, 0),
  }
}

const isAgreed = ({ state }: LedgerLine): boolean => state === 'agreed' || state === 'paid'
const isOpen = ({ state }: LedgerLine): boolean => state === 'claimed' || state === 'queried'
/** What a tin begins with is the first of its day. */
const rank = ({ kind }: Pick<TinLine, 'kind'>): number => (kind === 'begun' ? 0 : 1)

type Move = Omit<TinLine, 'before' | 'after'>
type Moved = Move & { readonly kind: TinKind }

const lineOf = ({ id, person, at, line: { date, what, pence } }: LedgerLine): Move => ({
  ...{ id, by: person, at, kind: 'spent', date, what, pence },
})

/** What was moved and not taken back; only its author takes something back. */
export function movesOf(said: SaidOfTin['moves']): readonly Moved[] {
  const all = unique(said)
  const authors = new Map(all.map((one) => [one.id, one.by]))
  const own = all.map((one) => ({
    ...one,
    replaces: one.said.replaces.filter((other) => authors.get(other) === one.by),
  }))
  return selectHeads(own).flatMap(({ id, by, at, said: { kind, date, what, pence } }): readonly Moved[] =>
    kind === 'back' ? [] : [{ id, by, at, kind, date, what, pence }],
  )
}

function countsOf(said: SaidOfTin['counts'], seen: SaidOfTin['seen']): readonly TinCounted[] {
  const all = unique(said)
  const last = new Set(
    selectHeads(all.map(({ id, said }) => ({ id, replaces: said.replaces }))).map(({ id }) => id),
  )
  const names = new Map<string, Set<string>>()
  for (const { by, said } of seen) {
    const key = `${said.of} ${said.pence}`
    names.set(key, (names.get(key) ?? new Set()).add(by))
  }
  return all
    .map(({ id, by, at, said: { date, pence, written } }) => ({
      ...{ id, by, at, date, pence, written, isLast: last.has(id) },
      // Nobody is a second person to themselves.
      seenBy: [...(names.get(`${id} ${pence}`) ?? [])].filter((one) => one !== by).sort(compare),
    }))
    .sort(
      (a, b) =>
        Number(b.isLast) - Number(a.isLast) || compare(b.date, a.date) || b.at - a.at || compare(a.id, b.id),
    )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

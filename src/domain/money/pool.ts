import { shape, type Plain } from '../../base/index.ts'
import { readDay, type PlainDate } from '../dates.ts'
import type { Said } from '../hats/select.ts'
import { parseMediaRef, type PhotoRef } from '../media/shape.ts'
import { selectHeads } from '../profiles/versions.ts'
import { split } from './amounts.ts'
import { post, type Posting } from './postings.ts'
import { moneyLimits } from './shape.ts'
import { unique } from './unique.ts'

/** A fund that people of several teams share, in the money circle of a team of its own. README of `domain`. */
export const poolFacts = { entry: 'pool-entry', seen: 'pool-seen' } as const
export const poolKinds = ['in', 'out', 'hours'] as const
export type PoolKind = (typeof poolKinds)[number]

/**
 * `in`: somebody put money in, or says so; `out`: something was paid of it; `hours`: time of a worker was shared. `shares`: whose
 * parts of it are how large, as whole numbers. `replaces`: entries of the same author that this one corrects.
 */
export type PoolEntry = {
  readonly kind: PoolKind
  readonly date: PlainDate
  readonly what: string
  readonly pence: number
  readonly minutes: number
  readonly shares: readonly PoolShare[]
  readonly receipt: PhotoRef | null
  readonly replaces: readonly string[]
}
export type PoolShare = { readonly person: string; readonly parts: number }

const id = shape.text(200)
const readPhoto: shape.Reader<PhotoRef> = (value) => {
  const ref = parseMediaRef(value as Plain)
  return ref?.kind === 'photo' ? ref : undefined
}
const readShare = shape.lenient<PoolShare>({ person: [shape.text(64), ''], parts: [shape.whole(0, 1000), 0] })
const readEntry = shape.lenient<Omit<PoolEntry, 'kind'> & { readonly kind: PoolKind | '' }>({
  kind: [shape.oneOf(...poolKinds), ''],
  date: [readDay, ''],
  what: [shape.text(moneyLimits.what * 4), ''],
  pence: [shape.whole(0, moneyLimits.pence), 0],
  minutes: [shape.whole(0, moneyLimits.minutes), 0],
  shares: [shape.list(readShare, 20), []],
  receipt: [readPhoto, null],
  replaces: [shape.list(id, 20), []],
})
const readSeen = shape.lenient<{ entry: string; yes: boolean }>({ entry: [id, ''], yes: [shape.flag, false] })

/** Undefined for what has no day, nothing in it, or nobody to share it. */
export function parsePoolEntry(data: Plain): PoolEntry | undefined {
  const entry = readEntry(data)
  if (!entry || entry.kind === '' || entry.date === '') return undefined
  const shares = entry.shares.filter(({ person, parts }) => person !== '' && parts > 0)
  const isOne = new Set(shares.map(({ person }) => person)).size === shares.length
  const amount = entry.kind === 'hours' ? entry.minutes : entry.pence
  return shares.length > 0 && isOne && amount > 0 ? { ...entry, kind: entry.kind, shares } : undefined
}
export function parsePoolSeen(data: Plain): { readonly entry: string; readonly yes: boolean } | undefined {
  const seen = readSeen(data)
  return seen && seen.entry !== '' ? seen : undefined
}

export type SaidOfPool = {
  readonly entries: readonly Said<PoolEntry>[]
  readonly seen: readonly Said<{ readonly entry: string; readonly yes: boolean }>[]
}
/**
 * `agreed`: by everybody who has a share in it and did not write it; where that is nobody, by somebody else of the fund. A no of
 * one holds it back.
 */
export type PoolLine = {
  readonly id: string
  readonly by: string
  readonly at: number
  readonly entry: PoolEntry
  readonly state: 'waits' | 'agreed' | 'no'
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

export function selectPool(said: SaidOfPool): readonly PoolLine[] {
  const all = unique(said.entries)
  const authors = new Map(all.map((one) => [one.id, one.by]))
  const mine = all.map((one) => ({
    ...one,
    replaces: one.said.replaces.filter((other) => authors.get(other) === one.by),
  }))
  const wordsByEntry = new Map<string, { readonly yes: Set<string>; readonly no: Set<string> }>()
  for (const { by, said: one } of said.seen) {
    const found = wordsByEntry.get(one.entry) ?? { yes: new Set<string>(), no: new Set<string>() }
    found[one.yes ? 'yes' : 'no'].add(by)
    wordsByEntry.set(one.entry, found)
  }
  return selectHeads(mine)
    .map(({ id, by, at, said: entry }): PoolLine => {
      const others = entry.shares.map(({ person }) => person).filter((person) => person !== by)
      const words = wordsByEntry.get(id)
      const asked = others.length > 0 ? others : [...(words?.yes ?? []), ...(words?.no ?? [])]
      const said = [...new Set(asked)].filter((person) => person !== by).sort()
      const no = said.filter((person) => words?.no.has(person))
      const yes = said.filter((person) => words?.yes.has(person) && !words.no.has(person))
      const isWhole = yes.length === Math.max(1, others.length)
      const state = no.length > 0 ? 'no' : isWhole || yes.length > others.length ? 'agreed' : 'waits'
      return { id, by, at, entry, state, yes, no }
    })
    .sort((a, b) =>
      a.entry.date < b.entry.date ? 1 : a.entry.date > b.entry.date ? -1 : a.id < b.id ? -1 : 1,
    )
}

/** What everybody agreed to, as double entry: what is put in is each one's, what is paid out is each one's part. */
export function poolPostings({ entry, state }: PoolLine): readonly Posting[] {
  if (state !== 'agreed' || entry.kind === 'hours') return []
  const parts = split(
    entry.pence,
    entry.shares.map(({ parts }) => parts),
  )
  return entry.shares.flatMap(({ person }, at) =>
    entry.kind === 'in'
      ? post(`left:${person}`, `put:${person}`, parts[at] ?? 0)
      : post('spent', `left:${person}`, parts[at] ?? 0),
  )
}

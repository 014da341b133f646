import {
  balancesOf,
  parsePoolEntry,
  parsePoolSeen,
  poolFacts,
  poolPostings,
  selectPool,
  split,
  type PoolEntry,
  type PoolLine,
  type Said,
} from '../../domain/index.ts'
import type { Fact } from '../../documents/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { factsOf, savedOf, type Look } from '../look.ts'
import { ownId } from '../moneyFacts.ts'
import type { PoolItem, PoolView, PoolViews } from '../poolTypes.ts'
import type { ViewTable } from '../viewTable.ts'
import { audienceOf, circleFor, peopleOf, personOf, personRef } from './refs.ts'

export const poolViews: ViewTable<PoolViews> = { pool: ({ look }) => selectPoolView(look) }

export function poolOf(look: Look): readonly PoolLine[] {
  const present = (person: string) => personRef(look, person as PersonId).personId
  const parseEntry = (data: Fact['data']): PoolEntry | undefined => {
    const entry = parsePoolEntry(data)
    return entry && { ...entry, shares: entry.shares.map((one) => ({ ...one, person: present(one.person) })) }
  }
  const of = <T>(type: string, parse: (data: Fact['data']) => T | undefined): readonly Said<T>[] =>
    factsOf(look, type).flatMap((fact) => {
      const by = personOf(look.state, fact.device)
      const said = fact.circle.purpose === 'money' ? parse(fact.data) : undefined
      if (by === undefined || said === undefined) return []
      return [{ id: ownId(fact.id, by), by: present(by), at: fact.at, said }]
    })
  return selectPool({
    entries: of(poolFacts.entry, parseEntry),
    seen: of(poolFacts.seen, parsePoolSeen),
  })
}

function selectPoolView(look: Look): PoolView {
  const circle = circleFor(look, 'money')
  const lines = circle ? poolOf(look) : []
  const unsent = new Set(
    factsOf(look, poolFacts.entry).flatMap((fact) =>
      fact.number === null ? ownId(fact.id, personOf(look.state, fact.device) ?? '') : [],
    ),
  )
  const sums = balancesOf(lines.flatMap(poolPostings))
  return {
    items: lines.map((line) => itemOf(look, line, unsent)),
    left: [...sums].flatMap(([account, pence]) =>
      account.startsWith('left:') ? [{ person: personRef(look, account.slice(5) as PersonId), pence }] : [],
    ),
    people: peopleOf(look, circle?.members ?? []),
    audience: circle ? audienceOf(look, circle) : null,
  }
}

function itemOf(
  look: Look,
  { id, by, entry, state, yes, no }: PoolLine,
  unsent: ReadonlySet<string>,
): PoolItem {
  const { kind, date, what, pence, minutes, shares } = entry
  const amounts = split(
    kind === 'hours' ? minutes : pence,
    shares.map(({ parts }) => parts),
  )
  const refs = (ids: readonly string[]) => ids.map((one) => personRef(look, one as PersonId))
  const isShared =
    shares.some(({ person }) => person === look.me) || shares.every(({ person }) => person === by)
  return {
    ...{ entryId: id, kind, date, what, pence, minutes, state, yes: refs(yes), no: refs(no) },
    by: personRef(look, by as PersonId),
    shares: shares.map(({ person, parts }, at) => ({
      person: personRef(look, person as PersonId),
      ...{ parts, amount: amounts[at] ?? 0 },
    })),
    receipt: entry.receipt && look.mediaItem(entry.receipt),
    maySay: isShared && by !== look.me && !yes.includes(look.me) && !no.includes(look.me),
    saved: savedOf(look, unsent.has(id)),
  }
}

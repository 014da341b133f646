import type { Plain } from '../../base/index.ts'
import {
  concernFacts,
  concernLimits,
  parseConcern,
  parseConcernCopy,
  parseConcernLetIn,
  parseConcernMore,
  parseConcernWait,
  type ConcernField,
  type ConcernMore,
  type ConcernSaid,
} from './shape.ts'

/** A private fact as it is known to be: `author` signed it, and those of `to` can open it too. */
export type ConcernFact = {
  readonly id: string
  readonly type: string
  readonly author: string
  readonly to: readonly string[]
  readonly at: number
  readonly data: Plain
}

/** `passedBy` where only a copy of it is here: that person says that `author` wrote it. */
type By<T> = T & {
  readonly id: string
  readonly author: string
  readonly at: number
  readonly passedBy: string
}

export type Concern = By<ConcernSaid> & {
  /** Everybody who can read it, its author among them. */
  readonly group: readonly string[]
  readonly more: readonly By<ConcernMore>[]
  readonly letIn: readonly {
    readonly person: string
    readonly by: string
    readonly at: number
    readonly why: 'asked' | 'over'
  }[]
  /** Who agreed, and when, that the Holder is told later. */
  readonly waits: readonly { readonly by: string; readonly at: number }[]
  readonly factIds: readonly string[]
}

const day = 86_400_000
/** Until somebody else has agreed, and for as long as one agreement holds. */
export const concernWaits = { first: 7 * day, each: 28 * day } as const

/** All concerns in these facts. Their order says nothing. Facts of who is not in the group of a concern count for nothing. */
export function selectConcerns(facts: readonly ConcernFact[]): readonly Concern[] {
  const byConcern = new Map<string, ConcernFact[]>()
  for (const fact of facts) {
    const concern = concernOf(fact)
    if (concern === undefined) continue
    const known = byConcern.get(concern)
    if (known) known.push(fact)
    else byConcern.set(concern, [fact])
  }
  return [...byConcern].flatMap(([id, own]) => concernFrom(id, own.sort(byAge)) ?? []).sort(byAge)
}

function concernOf({ id, type, data }: ConcernFact): string | undefined {
  switch (type) {
    case concernFacts.said:
      return id
    case concernFacts.more:
      return parseConcernMore(data)?.concern
    case concernFacts.letIn:
      return parseConcernLetIn(data)?.concern
    case concernFacts.copy:
      return parseConcernCopy(data)?.concern
    case concernFacts.wait:
      return parseConcernWait(data)?.concern
    default:
      return undefined
  }
}

function concernFrom(id: string, facts: readonly ConcernFact[]): Concern | undefined {
  const own = facts.find((fact) => fact.id === id && fact.type === concernFacts.said)
  const letIns = facts.flatMap((fact) => {
    const read = fact.type === concernFacts.letIn ? parseConcernLetIn(fact.data) : undefined
    return read ? [{ ...read, fact }] : []
  })
  // Who was let in begins with who let them in: whom that person said it to.
  const group = new Set<string>()
  const take = (fact: ConcernFact) => [fact.author, ...fact.to].forEach((one) => group.add(one))
  if (own) take(own)
  else for (const { fact } of letIns) take(fact)
  if (own) {
    let before = -1
    while (before !== group.size) {
      before = group.size
      for (const { person, fact } of letIns) if (group.has(fact.author)) group.add(person)
    }
  }
  const inGroup = facts.filter((fact) => group.has(fact.author))
  const ids = new Set(inGroup.map((fact) => fact.id))
  const copies = inGroup.flatMap((fact) => {
    const read = fact.type === concernFacts.copy ? parseConcernCopy(fact.data) : undefined
    if (!read || ids.has(read.fact)) return []
    return [
      { id: read.fact, type: read.type, author: read.author, at: read.at, data: read.data, by: fact.author },
    ]
  })
  const all = [...inGroup.map((fact) => ({ ...fact, by: '' })), ...onceEach(copies)]
  const first = all.find((fact) => fact.id === id && fact.type === concernFacts.said)
  const said = first && parseConcern(first.data)
  if (!first || !said) return undefined
  const more = all.flatMap((fact): readonly By<ConcernMore>[] => {
    const read = fact.type === concernFacts.more ? parseConcernMore(fact.data) : undefined
    return read && read.concern === id ? [{ ...read, ...signed(fact) }] : []
  })
  return {
    ...said,
    ...signed(first),
    group: [...group],
    more: more.sort(byAge).slice(-concernLimits.more),
    letIn: letIns
      .filter(({ fact }) => group.has(fact.author))
      .map(({ person, why, fact }) => ({ person, why, by: fact.author, at: fact.at })),
    waits: inGroup
      .filter((fact) => fact.type === concernFacts.wait && fact.author !== first.author)
      .map((fact) => ({ by: fact.author, at: fact.at })),
    factIds: inGroup.map((fact) => fact.id),
  }
}

/** Two may have passed on the same. The first by name, so that each phone shows the same one. */
function onceEach<T extends { readonly id: string; readonly by: string }>(
  copies: readonly T[],
): readonly T[] {
  const byId = new Map<string, T>()
  for (const copy of copies) {
    const known = byId.get(copy.id)
    if (!known || copy.by < known.by) byId.set(copy.id, copy)
  }
  return [...byId.values()]
}

const signed = (fact: { id: string; author: string; at: number; by: string }) => ({
  id: fact.id,
  author: fact.author,
  at: fact.at,
  passedBy: fact.by,
})

const byAge = (a: { id: string; at: number }, b: { id: string; at: number }): number =>
  a.at - b.at || (a.id < b.id ? -1 : 1)

export type ConcernValue = {
  readonly factId: string
  readonly value: string
  readonly author: string
  readonly at: number
  readonly passedBy: string
}

/** What stands in a field: all that nobody replaced. What was replaced stays readable. */
export function valuesOf(
  concern: Concern,
  field: ConcernField,
): { readonly now: readonly ConcernValue[]; readonly before: readonly ConcernValue[] } {
  const all = concern.more.flatMap((more) => {
    const said = more.values.findLast((one) => one.field === field)
    return said ? [{ more, value: said.value }] : []
  })
  const replaced = new Set(all.flatMap(({ more }) => more.replaces.filter((one) => one !== more.id)))
  const known = all.map(({ more, value }) => ({
    factId: more.id,
    value,
    author: more.author,
    at: more.at,
    passedBy: more.passedBy,
  }))
  const now = known.filter((one) => !replaced.has(one.factId))
  // Two that replace each other cannot have read one another: neither is believed to be gone.
  return now.length > 0 || known.length === 0
    ? { now, before: known.filter((one) => replaced.has(one.factId)) }
    : { now: known, before: [] }
}

/**
 * Until when the Holder is told later: seven days without anybody's agreement, 28 from each. A date that is still to come is not
 * believed, so no clock hides it for ever.
 */
export function toldLaterUntil({ at, more, letIn, waits }: Concern, now: number): number {
  const begun = Math.min(at, now, ...more.map((one) => one.at), ...letIn.map((one) => one.at))
  const agreed = waits.filter((one) => one.at <= now).map((one) => one.at + concernWaits.each)
  return Math.max(begun + concernWaits.first, ...agreed)
}

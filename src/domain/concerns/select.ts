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
  type ConcernLetIn,
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

/** `passedBy` where only a copy of it is here: whoever first passed it on and whoever did to me say that `author` wrote it. */
type By<T> = T & {
  readonly id: string
  readonly author: string
  readonly at: number
  readonly passedBy: readonly string[]
}

export type Concern = By<ConcernSaid> & {
  /** The fact that began it, by which all that is said of it names it. */
  readonly began: string
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
export function selectConcerns(facts: readonly ConcernFact[], reader: string): readonly Concern[] {
  const byConcern = new Map<string, ConcernFact[]>()
  for (const fact of facts) {
    const concern = concernOf(fact)
    if (concern === undefined) continue
    const known = byConcern.get(concern)
    if (known) known.push(fact)
    else byConcern.set(concern, [fact])
  }
  return [...byConcern].flatMap(([id, own]) => concernsFrom(id, own.sort(byAge), reader)).sort(byAge)
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

type LetIn = ConcernLetIn & { readonly fact: ConcernFact }

function concernsFrom(id: string, facts: readonly ConcernFact[], reader: string): readonly Concern[] {
  const own = facts.find((fact) => fact.id === id && fact.type === concernFacts.said)
  const letIns = facts.flatMap((fact): readonly LetIn[] => {
    const read = fact.type === concernFacts.letIn ? parseConcernLetIn(fact.data) : undefined
    return read ? [{ ...read, fact }] : []
  })
  if (own) {
    const group = grown([own.author, ...own.to], letIns, () => true)
    const found = concernIn(id, id, { facts: facts.filter((fact) => group.has(fact.author)), group, letIns })
    return found ? [found] : []
  }
  const ways = waysTo(letIns, reader)
  return ways.flatMap(({ by, group }) => {
    const isSaidHere = toThese(group, reader)
    // Of several, what somebody said belongs where they said it to who let me in.
    const isOfThis = (fact: ConcernFact): boolean =>
      ways.length === 1 || by.some((one) => one === fact.author || fact.to.includes(one))
    const isHere = (fact: ConcernFact): boolean =>
      group.has(fact.author) && isSaidHere(fact) && isOfThis(fact)
    const known = { facts: facts.filter(isHere), group, letIns: letIns.filter(({ fact }) => isHere(fact)) }
    return concernIn(ways.length === 1 ? id : `${id}.${by[0]}`, id, known) ?? []
  })
}

/** Who is let in brings those in whom they let in. */
function grown(
  start: readonly string[],
  letIns: readonly LetIn[],
  counts: (group: ReadonlySet<string>, one: LetIn) => boolean,
): ReadonlySet<string> {
  const group = new Set(start)
  let before = -1
  while (before !== group.size) {
    before = group.size
    for (const one of letIns) if (group.has(one.fact.author) && counts(group, one)) group.add(one.person)
  }
  return group
}

type Way = { readonly by: readonly string[]; readonly group: ReadonlySet<string> }

/**
 * Who was let in begins with who let them in: whom that person said it to. Everybody sees the name of a sealed fact, so
 * somebody who does not know of a worry can say that they let me into it. Each who did is apart, with those they name, unless
 * each of two names the other: no further word of mine goes to somebody by a stranger's word.
 */
function waysTo(letIns: readonly LetIn[], reader: string): readonly Way[] {
  const mine = letIns.filter(({ person }) => person === reader)
  const ways: Way[] = []
  for (const author of [...new Set(mine.map(({ fact }) => fact.author))].sort()) {
    const named = mine.flatMap(({ fact }) => (fact.author === author ? fact.to : []))
    const group = grown([author, ...named], letIns, (known, { fact, person }) =>
      toThese(new Set([...known, person]), reader)(fact),
    )
    const same = ways.findIndex((way) => way.group.has(author) && way.by.some((one) => group.has(one)))
    const known = ways[same]
    if (known) ways[same] = { by: [...known.by, author], group: new Set([...known.group, ...group]) }
    else ways.push({ by: [author], group })
  }
  return ways
}

/** Of my own words, those that went to these alone. */
const toThese =
  (group: ReadonlySet<string>, reader: string) =>
  (fact: ConcernFact): boolean =>
    fact.author !== reader || fact.to.every((one) => group.has(one))

type Known = {
  readonly facts: readonly ConcernFact[]
  readonly group: ReadonlySet<string>
  readonly letIns: readonly LetIn[]
}

function concernIn(id: string, began: string, { facts: inGroup, group, letIns }: Known): Concern | undefined {
  const ids = new Set(inGroup.map((fact) => fact.id))
  const copies = inGroup.flatMap((fact) => {
    const read = fact.type === concernFacts.copy ? parseConcernCopy(fact.data) : undefined
    if (!read || ids.has(read.fact)) return []
    const { fact: id, type, author, at, data } = read
    return [{ id, type, author, at, data, by: passers(read.by, fact.author) }]
  })
  const all = [...inGroup.map((fact) => ({ ...fact, by: [] })), ...onceEach(copies)]
  const first = all.find((fact) => fact.id === began && fact.type === concernFacts.said)
  const said = first && parseConcern(first.data)
  if (!first || !said) return undefined
  const more = all.flatMap((fact): readonly By<ConcernMore>[] => {
    const read = fact.type === concernFacts.more ? parseConcernMore(fact.data) : undefined
    return read && read.concern === began ? [{ ...read, ...signed(fact) }] : []
  })
  return {
    ...said,
    ...signed(first),
    ...{ id, began },
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

const passers = (first: string, last: string): readonly string[] =>
  first === '' || first === last ? [last] : [first, last]

/** Two may have passed on the same. The first by name, so that each phone shows the same one. */
function onceEach<T extends { readonly id: string; readonly by: readonly string[] }>(
  copies: readonly T[],
): readonly T[] {
  const byId = new Map<string, T>()
  for (const copy of copies) {
    const known = byId.get(copy.id)
    if (!known || copy.by.join() < known.by.join()) byId.set(copy.id, copy)
  }
  return [...byId.values()]
}

const signed = (fact: { id: string; author: string; at: number; by: readonly string[] }) => ({
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
  readonly passedBy: readonly string[]
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

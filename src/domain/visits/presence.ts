import type { Said } from '../hats/select.ts'
import { visitLimits, type Agreeing, type Presence, type VisitAgreed, type VisitOnWay } from './shape.ts'

export type SaidPresence = Said<Presence>

/** One person at one visit: when they came, and when they went, as it is said now. */
export type Came = {
  readonly person: string
  readonly arrived: SaidPresence
  readonly left: SaidPresence | null
  /** All that stands, to be named by what takes its place. */
  readonly arrivals: readonly string[]
  readonly leavings: readonly string[]
}

/** Whether somebody may say it of others. Everybody says it of themselves. */
type SpeaksFor = (by: string, at: number) => boolean

/**
 * Who came to one visit, whoever says so first. Each of them can say it on two phones: the first arrival and the last
 * leaving count, and what a later word names counts no more. Who speaks for others and did not come themselves closes the
 * visit of all who did. Neither order nor the clock of an entry has a say.
 */
export function selectCame(
  arrived: readonly SaidPresence[],
  left: readonly SaidPresence[],
  speaksFor: SpeaksFor,
): readonly Came[] {
  const mine = (one: SaidPresence): readonly (readonly [string, SaidPresence])[] => {
    const { by, at } = one
    const of = one.said.person === '' ? by : one.said.person
    return of === by || speaksFor(by, at) ? [[of, one]] : []
  }
  const arrivals = standing(arrived.flatMap(mine))
  const leavings = standing(left.flatMap(mine))
  const closing = [...leavings]
    .filter(([person]) => !arrivals.has(person))
    .flatMap(([, all]) => all.filter((one) => one.said.person === '' && speaksFor(one.by, one.at)))
  return [...arrivals]
    .map(([person, all]): Came | undefined => {
      const first = all.reduce((a, b) => (isBefore(a, b) ? a : b))
      const ended = (one: SaidPresence): boolean =>
        one.said.at >= first.said.at || first.said.at - one.said.at > clocksApartMs
      const own = (leavings.get(person) ?? []).filter(ended)
      const ends = own.length > 0 ? own : closing.filter(ended)
      const last = ends.reduce<SaidPresence | null>((a, b) => (a && isBefore(b, a) ? a : b), null)
      return {
        ...{ person, arrived: first, left: last },
        arrivals: all.map((one) => one.id),
        leavings: (leavings.get(person) ?? []).map((one) => one.id),
      }
    })
    .filter((one) => one !== undefined)
    .sort((a, b) => (isBefore(a.arrived, b.arrived) ? -1 : 1))
}

/**
 * Somebody who left minutes before they came pressed the wrong button, and is there; who left many hours before they came has a
 * clock that is off on one of their phones, and is gone. How long they were there then nobody knows.
 */
const clocksApartMs = 6 * 3_600_000

/** Of each person what nothing about them has replaced. */
function standing(
  said: readonly (readonly [string, SaidPresence])[],
): ReadonlyMap<string, readonly SaidPresence[]> {
  const replaced = new Set(said.flatMap(([person, one]) => one.said.replaces.map((id) => `${person} ${id}`)))
  const found = new Map<string, SaidPresence[]>()
  for (const [person, one] of said) {
    if (replaced.has(`${person} ${one.id}`)) continue
    const known = found.get(person)
    if (known) known.push(one)
    else found.set(person, [one])
  }
  return found
}

const isBefore = (a: SaidPresence, b: SaidPresence): boolean =>
  a.said.at < b.said.at || (a.said.at === b.said.at && a.id <= b.id)

type SaidOnWay = Said<VisitOnWay>
/** All words of one person that stand, to be named by what takes their place; two phones can say it, and no more are kept. */
export type OnWay = readonly { readonly id: string; readonly at: number }[]

/**
 * By the visit and then the person: who has set out. Each says it of themselves, on one phone or two, and nobody takes back
 * what another said. Neither the order in which words came nor a clock has a say.
 */
export function selectOnWay(all: readonly SaidOnWay[]): ReadonlyMap<string, ReadonlyMap<string, OnWay>> {
  const replaced = new Set(all.flatMap(({ by, said }) => said.replaces.map((id) => `${by} ${id}`)))
  const byVisit = new Map<string, Map<string, OnWay>>()
  for (const { id, by, at, said } of all) {
    if (!said.is || replaced.has(`${by} ${id}`)) continue
    const people = byVisit.get(said.visit) ?? new Map<string, OnWay>()
    byVisit.set(said.visit, people)
    const words = [...(people.get(by) ?? []), { id, at }].sort((a, b) => (a.id < b.id ? -1 : 1))
    people.set(by, words.slice(0, visitLimits.replaces))
  }
  return byVisit
}

/** `both`: both sides say that it happened so. `one`: one of them. A query stands before any yes. */
export type AgreedState = 'both' | 'one' | 'queried' | 'none'
/** Who was visited, who acts for them, who came. */
export type AgreedAs = 'holder' | 'nominee' | 'came'

type SaidAgreed = Said<VisitAgreed> & { readonly as: AgreedAs }

export type Agreement = {
  readonly state: AgreedState
  /** What stands of just this arrival and leaving. */
  readonly said: readonly SaidAgreed[]
}

/**
 * What both sides say of one who came. Who acts for the Holder agrees in her place; her own word is replaced by her alone.
 * `asOf`: undefined for whose word is not asked.
 */
export function selectAgreement(
  all: readonly Said<VisitAgreed>[],
  came: { readonly arrived: string; readonly left: string },
  asOf: (by: string, at: number) => AgreedAs | undefined,
): Agreement {
  const counted = all.flatMap((one): readonly SaidAgreed[] => {
    const as = asOf(one.by, one.at)
    return as === undefined ? [] : [{ ...one, as }]
  })
  const replaced = new Set(
    counted.flatMap((one) =>
      one.said.replaces.flatMap((id) =>
        one.as === 'holder' ? [`holder ${id}`, `nominee ${id}`] : [`${one.as} ${id}`],
      ),
    ),
  )
  const said = counted
    .filter((one) => !replaced.has(`${one.as} ${one.id}`))
    .filter((one) => one.said.arrived === came.arrived && one.said.left === came.left)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const has = (says: Agreeing) => said.some((one) => one.said.says === says)
  const sides = new Set(said.map((one) => one.as === 'came')).size
  return { said, state: has('queried') ? 'queried' : sides === 2 ? 'both' : sides === 1 ? 'one' : 'none' }
}

import type { PlainDate, WallTime } from '../dates.ts'
import type { Said } from '../hats/select.ts'
import type { VisitChange } from './said.ts'

type SaidChange = Said<VisitChange>

/** What comes of all that stands about one visit. What nobody changed is null or ''. */
export type Effect = {
  readonly changes: readonly SaidChange[]
  readonly cancelled: SaidChange | null
  readonly date: PlainDate | ''
  readonly start: WallTime | ''
  readonly minutes: number | null
  readonly people: readonly string[] | null
  readonly place: string | null
  readonly needed: number | null
  /** Two people said different things, and nobody has said yet which of them it is. */
  readonly isContested: boolean
}

/**
 * Of each visit what nobody has replaced. Two who change different things of a visit are both heard; where they contradict
 * one another both stand and it says so. A visit that one calls off and another changes still shows: somebody may be waiting
 * at home. Neither a clock nor the order in which things came has a say.
 */
export function selectEffects(said: readonly SaidChange[]): ReadonlyMap<string, Effect> {
  const replaced = new Set(said.flatMap((one) => one.said.replaces))
  const byVisit = new Map<string, SaidChange[]>()
  const seen = new Set<string>()
  for (const one of said) {
    if (replaced.has(one.id) || seen.has(one.id)) continue
    seen.add(one.id)
    const known = byVisit.get(one.said.visit)
    if (known) known.push(one)
    else byVisit.set(one.said.visit, [one])
  }
  return new Map([...byVisit].map(([visit, changes]) => [visit, effectOf(changes)]))
}

function effectOf(unordered: readonly SaidChange[]): Effect {
  const changes = [...unordered].sort((a, b) => (a.id < b.id ? -1 : 1))
  const all = changes.map((one) => one.said)
  const firstOf = <T>(of: (one: VisitChange) => T | null): T | null =>
    all.map(of).find((value) => value !== null) ?? null
  const off = changes.find((one) => one.said.cancelled) ?? null
  const others = changes.some((one) => !one.said.cancelled && saysAnything(one.said))
  return {
    changes,
    cancelled: others ? null : off,
    date: firstOf((one) => one.date || null) ?? '',
    start: firstOf((one) => one.start || null) ?? '',
    minutes: firstOf((one) => one.minutes),
    people: firstOf((one) => one.people),
    place: firstOf((one) => one.place),
    needed: firstOf((one) => one.needed),
    isContested: (off !== null && others) || fields.some((of) => isSaidTwice(all.map(of))),
  }
}

const fields: readonly ((one: VisitChange) => string)[] = [
  (one) => one.date,
  (one) => one.start,
  (one) => String(one.minutes ?? ''),
  (one) => (one.people === null ? '' : JSON.stringify([...one.people].sort())),
  (one) => (one.place === null ? '' : JSON.stringify(one.place)),
  (one) => String(one.needed ?? ''),
]

const isSaidTwice = (values: readonly string[]): boolean =>
  new Set(values.filter((value) => value !== '')).size > 1

const saysAnything = (one: VisitChange): boolean => one.cancelled || fields.some((of) => of(one) !== '')

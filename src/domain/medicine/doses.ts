import type { Said } from '../hats/select.ts'
import { selectHeads } from '../profiles/versions.ts'
import { isTaken, type Dose, type DoseSettled } from './dose.ts'

/** A dose that nobody put right, with what it was written in place of. One written off as a mistake stands as that. */
export type StandingDose = Said<Dose> & {
  readonly before: readonly Said<Dose>[]
  /** What was settled about it: null where nobody said, or people say different things. */
  readonly happened: boolean | null
}

/** Doses that two people wrote down without having read one another: of one time on the chart, or close together. */
export type DoubleDose = {
  /** The first of them, in an order that is the same on every phone. */
  readonly id: string
  readonly medicine: string
  readonly doses: readonly StandingDose[]
  /** Each of them was looked at, and people agree. */
  readonly isSettled: boolean
}

/**
 * Whether somebody's word counts of what another wrote at `of`: of who keeps the chart. Everybody speaks of their own.
 */
export type MayRight = (person: string, at: number, of: number) => boolean

/** More than these of one time are told as a number: nobody reads more, and each is held against each. */
const mostCompared = 24

/**
 * What stands of all that was said, in the same way on every phone, in whatever order it came. A word is put right by who
 * wrote it or who keeps the chart; what anybody else says in its place stands beside it.
 */
export function selectDoses(
  said: readonly Said<Dose>[],
  settled: readonly Said<DoseSettled>[],
  mayRight: MayRight,
): readonly StandingDose[] {
  const byId = new Map<string, Said<Dose>>()
  for (const one of [...said].sort(bySaid)) if (!byId.has(one.id)) byId.set(one.id, one)
  const rightly = [...byId.values()].map((one) => ({
    ...one,
    replaces: one.said.replaces.filter((id) => {
      const before = byId.get(id)
      if (!before || before.said.medicine !== one.said.medicine) return false
      return before.by === one.by || mayRight(one.by, one.at, before.at)
    }),
  }))
  const replacesById = new Map(rightly.map((one) => [one.id, one.replaces]))
  const happened = happenedOf(settled, byId, mayRight)
  return selectHeads(rightly)
    .map(({ id, by, at, said: dose }) => ({
      ...{ id, by, at, said: dose },
      before: before(id, replacesById, byId),
      happened: happened.get(id) ?? null,
    }))
    .sort(byWhen)
}

/** Everything that it came in place of, the newest first. */
function before(
  id: string,
  replacesById: ReadonlyMap<string, readonly string[]>,
  byId: ReadonlyMap<string, Said<Dose>>,
): readonly Said<Dose>[] {
  const open = [...(replacesById.get(id) ?? [])]
  if (open.length === 0) return []
  const found = new Map<string, Said<Dose>>()
  for (let next = open.pop(); next !== undefined && found.size < mostCompared; next = open.pop()) {
    const one = byId.get(next)
    if (!one || next === id || found.has(next)) continue
    found.set(next, one)
    open.push(...(replacesById.get(next) ?? []))
  }
  return [...found.values()].sort((a, b) => bySaid(b, a))
}

/** By the dose: whether it really happened, where all who may say so agree. */
function happenedOf(
  settled: readonly Said<DoseSettled>[],
  byId: ReadonlyMap<string, Said<Dose>>,
  mayRight: MayRight,
): ReadonlyMap<string, boolean> {
  const settledById = new Map(settled.map((one) => [one.id, one]))
  const heads = selectHeads(
    settled.map((one) => ({
      ...one,
      replaces: one.said.replaces.filter((id) => {
        const was = settledById.get(id)
        return was !== undefined && (was.by === one.by || mayRight(one.by, one.at, was.at))
      }),
    })),
  )
  const says = new Map<string, boolean | null>()
  for (const { by, at, said } of heads)
    for (const id of said.doses) {
      const dose = byId.get(id)
      if (!dose || (dose.by !== by && !mayRight(by, at, dose.at))) continue
      const yes = said.happened.includes(id)
      const known = says.get(id)
      says.set(id, known === undefined || known === yes ? yes : null)
    }
  return new Map([...says].flatMap(([id, yes]) => (yes === null ? [] : [[id, yes] as const])))
}

/**
 * Neither of two knew of the other. No clock is asked whether they did: each names what its writer was shown. Clocks say
 * only whether two of different times came close to one another, within `closeMs` of that medicine.
 */
export function selectDoubles(
  doses: readonly StandingDose[],
  closeMs: (medicine: string) => number,
): readonly DoubleDose[] {
  const groups = createGroups()
  const standing = doses.filter((one) => one.said.outcome !== 'mistake')
  const unknown = createUnknown()
  const compare = (a: StandingDose, b: StandingDose): unknown => unknown(a, b) && groups.join(a.id, b.id)
  const doseById = new Map(standing.map((one) => [one.id, one]))
  for (const ofMedicine of grouped(standing, (one) => one.said.medicine)) {
    const onChart = ofMedicine.filter((one) => one.said.occasion !== '')
    const sameTime = grouped(onChart, (one) => one.said.occasion)
    for (const all of sameTime) compareNear(all, () => all.length, compare, groups.join)
    const close = closeMs(ofMedicine[0]?.said.medicine ?? '')
    const taken = ofMedicine.filter((one) => isTaken(one.said.outcome))
    // By what phones said, and by what it was at the latest: a clock that is wrong keeps no two from being told of.
    for (const timeOf of taken.some((one) => atLatest(one) > saidAt(one)) ? [saidAt, atLatest] : [saidAt]) {
      const inTime = [...taken].sort((a, b) => timeOf(a) - timeOf(b) || byId(a, b))
      let end = 0
      const endOf = (n: number): number => {
        const from = timeAt(inTime[n], timeOf)
        while (end < inTime.length && timeAt(inTime[end], timeOf) - from < close) end += 1
        return end
      }
      compareNear(inTime, endOf, compare, groups.join)
    }
  }
  return groups.all().map((ids) => {
    const of = ids.flatMap((id) => doseById.get(id) ?? []).sort(byWhen)
    const [id = ''] = [...ids].sort()
    return {
      ...{ id, medicine: of[0]?.said.medicine ?? '', doses: of },
      isSettled: of.every((one) => one.happened !== null),
    }
  })
}

/**
 * Each against those after it that are near, up to `endOf`, which only goes up. As many as nobody writes are one heap: nobody
 * holds each against each, and none of them hides two others from one another.
 */
function compareNear(
  all: readonly StandingDose[],
  endOf: (n: number) => number,
  compare: (a: StandingDose, b: StandingDose) => unknown,
  join: (a: string, b: string) => void,
): void {
  let heapedTo = 0
  for (const [n, a] of all.entries()) {
    const end = endOf(n)
    if (end - n <= mostCompared) {
      for (const b of all.slice(n + 1, end)) compare(a, b)
      continue
    }
    for (const b of all.slice(Math.max(n + 1, heapedTo), end)) join(a.id, b.id)
    heapedTo = end
  }
}

/** Of two, whether neither names the other, by what their writers were shown when they wrote first or put it right. */
function createUnknown(): (a: StandingDose, b: StandingDose) => boolean {
  const knewById = new Map<string, ReadonlySet<string>>()
  const knows = (one: StandingDose, other: StandingDose): boolean => {
    const knew =
      knewById.get(one.id) ??
      new Set([one.said, ...one.before.map(({ said }) => said)].flatMap((said) => said.knew))
    knewById.set(one.id, knew)
    return knew.size > 0 && (knew.has(other.id) || other.before.some(({ id }) => knew.has(id)))
  }
  return (a, b) => !knows(a, b) && !knows(b, a)
}

/** What is linked to what, by whatever way, in an order that does not hang on what was joined first. */
function createGroups() {
  const aboveById = new Map<string, string>()
  const topOf = (id: string): string => {
    let top = id
    for (let up = aboveById.get(top); up !== undefined && up !== top; up = aboveById.get(top)) top = up
    aboveById.set(id, top)
    return top
  }
  return {
    join(a: string, b: string): void {
      const [one = '', other = ''] = [topOf(a), topOf(b)].sort()
      aboveById.set(other, one)
    },
    all: (): readonly (readonly string[])[] =>
      grouped([...aboveById.keys()].sort(), topOf).filter((group) => group.length > 1),
  }
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0
const bySaid = (a: Said<Dose>, b: Said<Dose>): number => a.at - b.at || byId(a, b)
const byWhen = (a: StandingDose, b: StandingDose): number => a.said.at - b.said.at || byId(a, b)
const saidAt = (one: StandingDose): number => one.said.at
const atLatest = (one: StandingDose): number => latestAt(one, Number.POSITIVE_INFINITY)
const timeAt = (one: StandingDose | undefined, timeOf: (one: StandingDose) => number): number =>
  one ? timeOf(one) : 0

const minute = 60_000
/** A clock that is a little ahead is not wrong. */
const aheadMs = 5 * minute
/** What says to be further on than a day and a half is not believed: it stops nobody. */
const believedMs = 36 * 60 * minute

/** `ahead`: still to come by this phone's clock, so one of the two is wrong. `odd`: a time that nobody can believe. */
export type When = 'fine' | 'ahead' | 'odd'
export const whenOf = (at: number, now: number): When =>
  at <= now + aheadMs
    ? at < now - 10 * 366 * 24 * 60 * minute
      ? 'odd'
      : 'fine'
    : at <= now + believedMs
      ? 'ahead'
      : 'odd'

/** A clock is some hours off. What is further off is told as that, and moves nothing. */
const wrongMs = 12 * 60 * minute
/** How far the later is from the earlier, where that says that a clock is wrong; else 0. */
export const apartMs = (later: number, earlier: number): number => {
  const apart = later - earlier
  return apart > aheadMs && apart <= wrongMs ? apart : 0
}

/**
 * Its writer's phone had read what somebody else wrote later, by their clock: so far it seems to be behind. What is still to
 * come by this phone's clock as well proves that third clock wrong, and nothing of the writer's.
 */
export const behindMs = (one: StandingDose, now: number): number =>
  Math.max(
    0,
    ...[one, ...one.before]
      .filter(({ said }) => said.at === one.said.at && said.after <= now + aheadMs)
      .map(({ at, said }) => apartMs(said.after, at)),
  )
/** The latest that it can have been, by what is known of its writer's clock. */
export const latestAt = (one: StandingDose, now: number): number => one.said.at + behindMs(one, now)

/** By the moment at which something was written: how far ahead of a phone that had read it then. */
export function selectAhead(doses: readonly StandingDose[], now: number): ReadonlyMap<number, number> {
  const ahead = new Map<number, number>()
  for (const one of doses) {
    const apart = behindMs(one, now)
    if (apart > 0) ahead.set(one.said.after, Math.max(apart, ahead.get(one.said.after) ?? 0))
  }
  return ahead
}

/**
 * What may still be at work: taken less than `closeMs` ago, or at a time that is still to come by this phone's clock. Where a
 * clock was behind, by the latest that it can have been.
 */
export const selectRecent = (
  doses: readonly StandingDose[],
  closeMs: number,
  now: number,
): readonly StandingDose[] =>
  doses.filter(
    (one) =>
      isTaken(one.said.outcome) &&
      one.happened !== false &&
      whenOf(one.said.at, now) !== 'odd' &&
      latestAt(one, now) > now - closeMs,
  )

import type { PlainDate, WallTime } from '../dates.ts'
import type { Said } from '../hats/select.ts'
import type { VisitAnswer, VisitSays } from './said.ts'

type SaidAnswer = Said<VisitAnswer>

/**
 * How it stands with one person and one visit. `planned`: in the plan, and has not said. `offered`: one of more than are
 * needed, among whom nobody has chosen yet. `spare`: would come, and there are enough.
 */
export type ComingState = 'planned' | 'coming' | 'maybe' | 'cant' | 'offered' | 'spare'
export type Coming = {
  readonly person: string
  readonly state: ComingState
  readonly isPlanned: boolean
  /** What of theirs stands, to be named by what takes its place. */
  readonly answers: readonly string[]
  /** They said yes to another day, time or length than it has now. */
  readonly isOfBefore: boolean
}
export type WhoComes = {
  readonly people: readonly Coming[]
  /** How many are missing. */
  readonly gaps: number
  readonly isContested: boolean
}

/** By what they are about: a visit, or a series. */
export type Answers = ReadonlyMap<string, readonly SaidAnswer[]>

type Stand = { says: VisitSays; readonly ids: string[]; readonly of: string[] }

/** A no is believed before a yes: of one person who said both on two phones, nobody should wait in vain. */
const rank: readonly VisitSays[] = ['cant', 'maybe', 'open', 'coming']

/** What each person says of one visit: of itself, else of its series from the newest day on. */
function standsOf(
  answers: Answers,
  visitId: string,
  seriesId: string,
  named: PlainDate,
): ReadonlyMap<string, Stand> {
  const found = new Map<string, Stand>()
  const take = (said: readonly SaidAnswer[]): void => {
    const replaced = new Set(said.flatMap((one) => one.said.replaces.map((id) => `${one.by} ${id}`)))
    for (const one of said) {
      if (replaced.has(`${one.by} ${one.id}`)) continue
      const known = found.get(one.by)
      if (!known) found.set(one.by, { says: one.said.says, ids: [one.id], of: [one.said.of] })
      else {
        known.ids.push(one.id)
        known.of.push(one.said.of)
        if (rank.indexOf(one.said.says) < rank.indexOf(known.says)) known.says = one.said.says
      }
    }
  }
  const ofSeries = (answers.get(seriesId) ?? []).filter((one) => one.said.from <= named)
  const newest = new Map<string, PlainDate>()
  for (const one of ofSeries)
    if (one.said.from > (newest.get(one.by) ?? '')) newest.set(one.by, one.said.from)
  take(ofSeries.filter((one) => one.said.from === newest.get(one.by)))
  const ofVisit = answers.get(visitId) ?? []
  // What is said of the one visit counts before what is said of all, also where it takes an answer back.
  for (const { by } of ofVisit) found.delete(by)
  take(ofVisit)
  return found
}

/** What somebody says yes to, so that a yes to nine o'clock is not read as one to ten. Of a series it is all but the day. */
export const wordsOfVisit = (visit: {
  readonly date: PlainDate | ''
  readonly start: WallTime
  readonly minutes: number
}): string => `${visit.date} ${visit.start} ${visit.minutes}`

/** Who comes to a visit for which these are planned and so many are needed. */
export function whoComes(
  planned: readonly string[],
  needed: number,
  answers: Answers,
  visit: Parameters<typeof wordsOfVisit>[0] & {
    readonly visitId: string
    readonly seriesId: string
    readonly named: PlainDate
  },
): WhoComes {
  const stands = standsOf(answers, visit.visitId, visit.seriesId, visit.named)
  const ids = (person: string): readonly string[] => stands.get(person)?.ids ?? []
  const now = wordsOfVisit(visit)
  const isOfBefore = (person: string): boolean => {
    const { says, of } = stands.get(person) ?? { says: 'open', of: [] }
    // Of all of a series no day is said.
    return says === 'coming' && of.length > 0 && of.every((words) => words !== '' && !now.endsWith(words))
  }
  const inPlan = [...new Set(planned)].map((person): Coming => {
    const says = stands.get(person)?.says ?? 'open'
    return {
      person,
      state: says === 'open' ? 'planned' : says,
      isPlanned: true,
      answers: ids(person),
      isOfBefore: isOfBefore(person),
    }
  })
  const held = inPlan.filter(({ state }) => state === 'planned' || state === 'coming').length
  const free = Math.max(0, needed - held)
  const others = [...stands].filter(([person, { says }]) => !planned.includes(person) && says !== 'open')
  const takers = others.filter(([, { says }]) => says === 'coming').length
  const isContested = free > 0 && takers > free
  const taking: ComingState = isContested ? 'offered' : free === 0 ? 'spare' : 'coming'
  const beside = others
    .map(([person, { says }]): Coming => {
      const state = says === 'coming' ? taking : says === 'open' ? 'planned' : says
      return { person, state, isPlanned: false, answers: ids(person), isOfBefore: isOfBefore(person) }
    })
    .sort((a, b) => (a.person < b.person ? -1 : 1))
  return {
    people: [...inPlan, ...beside],
    gaps: Math.max(0, free - takers),
    isContested,
  }
}

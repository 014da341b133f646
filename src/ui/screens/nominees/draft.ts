import type {
  Basis,
  History,
  Nomination,
  NomineeItem,
  PeopleView,
  PersonItem,
  Power,
} from '../../../app/index.ts'

/** What the Holder has chosen so far. */
export type Draft = {
  readonly personId: string | null
  readonly powers: readonly Power[]
  readonly circleIds: readonly string[]
  readonly history: History
  /** It begins when others say that it is time. */
  readonly later: boolean
  readonly starterIds: readonly string[]
  readonly voices: number
  readonly days: number
  /** The last day, where one was chosen by its date; empty until it is. */
  readonly day: string | null
  readonly basis: Basis
  readonly evidence: string
}

/** For how long somebody is asked, in days. */
export const lengths: readonly number[] = [14, 91, 365, 1826]
export const mostDays = 1826

export const emptyDraft: Draft = {
  personId: null,
  powers: [],
  circleIds: [],
  history: 'today',
  later: false,
  starterIds: [],
  voices: 2,
  days: 365,
  day: null,
  basis: 'asked',
  evidence: '',
}

/** What was said before, to be changed. What has begun waits for nobody again, unless that is chosen anew. */
export const draftOf = (item: NomineeItem, dayOf: (at: number) => string): Draft => ({
  ...emptyDraft,
  ...lengthOf(item, dayOf),
  personId: item.person.personId,
  powers: [...item.powers],
  circleIds: item.circles.map((circle) => circle.circleId),
  later: item.standing === 'waiting',
  starterIds: item.standing === 'waiting' ? item.starters.map((one) => one.personId) : [],
  voices: item.standing === 'waiting' ? item.voices : emptyDraft.voices,
  basis: item.basis,
  evidence: item.evidence,
})

/** A length that is offered begins anew; a day that was chosen stays that day. */
function lengthOf({ since, endsAt }: NomineeItem, dayOf: (at: number) => string): Partial<Draft> {
  const days = Math.round((endsAt - since) / dayMs)
  return lengths.includes(days) ? { days } : { day: dayOf(endsAt) }
}

const dayMs = 86_400_000

/** From one day to another; no number where there is no such day. */
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMs)

/** For how many days this is, said today; undefined for a day that is none, or too near or too far. */
export function daysOf({ day, days }: Draft, today: string): number | undefined {
  if (day === null) return days
  const until = daysBetween(today, day)
  return until >= 1 && until <= mostDays ? until : undefined
}

export const stepNames = ['who', 'what', 'when', 'why', 'sum'] as const
export type StepName = (typeof stepNames)[number]

/** To take people out of the team is for no circle. */
export const needsCircle = (powers: readonly Power[]): boolean =>
  powers.some((power) => power === 'circles' || power === 'keyholders')
export const asksCircles = (powers: readonly Power[]): boolean =>
  powers.some((power) => power !== 'remove' && power !== 'make')

/** The first step that is not answered yet; none is gone past. */
export function openStep(draft: Draft, today: string): StepName {
  if (draft.personId === null) return 'who'
  if (draft.powers.length === 0) return 'what'
  if (needsCircle(draft.powers) && draft.circleIds.length === 0) return 'what'
  if (draft.later && startersOf(draft).length === 0) return 'when'
  if (daysOf(draft, today) === undefined) return 'when'
  return 'sum'
}

const startersOf = ({ starterIds, personId }: Draft): readonly string[] =>
  starterIds.filter((id) => id !== personId)

/** All of it, as it is said. */
export function nominationOf(draft: Draft, today: string): Nomination {
  const starterIds = draft.later ? startersOf(draft) : []
  return {
    personId: draft.personId ?? '',
    powers: [...draft.powers],
    circleIds: asksCircles(draft.powers) ? [...draft.circleIds] : [],
    history: draft.history,
    basis: draft.basis,
    evidence: draft.basis === 'asked' ? '' : draft.evidence.trim(),
    starterIds,
    voices: Math.min(draft.voices, starterIds.length),
    days: daysOf(draft, today) ?? emptyDraft.days,
  }
}

export const personOf = (view: PeopleView, draft: Draft): PersonItem | undefined =>
  view.people.find((item) => item.person.personId === draft.personId)

/** Circles that the person would come into by this. */
export const entering = (view: PeopleView, draft: Draft) =>
  view.circles
    .map((item) => item.circle)
    .filter(
      (circle) =>
        asksCircles(draft.powers) &&
        draft.circleIds.includes(circle.circleId) &&
        !personOf(view, draft)?.circles.some((one) => one.circleId === circle.circleId),
    )

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
  readonly days: LengthInDays
  readonly basis: Basis
  readonly evidence: string
}

export const lengths = [14, 91, 365, 1826] as const
/** For how long somebody is asked, in days. */
type LengthInDays = (typeof lengths)[number]

export const emptyDraft: Draft = {
  personId: null,
  powers: [],
  circleIds: [],
  history: 'today',
  later: false,
  starterIds: [],
  voices: 2,
  days: 365,
  basis: 'asked',
  evidence: '',
}

/** What was said before, to be changed. What has begun waits for nobody again, unless that is chosen anew. */
export const draftOf = (item: NomineeItem): Draft => ({
  ...emptyDraft,
  days: nearest((item.endsAt - item.since) / dayMs),
  personId: item.person.personId,
  powers: [...item.powers],
  circleIds: item.circles.map((circle) => circle.circleId),
  later: item.standing === 'waiting',
  starterIds: item.standing === 'waiting' ? item.starters.map((one) => one.personId) : [],
  voices: item.standing === 'waiting' ? item.voices : emptyDraft.voices,
  basis: item.basis,
  evidence: item.evidence,
})

const dayMs = 86_400_000
const nearest = (days: number): LengthInDays =>
  lengths.reduce((best, one) => (Math.abs(one - days) < Math.abs(best - days) ? one : best))

export const stepNames = ['who', 'what', 'when', 'why', 'sum'] as const
export type StepName = (typeof stepNames)[number]

/** To take people out of the team is for no circle. */
export const needsCircle = (powers: readonly Power[]): boolean =>
  powers.some((power) => power === 'circles' || power === 'keyholders')
export const asksCircles = (powers: readonly Power[]): boolean => powers.some((power) => power !== 'remove')

/** The first step that is not answered yet; none is gone past. */
export function openStep(draft: Draft): StepName {
  if (draft.personId === null) return 'who'
  if (draft.powers.length === 0) return 'what'
  if (needsCircle(draft.powers) && draft.circleIds.length === 0) return 'what'
  if (draft.later && startersOf(draft).length === 0) return 'when'
  return 'sum'
}

const startersOf = ({ starterIds, personId }: Draft): readonly string[] =>
  starterIds.filter((id) => id !== personId)

/** All of it, as it is said. */
export function nominationOf(draft: Draft): Nomination {
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
    days: draft.days,
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

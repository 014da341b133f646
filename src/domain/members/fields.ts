import { weekdayOf, type PlainDate, type WallTime } from '../dates.ts'
import type { Scales } from '../profiles/catalogue.ts'

/** What somebody says of themselves, question by question. A field that was not answered is not there. */
export type MemberFields = {
  readonly kind: MemberKind
  readonly bio: string
  /** Which of the drawn faces stands for them: a number in a list that only grows. */
  readonly face: number
  readonly known: string
  readonly phone: string
  readonly reach: string
  readonly quiet: { readonly from: WallTime; readonly to: WallTime }
  readonly languages: readonly string[]
  /** Woman, man or whatever somebody calls it: their own words, and nothing where they wrote none. */
  readonly gender: string
  readonly offer: string
  readonly interests: string
  readonly emergency: Emergency
  readonly supported: 'yes' | 'no'
  readonly experience: string
  readonly lived: string
  readonly expertise: readonly Expertise[]
  readonly supports: readonly SupportArea[]
  readonly qualifications: readonly Qualification[]
  readonly approach: Scales
  readonly availability: readonly Slot[]
  readonly open: OpenTo
  readonly area: string
  readonly travel: string
  readonly rates: Rates
  readonly limits: string
  readonly supporting: string
  readonly insurance: { readonly what: string; readonly until: PlainDate | '' }
  readonly photoUse: readonly PhotoUse[]
}
export type FieldId = keyof MemberFields
/** One field with what was answered. */
export type Answer = { [F in FieldId]: { readonly field: F; readonly value: MemberFields[F] } }[FieldId]

export const memberKinds = [
  'family',
  'friend',
  'neighbour',
  'volunteer',
  'peer',
  'employed',
  'independent',
] as const
export type MemberKind = (typeof memberKinds)[number]

/** `minutes`: how far away they are. */
export type Emergency = {
  readonly answer: 'yes' | 'no'
  readonly minutes: number | null
  readonly holdsKey: boolean
}

export const expertises = [
  'dementia',
  'learning-disability',
  'autism',
  'mental-health',
  'end-of-life',
  'moving',
  'medicines',
  'parkinsons',
  'epilepsy',
  'deafness',
  'sight-loss',
] as const
export type Expertise = (typeof expertises)[number]

export const supportAreas = ['wellbeing', 'relationships', 'surroundings'] as const
export type SupportArea = (typeof supportAreas)[number]

/** A fact and no certificate: what it is called, since when, until when. Who saw it says so themselves. */
export type Qualification = {
  readonly title: string
  readonly date: PlainDate | ''
  readonly expiry: PlainDate | ''
}

/** `1-morning` is Monday morning, `7-night` the night after Sunday. */
export const dayParts = ['morning', 'afternoon', 'evening', 'night'] as const
export type DayPart = (typeof dayParts)[number]
export type Slot = `${number}-${DayPart}`
export const slots: readonly Slot[] = [1, 2, 3, 4, 5, 6, 7].flatMap((day) =>
  dayParts.map((part): Slot => `${day}-${part}`),
)

/** In which of them a visit begins. */
export function slotOf(date: PlainDate, start: WallTime): Slot {
  const part = start < '05:00' || start >= '22:00' ? 3 : start < '12:00' ? 0 : start < '17:00' ? 1 : 2
  return `${weekdayOf(date)}-${dayParts[part]}`
}

/** `until`: not before that day. */
export type OpenTo =
  | { readonly answer: 'yes' | 'no'; readonly until: '' }
  | { readonly answer: 'not-until'; readonly until: PlainDate }

/** Pence an hour; null where it is not said. */
export type Rates = {
  readonly weekday: number | null
  readonly night: number | null
  readonly bankHoliday: number | null
  readonly minimumMinutes: number | null
}

export const photoUses = ['team', 'card', 'print', 'co-op'] as const
export type PhotoUse = (typeof photoUses)[number]

export const memberLimits = {
  text: 8000,
  line: 120,
  language: 60,
  languages: 20,
  qualifications: 30,
  pence: 100_000,
  minutes: 24 * 60,
  faces: 1000,
} as const

export const textFields = [
  'bio',
  'known',
  'reach',
  'offer',
  'interests',
  'experience',
  'lived',
  'travel',
  'limits',
  'supporting',
] as const
export type TextField = (typeof textFields)[number]

/** For everybody who is in a team. */
const forAll: readonly FieldId[] = [
  'kind',
  'bio',
  'face',
  'known',
  'phone',
  'reach',
  'quiet',
  'languages',
  'gender',
  'offer',
  'interests',
  'emergency',
  'supported',
  'photoUse',
]
/** For who works or volunteers. */
const forWork: readonly FieldId[] = [
  'experience',
  'lived',
  'expertise',
  'supports',
  'qualifications',
  'approach',
  'availability',
  'open',
  'area',
  'travel',
  'limits',
  'supporting',
]
const forPaid: readonly FieldId[] = ['rates', 'insurance']

export const fieldIds: readonly FieldId[] = [...forAll, ...forWork, ...forPaid]

/** What somebody of that kind is asked, in this order. What they were asked before and answered stays theirs. */
export function fieldsFor(kind: MemberKind | undefined): readonly FieldId[] {
  const works = kind === 'volunteer' || kind === 'peer' || kind === 'employed' || kind === 'independent'
  if (!works) return forAll
  return kind === 'independent' ? fieldIds : [...forAll, ...forWork]
}

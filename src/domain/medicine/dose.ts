import { shape, type Plain } from '../../base/index.ts'
import { isPlainDate, isWallTime, type PlainDate, type WallTime } from '../dates.ts'
import type { Said } from '../hats/select.ts'
import { selectHeads } from '../profiles/versions.ts'
import { medicineLimits } from './shape.ts'

/**
 * What became of a dose. `mistake`: it was never so, and what it replaces is written off, in the open.
 */
export const doseOutcomes = [
  'taken',
  'reminded',
  'family',
  'self',
  'declined',
  'asleep',
  'away',
  'not-there',
  'not-needed',
  'withheld',
  'mistake',
] as const
export type DoseOutcome = (typeof doseOutcomes)[number]

/** Those after which the medicine is in somebody. */
export const isTaken = (outcome: DoseOutcome): boolean =>
  outcome === 'taken' || outcome === 'reminded' || outcome === 'family' || outcome === 'self'

/** Why somebody did not want it, as far as they said. */
export const doseReasons = [
  '',
  'did-not-want',
  'felt-ill',
  'side-effects',
  'could-not-swallow',
  'other',
] as const
export type DoseReason = (typeof doseReasons)[number]

/** Where on the body, seen from the person themselves. Kept for ever: they are on people's disks. */
export const doseSites = [
  'arm-left',
  'arm-right',
  'chest-left',
  'chest-right',
  'tummy-left',
  'tummy-right',
  'thigh-left',
  'thigh-right',
  'shoulder-left',
  'shoulder-right',
  'back-left',
  'back-right',
  'hip-left',
  'hip-right',
  'elsewhere',
] as const
export type DoseSite = (typeof doseSites)[number]

/** One dose as somebody wrote it down. */
export type Dose = {
  readonly medicine: string
  /** The wordings that its writer's phone had. */
  readonly versions: readonly string[]
  /** `2026-11-22T08:00`: the time on the chart; '' of one that was taken when it was needed. */
  readonly occasion: string
  /** When it was, by the clock of who wrote it down. */
  readonly at: number
  /** As on the chart, in words. */
  readonly amount: string
  readonly outcome: DoseOutcome
  readonly reason: DoseReason
  readonly words: string
  readonly site: DoseSite | ''
  /** Somebody of the team who saw it, as the writer says; or ''. */
  readonly witness: string
  readonly visit: string
  /** Doses of this medicine that the writer was shown before: two that did not know of one another are told of. */
  readonly knew: readonly string[]
  /** The newest that its writer's phone had of anybody else's, by their clock; 0 where it had nothing. */
  readonly after: number
  /** Given though one was given shortly before: why. */
  readonly why: string
  readonly replaces: readonly string[]
}

export const doseLimits = { words: 500, knew: 40, replaces: 20, settled: 40 } as const

export const doseFacts = {
  dose: 'dose',
  effect: 'dose-effect',
  settled: 'dose-settled',
  seen: 'dose-seen',
  checked: 'medicine-checked',
  stock: 'medicine-stock',
} as const

const id = shape.text(64)
const ids = (most: number) => shape.list(id, most)
const words = shape.text(doseLimits.words * 4)
const readOccasion: shape.Reader<string> = (value) =>
  value === '' || (typeof value === 'string' && occasionOf(value)) ? value : undefined

const readDose = shape.lenient<Dose>({
  medicine: [id, ''],
  versions: [ids(medicineLimits.replaces), []],
  occasion: [readOccasion, ''],
  at: [shape.whole(), 0],
  amount: [shape.text(medicineLimits.short * 4), ''],
  outcome: [shape.oneOf(...doseOutcomes), 'taken'],
  reason: [shape.oneOf(...doseReasons), ''],
  words: [words, ''],
  site: [shape.oneOf('', ...doseSites), ''],
  witness: [id, ''],
  visit: [shape.text(80), ''],
  knew: [ids(doseLimits.knew), []],
  after: [shape.whole(), 0],
  why: [words, ''],
  replaces: [ids(doseLimits.replaces), []],
})

/**
 * Undefined for one of no medicine. An outcome that a newer app has is read as taken: to think that a medicine is in
 * somebody who has not had it can be asked about, the other way round it is given twice.
 */
export function parseDose(data: Plain): Dose | undefined {
  const dose = readDose(data)
  return dose && dose.medicine !== '' ? dose : undefined
}

export const occasionId = (day: PlainDate, time: WallTime): string => `${day}T${time}`

export function occasionOf(text: string): { readonly day: PlainDate; readonly time: WallTime } | undefined {
  const [day = '', time = '', ...more] = text.split('T')
  return more.length === 0 && isPlainDate(day) && isWallTime(time) ? { day, time } : undefined
}

export const doseHelps = ['helped', 'a-little', 'no', 'worse'] as const
export type DoseHelp = (typeof doseHelps)[number]
/** Whether one that was needed helped, asked some time after it. */
export type DoseEffect = { readonly dose: string; readonly says: DoseHelp; readonly words: string }

const readEffect = shape.lenient<DoseEffect>({
  dose: [id, ''],
  says: [shape.oneOf(...doseHelps), 'no'],
  words: [words, ''],
})
export const parseDoseEffect = (data: Plain): DoseEffect | undefined => readEffect(data)

/** Of two who wrote down one dose: which of these really happened. Everybody speaks of their own, who keeps the chart of all. */
export type DoseSettled = {
  readonly medicine: string
  readonly doses: readonly string[]
  readonly happened: readonly string[]
  readonly words: string
  readonly replaces: readonly string[]
}

const readSettled = shape.lenient<DoseSettled>({
  medicine: [id, ''],
  doses: [ids(doseLimits.settled), []],
  happened: [ids(doseLimits.settled), []],
  words: [words, ''],
  replaces: [ids(doseLimits.replaces), []],
})
export const parseDoseSettled = (data: Plain): DoseSettled | undefined => readSettled(data)

/** What somebody says themselves of whom a dose names as having seen it. */
export type DoseSeen = { readonly dose: string; readonly was: boolean; readonly replaces: readonly string[] }

const readSeen = shape.lenient<DoseSeen>({
  dose: [id, ''],
  was: [shape.flag, false],
  replaces: [ids(doseLimits.replaces), []],
})
export const parseDoseSeen = (data: Plain): DoseSeen | undefined => readSeen(data)

/** Whom a dose names as having seen it, beside who wrote it down. */
export type Named = { readonly by: string; readonly witness: string }

/**
 * What they say themselves: nobody else speaks for them, nobody saw what they gave themselves, and who was named by nobody is
 * not heard. Null where they said both on two phones.
 */
export function selectSeen(
  said: readonly Said<DoseSeen>[],
  namedByDose: ReadonlyMap<string, Named>,
): ReadonlyMap<string, boolean | null> {
  const byId = new Map(said.map((one) => [one.id, one]))
  const theirs = said.filter(({ by, said: { dose } }) => {
    const named = namedByDose.get(dose)
    return named !== undefined && named.witness === by && named.by !== by
  })
  const heads = selectHeads(
    theirs.map((one) => ({
      ...one,
      replaces: one.said.replaces.filter((id) => {
        const was = byId.get(id)
        return was?.by === one.by && was.said.dose === one.said.dose
      }),
    })),
  )
  const says = new Map<string, boolean | null>()
  for (const { said: one } of heads) {
    const known = says.get(one.dose)
    says.set(one.dose, known === undefined || known === one.was ? one.was : null)
  }
  return says
}

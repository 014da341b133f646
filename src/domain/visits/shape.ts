import { shape, type Plain } from '../../base/index.ts'
import { isWallTime, type WallTime } from '../dates.ts'
import { parseVisitId } from '../schedule/select.ts'

/** What happened at a visit, each said by its author and never changed. What it takes the place of, it names. */
export const presenceTypes = { arrived: 'visit-arrived', left: 'visit-left' } as const
export const agreedType = 'visit-agreed'

/** `tap`: at that moment. `tag`: by the tag at the door. `told`: afterwards, or by somebody else. Never a place on a map. */
export const proofs = ['tap', 'tag', 'told'] as const
export type Proof = (typeof proofs)[number]

/** That somebody arrived at, or left, a visit. Everyone in the schedule circle may know; what was done there they may not. */
export type Presence = {
  readonly visit: string
  readonly at: number
  readonly how: Proof
  /** Who came, where somebody else says it; '' is who says it. */
  readonly person: string
  readonly replaces: readonly string[]
}

export const agreeing = ['agreed', 'queried'] as const
export type Agreeing = (typeof agreeing)[number]

/** One side's word of one who came: it holds for these two facts alone, so that a correction is open again. */
export type VisitAgreed = {
  readonly visit: string
  readonly says: Agreeing
  readonly arrived: string
  readonly left: string
  /** What is not as it was, in their words. */
  readonly words: string
  readonly replaces: readonly string[]
}

export const visitLimits = { words: 500, replaces: 50 } as const

const id = shape.text(128)
/** What is beyond that no clock can show. */
const latest = Date.UTC(9000, 0, 1)
const replaces = [shape.list(id, visitLimits.replaces), []] as const

const readPresence = shape.lenient<Presence>({
  visit: [shape.text(80), ''],
  at: [shape.whole(0, latest), -1],
  how: [shape.oneOf(...proofs), 'tap'],
  person: [shape.text(64), ''],
  replaces,
})
const readAgreed = shape.lenient<Omit<VisitAgreed, 'says'> & { readonly says: Agreeing | '' }>({
  visit: [shape.text(80), ''],
  says: [shape.oneOf(...agreeing), ''],
  arrived: [id, ''],
  left: [id, ''],
  words: [shape.text(visitLimits.words * 4), ''],
  replaces,
})

export function parsePresence(data: Plain): Presence | undefined {
  const presence = readPresence(data)
  return presence && presence.at >= 0 && parseVisitId(presence.visit) ? presence : undefined
}

export function parseVisitAgreed(data: Plain): VisitAgreed | undefined {
  const said = readAgreed(data)
  if (!said || said.says === '' || said.arrived === '' || said.left === '') return undefined
  return parseVisitId(said.visit) ? { ...said, says: said.says } : undefined
}

/** What is said before a visit: that somebody rang first; that somebody comes later; and how closely a team looks. */
export const comingFacts = { rang: 'visit-rang', late: 'visit-late', watch: 'visit-watch' } as const

export type VisitRang = { readonly visit: string; readonly answered: boolean }
export type VisitLate = {
  readonly visit: string
  readonly minutes: number
  readonly replaces: readonly string[]
}
/** So many minutes after its time somebody is asked to look, but not in the quiet hours of the home. */
export type VisitWatch = {
  readonly grace: number
  readonly quietFrom: WallTime | ''
  readonly quietUntil: WallTime | ''
  readonly replaces: readonly string[]
}

export const lateBy = [5, 15, 30, 60] as const
export const graces = [5, 15, 30, 60] as const
export const usualWatch: VisitWatch = { grace: 15, quietFrom: '', quietUntil: '', replaces: [] }

const time: shape.Reader<string> = (value) =>
  value === '' || (typeof value === 'string' && isWallTime(value)) ? value : undefined
const readRang = shape.lenient<VisitRang>({ visit: [shape.text(80), ''], answered: [shape.flag, true] })
const readLate = shape.lenient<VisitLate>({
  visit: [shape.text(80), ''],
  minutes: [shape.whole(1, 240), 0],
  replaces,
})
const readWatch = shape.lenient<VisitWatch>({
  grace: [shape.whole(5, 120), usualWatch.grace],
  quietFrom: [time, ''],
  quietUntil: [time, ''],
  replaces,
})

export function parseVisitRang(data: Plain): VisitRang | undefined {
  const rang = readRang(data)
  return rang && parseVisitId(rang.visit) ? rang : undefined
}

/** No minutes: in time after all. */
export function parseVisitLate(data: Plain): VisitLate | undefined {
  const late = readLate(data)
  return late && parseVisitId(late.visit) && (late.minutes > 0 || late.replaces.length > 0) ? late : undefined
}

export const parseVisitWatch = (data: Plain): VisitWatch | undefined => readWatch(data)

/** That somebody has set out to a visit. It says nothing of where they are. */
export const onWayType = 'visit-on-way'

export type VisitOnWay = {
  readonly visit: string
  /** False: taken back. */
  readonly is: boolean
  readonly replaces: readonly string[]
}

/** By the word of whoever comes: so long before a visit, and no longer, it says something of that visit. */
export const onWayMinutes = 180

const readOnWay = shape.lenient<VisitOnWay>({ visit: [shape.text(80), ''], is: [shape.flag, true], replaces })

export function parseVisitOnWay(data: Plain): VisitOnWay | undefined {
  const said = readOnWay(data)
  return said && parseVisitId(said.visit) ? said : undefined
}

/** From evening to morning, or within a day. */
export const isQuiet = (
  { quietFrom, quietUntil }: Pick<VisitWatch, 'quietFrom' | 'quietUntil'>,
  at: WallTime,
): boolean => {
  if (quietFrom === '' || quietUntil === '' || quietFrom === quietUntil) return false
  return quietFrom < quietUntil ? quietFrom <= at && at < quietUntil : at >= quietFrom || at < quietUntil
}

import { shape, type Plain } from '../../base/index.ts'
import { isWallTime, readDay, type PlainDate, type WallTime } from '../dates.ts'
import { parseVisitId } from './select.ts'
import { seriesLimits } from './shape.ts'

/** What people say of visits, each by its author and never changed. What it takes the place of, it names. */
export const visitFacts = {
  changed: 'visit-changed',
  answer: 'visit-answer',
  stands: 'visits-stand',
} as const

/** That one visit is otherwise than its series says. What is null or '' is as it was. */
export type VisitChange = {
  readonly visit: string
  readonly replaces: readonly string[]
  readonly cancelled: boolean
  readonly date: PlainDate | ''
  readonly start: WallTime | ''
  readonly minutes: number | null
  /** Who comes this time; empty for nobody yet. */
  readonly people: readonly string[] | null
  readonly place: string | null
  readonly needed: number | null
  readonly why: string
  /** The draft that it was until it was published. */
  readonly draft: string
}

export const visitSays = ['coming', 'maybe', 'cant', 'open'] as const
/** `open`: taken back, as if nothing had been said. */
export type VisitSays = (typeof visitSays)[number]

/** Of one visit by its id, or of all of a series from a day on. */
export type VisitAnswer = {
  readonly visit: string
  readonly from: PlainDate | ''
  readonly says: VisitSays
  readonly replaces: readonly string[]
  /** What was answered, by `wordsOfVisit`; '' of those of before. */
  readonly of: string
}

/** What still stands of changes to visits that are to come, said again under a new epoch: for who reads from today on. */
export type VisitsStand = {
  readonly epoch: string
  readonly changes: readonly (VisitChange & { readonly id: string })[]
  readonly answers: readonly (VisitAnswer & { readonly id: string; readonly by: string })[]
}

export const saidLimits = { why: 500, replaces: 50, stands: 400, order: 200, asked: 12 } as const

const id = shape.text(128)
const time: shape.Reader<string> = (value) =>
  value === '' || (typeof value === 'string' && isWallTime(value)) ? value : undefined

const changeFields = {
  visit: [shape.text(80), ''],
  replaces: [shape.list(id, saidLimits.replaces), []],
  cancelled: [shape.flag, false],
  date: [readDay, ''],
  start: [time, ''],
  minutes: [shape.whole(1, seriesLimits.minutes), null],
  people: [shape.list(shape.text(64), seriesLimits.needed), null],
  place: [shape.text(seriesLimits.place * 4), null],
  needed: [shape.whole(1, seriesLimits.needed), null],
  why: [shape.text(saidLimits.why * 4), ''],
  draft: [id, ''],
} as const
const answerFields = {
  visit: [shape.text(80), ''],
  from: [readDay, ''],
  says: [shape.oneOf(...visitSays), 'open'],
  replaces: [shape.list(id, saidLimits.replaces), []],
  of: [shape.text(40), ''],
} as const
const readChange = shape.lenient<VisitChange>(changeFields)
const readAnswer = shape.lenient<VisitAnswer>(answerFields)
const readStands = shape.lenient<VisitsStand>({
  epoch: [id, ''],
  changes: [shape.list(shape.lenient({ ...changeFields, id: [id, ''] }), saidLimits.stands), []],
  answers: [
    shape.list(shape.lenient({ ...answerFields, id: [id, ''], by: [id, ''] }), saidLimits.stands),
    [],
  ],
})

export function parseVisitChange(data: Plain): VisitChange | undefined {
  const change = readChange(data)
  return change && parseVisitId(change.visit) ? change : undefined
}
export function parseVisitAnswer(data: Plain): VisitAnswer | undefined {
  const answer = readAnswer(data)
  return answer && isOfVisits(answer) ? answer : undefined
}
export function parseVisitsStand(data: Plain): VisitsStand | undefined {
  const said = readStands(data)
  return (
    said && {
      ...said,
      changes: said.changes.filter((one) => one.id !== '' && parseVisitId(one.visit)),
      answers: said.answers.filter((one) => one.id !== '' && one.by !== '' && isOfVisits(one)),
    }
  )
}

/** Said between who plans and who is asked, and read by nobody else: nobody need know where they stand in a list. */
export const coverFacts = { ask: 'visit-ask', order: 'cover-order' } as const

/** Somebody is asked for a visit. `opens`: not before that moment, where several are asked one after another. */
export type VisitAsk = { readonly visit: string; readonly person: string; readonly opens: number }

const readAsk = shape.lenient<VisitAsk>({
  visit: [shape.text(80), ''],
  person: [shape.text(64), ''],
  opens: [shape.whole(), 0],
})
const readOrder = shape.lenient<{ people: readonly string[] }>({
  people: [shape.list(shape.text(64), saidLimits.order), []],
})

export function parseVisitAsk(data: Plain): VisitAsk | undefined {
  const ask = readAsk(data)
  return ask && parseVisitId(ask.visit) && ask.person !== '' ? ask : undefined
}
export const parseCoverOrder = (data: Plain): readonly string[] => readOrder(data)?.people ?? []

const isOfVisits = ({ visit, from }: VisitAnswer): boolean =>
  from === '' ? parseVisitId(visit) !== undefined : visit !== '' && !visit.includes('.')

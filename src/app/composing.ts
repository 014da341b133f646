import { encodePlain, equalBytes } from '../base/index.ts'
import {
  carriedFrom,
  periodOf,
  withoutMarks,
  type Beginning,
  type CarriedFrom,
  type ChapterView,
  type Row,
} from '../documents/index.ts'
import type { DeviceId } from '../keys/index.ts'
import type { CarrierOf } from './generations.ts'

/**
 * The generations of a circle as one: each document once, from the newest in which it counts, without what copies say of
 * where they came from, and by whom it was written and not by whom it was carried.
 *
 * In a newer generation a document counts where the device begins it that its id names, where one does that is trusted to
 * carry, or where it can be seen to be what it was. What counts nowhere else hides nothing. Who wrote it before is known
 * from the older generation by those who have it; of whoever has not, the carrier's word is all there is.
 */
export function composeLiving(views: readonly ChapterView[], people: People): ChapterView | undefined {
  const [newest] = views
  if (!newest) return undefined
  const composed = new Map<string, Composed>()
  for (const view of [...views].reverse())
    for (const raw of Object.values(view.rows)) {
      const creator = people.creatorOf(raw.document)
      const who: Who = {
        creator,
        isCreators: (device) => creator !== undefined && isOnes(people, device, creator),
        carrierOf: (device) => people.carrierOf(periodOf(view.chapter), device),
      }
      composed.set(raw.document, compose(composed.get(raw.document), raw, who))
    }
  const all = <K extends 'facts' | 'letters' | 'setAside' | 'waiting' | 'equivocations' | 'seen' | 'missing'>(
    name: K,
  ): ChapterView[K] => views.flatMap((view) => [...view[name]]) as unknown as ChapterView[K]
  return {
    chapter: newest.chapter,
    rows: Object.fromEntries([...composed].map(([document, { row }]) => [document, row])),
    facts: all('facts'),
    letters: all('letters'),
    setAside: [...all('setAside'), ...overtakenIn(views)],
    waiting: all('waiting'),
    equivocations: all('equivocations'),
    seen: all('seen'),
    missing: all('missing'),
  }
}

export type People = {
  readonly carrierOf: CarrierOf
  /** The device that a document's id names, where it is known. */
  readonly creatorOf: (document: string) => DeviceId | undefined
  readonly personOf: (device: DeviceId) => string | undefined
}

const isOnes = ({ personOf }: People, one: DeviceId, other: DeviceId): boolean =>
  one === other || (personOf(one) !== undefined && personOf(one) === personOf(other))

type Who = {
  readonly creator: DeviceId | undefined
  readonly isCreators: (device: DeviceId) => boolean
  readonly carrierOf: (device: DeviceId) => ReturnType<CarrierOf>
}
/** As it is told, and as it lies in the newest generation in which it counts. */
type Composed = { readonly row: Row; readonly raw: Row }
type Author = Row['first']
type Begun = Beginning & {
  readonly marks: CarriedFrom | undefined
  readonly truth: Truth
  /** It says what was there and nothing of its author's. */
  readonly isCopy: boolean
}

function compose(older: Composed | undefined, raw: Row, who: Who): Composed {
  const { creator } = who
  const begun = raw.beginnings.map((one): Begun => {
    const marks = carriedFrom(one.data)
    const truth = marks && older ? truthOf(one, marks, older.raw) : 'unknown'
    const isTrusted = marks !== undefined && who.carrierOf(one.device) !== undefined
    return { ...one, marks, truth, isCopy: truth === 'true' || (truth === 'unknown' && isTrusted) }
  })
  const isHers = begun.some(({ device }) => who.isCreators(device))
  const counts = isHers || begun.some(({ device, isCopy }) => isCopy || who.carrierOf(device) !== undefined)
  if (older && !counts)
    return { ...older, row: { ...older.row, beside: [...raw.chapters, ...older.row.beside] } }
  // What somebody began in another's name counts while there is nothing else.
  const isOthers = older && creator !== undefined && !who.isCreators(older.row.first.device)
  return isOthers && counts
    ? told(undefined, raw, begun, who, [...older.row.chapters, ...older.row.beside])
    : told(older?.row, raw, begun, who, older?.row.beside ?? [])
}

function told(
  before: Row | undefined,
  raw: Row,
  begun: readonly Begun[],
  who: Who,
  beside: Row['beside'],
): Composed {
  const copies = begun.filter(({ isCopy }) => isCopy)
  const copy = copies.find(({ truth }) => truth === 'true') ?? copies[0]
  const data = withoutMarks(raw.data)
  const first = firstOf(before, raw, begun, copy, who)
  const authors = authorsOf(before, raw, begun, who)
  const isAlone = authors.every((device) => device === first.device)
  const chapters = [...raw.chapters, ...(before?.chapters ?? [])]
  const row = {
    ...{ ...raw, data, first, authors, chapters, beside },
    ...lastOf(before, raw, copies, copy),
    ...{ isCopied: copies.length > 0, older: before ?? null },
    begun: isAlone ? data : begunOf(before, begun, copy, first),
  }
  return { row, raw }
}

type Truth = 'true' | 'false' | 'unknown'
const truthKnown = new WeakMap<Beginning, { readonly older: Row; readonly truth: Truth }>()

/** Whether a copy says what was there, where the older one is here as the copy found it. Looked at once. */
function truthOf(copy: Beginning, marks: CarriedFrom, older: Row): Truth {
  const known = truthKnown.get(copy)
  if (known?.older === older) return known.truth
  const truth = lookAt(copy, marks, older)
  truthKnown.set(copy, { older, truth })
  return truth
}

function lookAt(copy: Beginning, { markByPeriod }: CarriedFrom, older: Row): Truth {
  const period = periodOf(older.chapters[0] ?? '')
  const heads = older.tips.map(({ hash }) => hash).sort()
  if (markByPeriod.get(period)?.heads.join() !== heads.join()) return 'unknown'
  const had = carriedFrom(older.data)?.markByPeriod
  for (const [other, mark] of markByPeriod)
    if (other !== period && had?.get(other)?.heads.join() !== mark.heads.join()) return 'unknown'
  const [is, was] = [withoutMarks(copy.data), withoutMarks(older.data)]
  return equalBytes(encodePlain(is), encodePlain(was)) ? 'true' : 'false'
}

/** Who began it is in the id, which no mark can change; where it names nobody, the oldest that is here says so. */
function firstOf(
  before: Row | undefined,
  raw: Row,
  begun: readonly Begun[],
  copy: Begun | undefined,
  { creator, isCreators }: Who,
): Author {
  if (before) return before.first
  const hers = begun.find(({ device }) => device === creator) ?? begun.find((one) => isCreators(one.device))
  const marks = copy?.marks
  if (hers) return { device: hers.device, at: (hers.marks ?? marks)?.first.at ?? hers.at }
  return marks ? { device: creator ?? (marks.first.device as DeviceId), at: marks.first.at } : raw.first
}

/** Those from before, and whoever wrote something of their own in it here. Who is named in a mark is one of them, whose word it is. */
function authorsOf(
  before: Row | undefined,
  raw: Row,
  begun: readonly Begun[],
  { carrierOf }: Who,
): readonly DeviceId[] {
  const isKnown = before !== undefined && begun.some(({ truth }) => truth !== 'unknown')
  const named = isKnown
    ? []
    : [...begun.map(({ marks }) => marks), carriedFrom(raw.data)].flatMap((marks) => marks?.authors ?? [])
  const since = raw.authors.filter((device) => {
    const isCopies = begun.every((one) => one.device !== device || one.isCopy)
    const carried = carrierOf(device) === 'holder' || !raw.carriedBy.includes(device)
    return !isCopies || !carried || raw.changedBy.includes(device)
  })
  return [...new Set([...(before?.authors ?? []), ...since, ...(named as DeviceId[])])]
}

/** Whoever carries is not whoever was last. */
function lastOf(
  before: Row | undefined,
  raw: Row,
  copies: readonly Begun[],
  copy: Begun | undefined,
): Pick<Row, 'last' | 'lastBy'> {
  const isCarried = ({ device, began }: Row['tips'][number]) =>
    began && copies.some((one) => one.device === device)
  const own = raw.tips.filter((tip) => !isCarried(tip))
  if (!copy?.marks || own.length === raw.tips.length) return { last: raw.last, lastBy: raw.lastBy }
  const { device, at } = copy.marks.last
  const isSeen = before !== undefined && copy.truth === 'true'
  const last = isSeen ? before.last : { device: device as DeviceId, at }
  const lastBy = [...(before?.lastBy ?? []), ...(isSeen ? [] : [last.device])]
  const [other] = own
  return {
    last: other ? (own.some((tip) => tip.device === raw.last.device) ? raw.last : other) : last,
    lastBy: [...new Set([...own.map((tip) => tip.device), ...lastBy])],
  }
}

/** What is known to be of whoever was first: from where it was written, else by the word of them or of whoever carried it. */
function begunOf(
  before: Row | undefined,
  begun: readonly Begun[],
  copy: Begun | undefined,
  first: Author,
): Row['begun'] {
  if (before && (before.begun !== null || !copy)) return before.begun
  const said = copy ?? begun.find(({ device }) => device === first.device)
  if (!said?.marks) return said ? withoutMarks(said.data) : null
  const isOnes = said.marks.authors.every((device) => device === first.device)
  return isOnes ? withoutMarks(said.data) : said.marks.begun
}

/** Late edits of fields that had moved on: kept where they were written, and told. */
const overtakenIn = (views: readonly ChapterView[]): ChapterView['setAside'] =>
  views.flatMap((view) =>
    Object.values(view.rows).flatMap((row): ChapterView['setAside'] =>
      (carriedFrom(row.data)?.overtaken ?? 0) > 0
        ? [
            {
              reason: 'overtaken',
              device: null,
              at: row.last.at,
              document: row.document,
              fact: null,
              volume: row.volume,
              entry: row.document,
            },
          ]
        : [],
    ),
  )

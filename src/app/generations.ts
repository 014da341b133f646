import type { CircleState, TeamState } from '../circles/index.ts'
import {
  carriedFrom,
  periodOf,
  withoutMarks,
  type ChapterView,
  type IsCarrier,
  type Row,
} from '../documents/index.ts'
import type { Commitment, DeviceId, EpochKey } from '../keys/index.ts'

/**
 * Living documents have a generation for each epoch of their circle, so that whoever has one epoch's key only sees them
 * whole and sees nothing of before. Named by the epoch, since two may be begun at once. The first is 'g1'.
 */
export function generationOf(circle: CircleState | undefined, commitment: Commitment): string {
  const epoch = circle?.epochs.find((one) => one.commitment === commitment)
  return generationNamed(commitment, epoch?.follows ?? [])
}

export const generationNamed = (commitment: Commitment, follows: readonly Commitment[]): string =>
  follows.length === 0 ? 'g1' : `g${commitment.slice(0, 16)}`

/** The newest first: the one that is written in, then back through the epochs. */
export function generationsOf(circle: CircleState | undefined): readonly string[] {
  if (!circle) return []
  const writable = circle.writable === undefined ? [] : [circle.writable]
  const epochs = [...circle.epochs.map((epoch) => epoch.commitment)].reverse()
  return [...new Set([...writable, ...epochs].map((commitment) => generationOf(circle, commitment)))]
}

/**
 * Whose word it is that a copy was written by somebody else: the device's that began an epoch of that generation and so
 * carried what lives into it, and the Holder's. Into the first nothing is carried, and anybody could write such marks.
 */
export const carriersOf =
  (state: TeamState, circle: CircleState | undefined): IsCarrier =>
  (generation, device) =>
    generation !== 'g1' &&
    (state.deviceById.get(device as DeviceId)?.person === state.holder ||
      (circle?.epochs ?? []).some(
        (epoch) => epoch.device === device && generationOf(circle, epoch.commitment) === generation,
      ))

export function byGeneration(
  state: TeamState,
  keys: readonly EpochKey[],
): ReadonlyMap<string, readonly EpochKey[]> {
  const keysByName = new Map<string, readonly EpochKey[]>()
  for (const key of keys) {
    const name = generationOf(state.circleById.get(key.circle), key.commitment)
    keysByName.set(name, [...(keysByName.get(name) ?? []), key])
  }
  return keysByName
}

/**
 * The generations of a circle as one: each document once, from the newest that has it, without what copies say of where
 * they came from, and by whom it was written and not by whom it was carried.
 */
export function composeLiving(
  views: readonly ChapterView[],
  isCarrier: IsCarrier,
  creatorOf: (document: string) => DeviceId | undefined,
): ChapterView | undefined {
  const [newest] = views
  if (!newest) return undefined
  const rows: Record<string, Row> = {}
  for (const view of views)
    for (const [document, row] of Object.entries(view.rows))
      if (!Object.hasOwn(rows, document))
        rows[document] = asWritten(row, creatorOf(document), (device) =>
          isCarrier(periodOf(view.chapter), device),
        )
  const all = <K extends 'facts' | 'letters' | 'setAside' | 'waiting' | 'equivocations' | 'seen' | 'missing'>(
    name: K,
  ): ChapterView[K] => views.flatMap((view) => [...view[name]]) as unknown as ChapterView[K]
  return {
    chapter: newest.chapter,
    rows,
    facts: all('facts'),
    letters: all('letters'),
    setAside: [...all('setAside'), ...overtakenIn(views)],
    waiting: all('waiting'),
    equivocations: all('equivocations'),
    seen: all('seen'),
    missing: all('missing'),
  }
}

/**
 * Where its beginner did not begin it here, a trusted carrier did, and says what it was before. Who it was is in the id,
 * which no mark can change; marks say when, and who changed it last. A beginning by anybody else counts as their change.
 * Marks of somebody whose word does not count make nothing anybody's, but who is named there is an author.
 */
function asWritten(row: Row, creator: DeviceId | undefined, isTrusted: (device: DeviceId) => boolean): Row {
  const data = withoutMarks(row.data)
  const marks = carriedFrom(row.data)
  if (!marks) return { ...row, data }
  // A copy is of all that was written in it before.
  const begun = marks.authors.length > 1 ? null : withoutMarks(row.begun)
  // Whoever carries writes nothing of their own.
  const since = row.authors.filter((device) => !isTrusted(device))
  const authors = [...new Set([...(marks.authors as Row['authors']), ...since])]
  if (!row.begunBy.some(isTrusted)) return { ...row, data, begun, authors }
  const stranger = row.begunBy.find((device) => !isTrusted(device))
  const isEdited = row.changes > row.begunBy.length
  const last = isEdited ? row.last : lastOf(row, stranger, marks.last)
  return {
    ...row,
    ...{ data, begun, authors, last },
    first: { device: creator ?? (marks.first.device as DeviceId), at: marks.first.at },
    lastBy: isEdited ? row.lastBy : [last.device],
  }
}

const lastOf = (
  row: Row,
  stranger: DeviceId | undefined,
  carried: { readonly device: string; readonly at: number },
): Row['last'] =>
  stranger === undefined
    ? { device: carried.device as DeviceId, at: carried.at }
    : { device: stranger, at: row.last.at }

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

/** What lies in these volumes only: what somebody's keys open. */
export const narrowView = (view: ChapterView, volumes: ReadonlySet<string>): ChapterView => ({
  ...view,
  rows: Object.fromEntries(Object.entries(view.rows).filter(([, row]) => volumes.has(row.volume))),
  facts: view.facts.filter((fact) => volumes.has(fact.volume)),
  setAside: view.setAside.filter((one) => volumes.has(one.volume)),
})

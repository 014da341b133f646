import {
  parseHandoverSeen,
  parseRecordComment,
  recordFacts,
  type HandoverSeen,
  type RecordComment,
  type Said,
} from '../../domain/index.ts'
import type { Plain } from '../../base/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { factsOf, groupBy, type Look } from '../look.ts'
import type { CommentItem, RecordItem } from '../recordTypes.ts'
import { personOf, personRef } from './refs.ts'
import { scheduleOf } from './schedule.ts'

type Beside = {
  readonly comments: ReadonlyMap<string, readonly Said<RecordComment>[]>
  readonly seen: ReadonlyMap<string, readonly Said<HandoverSeen>[]>
  /** When each person came to a visit last. */
  readonly lastCame: ReadonlyMap<string, number>
}

const known = new WeakMap<Look, Beside>()

/** What people said of records, read once for each look. */
function besideOf(look: Look): Beside {
  const before = known.get(look)
  if (before) return before
  const lastCame = new Map<string, number>()
  for (const all of scheduleOf(look).presence.values())
    for (const { person, arrived } of all)
      if (arrived.said.at <= look.now)
        lastCame.set(person, Math.max(arrived.said.at, lastCame.get(person) ?? 0))
  const beside: Beside = {
    comments: groupBy(saidOf(look, recordFacts.comment, parseRecordComment), (one) => one.said.record),
    seen: groupBy(saidOf(look, recordFacts.seen, parseHandoverSeen), (one) => one.said.record),
    lastCame,
  }
  known.set(look, beside)
  return beside
}

const saidOf = <T>(look: Look, type: string, parse: (data: Plain) => T | undefined): readonly Said<T>[] =>
  factsOf(look, type).flatMap((fact): readonly Said<T>[] => {
    const by = personOf(look.state, fact.device)
    const said = fact.circle.purpose === 'care' ? parse(fact.data) : undefined
    if (by === undefined || said === undefined) return []
    return [{ id: fact.id, by: personRef(look, by).personId, at: fact.at, said }]
  })

/** Of each person so many, the newest: nobody's thousand comments hide another's one. */
const mostOfEach = 20

/** Oldest first. Everybody takes back and changes their own. */
export function commentsOf(look: Look, records: readonly string[]): readonly CommentItem[] {
  const all = records.flatMap((id) => besideOf(look).comments.get(id) ?? [])
  if (all.length === 0) return []
  const replaced = new Set(all.flatMap((one) => one.said.replaces.map((id) => `${one.by} ${id}`)))
  const standing = all.filter((one) => !replaced.has(`${one.by} ${one.id}`) && one.said.text.trim() !== '')
  return [...groupBy(standing, (one) => one.by).values()]
    .flatMap((own) => [...own].sort((a, b) => b.at - a.at).slice(0, mostOfEach))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map((one) => ({
      ...{ commentId: one.id, at: one.at, text: one.said.text },
      by: personRef(look, one.by as PersonId),
    }))
}

/** Who has read it, each once. Whoever wrote it does not count. */
export function seenOf(
  look: Look,
  records: readonly string[],
  words: string,
  by: string,
  begunAt: number,
): RecordItem['handoverSeen'] {
  if (words === '') return []
  const { seen, lastCame } = besideOf(look)
  const all = records.flatMap((id) => seen.get(id) ?? [])
  const people = new Set(all.filter((one) => one.said.words === words && one.by !== by).map((one) => one.by))
  return [...people].sort().map((one) => ({
    by: personRef(look, one as PersonId),
    came: (lastCame.get(one) ?? 0) > begunAt,
  }))
}

const pinnedMs = 30 * 86_400_000

/** What the next person must know, until somebody who came later has read it. */
export const isPinned = (look: Look, { handover, handoverSeen, writtenAt }: RecordItem): boolean =>
  handover !== '' && !handoverSeen.some((one) => one.came) && (writtenAt ?? 0) > look.now - pinnedMs

import type { Plain } from '../base/index.ts'
import {
  applyTo,
  changesSince,
  editDoc,
  forkAt,
  freeDoc,
  headsOf,
  metaSince,
  newDoc,
  valueAt,
  valueOf,
  type AutomergeDoc,
  type ChangeMeta,
} from './automerge.ts'
import { isMarkKey, isRecord, withoutMarks, type Values } from './carried.ts'
import { mergeFields, plainOf, put, same } from './mergeFields.ts'
import { valueToPlain } from './plainValue.ts'
import type { Draft } from './port.ts'
import type { Author, Row, SaidChange } from './types.ts'

/** Whether what a device said then in a document counts. */
export type Counts = (said: Author) => boolean

/** Who wrote in it and does not count, with when. */
export const straysIn = ({ authors, history, last }: Row, counts: Counts): readonly Author[] =>
  authors.flatMap((device): readonly Author[] => {
    const own = history.filter((one) => one.device === device)
    const said = own.length > 0 ? own : [{ device, at: last.at }]
    const odd = said.find((one) => !counts(one))
    return odd ? [{ device, at: odd.at }] : []
  })

/**
 * A document as though nobody had written in it but those who count. What builds on nobody else's change is taken as it
 * is, and so merges as ever. What builds on a stray one is said again over what counts: the fields that its writer
 * changed are as they left them, and those that the stray change alone had changed are as they were. Null where what was
 * there before a copy is not here any more.
 */
export function writtenBy(row: Row, counts: Counts): Plain | null {
  if (straysIn(row, counts).length === 0) return row.data
  const base = row.isCopied ? (row.older ? writtenBy(row.older, counts) : row.begun) : {}
  if (base === null || !isRecord(base)) return null
  if (row.history.length === 0) return row.isCopied ? base : row.begun
  return kept(row, base, counts)
}

type Kept = { readonly counted: string; readonly base: Values; readonly data: Plain }
const keptByHistory = new WeakMap<Row['history'], Kept>()

/** Made once for as long as nothing comes to it and the same ones count. */
function kept(row: Row, base: Values, counts: Counts): Plain {
  const counted = row.history.map((one) => (counts(one) ? '1' : '0')).join('')
  const before = keptByHistory.get(row.history)
  if (before?.counted === counted && same(before.base, base)) return before.data
  const data = madeAgain(row, base, counts)
  keptByHistory.set(row.history, { counted, base, data })
  return data
}

function madeAgain({ history, older, isCopied }: Row, base: Values, counts: Counts): Plain {
  const all = follow()
  const own = follow()
  const headsByHash = new Map<string, readonly string[]>()
  let copyHeads: readonly string[] | undefined
  const next = (one: SaidChange, meta: ChangeMeta): readonly string[] => {
    const heads = [...new Set(meta.deps.flatMap((dep) => headsByHash.get(dep) ?? []))]
    const isSame = !isCopied && meta.deps.every((dep) => headsByHash.get(dep)?.join() === dep)
    const isRoot = meta.deps.length === 0
    const isLookedAt = counts(one) ? !isSame : isRoot && isCopied
    // Before and after it is taken: most build on the one before, and what is there now needs no looking back.
    const was = isLookedAt ? all.at(meta.deps) : {}
    all.take(one.change)
    if (isSame && counts(one)) {
      own.take(one.change)
      return [one.hash]
    }
    if (!isLookedAt) return heads
    const [is, here] = [all.at([one.hash]), own.at(heads)]
    const carries = isCopied && marksIn(was) !== marksIn(is)
    if (carries && isRoot)
      return (copyHeads ??= own.say([], meta.actor, (draft) => void mergeFields(draft, [], {}, base, {})))
    // What it brings in of late is in the older one, as that stands.
    if (!counts(one) || (carries && older)) return heads
    return own.say(heads, meta.actor, (draft) => sayOver(draft, [], unmarked(was), unmarked(is), here))
  }
  try {
    const metaByHash = metasOf(history)
    // Each comes after all that it builds on.
    for (const one of history) {
      const meta = metaByHash.get(one.hash)
      if (meta) headsByHash.set(one.hash, next(one, meta))
    }
    return unmarked(own.at(own.heads()))
  } finally {
    all.free()
    own.free()
  }
}

function metasOf(history: Row['history']): ReadonlyMap<string, ChangeMeta> {
  const doc = applyTo(
    newDoc(),
    history.map(({ change }) => change),
  )
  const metas = metaSince(doc, []).map((meta) => [meta.hash, meta] as const)
  freeDoc(doc)
  return new Map(metas)
}

/** So many of what it said on the way are remembered: what is built on is mostly the one before. */
const mostRemembered = 32

/** A document that grows change by change, with what it said on the way. Nothing is applied before somebody asks. */
function follow() {
  let doc = newDoc()
  let now: Values | undefined
  let actorNow = ''
  let taken: Uint8Array[] = []
  const valuesByHash = new Map<string, Values>()
  const isNow = (heads: readonly string[]): boolean => heads.join() === headsOf(doc).join()
  const catchUp = (): void => {
    const changes = taken
    taken = []
    if (changes.length > 0) become(applyTo(doc, changes))
  }
  const become = (next: AutomergeDoc): void => {
    doc = next
    now = undefined
  }
  const at = (heads: readonly string[]): Values => {
    if (heads.length === 0) return {}
    const known = heads.length === 1 ? valuesByHash.get(heads[0] ?? '') : undefined
    if (known) return known
    catchUp()
    const values = isNow(heads) ? (now ??= valuesOf(valueOf(doc))) : valuesOf(valueAt(doc, heads))
    if (heads.length !== 1) return values
    valuesByHash.set(heads[0] ?? '', values)
    const [oldest = ''] = valuesByHash.keys()
    if (valuesByHash.size > mostRemembered) valuesByHash.delete(oldest)
    return values
  }
  return {
    at,
    heads(): readonly string[] {
      catchUp()
      return headsOf(doc)
    },
    take: (change: Uint8Array) => void taken.push(change),
    /** As its writer would have said it, had they seen no more than these. */
    say(heads: readonly string[], actor: string, edit: (draft: Draft) => void): readonly string[] {
      catchUp()
      const isLast = isNow(heads)
      if (isLast && actor === actorNow) {
        become(editDoc(doc, edit))
        return headsOf(doc)
      }
      const fork = heads.length === 0 ? newDoc(actor) : forkAt(doc, heads, actor)
      const said = editDoc(fork, edit)
      const made = headsOf(said)
      if (isLast) {
        freeDoc(doc)
        become(said)
        actorNow = actor
        return made
      }
      become(applyTo(doc, changesSince(said, heads)))
      freeDoc(said)
      return made
    },
    free: () => freeDoc(doc),
  }
}

/** The fields that differ between `was` and `is` are as in `is`, whatever is there. */
function sayOver(draft: Draft, path: readonly string[], was: Values, is: Values, here: Values): void {
  for (const key of [...new Set([...Object.keys(was), ...Object.keys(is)])].sort()) {
    const [before, after, there] = [was[key], is[key], here[key]]
    if (same(before, after) || same(there, after)) continue
    if (isRecord(after) && isRecord(there))
      sayOver(draft, [...path, key], isRecord(before) ? before : there, after, there)
    else put(draft, path, key, after)
  }
}

function valuesOf(value: unknown): Values {
  const plain = valueToPlain(value)
  return plain.ok && isRecord(plain.value) ? plain.value : {}
}

const unmarked = (values: Values): Values => withoutMarks(values) as Values

const marksIn = (values: Values): string =>
  JSON.stringify(
    Object.entries(values)
      .filter(([key]) => isMarkKey(key))
      .map(([key, value]) => [key, value instanceof Uint8Array ? [...value] : value]),
  )

/** Puts a document back to what it says by those who count, before one of them writes in it. */
export function putBack(draft: Draft, data: Plain): void {
  const now = plainOf(draft)
  if (!isRecord(data)) return
  const own = Object.fromEntries(Object.entries(now).filter(([key]) => !isMarkKey(key)))
  mergeFields(draft, [], own, data, own)
}

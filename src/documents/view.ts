import type { Plain } from '../base/index.ts'
import type { DeviceId } from '../keys/index.ts'
import type { VolumeId } from '../protocol/index.ts'
import { isIdOf } from './begun.ts'
import { emptyChain, type VolumeChain } from './chain.ts'
import type { VolumeLog } from './log.ts'
import type {
  Author,
  ChapterId,
  ChapterView,
  DocumentId,
  EntryId,
  FactPayload,
  LetterKind,
  Row,
  SaidChange,
  SetAsideReason,
  Waiting,
} from './types.ts'

/** What is remembered of an opened entry: where it lies, who wrote it, under which acts. */
export type Pointer = {
  readonly volume: VolumeId
  readonly index: number
  readonly id: EntryId
  readonly device: DeviceId
  readonly seq: number
  readonly at: number
  readonly heads: readonly string[]
  /** Number of the first operation in its first change; 0 where there is none. Orders entries of a document causally. */
  readonly op: number
  /** What it does: see origins.ts. */
  readonly way: 'begins' | 'carries' | 'changes'
}

export type FoldedRow = {
  readonly type: string
  readonly data: Plain
  readonly changes: number
  readonly pointers: readonly Pointer[]
  readonly tips: readonly Tip[]
  readonly roots: readonly Root[]
  /** Empty where one device wrote all of it. */
  readonly history: readonly SaidChange[]
}
/** A change that no other builds on: by its hash, with who said it, and whether in an entry that begins the document. */
export type Tip = Author & { readonly hash: string; readonly began: boolean }
/**
 * A change that builds on no other: one a device. What it left, and what the device made of it without building on anybody
 * else; or null where that is all there is.
 */
export type Root = Author & {
  readonly hash: string
  readonly data: Plain | null
  readonly alone: Plain | null
}
export type FoldedFact = Omit<FactPayload, 'kind'> & { readonly pointer: Pointer }
export type FoldedLetter = {
  readonly kind: LetterKind
  readonly bytes: Uint8Array
  readonly pointer: Pointer
}
export type FoldedAside = {
  readonly reason: SetAsideReason
  readonly volume: VolumeId
  readonly document: DocumentId | null
  /** The type of a fact that came too late. */
  readonly fact: string | null
  /** Null where the entry could not be opened. */
  readonly pointer: Pointer | null
}
export type FoldedWaiting = {
  readonly reason: Waiting['reason']
  readonly document: DocumentId | null
  readonly pointer: Pointer
}

/** A chapter folded from its entries: a function of the set of them and, where an author wrote two for one place, of the relay's order. */
export type Fold = {
  readonly chapter: ChapterId
  /** The first index of each volume that is not yet folded. */
  readonly covered: Map<VolumeId, number>
  readonly chains: Map<VolumeId, VolumeChain>
  readonly rows: Map<DocumentId, FoldedRow>
  readonly facts: Map<EntryId, FoldedFact>
  readonly letters: Map<EntryId, FoldedLetter>
  readonly setAside: Map<EntryId, FoldedAside>
  readonly waiting: Map<EntryId, FoldedWaiting>
  /** In memory only: see order.ts. */
  readonly folded: Map<VolumeId, Map<DeviceId, EntryId[]>>
}

export const emptyFold = (chapter: ChapterId): Fold => ({
  chapter,
  covered: new Map(),
  chains: new Map(),
  rows: new Map(),
  facts: new Map(),
  letters: new Map(),
  setAside: new Map(),
  waiting: new Map(),
  folded: new Map(),
})

export function chainOf(fold: Fold, volume: VolumeId): VolumeChain {
  const chain = fold.chains.get(volume) ?? emptyChain()
  fold.chains.set(volume, chain)
  return chain
}

/** Causal, as an operation's number is above those of all it builds on; the id settles what is concurrent. */
export const byOrder = (a: Pointer, b: Pointer): number => a.op - b.op || compare(a.id, b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const byTime = (a: Pointer, b: Pointer): number => a.at - b.at || compare(a.id, b.id)

type Logs = ReadonlyMap<VolumeId, VolumeLog>

/** The fold as others see it, with the relay's numbers of this moment. */
export function foldToView(fold: Fold, logs: Logs): ChapterView {
  const numberOf = ({ volume, index }: Pointer): number | null =>
    logs.get(volume)?.slots.get(index)?.number ?? null
  const waitingDocuments = new Set([...fold.waiting.values()].map(({ document }) => document))
  return {
    chapter: fold.chapter,
    rows: Object.fromEntries(
      [...fold.rows].map(([document, row]) => [
        document,
        {
          ...rowOf(fold.chapter, document, row),
          unsent: row.pointers.filter((pointer) => numberOf(pointer) === null).length,
          waiting: waitingDocuments.has(document),
        },
      ]),
    ),
    facts: [...fold.facts.values()]
      .sort((a, b) => byTime(a.pointer, b.pointer))
      .map(({ pointer, ...fact }) => ({
        ...fact,
        ...shown(pointer),
        seq: pointer.seq,
        number: numberOf(pointer),
      })),
    letters: [...fold.letters.values()]
      .sort((a, b) => byTime(a.pointer, b.pointer))
      .map(({ pointer, ...letter }) => ({
        ...letter,
        ...shown(pointer),
        seq: pointer.seq,
        number: numberOf(pointer),
      })),
    setAside: [...fold.setAside]
      .map(([entry, { reason, volume, document, fact, pointer }]) => ({
        reason,
        device: pointer?.device ?? null,
        at: pointer?.at ?? null,
        document,
        fact,
        volume,
        entry,
      }))
      .sort((a, b) => compare(a.entry, b.entry)),
    waiting: [...fold.waiting]
      .map(([entry, { reason, pointer }]) => ({
        reason,
        device: pointer.device,
        volume: pointer.volume,
        entry,
      }))
      .sort((a, b) => compare(a.entry, b.entry)),
    equivocations: [...fold.chains].flatMap(([volume, chain]) =>
      [...chain.frozen].map(([device, { seq, entry }]) => ({
        device,
        volume,
        seq,
        entries: [...allPointers(fold)]
          .filter(
            (one) => one.volume === volume && one.device === device && one.seq === seq && one.id !== entry,
          )
          .map(({ id }) => id)
          .slice(0, 1)
          .concat(entry),
      })),
    ),
    seen: [...fold.chains]
      .flatMap(([volume, chain]) =>
        [...chain.runs].map(([device, runs]) => ({ volume, device, seq: runs.at(-1)?.to ?? 0 })),
      )
      .sort((a, b) => compare(a.volume + a.device, b.volume + b.device)),
    missing: [...fold.chains].flatMap(([volume, chain]) =>
      [...chain.runs]
        .filter(([device, runs]) => (runs.length > 1 || runs[0]?.from !== 1) && !chain.frozen.has(device))
        .map(([device]) => ({ volume, device })),
    ),
  }
}

function rowOf(
  chapter: ChapterId,
  document: DocumentId,
  { type, data, changes, pointers, tips, roots, history }: FoldedRow,
): Omit<Row, 'unsent' | 'waiting'> {
  const beginnings = roots.map(({ device, at, data: left }) => ({ device, at, data: left ?? data }))
  const [earliest] = pointers
  // Of several beginnings the one by whom the id names: an order of ids anybody can turn to their good.
  const first =
    beginnings.find(({ device }) => isIdOf(document, device)) ??
    beginnings.find(({ device }) => device === earliest?.device) ??
    beginnings[0]
  const alone = roots.find(({ device }) => device === first?.device)?.alone
  const devices = (of: readonly { readonly device: DeviceId }[]) => [...new Set(of.map((one) => one.device))]
  const authors = devices(pointers)
  const begun = pointers.filter(({ way }) => way === 'begins')
  // Whoever begins it twice says something of their own beside what they begin with.
  const twice = begun.filter((one) => begun.some((other) => other !== one && other.device === one.device))
  return {
    ...{ document, type, data, changes, beginnings, tips, authors, history },
    ...{ isCopied: false, older: null },
    first: first ? { device: first.device, at: first.at } : authorOf(earliest),
    last: authorOf(pointers.at(-1)),
    lastBy: devices(tips),
    begun: authors.length > 1 ? (first ? (alone ?? data) : null) : data,
    changedBy: devices([...pointers.filter(({ way }) => way === 'changes'), ...twice]),
    carriedBy: devices(pointers.filter(({ way }) => way === 'carries')),
    volume: earliest?.volume ?? ('' as VolumeId),
    chapters: [chapter],
    beside: [],
  }
}

const authorOf = (pointer: Pointer | undefined): Author => ({
  device: pointer?.device ?? ('' as DeviceId),
  at: pointer?.at ?? 0,
})

const shown = ({ id, device, at, volume }: Pointer) => ({ entry: id, device, at, volume })

export function* allPointers(fold: Fold): Iterable<Pointer> {
  for (const row of fold.rows.values()) yield* row.pointers
  for (const fact of fold.facts.values()) yield fact.pointer
  for (const letter of fold.letters.values()) yield letter.pointer
  for (const { pointer } of fold.setAside.values()) if (pointer) yield pointer
  for (const { pointer } of fold.waiting.values()) yield pointer
}

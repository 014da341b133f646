import { encodePlain, equalBytes, ok, refuse, type Plain, type Result } from '../base/index.ts'
import type { DeviceId } from '../keys/index.ts'
import {
  applyTo,
  forkDoc,
  freeDoc,
  hasGaps,
  headsOf,
  isActorOf,
  loadDoc,
  metaSince,
  newDoc,
  saveDoc,
  valueOf,
  type AutomergeDoc,
} from './automerge.ts'
import { readChangeHeader, readName, type ChangeHeader } from './changeHeader.ts'
import { valueToPlain } from './plainValue.ts'
import type { EntryId, SetAsideReason } from './types.ts'

/**
 * Between what arrives and Automerge. In order: size, chunk type, header, counts and nesting read from the raw bytes; the
 * actor is the signing device's, or of one that it says things again for; what it builds on is here. Then a fork takes the changes, and replaces the document only
 * if every number in them is the one that had to follow, the value is within limits, and the fork, saved and loaded, is
 * the same. An entry is taken whole or not at all. What is refused names its author; the others go on.
 */
export type Incoming = {
  readonly id: EntryId
  readonly device: DeviceId
  /** The devices whose changes it may bring beside its own: asked only where there are such. */
  readonly speaksFor?: () => readonly DeviceId[]
  readonly changes: readonly Uint8Array[]
}

/** A document and what the next change has to know of it. */
export type Held = {
  readonly doc: AutomergeDoc
  /** The highest operation number at each change here. */
  readonly maxOps: ReadonlyMap<string, number>
  /** Actor and number of each change here. */
  readonly known: ReadonlySet<string>
  readonly usedByDevice: UsedByDevice
  readonly data: Plain
}

/** By the half of the actor that names the device: how many changes of a document are whose, and how many bytes. */
type UsedByDevice = ReadonlyMap<string, { readonly changes: number; readonly bytes: number }>

export type GuardRefusal = {
  readonly kind: Extract<SetAsideReason, `change-${string}` | `document-${string}`>
}

export type Guarded = {
  readonly held: Held
  readonly applied: readonly EntryId[]
  /** Build on changes that are not here. */
  readonly waiting: readonly EntryId[]
  readonly refused: readonly { readonly id: EntryId; readonly refusal: GuardRefusal }[]
}

/**
 * What each device may write in a document in any case, and what all of them may beyond that. So nobody can fill a document
 * up against the others; and whether all there is fits in hangs on no order.
 */
export const documentLimits = {
  share: { changes: 500, bytes: 64 * 1024 },
  beyond: { changes: 5000, bytes: 2 * 1024 * 1024 },
} as const

export const emptyHeld = (actor?: string): Held => ({
  doc: newDoc(actor),
  maxOps: new Map(),
  known: new Set(),
  usedByDevice: new Map(),
  data: {},
})

/** What one author may say about themselves, before anything is tried. */
export function readIncoming(incoming: Incoming): Result<readonly ChangeHeader[], GuardRefusal> {
  const headers: ChangeHeader[] = []
  for (const change of incoming.changes) {
    const header = readChangeHeader(change)
    if (!header.ok) return header
    const { actor } = header.value
    const isOwn =
      isActorOf(actor, incoming.device) ||
      (incoming.speaksFor?.().some((device) => isActorOf(actor, device)) ?? false)
    if (!isOwn) return refuse({ kind: 'change-foreign-actor' })
    headers.push(header.value)
  }
  return ok(headers)
}

/** Applies what can be applied, in the order given; tries together first, since almost always all is well. */
export function guard(held: Held, incoming: readonly Incoming[]): Guarded {
  const refused: { id: EntryId; refusal: GuardRefusal }[] = []
  const read: Candidate[] = []
  for (const one of incoming) {
    const headers = readIncoming(one)
    if (headers.ok) read.push({ ...one, headers: headers.value })
    else refused.push({ id: one.id, refusal: headers.refusal })
  }
  if (read.length > 1) {
    const together = attempt(held, read)
    if (together.ok) return { held: together.value, applied: read.map(({ id }) => id), waiting: [], refused }
  }
  return oneByOne(held, read, refused)
}

type Candidate = Incoming & { readonly headers: readonly ChangeHeader[] }

function oneByOne(
  start: Held,
  candidates: readonly Candidate[],
  refused: { id: EntryId; refusal: GuardRefusal }[],
): Guarded {
  const applied: EntryId[] = []
  let held = start
  let left = candidates
  for (let progress = true; progress;) {
    progress = false
    const still: Candidate[] = []
    for (const candidate of left) {
      const first = candidate.headers[0]
      const tried = first?.deps.every((dep) => held.maxOps.has(dep))
        ? attempt(held, [candidate])
        : refuse({ kind: 'waiting' })
      if (tried.ok) {
        held = tried.value
        applied.push(candidate.id)
        progress = true
      } else if (tried.refusal.kind === 'waiting') still.push(candidate)
      else refused.push({ id: candidate.id, refusal: tried.refusal })
    }
    left = still
  }
  return { held, applied, waiting: left.map(({ id }) => id), refused }
}

function attempt(
  held: Held,
  candidates: readonly Candidate[],
): Result<Held, GuardRefusal | { readonly kind: 'waiting' }> {
  const changes = candidates.flatMap((candidate) => candidate.changes)
  try {
    const fork = applyTo(forkDoc(held.doc), changes)
    if (hasGaps(fork)) return refuse({ kind: 'waiting' })
    return checkFork(held, fork, candidates)
  } catch {
    // Automerge says no by throwing: a wrong checksum, an actor's number taken by another change, columns that disagree.
    return refuse({ kind: 'change-rejected' })
  }
}

function checkFork(
  held: Held,
  fork: AutomergeDoc,
  candidates: readonly Candidate[],
): Result<Held, GuardRefusal> {
  const maxOps = new Map(held.maxOps)
  const known = new Set(held.known)
  const usedByDevice = usedWith(
    held,
    candidates.flatMap(({ changes }) => changes),
  )
  const missing = new Set(candidates.flatMap(({ headers }) => headers.map(nameOf)))
  for (const name of missing) if (known.has(name)) missing.delete(name)
  for (const meta of metaSince(fork, headsOf(held.doc))) {
    let before = 0
    for (const dep of meta.deps) before = Math.max(before, maxOps.get(dep) ?? Number.POSITIVE_INFINITY)
    if (!missing.delete(nameOf(meta)) || meta.startOp !== before + 1)
      return refuse({ kind: 'change-out-of-order' })
    maxOps.set(meta.hash, meta.maxOp)
    known.add(nameOf(meta))
  }
  if (missing.size > 0) return refuse({ kind: 'change-rejected' })
  if (!fits(usedByDevice)) return refuse({ kind: 'document-too-large' })
  const data = valueToPlain(valueOf(fork))
  if (!data.ok) return refuse({ kind: 'document-shape' })
  return isSameLoaded(fork, data.value, saveDoc(fork))
    ? ok({ doc: fork, maxOps, known, usedByDevice, data: data.value })
    : refuse({ kind: 'change-rejected' })
}

function usedWith(
  { known, usedByDevice }: Pick<Held, 'known' | 'usedByDevice'>,
  changes: readonly Uint8Array[],
): UsedByDevice {
  const counted = new Set(known)
  const used = new Map(usedByDevice)
  for (const change of changes) {
    const name = readName(change)
    if (!name || counted.has(nameOf(name))) continue
    counted.add(nameOf(name))
    const device = name.actor.slice(32)
    const before = used.get(device) ?? { changes: 0, bytes: 0 }
    used.set(device, { changes: before.changes + 1, bytes: before.bytes + change.length })
  }
  return used
}

function fits(used: UsedByDevice): boolean {
  const { share, beyond } = documentLimits
  const over = { changes: 0, bytes: 0 }
  for (const { changes, bytes } of used.values()) {
    over.changes += Math.max(0, changes - share.changes)
    over.bytes += Math.max(0, bytes - share.bytes)
  }
  return over.changes <= beyond.changes && over.bytes <= beyond.bytes
}

/** Documents that could be saved but not loaded, or loaded as something else, are known faults of the library (E2, F3). */
function isSameLoaded(doc: AutomergeDoc, data: Plain, saved: Uint8Array): boolean {
  const loaded = loadDoc(saved)
  const again = valueToPlain(valueOf(loaded))
  const same =
    again.ok &&
    headsOf(loaded).join() === headsOf(doc).join() &&
    equalBytes(encodePlain(again.value), encodePlain(data))
  freeDoc(loaded)
  return same
}

/** Changes that this device took before: applied without another trial. Undefined where one is missing. */
export function replay(changes: readonly Uint8Array[], actor?: string): Held | undefined {
  try {
    const doc = applyTo(newDoc(actor), changes)
    if (hasGaps(doc)) return undefined
    return heldOf(doc, changes)
  } catch {
    return undefined
  }
}

/** Undefined where the value is beyond what others would take. */
function heldOf(doc: AutomergeDoc, changes: readonly Uint8Array[]): Held | undefined {
  const data = valueToPlain(valueOf(doc))
  if (!data.ok) return undefined
  const metas = metaSince(doc, [])
  const maxOps = new Map(metas.map(({ hash, maxOp }) => [hash, maxOp]))
  const usedByDevice = usedWith({ known: new Set(), usedByDevice: new Map() }, changes)
  return { doc, maxOps, known: new Set(metas.map(nameOf)), usedByDevice, data: data.value }
}

/** A change, before its hash is known. */
export const nameOf = ({ actor, seq }: { readonly actor: string; readonly seq: number }): string =>
  `${actor} ${seq}`

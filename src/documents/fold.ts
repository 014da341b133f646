import { assertNever } from '../base/index.ts'
import type { VolumeId } from '../protocol/index.ts'
import { addToChain, type Link } from './chain.ts'
import { bindingOf, openEntry } from './entries.ts'
import { foldDocument, type Arrived } from './foldDocument.ts'
import { hold, pointerOf, readPointers, setAside, type FoldSource, type Read } from './foldSource.ts'
import type { VolumeLog } from './log.ts'
import { inRelayOrder, noteFolded } from './order.ts'
import type { DocumentId, EntryId, Standing, VolumeAccess } from './types.ts'
import { chainOf, type Fold, type Pointer } from './view.ts'
import { mayHold } from './volumes.ts'

/** Entries opened in one go: bounds memory. */
const roundSize = 1000

/** Folds what lies in the volume and is not folded yet. */
export async function foldNew(fold: Fold, source: FoldSource, volume: VolumeId): Promise<boolean> {
  const log = source.log(volume)
  const from = fold.covered.get(volume) ?? 0
  const indices: number[] = []
  for (let index = from; index < log.nextIndex; index++) if (log.slots.has(index)) indices.push(index)
  const ordered = inRelayOrder(log, indices)
  for (let at = 0; at < ordered.length; at += roundSize)
    await foldRound(fold, source, volume, ordered.slice(at, at + roundSize))
  fold.covered.set(volume, log.nextIndex)
  return indices.length > 0
}

async function foldRound(fold: Fold, source: FoldSource, volume: VolumeId, indices: readonly number[]) {
  const access = source.access(volume)
  const log = source.log(volume)
  const chain = chainOf(fold, volume)
  const bytesByIndex = await source.read(volume, indices)
  const binding = bindingOf(access)
  const readById = new Map<EntryId, Read>()
  const vouched: Link[] = []
  for (const index of indices) {
    const slot = log.slots.get(index)
    const bytes = bytesByIndex.get(index)
    if (slot === undefined || bytes === undefined) continue
    const entry = openEntry(access, slot.id, bytes, binding)
    if (!entry.ok) {
      fold.setAside.set(slot.id, {
        reason: entry.refusal.kind,
        volume,
        document: null,
        fact: null,
        pointer: null,
      })
      continue
    }
    const read = { entry: entry.value, pointer: pointerOf(volume, index, entry.value) }
    readById.set(slot.id, read)
    const { id, device, seq, previous, signed } = entry.value
    noteFolded(fold, volume, device, id)
    const step = addToChain(chain, { id, device, seq, previous }, signed)
    vouched.push(...step.vouched)
    for (const link of step.equivocated) {
      fold.waiting.delete(link.id)
      setAside(
        fold,
        (readById.get(link.id) ?? (await readAgain(source, log, link.id)))?.pointer,
        'equivocated',
        null,
      )
    }
    if (chain.unvouched.has(slot.id)) hold(fold, read.pointer, 'signature', null)
  }
  source.opened(indices.length)
  await settle(fold, source, await collect(fold, source, log, vouched, readById))
}

/** Entries that came in an earlier round and are vouched for only now are read again. */
async function collect(
  fold: Fold,
  source: FoldSource,
  log: VolumeLog,
  links: readonly Link[],
  readById: ReadonlyMap<EntryId, Read>,
): Promise<readonly Read[]> {
  const reads: Read[] = []
  for (const { id } of links) {
    fold.waiting.delete(id)
    const read = readById.get(id) ?? (await readAgain(source, log, id))
    if (read) reads.push(read)
  }
  return reads
}

async function readAgain(source: FoldSource, log: VolumeLog, id: EntryId): Promise<Read | undefined> {
  const index = log.indexById.get(id)
  if (index === undefined) return undefined
  const bytes = (await source.read(log.volume, [index])).get(index)
  const entry = bytes && openEntry(source.access(log.volume), id, bytes)
  return entry?.ok ? { entry: entry.value, pointer: pointerOf(log.volume, index, entry.value) } : undefined
}

/** Vouched entries find their place, if the acts give their author the right. */
export async function settle(fold: Fold, source: FoldSource, reads: readonly Read[]): Promise<void> {
  const arrivedByDocument = new Map<DocumentId, Arrived[]>()
  for (const { entry, pointer } of reads) {
    if (!entry.payload.ok) {
      setAside(fold, pointer, entry.payload.refusal.kind, null)
      continue
    }
    const payload = entry.payload.value
    const document = payload.kind === 'changes' ? payload.document : null
    const access = source.access(pointer.volume)
    if (!mayHold(access, payload.kind)) {
      setAside(fold, pointer, 'wrong-volume-kind', document)
      continue
    }
    const verdict = askStanding(source, access, pointer)
    if (verdict === 'unknown') hold(fold, pointer, 'standing', document)
    else if (verdict === 'cut-off')
      setAside(fold, pointer, 'cut-off', document, payload.kind === 'fact' ? payload.type : null)
    else if (payload.kind === 'changes') {
      const arrived = arrivedByDocument.get(payload.document) ?? []
      arrived.push({ pointer, payload })
      arrivedByDocument.set(payload.document, arrived)
    } else if (payload.kind === 'fact') {
      const { id, type, corrects, data } = payload
      fold.facts.set(entry.id, { id, type, corrects, data, pointer })
    } else fold.letters.set(entry.id, { kind: payload.kind, bytes: payload.bytes, pointer })
  }
  for (const [document, arrived] of arrivedByDocument) await foldDocument(fold, source, document, arrived)
}

/** Acts and doorstep letters are what standing is made of, so it is not asked for them: their own rooms judge them. */
export function askStanding(
  source: FoldSource,
  access: VolumeAccess,
  pointer: Pointer,
): ReturnType<Standing> {
  switch (access.kind) {
    case 'acts':
    case 'grants':
    case 'doorstep':
      return 'member'
    case 'living':
    case 'month':
    case 'snapshot':
    case 'blob':
      return source.standing(pointer.device, access, pointer.seq, pointer.heads)
    default:
      return assertNever(access.kind)
  }
}

/**
 * The acts known are others now: asks again for all that was decided by them. Answers 'rebuild' where something that was
 * applied should not have been, since Automerge cannot take a change back.
 */
export async function reconsider(fold: Fold, source: FoldSource): Promise<'same' | 'changed' | 'rebuild'> {
  const verdictOf = (pointer: Pointer) => askStanding(source, source.access(pointer.volume), pointer)
  const applied = [...fold.rows.values()].flatMap((row) => row.pointers)
  const facts = [...fold.facts.values()].map((fact) => fact.pointer)
  if ([...applied, ...facts].some((pointer) => verdictOf(pointer) !== 'member')) return 'rebuild'
  const waiting = [...fold.waiting.values()].filter(
    ({ reason, pointer }) =>
      (reason === 'standing' && verdictOf(pointer) !== 'unknown') ||
      (reason === 'change' && verdictOf(pointer) !== 'member'),
  )
  const aside = [...fold.setAside.values()].flatMap(({ reason, pointer }) =>
    reason === 'cut-off' && pointer && verdictOf(pointer) !== 'cut-off' ? [pointer] : [],
  )
  const again = [...waiting.map(({ pointer }) => pointer), ...aside]
  if (again.length === 0) return 'same'
  for (const { id } of again) {
    fold.waiting.delete(id)
    fold.setAside.delete(id)
  }
  await settle(fold, source, await readPointers(source, again))
  return 'changed'
}

import { freeDoc } from './automerge.ts'
import { hold, readPointers, setAside, type FoldSource, type Read } from './foldSource.ts'
import {
  emptyHeld,
  guard,
  readIncoming,
  replay,
  type Guarded,
  type GuardRefusal,
  type Held,
  type Incoming,
} from './guard.ts'
import type { ChangesPayload, DocumentId, EntryId } from './types.ts'
import { originsOf, wayOf } from './origins.ts'
import { byOrder, type Fold, type Pointer } from './view.ts'

export type Arrived = { readonly pointer: Pointer; readonly payload: ChangesPayload }

/**
 * Changes of one document that arrived: guarded, applied, and the row follows. What one refusal depends on may hang on
 * the order of arrival (two changes of one actor with one number; a limit reached), so then the document is folded anew
 * from all its entries in one order that everybody has: by first operation, then by entry id.
 */
export async function foldDocument(
  fold: Fold,
  source: FoldSource,
  document: DocumentId,
  arrivedNow: readonly Arrived[],
): Promise<void> {
  const earlier = [...fold.waiting.values()].filter(
    (one) => one.document === document && one.reason === 'change',
  )
  const arrived = [
    ...arrivedNow,
    ...toArrived(
      await readPointers(
        source,
        earlier.map(({ pointer }) => pointer),
      ),
    ),
  ]
  const ordered = arrived.map((one) => withOp(source, one)).sort((a, b) => byOrder(a.pointer, b.pointer))
  const row = fold.rows.get(document)
  const open = source.held(document)
  const held = open ?? (row ? await heldOfRow(source, row.pointers) : emptyHeld())
  if (held === undefined) {
    // Its own entries are damaged here. The row stays on the screen; what is new waits for what is refetched.
    for (const { pointer } of ordered) hold(fold, pointer, 'change', document)
    return
  }
  const type = row?.type ?? typeOf(ordered)
  const guarded = guardTyped(source, held, type, ordered)
  const took = { type, guarded, pointers: row?.pointers ?? [], entries: ordered }
  if (guarded.refused.some(({ refusal }) => hangsOnOrder(refusal))) {
    const anew = await foldAnew(fold, source, document, took.pointers, ordered)
    if (anew) return finish(fold, source, document, { ...anew, pointers: [] }, open !== undefined)
  }
  finish(fold, source, document, took, open !== undefined)
}

type Took = {
  readonly type: string
  readonly guarded: Guarded
  readonly pointers: readonly Pointer[]
  readonly entries: readonly Arrived[]
}

const hangsOnOrder = ({ kind }: GuardRefusal): boolean =>
  kind !== 'change-malformed' && kind !== 'change-foreign-actor' && kind !== 'change-too-large'

async function foldAnew(
  fold: Fold,
  source: FoldSource,
  document: DocumentId,
  applied: readonly Pointer[],
  arrived: readonly Arrived[],
): Promise<Omit<Took, 'pointers'> | undefined> {
  const refusedBefore = [...fold.setAside.values()]
    .filter((one) => one.document === document && /^(change|document)-/.test(one.reason))
    .flatMap(({ pointer }) => (pointer ? [pointer] : []))
  const before = [...applied, ...refusedBefore]
  const reads = await readPointers(source, before)
  if (reads.length < before.length) return undefined
  const again = toArrived(reads).map((one) => withOp(source, one))
  const entries = [...again, ...arrived].sort((a, b) => byOrder(a.pointer, b.pointer))
  const type = typeOf(entries)
  return { type, guarded: guardTyped(source, emptyHeld(source.actor(document)), type, entries), entries }
}

/** What the first of them says that could be applied at all. */
const typeOf = (ordered: readonly Arrived[]): string =>
  (ordered.find(({ pointer }) => pointer.op > 0) ?? ordered[0])?.payload.type ?? ''

function guardTyped(source: FoldSource, held: Held, type: string, entries: readonly Arrived[]): Guarded {
  const ofType = entries.filter(({ payload }) => payload.type === type)
  const others = entries.filter(({ payload }) => payload.type !== type)
  const guarded = guard(
    held,
    ofType.map((one) => incomingOf(source, one)),
  )
  const refused = others.map(({ pointer }) => ({
    id: pointer.id,
    refusal: { kind: 'document-type' } as const,
  }))
  return { ...guarded, refused: [...guarded.refused, ...refused] }
}

function finish(fold: Fold, source: FoldSource, document: DocumentId, took: Took, open: boolean): void {
  const { guarded, type } = took
  const pointerById = new Map<EntryId, Pointer>(took.entries.map(({ pointer }) => [pointer.id, pointer]))
  const pick = (ids: readonly EntryId[]): Pointer[] => ids.flatMap((id) => pointerById.get(id) ?? [])
  for (const id of pointerById.keys()) {
    fold.waiting.delete(id)
    fold.setAside.delete(id)
  }
  for (const pointer of pick(guarded.waiting)) hold(fold, pointer, 'change', document)
  for (const { id, refusal } of guarded.refused) setAside(fold, pointerById.get(id), refusal.kind, document)
  const applied = new Set(guarded.applied)
  const taken = took.entries
    .filter(({ pointer }) => applied.has(pointer.id))
    .map(({ pointer, payload }) => ({
      pointer: { ...pointer, way: wayOf(guarded.held.doc, pointer.op, payload) },
      payload,
    }))
  const pointers = [...took.pointers, ...taken.map(({ pointer }) => pointer)].sort(byOrder)
  const { data, maxOps } = guarded.held
  if (pointers.length > 0) {
    const origins = originsOf(guarded.held.doc, taken, pointers, fold.rows.get(document))
    fold.rows.set(document, { type, data, changes: maxOps.size, pointers, ...origins })
  } else fold.rows.delete(document)
  if (open) source.replace(document, guarded.held)
  else freeDoc(guarded.held.doc)
}

/** The document from its entries. Undefined where one of them is missing or damaged here. */
export async function heldOfRow(
  source: FoldSource,
  pointers: readonly Pointer[],
  actor?: string,
): Promise<Held | undefined> {
  const reads = toArrived(await readPointers(source, pointers))
  if (reads.length < pointers.length) return undefined
  const ordered = reads.sort((a, b) => byOrder(a.pointer, b.pointer))
  return replay(
    ordered.flatMap(({ payload }) => payload.changes),
    actor,
  )
}

const toArrived = (reads: readonly Read[]): Arrived[] =>
  reads.flatMap(({ pointer, entry }) =>
    entry.payload.ok && entry.payload.value.kind === 'changes'
      ? [{ pointer, payload: entry.payload.value }]
      : [],
  )

const incomingOf = (source: FoldSource, { pointer, payload }: Arrived): Incoming => ({
  id: pointer.id,
  device: pointer.device,
  speaksFor: () => source.speaksFor(pointer.device, pointer.heads),
  changes: payload.changes,
})

/** As its author claims it: the guard refuses a claim that does not follow from what the change builds on. */
function withOp(source: FoldSource, { pointer, payload }: Arrived): Arrived {
  const headers = readIncoming(incomingOf(source, { pointer, payload }))
  return { pointer: { ...pointer, op: headers.ok ? (headers.value[0]?.startOp ?? 0) : 0 }, payload }
}

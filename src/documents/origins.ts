import { encodePlain, equalBytes, type Plain } from '../base/index.ts'
import {
  changesSince,
  decodeOps,
  headsOf,
  isActorOf,
  metaSince,
  valueAt,
  type AutomergeDoc,
  type ChangeMeta,
} from './automerge.ts'
import { isMarkKey } from './carried.ts'
import { readChangeHeader } from './changeHeader.ts'
import { nameOf } from './guard.ts'
import { valueToPlain } from './plainValue.ts'
import type { ChangesPayload, SaidChange } from './types.ts'
import type { FoldedRow, Pointer, Root, Tip } from './view.ts'

type Taken = { readonly pointer: Pointer; readonly payload: ChangesPayload }
type Known = Pick<FoldedRow, 'tips' | 'roots'> | undefined

/**
 * Who began a document and who was last, by the entries that brought their changes: those that were taken now, or it was
 * known before. What two devices said is the lesser one's. `pointers` are all its entries, in their order.
 */
export function originsOf(
  doc: AutomergeDoc,
  taken: readonly Taken[],
  pointers: readonly Pointer[],
  before: Known,
): Pick<FoldedRow, 'tips' | 'roots' | 'history'> {
  const history = metaSince(doc, [])
  const metas = [...history].sort((a, b) => (a.hash < b.hash ? -1 : 1))
  const saidByName = new Map<string, Omit<Tip, 'hash'>>()
  for (const { pointer, payload } of taken)
    for (const change of payload.changes) {
      const header = readChangeHeader(change)
      if (!header.ok) continue
      const name = nameOf(header.value)
      const said = saidByName.get(name)
      const { device, at, way } = pointer
      if (!said || device < said.device) saidByName.set(name, { device, at, began: way === 'begins' })
    }
  const knownByHash = new Map<string, Omit<Tip, 'hash'>>(
    [...(before?.roots ?? []).map((root) => ({ ...root, began: true })), ...(before?.tips ?? [])].map(
      ({ hash, device, at, began }) => [hash, { device, at, began }],
    ),
  )
  const heads = new Set(headsOf(doc))
  const tips: Tip[] = []
  const rootByDevice = new Map<string, Root>()
  for (const meta of metas) {
    const [known, said] = [knownByHash.get(meta.hash), saidByName.get(nameOf(meta))]
    const one = known && said ? (said.device < known.device ? said : known) : (known ?? said)
    if (!one) continue
    const { hash } = meta
    if (heads.has(hash)) tips.push({ hash, ...one })
    if (meta.deps.length > 0 || rootByDevice.has(one.device)) continue
    const kept = before?.roots.find((root) => root.hash === hash)?.data ?? null
    const data = metas.length === 1 ? null : (kept ?? dataAt(doc, [hash]))
    const alone = aloneAt(doc, history, meta.actor)
    rootByDevice.set(one.device, { hash, device: one.device, at: one.at, data, alone })
  }
  return { tips, roots: [...rootByDevice.values()], history: saidIn(doc, history, pointers) }
}

/**
 * Each change with the entry that brought it, where more than one device wrote in it, in an order in which each comes after
 * all that it builds on. What a copy of a device says again is its own where who said it first is not here.
 */
function saidIn(
  doc: AutomergeDoc,
  metas: readonly ChangeMeta[],
  pointers: readonly Pointer[],
): readonly SaidChange[] {
  if (new Set(pointers.map(({ device }) => device)).size < 2) return []
  const entryOf = ({ actor, startOp }: ChangeMeta): Pointer | undefined => {
    const before = pointers.filter(({ op }) => op <= startOp)
    return (
      before.findLast(({ device }) => isActorOf(actor, device)) ??
      before.findLast(({ op }) => op === startOp) ??
      before.at(-1)
    )
  }
  // Both are in the order in which they were applied.
  return changesSince(doc, [])
    .flatMap((change, n): readonly SaidChange[] => {
      const meta = metas[n]
      const entry = meta && entryOf(meta)
      if (!meta || !entry) return []
      return [{ hash: meta.hash, op: meta.startOp, device: entry.device, at: entry.at, change }]
    })
    .sort((a, b) => a.op - b.op || (a.hash < b.hash ? -1 : 1))
}

/** What a device made of it that built on nobody else; null where that is all there is. */
function aloneAt(doc: AutomergeDoc, history: readonly ChangeMeta[], actor: string): Plain | null {
  const own = new Set<string>()
  const heads = new Set<string>()
  // In the order in which they were applied: each comes after what it builds on.
  for (const { hash, deps, actor: by } of history) {
    if (by.slice(32) !== actor.slice(32) || deps.some((dep) => !own.has(dep))) continue
    own.add(hash)
    heads.add(hash)
    for (const dep of deps) heads.delete(dep)
  }
  return own.size === history.length ? null : dataAt(doc, [...heads])
}

function dataAt(doc: AutomergeDoc, heads: readonly string[]): Plain {
  const data = valueToPlain(valueAt(doc, heads))
  return data.ok ? data.value : {}
}

/**
 * How an entry that was taken comes to the document. It begins it where it does nothing else, which is that one change, or
 * the same said once more over what is beside it. It carries where it says how far the document has an older generation.
 */
export function wayOf(doc: AutomergeDoc, op: number, { changes }: ChangesPayload): Pointer['way'] {
  if (op > 1) return changes.some(isCarrying) ? 'carries' : 'changes'
  if (changes.length === 1) return 'begins'
  const hashes = changes.flatMap((change) => {
    const header = readChangeHeader(change)
    const name = header.ok ? nameOf(header.value) : ''
    return metaSince(doc, []).filter((meta) => nameOf(meta) === name)
  })
  const [root, over] = hashes
  if (hashes.length !== 2 || !root || !over?.deps.includes(root.hash)) return 'changes'
  const [was, is] = [dataAt(doc, [root.hash]), dataAt(doc, [over.hash])]
  return equalBytes(encodePlain(was), encodePlain(is)) ? 'begins' : 'changes'
}

const isCarrying = (change: Uint8Array): boolean =>
  decodeOps(change).some(({ obj, key }) => obj === '_root' && isMarkKey(key))

import type { DeviceId } from '../keys/index.ts'
import type { EntryId } from './types.ts'

/**
 * Each author's entries in one volume are a chain: every entry names the one before it. One signature so vouches for all
 * that came before, and a device that signs two entries for one place is found out (C1). Laws:
 *
 * 1. An entry is vouched for by its own signature, or by a vouched entry of the same device that names it as the one before.
 * 2. An unvouched entry takes no place: whoever has the circle's key can claim a device in it.
 * 3. Vouched entries lie in runs without gaps; a gap holds nothing up, for what is signed is its author's word already.
 * 4. An entry that contradicts a run (same place, or a link to something else) is the second of two: the first stays, and
 *    from then on the device only gets in what links to a run. Given in the relay's order, it is the same on every phone.
 */
export type Run = { from: number; before: EntryId; to: number; last: EntryId }
export type Link = {
  readonly id: EntryId
  readonly device: DeviceId
  readonly seq: number
  readonly previous: EntryId
}
export type VolumeChain = {
  readonly runs: Map<DeviceId, Run[]>
  readonly frozen: Map<DeviceId, { readonly seq: number; readonly entry: EntryId }>
  readonly unvouched: Map<EntryId, Link>
}

export const emptyChain = (): VolumeChain => ({ runs: new Map(), frozen: new Map(), unvouched: new Map() })

export type Step = { readonly vouched: readonly Link[]; readonly equivocated: readonly Link[] }

/** Takes one entry in. `vouched` are in the order of their chain and may hold entries that came before. */
export function addToChain(chain: VolumeChain, link: Link, signed: boolean): Step {
  if (!signed && !isAwaited(chain, link)) {
    chain.unvouched.set(link.id, link)
    return { vouched: [], equivocated: [] }
  }
  const vouched: Link[] = []
  for (let next: Link | undefined = link; next;) {
    chain.unvouched.delete(next.id)
    if (!place(chain, next)) return { vouched: vouched.reverse(), equivocated: [next] }
    vouched.push(next)
    const before: Link | undefined = chain.unvouched.get(next.previous)
    next = before && before.device === next.device && before.seq === next.seq - 1 ? before : undefined
  }
  return { vouched: vouched.reverse(), equivocated: [] }
}

/** The highest entry of the device's chain from 1 without a gap, and its end anywhere. */
export function endOf(
  chain: VolumeChain,
  device: DeviceId,
): { readonly seq: number; readonly last: EntryId } | undefined {
  const run = chain.runs.get(device)?.at(-1)
  return run && { seq: run.to, last: run.last }
}

const isAwaited = (chain: VolumeChain, link: Link): boolean =>
  chain.runs.get(link.device)?.some((run) => run.from - 1 === link.seq && run.before === link.id) ?? false

function place(chain: VolumeChain, link: Link): boolean {
  const { id, device, seq, previous } = link
  const runs = chain.runs.get(device) ?? []
  const left = runs.find((run) => run.to + 1 === seq)
  const right = runs.find((run) => run.from - 1 === seq)
  const contradicts =
    runs.some((run) => run.from <= seq && seq <= run.to) ||
    (left !== undefined && left.last !== previous) ||
    (right !== undefined && right.before !== id)
  if (contradicts) chain.frozen.set(device, chain.frozen.get(device) ?? { seq, entry: id })
  if (contradicts || (chain.frozen.has(device) && !left && !right)) return false
  if (left && right) {
    left.to = right.to
    left.last = right.last
    runs.splice(runs.indexOf(right), 1)
  } else if (left) {
    left.to = seq
    left.last = id
  } else if (right) {
    right.from = seq
    right.before = previous
  } else {
    runs.push({ from: seq, before: previous, to: seq, last: id })
    runs.sort((a, b) => a.from - b.from)
    chain.runs.set(device, runs)
  }
  return true
}

import type { DeviceId } from '../keys/index.ts'
import type { VolumeId } from '../protocol/index.ts'
import type { VolumeLog } from './log.ts'
import type { EntryId } from './types.ts'
import { allPointers, type Fold, type Pointer } from './view.ts'

/**
 * In which order each author's entries of a volume were folded. It decides nothing until somebody wrote two entries for one
 * place: then the one stays that the relay numbered first, on every phone, also on the phone that wrote the other (D7).
 */
const unnumbered = Number.POSITIVE_INFINITY

const numberAt = (log: VolumeLog, index: number): number => log.slots.get(index)?.number ?? unnumbered

/** As the relay has them; what is on this device only comes last, in the order in which it was written. */
export const inRelayOrder = (log: VolumeLog, indices: readonly number[]): readonly number[] =>
  indices
    .map((index) => ({ index, number: numberAt(log, index) }))
    .sort((a, b) => (a.number === b.number ? a.index - b.index : a.number - b.number))
    .map(({ index }) => index)

export function noteFolded(fold: Fold, volume: VolumeId, device: DeviceId, id: EntryId): void {
  const ofVolume = fold.folded.get(volume) ?? new Map<DeviceId, EntryId[]>()
  fold.folded.set(volume, ofVolume)
  const ids = ofVolume.get(device) ?? []
  ofVolume.set(device, ids)
  ids.push(id)
}

/** What was kept was folded in the order of the numbers there were; those that came since keep that order. */
export function noteKept(fold: Fold, logs: ReadonlyMap<VolumeId, VolumeLog>): void {
  const pointersByVolume = new Map<VolumeId, Map<number, Pointer>>()
  for (const pointer of allPointers(fold)) {
    const byIndex = pointersByVolume.get(pointer.volume) ?? new Map<number, Pointer>()
    pointersByVolume.set(pointer.volume, byIndex.set(pointer.index, pointer))
  }
  for (const [volume, byIndex] of pointersByVolume) {
    const log = logs.get(volume)
    for (const index of log ? inRelayOrder(log, [...byIndex.keys()]) : []) {
      const pointer = byIndex.get(index)
      if (pointer) noteFolded(fold, volume, pointer.device, pointer.id)
    }
  }
}

/** False where an author wrote two entries for one place and was folded in another order than the relay's. */
export function isInRelayOrder(fold: Fold, log: VolumeLog): boolean {
  for (const device of fold.chains.get(log.volume)?.frozen.keys() ?? []) {
    let last = 0
    for (const id of fold.folded.get(log.volume)?.get(device) ?? []) {
      const number = numberAt(log, log.indexById.get(id) ?? -1)
      if (number < last) return false
      last = number
    }
  }
  return true
}

/** Whose entry it is, where it is another device's than this. */
export const isByAnother = (fold: Fold, volume: VolumeId, device: DeviceId, id: EntryId): boolean =>
  [...(fold.folded.get(volume) ?? [])].some(([author, ids]) => author !== device && ids.includes(id))

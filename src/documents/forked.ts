import type { DeviceId } from '../keys/index.ts'
import type { Chapter, Room } from './chapter.ts'
import { endOf } from './chain.ts'
import { bindingOf, openEntry } from './entries.ts'
import { readEntries, type VolumeLog } from './log.ts'
import { noOwn, type OwnTip } from './logRecords.ts'
import { isByAnother } from './order.ts'
import type { EntryId, OpenedEntry } from './types.ts'
import { chainOf } from './view.ts'

/**
 * A device of which there are two, a copied profile or a restored backup, writes two entries under one number. One keeps
 * the place. The copy that wrote the other has it as the end of its own chain in the log, from where the whole branch is
 * found: it is what nobody is shown, and what this copy says again as another device.
 */
export const isForked = (chapter: Chapter, log: VolumeLog): boolean =>
  log.own.seq > 0 && isAside(chapter, log, log.own.previous)

const isAside = ({ fold }: Chapter, { volume }: VolumeLog, id: EntryId): boolean =>
  fold.setAside.get(id)?.reason === 'equivocated' || chainOf(fold, volume).unvouched.has(id)

/** Where this device goes on. The log knows; where its state was lost, or is a backup's, what was folded does. */
export function ownTip(room: Pick<Room, 'deviceId'>, chapter: Chapter, log: VolumeLog): OwnTip {
  const own = isAnothers(room.deviceId, chapter, log) ? noOwn : log.own
  if (own === log.own && isForked(chapter, log)) return own
  const folded = endOf(chainOf(chapter.fold, log.volume), room.deviceId)
  return folded && folded.seq > own.seq ? { seq: folded.seq, previous: folded.last } : own
}

/** What this device wrote last here it wrote under the key that it had before. */
export const isAnothers = (device: DeviceId, { fold }: Chapter, log: VolumeLog): boolean =>
  log.own.seq > 0 && isByAnother(fold, log.volume, device, log.own.previous)

/**
 * What it wrote under its former key may still lose its place until all before it in the relay's order is here: so long the log
 * goes on from there, and the end of the new key's chain is what was folded.
 */
export const isUnsettled = (room: Pick<Room, 'deviceId'>, chapter: Chapter, log: VolumeLog): boolean =>
  isAnothers(room.deviceId, chapter, log) &&
  !isForked(chapter, log) &&
  (log.slots.get(log.indexById.get(log.own.previous) ?? -1)?.number ?? log.cursor.head + 1) > log.cursor.head

/** What is to be said again, the oldest first: nothing before this device has become another. */
export async function readLost(
  room: Room,
  chapter: Chapter,
  log: VolumeLog,
): Promise<readonly OpenedEntry[]> {
  if (!isForked(chapter, log) || !isAnothers(room.deviceId, chapter, log)) return []
  const access = chapter.source.access(log.volume)
  const binding = bindingOf(access)
  const lost: OpenedEntry[] = []
  for (let id = log.own.previous; isAside(chapter, log, id);) {
    const index = log.indexById.get(id) ?? -1
    const bytes = (await readEntries(room.disk, log, [index])).get(index)
    const entry = bytes && openEntry(access, id, bytes, binding)
    if (!entry?.ok) break
    lost.push(entry.value)
    id = entry.value.previous
  }
  return lost.reverse()
}

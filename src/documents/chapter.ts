import { ok, type DiskRefusal, type Result } from '../base/index.ts'
import type { ContentKey, SigningPair } from '../crypto/index.ts'
import type { CircleId, Commitment, DeviceId, EpochKey } from '../keys/index.ts'
import type { VolumeId } from '../protocol/index.ts'
import { freshActor } from './automerge.ts'
import { foldNew } from './fold.ts'
import type { FoldSource } from './foldSource.ts'
import { openLog, readEntries, type VolumeLog } from './log.ts'
import { isInRelayOrder, noteKept } from './order.ts'
import type { DocumentsOptions } from './port.ts'
import type { Shelf } from './shelf.ts'
import type { ChapterId, ChapterView, SpeaksFor, VolumeAccess, VolumeKind } from './types.ts'
import { emptyFold, foldToView, type Fold } from './view.ts'
import { openFold, sealFold, viewKeyOf } from './viewCodec.ts'
import { chapterIdOf, deriveVolume } from './volumes.ts'

/** The room's own state: what it was given, what is open. */
export type Room = Omit<DocumentsOptions, 'device' | 'viewKey' | 'speaksFor'> & {
  readonly speaksFor: SpeaksFor
  device: SigningPair
  deviceId: DeviceId
  viewKey: ContentKey
  readonly shelf: Shelf
  readonly chapters: Map<ChapterId, Chapter>
  readonly chapterByVolume: Map<VolumeId, Chapter>
  entriesOpened: number
  announce(chapter: Chapter): void
}

export type Chapter = {
  readonly id: ChapterId
  readonly circle: CircleId
  readonly accessByVolume: Map<VolumeId, VolumeAccess>
  readonly volumeByEpoch: Map<Commitment, VolumeId>
  readonly logs: Map<VolumeId, VolumeLog>
  readonly source: FoldSource
  fold: Fold
  /** Made when asked for, dropped when something changes. */
  view: ChapterView | undefined
  /** Entries folded since the fold was last kept. */
  unkept: number
  /** Calls on a chapter are carried out one after another: each sees what the one before left on disk. */
  last: Promise<unknown>
}

/** Kept by itself after so many entries; between, `keep` is the app's to call. What is not kept is folded again. */
const keepAfter = 500

export function makeChapter(room: Room, circle: CircleId, kind: VolumeKind, period: string): Chapter {
  const id = chapterIdOf(circle, kind, period)
  const accessByVolume = new Map<VolumeId, VolumeAccess>()
  const logs = new Map<VolumeId, VolumeLog>()
  const source: FoldSource = {
    access: (volume) => known(accessByVolume, volume),
    log: (volume) => known(logs, volume),
    read: (volume, indices) => readEntries(room.disk, known(logs, volume), indices),
    standing: room.standing,
    speaksFor: room.speaksFor,
    held: (document) => room.shelf.held(id, document),
    replace: (document, held) => void room.shelf.put(id, document, held),
    actor: (document) => (room.shelf.held(id, document) ? freshActor(room.deviceId, room.random) : undefined),
    opened: (count) => {
      room.entriesOpened += count
      chapter.unkept += count
    },
  }
  const chapter: Chapter = {
    id,
    circle,
    accessByVolume,
    volumeByEpoch: new Map(),
    logs,
    source,
    fold: emptyFold(id),
    view: undefined,
    unkept: 0,
    last: Promise.resolve(),
  }
  return chapter
}

function known<V>(map: ReadonlyMap<VolumeId, V>, volume: VolumeId): V {
  const value = map.get(volume)
  if (value === undefined) throw new Error('Broken invariant: a volume of another chapter')
  return value
}

export function inOrder<T>(chapter: Chapter, run: () => Promise<T>): Promise<T> {
  const next = chapter.last.then(run)
  chapter.last = next.catch(() => undefined)
  return next
}

/** Opens the volumes not open yet, then folds what their logs hold beyond the kept fold. */
export async function openVolumes(
  room: Room,
  chapter: Chapter,
  keys: readonly EpochKey[],
  kind: VolumeKind,
  period: string,
): Promise<void> {
  const first = chapter.logs.size === 0
  for (const key of keys) {
    if (key.circle !== chapter.circle || chapter.volumeByEpoch.has(key.commitment)) continue
    const access = deriveVolume(key, kind, period)
    chapter.accessByVolume.set(access.volume, access)
    chapter.logs.set(access.volume, await openLog(room.disk, access.volume))
    chapter.volumeByEpoch.set(key.commitment, access.volume)
    room.chapterByVolume.set(access.volume, chapter)
  }
  if (first) chapter.fold = (await readKept(room, chapter)) ?? chapter.fold
  await catchUp(room, chapter)
}

export async function catchUp(room: Room, chapter: Chapter): Promise<void> {
  let changed = false
  for (const volume of chapter.logs.keys())
    changed = (await foldNew(chapter.fold, chapter.source, volume)) || changed
  if (changed) touched(room, chapter)
  if (chapter.unkept >= keepAfter) await keepFold(room, chapter)
}

export function touched(room: Room, chapter: Chapter): void {
  chapter.view = undefined
  room.announce(chapter)
}

/**
 * From nothing, as if no view had been kept: law "view rebuilt = view kept". Open documents are let go of, since they may
 * hold what should not have been applied; the next edit loads them anew.
 */
export async function rebuild(room: Room, chapter: Chapter): Promise<void> {
  for (const document of chapter.fold.rows.keys()) room.shelf.release(document, chapter.id)
  chapter.fold = emptyFold(chapter.id)
  await catchUp(room, chapter)
  touched(room, chapter)
}

/** Two entries for one place: the relay's order, once it is known, says which of them stays. */
export async function keepOrder(room: Room, chapter: Chapter, log: VolumeLog): Promise<void> {
  if (!isInRelayOrder(chapter.fold, log)) await rebuild(room, chapter)
}

export const viewOf = (chapter: Chapter): ChapterView =>
  (chapter.view ??= foldToView(chapter.fold, chapter.logs))

export async function keepFold(room: Room, chapter: Chapter): Promise<Result<void, DiskRefusal>> {
  if (chapter.unkept === 0) return ok(undefined)
  const bytes = sealFold(chapter.fold, room.viewKey, room.random)
  const written = await room.disk.write([{ put: viewKeyOf(chapter.id), bytes }])
  if (written.ok) chapter.unkept = 0
  return written
}

/** A kept fold counts only while it speaks of volumes that are open and of entries that are there. */
async function readKept(room: Room, chapter: Chapter): Promise<Fold | undefined> {
  const bytes = await room.disk.read(viewKeyOf(chapter.id))
  const fold = bytes && openFold(chapter.id, bytes, room.viewKey)
  if (fold === undefined) return undefined
  const fits = [...fold.covered].every(
    ([volume, next]) => next <= (chapter.logs.get(volume)?.nextIndex ?? -1),
  )
  if (!fits) return undefined
  noteKept(fold, chapter.logs)
  return fold
}

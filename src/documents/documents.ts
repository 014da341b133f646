import { assert, ok, refuse, type Plain, type Result } from '../base/index.ts'
import { bytesToId, type DeviceId } from '../keys/index.ts'
import type { VolumeId } from '../protocol/index.ts'
import { automergeDocumentsMade } from './automerge.ts'
import { mintId } from './begun.ts'
import { carryDocument } from './carry.ts'
import {
  catchUp,
  inOrder,
  keepFold,
  keepOrder,
  makeChapter,
  openVolumes,
  rebuild,
  touched,
  viewOf,
  type Chapter,
  type Room,
} from './chapter.ts'
import { createEdits, startOf } from './edits.ts'
import { endOf } from './chain.ts'
import { maxHeads } from './entries.ts'
import { reconsider } from './fold.ts'
import { isAnothers, isForked } from './forked.ts'
import { historyOf } from './history.ts'
import { chainAt, countUnsent, holesOf, readEntries, unsentOf, type Slot, type VolumeLog } from './log.ts'
import { acknowledgeEntries, forgetNumbersAfter, receiveEntries } from './logWrite.ts'
import { valueToPlain } from './plainValue.ts'
import type { Documents, DocumentsOptions, WriteRefusal, Written } from './port.ts'
import { createShelf } from './shelf.ts'
import { chainOf } from './view.ts'
import type { ChapterId, Payload, Place, SealedEntry } from './types.ts'
import { chapterIdOf } from './volumes.ts'
import { append, foldWritten, targetOf } from './write.ts'

/** `startAutomerge` and `cryptoReady` have settled before the first call of anything here. */
export function createDocuments(options: DocumentsOptions): Documents {
  const hearers = new Set<(chapter: ChapterId) => void>()
  const room: Room = {
    ...options,
    speaksFor: options.speaksFor ?? (() => []),
    deviceId: bytesToId<DeviceId>(options.device.publicKey),
    shelf: createShelf(),
    chapters: new Map(),
    chapterByVolume: new Map(),
    entriesOpened: 0,
    announce: (chapter) => {
      for (const hear of hearers) hear(chapter.id)
    },
  }
  const madeBefore = automergeDocumentsMade()
  const edits = createEdits(room)
  const logsNow = (): VolumeLog[] =>
    [...room.chapters.values()].flatMap((chapter) => [...chapter.logs.values()])

  function inVolume<T, R>(
    volume: VolumeId,
    run: (chapter: Chapter, log: VolumeLog) => Promise<Result<T, R>>,
  ): Promise<Result<T, R | { readonly kind: 'no-such-volume' }>> {
    const chapter = room.chapterByVolume.get(volume)
    const log = chapter?.logs.get(volume)
    return chapter && log
      ? inOrder(chapter, () => run(chapter, log))
      : Promise.resolve(refuse({ kind: 'no-such-volume' }))
  }

  function write(place: Place, payloads: readonly Payload[]): Promise<Result<Written, WriteRefusal>> {
    const target = targetOf(room, place)
    if (!target.ok) return Promise.resolve(target)
    assert(place.heads.length <= maxHeads, 'a place has few heads')
    return inOrder(target.value.chapter, async () => {
      const written = await append(room, target.value, payloads)
      if (written.ok) await foldWritten(room, target.value)
      return written
    })
  }

  const ownEnd = (chapter: Chapter, log: VolumeLog): number =>
    endOf(chainOf(chapter.fold, log.volume), room.deviceId)?.seq ?? 0

  async function sealedOf(log: VolumeLog, slots: readonly Slot[]): Promise<readonly SealedEntry[]> {
    const bytesByIndex = await readEntries(
      room.disk,
      log,
      slots.map(({ index }) => index),
    )
    return slots.flatMap(({ id, index }) => {
      const bytes = bytesByIndex.get(index)
      return bytes ? [{ id, bytes }] : []
    })
  }

  return {
    async openChapter(keys, kind, period) {
      const circle = keys[0]?.circle
      if (circle === undefined) return refuse({ kind: 'no-keys' })
      const id = chapterIdOf(circle, kind, period)
      const chapter = room.chapters.get(id) ?? makeChapter(room, circle, kind, period)
      room.chapters.set(id, chapter)
      await inOrder(chapter, () => openVolumes(room, chapter, keys, kind, period))
      return ok(id)
    },

    held(id, epoch) {
      const chapter = room.chapters.get(id)
      const log = chapter?.logs.get(chapter.volumeByEpoch.get(epoch) ?? ('' as VolumeId))
      return log && { volume: log.volume, entries: log.slots.size }
    },
    volumes: () => [...room.chapters.values()].flatMap((chapter) => [...chapter.accessByVolume.values()]),
    cursor: (volume) => room.chapterByVolume.get(volume)?.logs.get(volume)?.cursor,
    chainAt(volume, number) {
      const log = room.chapterByVolume.get(volume)?.logs.get(volume)
      return log && chainAt(log, number)?.chain
    },

    receive: (volume, from, entries) =>
      inVolume(volume, async (chapter, log) => {
        const received = await receiveEntries(room.disk, log, from, entries)
        if (!received.ok) {
          room.log('entries refused', { [received.refusal.kind]: entries.length })
          return received
        }
        const { added, known, repaired } = received.value
        const before = Math.max(ownEnd(chapter, log), log.own.seq)
        if (repaired) await rebuild(room, chapter)
        else if (added.length > 0) await catchUp(room, chapter)
        else if (known > 0) touched(room, chapter)
        await keepOrder(room, chapter, log)
        const isEcho = ownEnd(chapter, log) > before
        return ok({ added: added.length, known, cursor: log.cursor, isEcho })
      }),

    acknowledge: (volume, ids, numbers) =>
      inVolume(volume, async (chapter, log) => {
        const acknowledged = await acknowledgeEntries(room.disk, log, ids, numbers)
        if (!acknowledged.ok) return acknowledged
        await keepOrder(room, chapter, log)
        touched(room, chapter)
        return ok(undefined)
      }),

    unsentByVolume() {
      const counts = new Map<VolumeId, number>()
      for (const log of logsNow()) {
        const count = countUnsent(log)
        if (count > 0) counts.set(log.volume, count)
      }
      return counts
    },

    async unsent(within) {
      const all: Written[] = []
      for (const log of logsNow()) {
        if (within && !within.has(log.volume)) continue
        const entries = await sealedOf(log, unsentOf(log))
        if (entries.length > 0) all.push({ volume: log.volume, entries })
      }
      return all
    },

    async entriesAfter(volume, after) {
      const log = room.chapterByVolume.get(volume)?.logs.get(volume)
      if (log === undefined) return []
      const slots = [...log.slots.values()].filter(({ number }) => number !== null && number > after)
      return sealedOf(
        log,
        slots.sort((a, b) => (a.number ?? 0) - (b.number ?? 0)),
      )
    },

    forgetNumbers: (volume, agreed) =>
      inVolume(volume, async (chapter, log) => {
        const forgotten = await forgetNumbersAfter(room.disk, log, agreed)
        if (!forgotten.ok) return forgotten
        await keepOrder(room, chapter, log)
        touched(room, chapter)
        return ok(undefined)
      }),

    forked: (key) =>
      [...room.chapters.values()].flatMap((chapter) =>
        [...chapter.logs.values()]
          .filter((log) => isForked(chapter, log))
          .filter((log) => isAnothers(room.deviceId, chapter, log) === (key === 'former'))
          .map(({ volume }) => chapter.source.access(volume)),
      ),
    become(device, viewKey) {
      Object.assign(room, { device, deviceId: bytesToId<DeviceId>(device.publicKey), viewKey })
      // Documents that are open are held under an actor of the device that it was.
      for (const chapter of room.chapters.values())
        for (const document of chapter.fold.rows.keys()) room.shelf.release(document, chapter.id)
    },
    sayAgain: (place) => write(place, []),

    damaged: () =>
      logsNow().flatMap((log) => {
        const holes = holesOf(log)
        const unnamed = log.damaged.filter(({ number }) => number === null || !holes.includes(number))
        return [...holes.map((number) => ({ volume: log.volume, index: -1, number })), ...unnamed]
      }),

    create: edits.create,
    change: edits.change,
    carry: (place, document, carrying) => carryDocument(room, edits, place, document, carrying),

    async fact(place, { type, corrects, data }) {
      const plain = valueToPlain(data)
      if (!plain.ok) return refuse({ kind: 'not-plain' })
      const id = mintId(room.deviceId, room.random)
      const payload: Payload = {
        kind: 'fact',
        id,
        type,
        corrects: corrects ?? null,
        data: plain.value as Plain,
      }
      const written = await write(place, [payload])
      return written.ok ? ok({ ...written.value, fact: id }) : written
    },

    letters: (place, kind, letters) =>
      write(
        place,
        letters.map((bytes) => ({ kind, bytes })),
      ),

    view(id) {
      const chapter = room.chapters.get(id)
      return chapter && viewOf(chapter)
    },
    on(_, hear) {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },

    async reconsider() {
      for (const chapter of room.chapters.values())
        await inOrder(chapter, async () => {
          const verdict = await reconsider(chapter.fold, chapter.source)
          if (verdict === 'rebuild') await rebuild(room, chapter)
          else if (verdict === 'changed') touched(room, chapter)
        })
    },

    async open(id, document) {
      const chapter = room.chapters.get(id)
      if (chapter === undefined) return refuse({ kind: 'no-such-chapter' })
      return inOrder(chapter, async () => {
        const started = await startOf(room, chapter, document, null)
        const handle = room.shelf.handle(chapter.id, document)
        if (!started.ok) return started
        return handle ? ok(handle) : refuse({ kind: 'no-such-document' })
      })
    },
    async history(id, document) {
      const chapter = room.chapters.get(id)
      if (chapter === undefined) return refuse({ kind: 'no-such-chapter' })
      const versions = await inOrder(chapter, () => historyOf(chapter, document))
      return versions ? ok(versions) : refuse({ kind: 'document-incomplete' })
    },
    release: (document) => room.shelf.release(document),
    counts: () => ({
      entriesOpened: room.entriesOpened,
      automergeDocuments: automergeDocumentsMade() - madeBefore,
      openDocuments: room.shelf.size(),
      setAside: [...room.chapters.values()].reduce((sum, { fold }) => sum + fold.setAside.size, 0),
    }),

    async keep() {
      for (const chapter of room.chapters.values()) {
        const kept = await inOrder(chapter, () => keepFold(room, chapter))
        if (!kept.ok) return kept
      }
      return ok(undefined)
    },
    async close() {
      await this.keep()
      for (const chapter of room.chapters.values()) await chapter.last
      hearers.clear()
    },
  }
}

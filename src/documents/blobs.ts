import {
  assert,
  decodeStrict,
  encodePlain,
  ok,
  refuse,
  type Bytes,
  type Clock,
  type Disk,
  type DiskRefusal,
  type DiskWrite,
  type Plain,
  type Random,
  type Result,
} from '../base/index.ts'
import type { ContentKey } from '../crypto/index.ts'
import type { VolumeId } from '../protocol/index.ts'
import { noteKeyOf, putNote, readNotes, type BlobNote } from './blobNotes.ts'
import { deriveBlob, maxBlobBytes, sealBlob } from './blobSeal.ts'
import { openBlobVolume, type BlobRefusal, type BlobVolume } from './blobVolume.ts'
import { encodeEntryRecord, entryKey } from './logRecords.ts'
import type { BlobKey } from './types.ts'

export type BlobsOptions = {
  readonly disk: Disk
  readonly clock: Clock
  readonly random: Random
  /** The first seals what is noted; any of them opens it, as a device that was copied takes a new one. */
  readonly keys: readonly ContentKey[]
  /** Bytes kept of what can be fetched again: what nobody looked at for longest goes first. */
  readonly most?: number
}

/** Content of its own, apart from all chapters: a photo, a voice note, a piece of a video. Its form is in `blobSeal.ts`. */
export type Blobs = {
  /** Sealed and on the disk when it answers, as a draft: it is sent once something refers to it. */
  keep(
    content: Uint8Array,
    noteOf: (key: BlobKey) => Plain,
  ): Promise<Result<BlobKey, DiskRefusal | { readonly kind: 'too-large' }>>
  /** Of a draft: notes something else. */
  note(key: BlobKey, note: Plain): Promise<Result<void, DiskRefusal>>
  /** What was noted of each draft, the oldest first. */
  drafts(): readonly Plain[]
  /** Something refers to it: a draft no longer. */
  send(key: BlobKey): Promise<Result<void, DiskRefusal>>
  /** Takes a draft off the disk, and nothing else. */
  drop(key: BlobKey): Promise<Result<void, DiskRefusal>>
  /** Takes off the disk what the relay has too and nobody looks for just now. Whether nothing of it is here. */
  letGo(key: BlobKey): Promise<Result<boolean, DiskRefusal>>
  open(key: BlobKey): Promise<Result<Bytes, BlobRefusal>>
  /** Somebody looks for it: fetched until it is whole. */
  want(key: BlobKey): Promise<Result<void, DiskRefusal>>
  /** Those that have something to send, then those that are wanted: what the carrier follows. */
  active(): readonly VolumeId[]
  /** One of these, to be read and written by what the relay says. */
  join(volume: VolumeId): Promise<BlobVolume | undefined>
  /** How many are on this device only, drafts left out. */
  unsent(): number
  /** The relay has lost something: of each that is here it is asked again, and gets it where it has it no more. */
  askAgain(): Promise<void>
  /** What is active, or what is here, is another than before. */
  on(hear: () => void): () => void
  become(key: ContentKey): void
}

type Held = { readonly volume: VolumeId; note: BlobNote; joined: Promise<BlobVolume> | undefined }

const day = 86_400_000
const mostKept = 200 * 1024 * 1024
/** Of those that are wanted and have not come; the one that was asked for first is let go. */
const mostWanted = 16

export async function openBlobs({
  disk,
  clock,
  random,
  keys,
  most = mostKept,
}: BlobsOptions): Promise<Blobs> {
  let [key] = keys
  const heldByVolume = new Map<VolumeId, Held>()
  const wanted = new Map<VolumeId, BlobKey>()
  const hearers = new Set<() => void>()

  for (const [volume, note] of await readNotes(disk, keys))
    heldByVolume.set(volume, { volume, note, joined: undefined })

  const volumeOf = ({ secret }: BlobKey): VolumeId => deriveBlob(secret).volume
  const all = (stage: BlobNote['stage']): readonly Held[] =>
    [...heldByVolume.values()].filter(({ note }) => note.stage === stage)

  function changed(): void {
    for (const hear of hearers) hear()
  }

  function noting(volume: VolumeId, note: BlobNote): DiskWrite {
    assert(key, 'a device has a key for what it keeps')
    return putNote(volume, note, key, random)
  }

  /** Memory follows the disk. */
  async function keepNote(volume: VolumeId, note: BlobNote, also: readonly DiskWrite[] = []) {
    const written = await disk.write([...also, noting(volume, note)])
    if (!written.ok) return written
    const held = heldByVolume.get(volume)
    if (held) held.note = note
    else heldByVolume.set(volume, { volume, note, joined: undefined })
    changed()
    return ok(undefined)
  }

  async function remove(volume: VolumeId): Promise<Result<void, DiskRefusal>> {
    const kept = (await disk.list(`volume/${volume}/`)).map(([name]) => name)
    const removed = await disk.write([...kept, noteKeyOf(volume)].map((name) => ({ remove: name })))
    if (removed.ok) heldByVolume.delete(volume)
    return removed
  }

  async function makeRoom(): Promise<void> {
    const idle = all('sent').filter(({ volume }) => !wanted.has(volume))
    let bytes = 0
    for (const { volume, note } of [...idle].sort((a, b) => b.note.at - a.note.at)) {
      bytes += note.bytes
      if (bytes > most) await remove(volume)
    }
  }

  /** After each thing that was put or came: whether it is all sent, whether it is whole. */
  async function look(held: Held, volume: BlobVolume): Promise<void> {
    if (held.note.stage === 'unsent' && volume.unsent().length === 0)
      await keepNote(held.volume, { ...held.note, stage: 'sent' })
    const wish = wanted.get(held.volume)
    if (!wish) return
    const content = volume.mayBeWhole(wish) ? await volume.content(wish) : undefined
    // What is here and is not what was said never will be.
    if (content?.ok || content?.refusal.kind === 'not-as-said') wanted.delete(held.volume)
    if (content?.ok) await makeRoom()
    changed()
  }

  const volumeFor = (held: Held): Promise<BlobVolume> =>
    openBlobVolume(disk, deriveBlob(held.note.secret), (volume) => look(held, volume))

  const isActive = (volume: VolumeId): boolean =>
    wanted.has(volume) || heldByVolume.get(volume)?.note.stage === 'unsent'

  return {
    async keep(content, noteOf) {
      if (content.length === 0 || content.length > maxBlobBytes) return refuse({ kind: 'too-large' })
      const { key: made, entries } = sealBlob(content, random)
      const volume = volumeOf(made)
      const note = { ...made, stage: 'draft' as const, at: clock.now(), note: encodePlain(noteOf(made)) }
      const records = entries.map(({ bytes }, index) => {
        const name = entryKey(volume, index)
        return { put: name, bytes: encodeEntryRecord(name, { number: null, bytes }) }
      })
      const kept = await keepNote(volume, note, records)
      return kept.ok ? ok(made) : kept
    },

    async note(noted, note) {
      const held = heldByVolume.get(volumeOf(noted))
      if (held?.note.stage !== 'draft') return ok(undefined)
      return keepNote(held.volume, { ...held.note, note: encodePlain(note) })
    },

    drafts: () =>
      [...all('draft')]
        .sort((a, b) => a.note.at - b.note.at)
        .flatMap(({ note }) => {
          const plain = decodeStrict(note.note)
          return plain.ok ? [plain.value] : []
        }),

    async send(sent) {
      const held = heldByVolume.get(volumeOf(sent))
      if (held?.note.stage !== 'draft') return ok(undefined)
      return keepNote(held.volume, { ...held.note, stage: 'unsent', note: new Uint8Array() })
    },

    async drop(dropped) {
      const held = heldByVolume.get(volumeOf(dropped))
      if (held?.note.stage !== 'draft') return ok(undefined)
      const removed = await remove(held.volume)
      changed()
      return removed
    },

    async letGo(past) {
      const held = heldByVolume.get(volumeOf(past))
      if (!held) return ok(true)
      if (held.note.stage !== 'sent' || wanted.has(held.volume)) return ok(false)
      const removed = await remove(held.volume)
      return removed.ok ? ok(true) : removed
    },

    async open(wish) {
      const held = heldByVolume.get(volumeOf(wish))
      if (!held) return refuse({ kind: 'not-here' })
      const content = await (await (held.joined ?? volumeFor(held))).content(wish)
      if (content.ok && clock.now() - held.note.at > day)
        await keepNote(held.volume, { ...held.note, at: clock.now() })
      return content
    },

    async want(wish) {
      const volume = volumeOf(wish)
      const oldest = wanted.size >= mostWanted ? [...wanted.keys()][0] : undefined
      if (oldest && !wanted.has(volume)) wanted.delete(oldest)
      wanted.set(volume, wish)
      if (heldByVolume.has(volume)) {
        changed()
        return ok(undefined)
      }
      // What asks for it may hold more than its key: a note with more would not be read again.
      const { secret, hash, bytes } = wish
      const note = { secret, hash, bytes, stage: 'sent' as const, at: clock.now(), note: new Uint8Array() }
      const kept = await keepNote(volume, note)
      if (!kept.ok) wanted.delete(volume)
      return kept
    },

    active: () => [...new Set([...all('unsent').map(({ volume }) => volume), ...wanted.keys()])],

    async join(volume) {
      const held = heldByVolume.get(volume)
      for (const other of heldByVolume.values()) if (!isActive(other.volume)) other.joined = undefined
      if (!held || !isActive(volume)) return undefined
      held.joined ??= volumeFor(held)
      return held.joined
    },

    unsent: () => all('unsent').length,
    async askAgain() {
      for (const { volume, note } of all('sent')) await keepNote(volume, { ...note, stage: 'unsent' })
    },
    on(hear) {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    become(next) {
      key = next
    },
  }
}

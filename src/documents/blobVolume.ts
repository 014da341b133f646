import { ok, refuse, type Bytes, type Disk, type DiskRefusal, type Result } from '../base/index.ts'
import { fewestChunks, joinChunks, openChunk } from './blobSeal.ts'
import { chainAt, holesOf, openLog, readEntries, unsentOf, type VolumeLog } from './log.ts'
import { acknowledgeEntries, forgetNumbersAfter, receiveEntries } from './logWrite.ts'
import type { ReceiveRefusal } from './port.ts'
import type { BlobKey, Cursor, EntryId, VolumeKeys } from './types.ts'

/** A blob's entries on the disk, as the relay numbers them. Calls are carried out one after another. */
export type BlobVolume = {
  readonly access: VolumeKeys
  cursor(): Cursor
  chainAt(number: number): Uint8Array | undefined
  unsent(): readonly EntryId[]
  read(entry: EntryId): Promise<Bytes | undefined>
  receive(
    from: number,
    entries: readonly Uint8Array[],
  ): Promise<Result<void, ReceiveRefusal | { readonly kind: 'too-many' }>>
  acknowledge(ids: readonly EntryId[], numbers: readonly number[]): Promise<Result<void, DiskRefusal>>
  forgetNumbers(agreed: number): Promise<Result<void, DiskRefusal>>
  /** The relay has shown all it has. */
  look(): Promise<void>
  /** There are enough entries for it: worth opening them all. */
  mayBeWhole(key: BlobKey): boolean
  content(key: BlobKey): Promise<Result<Bytes, BlobRefusal>>
}

export type BlobRefusal = { readonly kind: 'not-here' | 'not-as-said' }

/** Who knows the secret, or the relay, may put more there than belongs there. It is passed over, and not without end. */
const mostEntries = 512

export async function openBlobVolume(
  disk: Disk,
  access: VolumeKeys,
  onChange: (volume: BlobVolume) => Promise<void>,
): Promise<BlobVolume> {
  const log = await openLog(disk, access.volume)
  // What is damaged here comes again from the relay, which knows what of the rest it has.
  if (log.damaged.length > 0 || holesOf(log).length > 0) await forgetNumbersAfter(disk, log, 0)
  let last: Promise<unknown> = Promise.resolve()

  function inOrder<T>(task: () => Promise<T>): Promise<T> {
    const done = last.then(task)
    last = done.catch(() => undefined)
    return done
  }

  function changing<R>(task: () => Promise<Result<unknown, R>>): Promise<Result<void, R>> {
    return inOrder(async () => {
      const done = await task()
      if (!done.ok) return done
      await onChange(volume)
      return ok(undefined)
    })
  }

  const volume: BlobVolume = {
    access,
    cursor: () => log.cursor,
    chainAt: (number) => chainAt(log, number)?.chain,
    unsent: () => unsentOf(log).map(({ id }) => id),
    read: (id) => inOrder(() => readOne(disk, log, id)),
    receive: (from, entries) =>
      changing<ReceiveRefusal | { readonly kind: 'too-many' }>(async () => {
        if (log.slots.size + entries.length > mostEntries) return refuse({ kind: 'too-many' })
        return receiveEntries(disk, log, from, entries)
      }),
    acknowledge: (ids, numbers) => changing(() => acknowledgeEntries(disk, log, ids, numbers)),
    forgetNumbers: (agreed) => changing(() => forgetNumbersAfter(disk, log, agreed)),
    look: () => inOrder(() => onChange(volume)),
    mayBeWhole: (key) => log.slots.size >= fewestChunks(key.bytes),
    content: (key) => contentOf(disk, log, access, key),
  }
  return volume
}

async function readOne(disk: Disk, log: VolumeLog, id: EntryId): Promise<Bytes | undefined> {
  const index = log.indexById.get(id)
  return index === undefined ? undefined : (await readEntries(disk, log, [index])).get(index)
}

/** Of every entry it is asked whether it is a chunk of this content; in which order they came is nothing to it. */
async function contentOf(
  disk: Disk,
  log: VolumeLog,
  access: VolumeKeys,
  { hash, bytes: length }: BlobKey,
): Promise<Result<Bytes, BlobRefusal>> {
  const chunks = new Map<number, Bytes>()
  let count = Number.POSITIVE_INFINITY
  for (const bytes of (await readEntries(disk, log, [...log.slots.keys()])).values()) {
    const chunk = openChunk(access, hash, bytes)
    if (!chunk) continue
    count = chunk.count
    chunks.set(chunk.index, chunk.bytes)
  }
  if (chunks.size < count) return refuse({ kind: 'not-here' })
  return joinChunks(
    [...chunks].sort(([a], [b]) => a - b).map(([, bytes]) => bytes),
    length,
  )
}

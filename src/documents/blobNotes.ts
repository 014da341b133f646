import {
  concat,
  encodePlain,
  labels,
  shape,
  type Bytes,
  type Disk,
  type DiskWrite,
  type Random,
} from '../base/index.ts'
import {
  freshNonce,
  nonceLength,
  open,
  pad,
  seal,
  unpad,
  type ContentKey,
  type Nonce,
} from '../crypto/index.ts'
import { isVolumeId, type VolumeId } from '../protocol/index.ts'
import { maxBlobBytes } from './blobSeal.ts'
import type { BlobKey } from './types.ts'

/**
 * What a device remembers of each blob that lies on its disk, beside the volume with its chunks:
 *
 *   blob/<volume, hex>   version 1 | nonce, 24 | sealed and padded { secret, hash, bytes, stage, at, note }
 *
 * Sealed by the key that seals the device's views, as it opens the blob: who wipes that key has wiped the blobs.
 */
export type BlobNote = BlobKey & {
  /** A draft is nobody's yet and is not sent; `sent` has nothing to send, as it came from others or is acknowledged. */
  readonly stage: 'draft' | 'unsent' | 'sent'
  /** When it was last looked at. */
  readonly at: number
  /** Of a draft: what it is, in the words of whoever kept it. Else empty. */
  readonly note: Uint8Array
}

const version = 1
const prefix = 'blob/'
const longestNote = 64 * 1024

export const noteKeyOf = (volume: VolumeId): string => `${prefix}${volume}`

const readNote = shape.exact<BlobNote>({
  secret: shape.fixedBytes(32),
  hash: shape.fixedBytes(32),
  bytes: shape.whole(1, maxBlobBytes),
  stage: shape.oneOf('draft', 'unsent', 'sent'),
  at: shape.whole(),
  note: shape.someBytes(longestNote),
})

/** Notes of what was fetched once held all of the reference too: what is not known is left out. */
const readKnown: shape.Reader<BlobNote> = (value) => {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Uint8Array)
    return undefined
  const known = ['secret', 'hash', 'bytes', 'stage', 'at', 'note']
  return readNote(Object.fromEntries(Object.entries(value).filter(([name]) => known.includes(name))))
}

export function putNote(volume: VolumeId, note: BlobNote, key: ContentKey, random: Random): DiskWrite {
  const nonce = freshNonce(random)
  const sealed = seal(pad(encodePlain(note)), contextOf(volume), nonce, key)
  return { put: noteKeyOf(volume), bytes: concat(new Uint8Array([version]), nonce, sealed) }
}

/** What does not open is of another person's time on this device, or damaged: left out. */
export async function readNotes(
  disk: Disk,
  keys: readonly ContentKey[],
): Promise<ReadonlyMap<VolumeId, BlobNote>> {
  const notes = new Map<VolumeId, BlobNote>()
  for (const [name, bytes] of await disk.list(prefix)) {
    const volume = name.slice(prefix.length)
    if (!isVolumeId(volume) || bytes[0] !== version) continue
    const note = keys.map((key) => openNote(volume, bytes, key)).find((one) => one !== undefined)
    if (note) notes.set(volume, note)
  }
  return notes
}

function openNote(volume: VolumeId, bytes: Bytes, key: ContentKey): BlobNote | undefined {
  const nonce = bytes.slice(1, 1 + nonceLength) as Nonce
  const padded = open(bytes.subarray(1 + nonceLength), contextOf(volume), nonce, key)
  const plain = padded.ok ? unpad(padded.value) : padded
  return plain.ok ? shape.decoded(readKnown, plain.value) : undefined
}

const contextOf = (volume: VolumeId): Bytes => encodePlain({ label: labels.blobNote, version, volume })

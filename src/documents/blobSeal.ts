import {
  bytesToHex,
  concat,
  encodePlain,
  equalBytes,
  labels,
  refuse,
  shape,
  type Bytes,
  type Plain,
  type Random,
  type Result,
} from '../base/index.ts'
import {
  freshNonce,
  hash,
  hide,
  nonceLength,
  open,
  pad,
  seal,
  tagLength,
  unpad,
  type Nonce,
} from '../crypto/index.ts'
import { limits, volumeIdToBytes } from '../protocol/index.ts'
import { idOfEntry } from './entries.ts'
import type { BlobKey, SealedEntry, VolumeKeys } from './types.ts'
import { deriveKeys } from './volumes.ts'

/**
 * A blob is content that stands alone (a photo, a voice note), padded, cut into chunks and sealed under a secret of its own.
 *
 *   chunk       version 1 | nonce, 24 | sealed { index, hashes: the hash of every chunk in order, bytes }
 *   associated  { label 'blob seal', version, volume }
 *   hash        hash('blob content', hashes): what a reference to the blob names
 *
 * Every chunk carries the hashes of all, so each is checked by itself against the reference: whatever else lies in the
 * volume, put there by the relay or by somebody who knows the secret, is passed over, and what is missing is missed.
 */
const version = 1

/** Small enough that a slow line acknowledges one before it counts as dead (sync), and that words get between. */
const chunkBytes = 64 * 1024

export const maxBlobBytes = 8 * 1024 * 1024
/** Of so many bytes; padding may make it one more. */
export const fewestChunks = (bytes: number): number => Math.ceil(bytes / chunkBytes)
const maxChunks = Math.ceil((maxBlobBytes * 1.2) / chunkBytes)

export const deriveBlob = (secret: Uint8Array): VolumeKeys => deriveKeys(hide(secret), 'blob', '')

/** Not over `maxBlobBytes`, and not empty. */
export function sealBlob(
  content: Uint8Array,
  random: Random,
): { readonly key: BlobKey; readonly entries: readonly SealedEntry[] } {
  const secret = random(32)
  const access = deriveBlob(secret)
  const chunks = cut(pad(content))
  const hashes = concat(...chunks.map(hashOfChunk))
  const entries = chunks.map((bytes, index) => {
    const nonce = freshNonce(random)
    const sealed = seal(encodePlain({ index, hashes, bytes }), contextOf(access), nonce, access.content)
    const entry = concat(new Uint8Array([version]), nonce, sealed)
    return { id: idOfEntry(entry), bytes: entry }
  })
  return { key: { secret, hash: hashOfAll(hashes), bytes: content.length }, entries }
}

export type Chunk = { readonly index: number; readonly count: number; readonly bytes: Bytes }

const readChunk = shape.exact({
  index: shape.whole(0, maxChunks - 1),
  hashes: shape.someBytes(maxChunks * 32),
  bytes: shape.someBytes(chunkBytes),
})

/** Undefined for anything but a chunk of what the reference names. */
export function openChunk(access: VolumeKeys, wanted: Uint8Array, entry: Uint8Array): Chunk | undefined {
  if (entry[0] !== version || entry.length < 1 + nonceLength + tagLength) return undefined
  if (entry.length > limits.entryBytes) return undefined
  const nonce = entry.slice(1, 1 + nonceLength) as Nonce
  const opened = open(entry.subarray(1 + nonceLength), contextOf(access), nonce, access.content)
  const chunk = opened.ok ? shape.decoded(readChunk, opened.value) : undefined
  if (!chunk) return undefined
  const { index, hashes } = chunk
  const bytes = new Uint8Array(chunk.bytes)
  const named = hashes.subarray(32 * index, 32 * index + 32)
  if (!equalBytes(hashOfAll(hashes), wanted) || !equalBytes(hashOfChunk(bytes), named)) return undefined
  return { index, count: hashes.length / 32, bytes }
}

/** All chunks, in their order. Refused where the content is not of the length that the reference says. */
export function joinChunks(
  chunks: readonly Uint8Array[],
  length: number,
): Result<Bytes, { readonly kind: 'not-as-said' }> {
  const content = unpad(concat(...chunks))
  return content.ok && content.value.length === length ? content : refuse({ kind: 'not-as-said' })
}

/**
 * A name for what refers to blobs, which says nothing of their secrets. All that the reference says goes into it: who can
 * read a reference could write another to the same content, with a small picture of something else.
 */
export const nameOfReference = (reference: Plain): string =>
  bytesToHex(hash(labels.blobName, encodePlain(reference)))

function cut(padded: Uint8Array): readonly Uint8Array[] {
  const chunks: Uint8Array[] = []
  for (let at = 0; at < padded.length; at += chunkBytes) chunks.push(padded.subarray(at, at + chunkBytes))
  return chunks
}

const contextOf = ({ volume }: VolumeKeys): Bytes =>
  encodePlain({ label: labels.blobSeal, version, volume: volumeIdToBytes(volume) })

const hashOfChunk = (bytes: Uint8Array): Bytes => hash(labels.blobChunk, bytes)
const hashOfAll = (hashes: Uint8Array): Bytes => hash(labels.blobContent, hashes)

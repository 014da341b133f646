import { ok, refuse, shape, type Plain, type Result } from '../base/index.ts'
import { nameOfReference, openBlobs, type Blobs } from '../documents/index.ts'
import {
  bytesOfMedia,
  parseMediaRef,
  piecesOf,
  type MediaRef,
  type Piece,
  type VoiceRef,
} from '../domain/index.ts'
import { deriveViewKey, formerDevices, type Keyring } from '../keys/index.ts'
import { ofDisk } from './deliver.ts'
import type { AppRefusal } from './commandTypes.ts'
import type { Context } from './context.ts'
import type { MediaItem } from './mediaTypes.ts'
import type { SessionPorts } from './ports.ts'

/**
 * The photos, voice notes and videos that a screen may know of. References hold a secret each, so a screen gets an id instead, and
 * the session remembers what it stands for.
 */
export type Media = {
  readonly blobs: Blobs
  /** For a view: the reference as a screen gets it. */
  item(ref: MediaRef): MediaItem
  refOf(mediaId: string): MediaRef | undefined
  /** A piece of a video that is being kept. */
  piece(piece: Piece): string
  pieceOf(pieceId: string): Piece | undefined
}

/** What was kept for the moment, and nothing refers to since the app was closed, is let go. */
export async function startMedia(ports: SessionPorts, keyring: Keyring): Promise<Media> {
  const keys = [keyring.device, ...formerDevices(keyring)].map(deriveViewKey)
  const media = createMedia(await openBlobs({ ...ports, keys }))
  const waiting = draftsOf(media).filter(({ place }) => place !== '')
  const kept = new Set(waiting.flatMap(({ ref }) => piecesOf(ref).map(media.piece)))
  for (const piece of draftPiecesOf(media)) if (!kept.has(media.piece(piece))) await media.blobs.drop(piece)
  return media
}

function createMedia(blobs: Blobs): Media {
  const refById = new Map<string, MediaRef>()
  const pieceById = new Map<string, Piece>()
  /** A view that is selected again asks again for each of the references that it read. */
  const nameByRef = new WeakMap<MediaRef, string>()
  return {
    blobs,
    item(ref) {
      const mediaId = nameByRef.get(ref) ?? nameOfReference(ref)
      nameByRef.set(ref, mediaId)
      refById.set(mediaId, ref)
      return itemOf(ref, mediaId)
    },
    refOf: (mediaId) => refById.get(mediaId),
    piece(piece) {
      const pieceId = nameOfReference(piece)
      pieceById.set(pieceId, piece)
      return pieceId
    },
    pieceOf: (pieceId) => pieceById.get(pieceId),
  }
}

function itemOf(ref: MediaRef, mediaId: string): MediaItem {
  const { at } = ref
  const bytes = bytesOfMedia(ref)
  switch (ref.kind) {
    case 'photo':
      return { kind: 'photo', mediaId, type: ref.type, bytes, width: ref.width, height: ref.height, at }
    case 'voice':
      return {
        ...{ kind: 'voice', mediaId, type: ref.type, bytes, seconds: ref.seconds, at },
        waveform: [...ref.waveform],
      }
    case 'video': {
      const { kind, type, seconds, width, height, words, pieces } = ref
      return { kind, mediaId, type, bytes, pieces: pieces.length, seconds, width, height, words, at }
    }
  }
}

/**
 * For a command that is about to write something that refers to these: the references to be written, whose content is sent
 * from now on.
 */
export async function useMedia(
  { media }: Context,
  mediaIds: readonly string[],
): Promise<Result<readonly MediaRef[], AppRefusal>> {
  const refs: MediaRef[] = []
  for (const mediaId of mediaIds) {
    const ref = media.refOf(mediaId)
    if (!ref) return refuse({ kind: 'not-found' })
    refs.push(ref)
  }
  for (const piece of refs.flatMap(piecesOf)) {
    const sent = await media.blobs.send(piece)
    if (!sent.ok) return refuse(ofDisk(sent.refusal))
  }
  return ok(refs)
}

/** One voice, and nothing else. */
export async function useVoice(context: Context, mediaId: string): Promise<Result<VoiceRef, AppRefusal>> {
  const ref = context.media.refOf(mediaId)
  if (ref?.kind !== 'voice') return refuse({ kind: 'not-found' })
  const used = await useMedia(context, [mediaId])
  return used.ok ? ok(ref) : used
}

/** What is noted of a draft: where it was made, and what will refer to it. */
export type Draft = { readonly place: string; readonly at: number; readonly ref: MediaRef }

const readDraft = shape.lenient({ place: [shape.text(200), ''] as const })

/** As it is noted of a piece, until the last one is noted with all of them. */
export const pieceNote = (piece: Piece) => ({ piece: { ...piece } })
const readPieceNote = shape.lenient({
  piece: [
    shape.exact<Piece>({ secret: shape.fixedBytes(32), hash: shape.fixedBytes(32), bytes: shape.whole(1) }),
    undefined,
  ] as const,
})

const draftPiecesOf = ({ blobs }: Media): readonly Piece[] =>
  blobs.drafts().flatMap((note) => {
    const ref = refOfNote(note)
    return ref ? piecesOf(ref) : (readPieceNote(note)?.piece ?? [])
  })

export const draftsOf = ({ blobs }: Media): readonly Draft[] =>
  blobs.drafts().flatMap((note) => {
    const ref = refOfNote(note)
    return ref ? [{ place: readDraft(note)?.place ?? '', at: ref.at, ref }] : []
  })

const refOfNote = (note: Plain): MediaRef | undefined =>
  parseMediaRef((note as { readonly ref?: Plain } | null)?.ref)

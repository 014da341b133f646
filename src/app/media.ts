import { ok, refuse, shape, type Plain, type Result } from '../base/index.ts'
import { nameOfBlob, openBlobs, type Blobs } from '../documents/index.ts'
import { parseMediaRef, type MediaRef, type VoiceRef } from '../domain/index.ts'
import { deriveViewKey, formerDevices, type Keyring } from '../keys/index.ts'
import { ofDisk } from './deliver.ts'
import type { AppRefusal } from './commandTypes.ts'
import type { Context } from './context.ts'
import type { MediaItem } from './mediaTypes.ts'
import type { SessionPorts } from './ports.ts'

/**
 * The photos and voice notes that a screen may know of. References hold a secret each, so a screen gets an id instead, and
 * the session remembers what it stands for.
 */
export type Media = {
  readonly blobs: Blobs
  /** For a view: the reference as a screen gets it. */
  item(ref: MediaRef): MediaItem
  refOf(mediaId: string): MediaRef | undefined
}

/** What was kept for the moment, and nothing refers to since the app was closed, is let go. */
export async function startMedia(ports: SessionPorts, keyring: Keyring): Promise<Media> {
  const keys = [keyring.device, ...formerDevices(keyring)].map(deriveViewKey)
  const media = createMedia(await openBlobs({ ...ports, keys }))
  for (const { place, ref } of draftsOf(media)) if (place === '') await media.blobs.drop(ref)
  return media
}

function createMedia(blobs: Blobs): Media {
  const refById = new Map<string, MediaRef>()
  return {
    blobs,
    item(ref) {
      const mediaId = nameOfBlob(ref)
      refById.set(mediaId, ref)
      const { kind, bytes, at } = ref
      return kind === 'photo'
        ? { kind, mediaId, type: ref.type, bytes, width: ref.width, height: ref.height, at }
        : { kind, mediaId, type: ref.type, bytes, seconds: ref.seconds, at, waveform: [...ref.waveform] }
    },
    refOf: (mediaId) => refById.get(mediaId),
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
  for (const ref of refs) {
    const sent = await media.blobs.send(ref)
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

export const draftsOf = ({ blobs }: Media): readonly Draft[] =>
  blobs.drafts().flatMap((note) => {
    const ref = parseMediaRef((note as { readonly ref?: Plain } | null)?.ref)
    return ref ? [{ place: readDraft(note)?.place ?? '', at: ref.at, ref }] : []
  })

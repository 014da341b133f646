import { ok, refuse, type Result } from '../../base/index.ts'
import { mediaLimits, parseMediaRef, type MediaRef } from '../../domain/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { ofDisk } from '../deliver.ts'
import type { Desk } from '../desk.ts'
import type { MediaBytes, MediaCommands, MediaItem, MediaWhy } from '../mediaTypes.ts'

export const mediaCommands: CommandTable<MediaCommands> = {
  keepMedia: { on: 'team', run: keepMedia },
  binMedia: { on: 'team', run: binMedia },
  showThumbnail: { on: 'aside', run: showThumbnail },
  openMedia: { on: 'aside', run: openMedia },
}

/** After so long without a further piece of it somebody is told that it is on its way. */
const patience = 15_000

async function keepMedia(
  { media, ports }: Context,
  { media: made, bytes, place }: MediaCommands['keepMedia']['takes'],
): Promise<Result<MediaItem, AppRefusal>> {
  const most = made.kind === 'photo' ? mediaLimits.photoBytes : mediaLimits.voiceBytes
  if (bytes.length === 0) return no('empty')
  if (bytes.length > most) return no('too-large')
  const at = ports.clock.now()
  const refOf = (key: Pick<MediaRef, 'secret' | 'hash' | 'bytes'>) => parseMediaRef({ ...made, ...key, at })
  const blank = new Uint8Array(32)
  if (!refOf({ secret: blank, hash: blank, bytes: bytes.length })) return no('damaged')
  const kept = await media.blobs.keep(bytes, (key) => ({ place, ref: refOf(key) ?? null }))
  if (!kept.ok) return kept.refusal.kind === 'too-large' ? no('too-large') : refuse(ofDisk(kept.refusal))
  const ref = refOf(kept.value)
  return ref ? ok(media.item(ref)) : no('damaged')
}

async function binMedia(
  { media }: Context,
  { mediaId }: MediaCommands['binMedia']['takes'],
): Promise<Result<null, AppRefusal>> {
  const ref = media.refOf(mediaId)
  if (!ref) return ok(null)
  const dropped = await media.blobs.drop(ref)
  return dropped.ok ? ok(null) : refuse(ofDisk(dropped.refusal))
}

async function showThumbnail(
  desk: Desk,
  { mediaId }: MediaCommands['showThumbnail']['takes'],
): Promise<Result<MediaBytes, AppRefusal>> {
  const ref = desk.running?.context.media.refOf(mediaId)
  if (ref?.kind !== 'photo') return refuse({ kind: 'not-found' })
  return ok({ bytes: new Uint8Array(ref.thumbnail), type: ref.type })
}

async function openMedia(
  desk: Desk,
  { mediaId }: MediaCommands['openMedia']['takes'],
): Promise<Result<MediaBytes, AppRefusal>> {
  const context = desk.running?.context
  const ref = context?.media.refOf(mediaId)
  if (!context || !ref) return refuse({ kind: 'not-found' })
  const { blobs } = context.media
  let hear = (): void => {}
  const stop = blobs.on(() => hear())
  try {
    for (let isWanted = false; ; isWanted = true) {
      const news = new Promise<boolean>((resolve) => {
        const cancel = context.ports.scheduler.after(patience, () => resolve(false))
        hear = () => {
          cancel()
          resolve(true)
        }
      })
      const content = await blobs.open(ref)
      if (content.ok) return ok({ bytes: content.value, type: ref.type })
      if (content.refusal.kind === 'not-as-said') return no('damaged')
      const wanted = isWanted ? ok(undefined) : await blobs.want(ref)
      if (!wanted.ok) return refuse(ofDisk(wanted.refusal))
      const line = context.carrier.state().kind
      if (line === 'away' || line === 'nonsense') return no('away')
      if (!(await news)) return no(context.carrier.state().kind === 'connected' ? 'coming' : 'away')
    }
  } finally {
    hear()
    stop()
  }
}

const no = (why: MediaWhy) => refuse({ kind: 'media' as const, why })

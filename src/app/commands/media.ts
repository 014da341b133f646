import { ok, refuse, type Result } from '../../base/index.ts'
import {
  mediaLimits,
  parseMediaRef,
  piecesOf,
  tidyText,
  type MediaRef,
  type Piece,
} from '../../domain/index.ts'
import type { CommandTable } from '../commandTable.ts'
import type { AppRefusal } from '../commandTypes.ts'
import type { Context } from '../context.ts'
import { ofDisk } from '../deliver.ts'
import type { Desk } from '../desk.ts'
import { draftsOf, pieceNote } from '../media.ts'
import type { MediaBytes, MediaCommands, MediaItem, MediaWhy } from '../mediaTypes.ts'

export const mediaCommands: CommandTable<MediaCommands> = {
  keepMedia: { on: 'team', run: keepMedia },
  keepPiece: { on: 'team', run: keepPiece },
  describeMedia: { on: 'team', run: describeMedia },
  binMedia: { on: 'team', run: binMedia },
  showThumbnail: { on: 'aside', run: showThumbnail },
  openMedia: { on: 'aside', run: openMedia },
}

/** After so long without a further piece of it somebody is told that it is on its way. */
const patience = 15_000

async function keepMedia(
  { media, ports }: Context,
  { media: made, bytes, place, before = [] }: MediaCommands['keepMedia']['takes'],
): Promise<Result<MediaItem, AppRefusal>> {
  if (bytes.length === 0) return no('empty')
  if (bytes.length > mostBytes[made.kind]) return no('too-large')
  const pieces = before.flatMap((id) => media.pieceOf(id) ?? [])
  if (pieces.length < before.length || (made.kind !== 'video' && before.length > 0))
    return refuse({ kind: 'not-found' })
  const at = ports.clock.now()
  const refOf = (key: Piece) =>
    parseMediaRef(made.kind === 'video' ? { ...made, pieces: [...pieces, key], at } : { ...made, ...key, at })
  const blank = new Uint8Array(32)
  const all = pieces.reduce((sum, piece) => sum + piece.bytes, bytes.length)
  if (made.kind === 'video' && all > mediaLimits.videoBytes) return no('video-too-big')
  if (!refOf({ secret: blank, hash: blank, bytes: bytes.length })) return no('damaged')
  const kept = await media.blobs.keep(bytes, (key) => ({ place, ref: refOf(key) ?? null }))
  if (!kept.ok) return kept.refusal.kind === 'too-large' ? no('too-large') : refuse(ofDisk(kept.refusal))
  const ref = refOf(kept.value)
  return ref ? ok(media.item(ref)) : no('damaged')
}

const mostBytes: { readonly [K in MediaRef['kind']]: number } = {
  photo: mediaLimits.photoBytes,
  voice: mediaLimits.voiceBytes,
  video: mediaLimits.pieceBytes,
}

async function keepPiece(
  { media }: Context,
  { bytes }: MediaCommands['keepPiece']['takes'],
): Promise<Result<{ pieceId: string }, AppRefusal>> {
  if (bytes.length === 0) return no('empty')
  if (bytes.length > mediaLimits.pieceBytes) return no('too-large')
  const kept = await media.blobs.keep(bytes, pieceNote)
  if (!kept.ok) return kept.refusal.kind === 'too-large' ? no('too-large') : refuse(ofDisk(kept.refusal))
  return ok({ pieceId: media.piece(kept.value) })
}

async function describeMedia(
  { media }: Context,
  { mediaId, words }: MediaCommands['describeMedia']['takes'],
): Promise<Result<MediaItem, AppRefusal>> {
  const draft = draftsOf(media).find(({ ref }) => media.item(ref).mediaId === mediaId)
  const tidy = tidyText(words, mediaLimits.videoWords)
  if (!tidy.ok) return tidy
  const last = draft && piecesOf(draft.ref).at(-1)
  if (!last || draft.ref.kind !== 'video') return refuse({ kind: 'not-found' })
  const ref = { ...draft.ref, words: tidy.value }
  const noted = await media.blobs.note(last, { place: draft.place, ref })
  return noted.ok ? ok(media.item(ref)) : refuse(ofDisk(noted.refusal))
}

async function binMedia(
  { media }: Context,
  { mediaId }: MediaCommands['binMedia']['takes'],
): Promise<Result<null, AppRefusal>> {
  const ref = media.refOf(mediaId)
  for (const piece of ref ? piecesOf(ref) : [media.pieceOf(mediaId)]) {
    const dropped = piece ? await media.blobs.drop(piece) : ok(undefined)
    if (!dropped.ok) return refuse(ofDisk(dropped.refusal))
  }
  return ok(null)
}

async function showThumbnail(
  desk: Desk,
  { mediaId }: MediaCommands['showThumbnail']['takes'],
): Promise<Result<MediaBytes, AppRefusal>> {
  const ref = desk.running?.context.media.refOf(mediaId)
  if (ref?.kind === 'photo') return ok({ bytes: new Uint8Array(ref.thumbnail), type: ref.type })
  if (ref?.kind === 'video') return ok({ bytes: new Uint8Array(ref.still.bytes), type: ref.still.type })
  return refuse({ kind: 'not-found' })
}

async function openMedia(
  desk: Desk,
  { mediaId, piece = 0 }: MediaCommands['openMedia']['takes'],
): Promise<Result<MediaBytes, AppRefusal>> {
  const context = desk.running?.context
  const ref = context?.media.refOf(mediaId)
  const key = ref && piecesOf(ref)[piece]
  if (!context || !ref || !key) return refuse({ kind: 'not-found' })
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
      const content = await blobs.open(key)
      if (content.ok) return ok({ bytes: content.value, type: ref.type })
      if (content.refusal.kind === 'not-as-said') return no('damaged')
      const wanted = isWanted ? ok(undefined) : await blobs.want(key)
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

import { shape, type Plain } from '../../base/index.ts'

/**
 * A photo, a voice note or a video as something else refers to it: a small plain value inside a document or fact. Who can read the
 * reference can open the content, and nobody else; its hash makes whoever wrote it vouch for every byte.
 */
export type MediaRef = PhotoRef | VoiceRef | VideoRef

/** What names one content, and opens it. */
export type Piece = {
  /** 32 random bytes of this content alone: where it lies and what opens it follow from them. Never shown to a screen. */
  readonly secret: Uint8Array
  /** What the content is, byte by byte: see `blobSeal.ts` of documents. */
  readonly hash: Uint8Array
  readonly bytes: number
}
type Content = Piece & {
  /** Milliseconds since 1970, as its author says. */
  readonly at: number
}
export type PhotoRef = Content & {
  readonly kind: 'photo'
  readonly type: PhotoType
  readonly width: number
  readonly height: number
  /** A small picture of the same type, shown at once. */
  readonly thumbnail: Uint8Array
}
export type VoiceRef = Content & {
  readonly kind: 'voice'
  readonly type: VoiceType
  readonly seconds: number
  /** How loud it was, 0 to 255, in 64 steps from beginning to end. */
  readonly waveform: Uint8Array
}
/** A video is large: it lies in pieces, each a content of its own, so that no phone has to hold all of it at once. */
export type VideoRef = {
  readonly kind: 'video'
  readonly type: VideoType
  /** In order; joined, they are the video. */
  readonly pieces: readonly Piece[]
  readonly at: number
  readonly seconds: number
  readonly width: number
  readonly height: number
  /** A still of it. */
  readonly still: { readonly type: PhotoType; readonly bytes: Uint8Array }
  /** What is said and seen in it, for whoever cannot hear or see it; may be empty. */
  readonly words: string
}

/** What a photo is written anew as, and what browsers record. Nothing else is shown or played, whatever a reference says. */
export const photoTypes = ['image/jpeg', 'image/webp'] as const
export type PhotoType = (typeof photoTypes)[number]
export const voiceTypes = ['audio/webm', 'audio/mp4', 'audio/ogg'] as const
export type VoiceType = (typeof voiceTypes)[number]

export const videoTypes = ['video/mp4', 'video/webm'] as const
export type VideoType = (typeof videoTypes)[number]

export const mediaLimits = {
  photoBytes: 1_500_000,
  longEdge: 1600,
  thumbnailBytes: 12_000,
  voiceSeconds: 600,
  voiceBytes: 6_000_000,
  waves: 64,
  videoSeconds: 60,
  videoBytes: 30_000_000,
  /** What a recorder makes goes as one; what is chosen is cut smaller. */
  pieceBytes: 8_000_000,
  pieces: 8,
  videoWords: 1000,
  videoEdge: 8192,
  /** In one message. */
  together: 6,
} as const

const content = {
  secret: shape.fixedBytes(32),
  hash: shape.fixedBytes(32),
  at: shape.whole(),
}
const edge = shape.whole(1, mediaLimits.longEdge)

const readPhoto = fieldsOf<PhotoRef>({
  ...content,
  kind: shape.oneOf('photo'),
  type: shape.oneOf(...photoTypes),
  bytes: shape.whole(1, mediaLimits.photoBytes),
  width: edge,
  height: edge,
  thumbnail: shape.someBytes(mediaLimits.thumbnailBytes),
})
const readVoice = fieldsOf<VoiceRef>({
  ...content,
  kind: shape.oneOf('voice'),
  type: shape.oneOf(...voiceTypes),
  bytes: shape.whole(1, mediaLimits.voiceBytes),
  seconds: shape.whole(1, mediaLimits.voiceSeconds),
  waveform: shape.fixedBytes(mediaLimits.waves),
})
const readPiece = fieldsOf<Piece>({
  secret: content.secret,
  hash: content.hash,
  bytes: shape.whole(1, mediaLimits.pieceBytes),
})
const videoEdge = shape.whole(1, mediaLimits.videoEdge)
const readVideoFields = fieldsOf<VideoRef>({
  kind: shape.oneOf('video'),
  type: shape.oneOf(...videoTypes),
  pieces: shape.list(readPiece, mediaLimits.pieces),
  at: content.at,
  seconds: shape.whole(1, mediaLimits.videoSeconds),
  width: videoEdge,
  height: videoEdge,
  still: fieldsOf<VideoRef['still']>({
    type: shape.oneOf(...photoTypes),
    bytes: shape.someBytes(mediaLimits.thumbnailBytes),
  }),
  words: shape.text(mediaLimits.videoWords * 4),
})
const readVideo: shape.Reader<VideoRef> = (value) => {
  const video = readVideoFields(value)
  return video && video.pieces.length > 0 && bytesOfMedia(video) <= mediaLimits.videoBytes ? video : undefined
}

/** The contents that it is made of. */
export const piecesOf = (ref: MediaRef): readonly Piece[] => (ref.kind === 'video' ? ref.pieces : [ref])

export const bytesOfMedia = (ref: MediaRef): number =>
  piecesOf(ref).reduce((sum, piece) => sum + piece.bytes, 0)

/** Undefined for what this app cannot show. Fields that it does not know are left alone. */
export const parseMediaRef = (data: Plain | undefined): MediaRef | undefined =>
  readPhoto(data) ?? readVoice(data) ?? readVideo(data)

export const parseVoiceRef = (data: Plain | undefined): VoiceRef | undefined => readVoice(data)

/** Those of a list that can be shown. */
export const parseMediaRefs = (data: Plain | undefined): readonly MediaRef[] =>
  Array.isArray(data)
    ? data.slice(0, mediaLimits.together).flatMap((one: Plain) => parseMediaRef(one) ?? [])
    : []

/** All of these are there, each in its shape; there may be others. */
function fieldsOf<T extends object>(fields: {
  readonly [K in keyof T]-?: shape.Reader<T[K]>
}): shape.Reader<T> {
  return (value) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Uint8Array)
      return undefined
    const record = value as { readonly [key: string]: Plain }
    const out = {} as T
    for (const name of Object.keys(fields) as (keyof T & string)[]) {
      const read = Object.hasOwn(record, name) ? fields[name](record[name]) : undefined
      if (read === undefined) return undefined
      out[name] = read
    }
    return out
  }
}

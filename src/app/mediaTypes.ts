import type { PhotoRef, VideoRef, VoiceRef } from '../domain/index.ts'

/** A photo, voice note or video as a screen gets it. What opens it stays with the session, which knows it by its id. */
export type MediaItem = PhotoItem | VoiceItem | VideoItem
export type PhotoItem = Pick<PhotoRef, 'kind' | 'type' | 'bytes' | 'width' | 'height' | 'at'> & {
  readonly mediaId: string
}
export type VoiceItem = Pick<VoiceRef, 'kind' | 'type' | 'bytes' | 'seconds' | 'at'> & {
  readonly mediaId: string
  /** 64 numbers from 0 to 255. */
  readonly waveform: readonly number[]
}
export type VideoItem = Pick<VideoRef, 'kind' | 'type' | 'at' | 'seconds' | 'width' | 'height' | 'words'> & {
  readonly mediaId: string
  readonly bytes: number
  /** How many pieces it is opened in. */
  readonly pieces: number
}

/** What a screen made, written anew by it: a photo without a word of where it was taken. */
export type NewMedia =
  | Pick<PhotoRef, 'kind' | 'type' | 'width' | 'height' | 'thumbnail'>
  | Pick<VoiceRef, 'kind' | 'type' | 'seconds' | 'waveform'>
  | Pick<VideoRef, 'kind' | 'type' | 'seconds' | 'width' | 'height' | 'still' | 'words'>

export type MediaBytes = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string }

export type MediaWhy =
  /** Not on this device, and no line to fetch it by. */
  | 'away'
  /** Whoever wrote it has not sent all of it yet. */
  | 'coming'
  /** Not what its author vouched for. */
  | 'damaged'
  | 'too-large'
  // what a screen finds
  | 'not-a-photo'
  | 'photo-too-big'
  | 'empty'
  | 'not-a-video'
  | 'video-too-long'
  | 'video-too-big'
  | 'empty-video'
  | 'no-camera'
  | 'no-microphone'
  | 'cannot-record'
  | 'nothing-heard'
  | 'cannot-play'

export type MediaCommands = {
  /**
   * Keeps a photo, voice note or video on this device, sealed. It is nobody's until something that refers to it is written; with
   * a `place` it is offered again there (see the view `media`), also after the app was locked or closed.
   */
  keepMedia: {
    takes: {
      media: NewMedia
      bytes: Uint8Array<ArrayBuffer>
      place: string
      /** Of a video: the pieces that come before these bytes. */
      before?: readonly string[]
    }
    gives: MediaItem
  }
  /** A piece of a video that is being kept; the last one goes with `keepMedia`. */
  keepPiece: { takes: { bytes: Uint8Array<ArrayBuffer> }; gives: { pieceId: string } }
  /** What is said and seen in a video that was kept and that nothing refers to yet. */
  describeMedia: { takes: { mediaId: string; words: string }; gives: MediaItem }
  /** Takes away what was kept and nothing refers to, or a piece of what was not kept after all. */
  binMedia: { takes: { mediaId: string }; gives: null }
  /** A small picture of a photo, or a still of a video; it lies beside the words, so it is always here. */
  showThumbnail: { takes: { mediaId: string }; gives: MediaBytes }
  /** From the disk, or fetched first where there is a line. */
  openMedia: { takes: { mediaId: string; piece?: number }; gives: MediaBytes }
}

export type MediaViews = {
  /** What was kept at this place and not used, the oldest first. */
  media: { params: { place: string }; data: { readonly drafts: readonly MediaItem[] } }
}

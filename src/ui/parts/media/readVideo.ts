import type { MediaWhy, NewMedia } from '../../../app/index.ts'
import { ok, refuse, type Bytes, type Result } from '../../../base/index.ts'
import { mediaLimits, type VideoType } from '../../../domain/index.ts'
import { smallOf } from './readPhoto.ts'
import { findTraces, readerOf, withoutTraces } from './traces.ts'

export type NewVideo = Extract<NewMedia, { kind: 'video' }>
export type MadeVideo = {
  readonly media: NewVideo
  /** How many there are, and each of them; the file is never whole in memory. */
  readonly pieces: number
  readonly piece: (n: number) => Promise<Bytes>
}

const pieceBytes = 4_000_000
const patience = 20_000

/** A video as somebody chose it, without what the file says of where and when it was taken and with what. */
export async function readVideo(file: Blob): Promise<Result<MadeVideo, MediaWhy>> {
  if (file.size === 0) return refuse('empty-video')
  const found = await findTraces(readerOf(file))
  if (!found) return refuse('not-a-video')
  if (file.size > mediaLimits.videoBytes) return refuse('video-too-big')
  const seen = await lookAt(file, found.type)
  if (!seen.ok) return seen
  return ok({
    media: seen.value,
    pieces: Math.ceil(file.size / pieceBytes),
    async piece(n) {
      const from = n * pieceBytes
      const bytes = new Uint8Array(await file.slice(from, from + pieceBytes).arrayBuffer())
      return withoutTraces(bytes, from, found.traces)
    },
  })
}

/** How long and how large it is, and a still of it; by the browser that would play it. */
async function lookAt(file: Blob, type: VideoType): Promise<Result<NewVideo, MediaWhy>> {
  const video = document.createElement('video')
  const url = URL.createObjectURL(new Blob([file], { type }))
  Object.assign(video, { muted: true, playsInline: true, preload: 'auto', src: url })
  try {
    if (!(await happens(video, 'loadeddata'))) return refuse('not-a-video')
    const { videoWidth: width, videoHeight: height } = video
    if (width === 0 || height === 0) return refuse('not-a-video')
    const length = await lengthOf(video)
    if (!Number.isFinite(length)) return refuse('not-a-video')
    if (length >= mediaLimits.videoSeconds + 1) return refuse('video-too-long')
    video.currentTime = Math.min(0.5, length / 3)
    if (!(await happens(video, 'seeked'))) return refuse('not-a-video')
    const still = await stillOf(video)
    if (!still) return refuse('not-a-video')
    return ok({ kind: 'video', type, seconds: secondsOf(length), width, height, still, words: '' })
  } catch {
    return refuse('not-a-video')
  } finally {
    video.removeAttribute('src')
    video.load()
    URL.revokeObjectURL(url)
  }
}

export const secondsOf = (length: number): number =>
  Math.min(mediaLimits.videoSeconds, Math.max(1, Math.round(length)))

/** What it shows now, small. */
export const stillOf = (video: HTMLVideoElement) =>
  smallOf({ source: video, width: video.videoWidth, height: video.videoHeight })

/** What a recorder wrote does not say how long it is until it was looked at to its end. */
async function lengthOf(video: HTMLVideoElement): Promise<number> {
  if (Number.isFinite(video.duration)) return video.duration
  video.currentTime = 1e7
  await happens(video, 'seeked')
  return Number.isFinite(video.duration) ? video.duration : video.currentTime
}

/** False where it breaks, or nothing happens for long. */
function happens(video: HTMLVideoElement, event: 'loadeddata' | 'seeked'): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), patience)
    const settle = (is: boolean) => () => {
      clearTimeout(timer)
      resolve(is)
    }
    video.addEventListener(event, settle(true), { once: true })
    video.addEventListener('error', settle(false), { once: true })
  })
}

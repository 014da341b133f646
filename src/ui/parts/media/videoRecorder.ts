import type { MediaWhy } from '../../../app/index.ts'
import { concat, ok, refuse, type Bytes, type Clock, type Result } from '../../../base/index.ts'
import { mediaLimits, type VideoType } from '../../../domain/index.ts'
import { secondsOf, stillOf, type NewVideo } from './readVideo.ts'

export type VideoRecording = { readonly media: NewVideo; readonly bytes: Bytes }
type Still = NewVideo['still']

export type VideoRecorder = {
  /** `onEnd` gets all of it. */
  stop(): void
  /** What there is by now, without waiting for anything: the last second may be missing. */
  soFar(): VideoRecording | undefined
  drop(): void
}

/** H.264 is played everywhere; where it cannot be written, VP8. */
const forms = [
  'video/mp4;codecs=avc1.42E01E,mp4a.40.2',
  'video/webm;codecs=vp8,opus',
  'video/mp4',
  'video/webm',
]
/** A minute of it takes some 7 MB. */
const videoBitsPerSecond = 850_000
const audioBitsPerSecond = 48_000
const mostBytes = mediaLimits.pieceBytes * 0.95
const pieceMs = 1000

const formHere = (): string | undefined =>
  typeof MediaRecorder === 'undefined' ? undefined : forms.find((one) => MediaRecorder.isTypeSupported(one))

/** Asks for camera and microphone. `front` is the side of the screen. */
export async function openCamera(front: boolean): Promise<Result<MediaStream, MediaWhy>> {
  if (formHere() === undefined || !navigator.mediaDevices?.getUserMedia) return refuse('cannot-record')
  const stream = await navigator.mediaDevices
    .getUserMedia({
      audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true },
      video: {
        facingMode: front ? 'user' : 'environment',
        width: { ideal: 640 },
        height: { ideal: 480 },
        frameRate: { ideal: 24, max: 30 },
      },
    })
    .catch(() => undefined)
  return stream ? ok(stream) : refuse('no-camera')
}

export function closeCamera(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop()
}

/** Records what the camera sees. `shown` shows it, for a still. */
export function recordVideo(
  stream: MediaStream,
  shown: HTMLVideoElement,
  options: {
    readonly clock: Clock
    readonly onSeconds: (seconds: number) => void
    readonly onEnd: (made: VideoRecording | undefined, why: 'stopped' | 'limit') => void
  },
): VideoRecorder {
  const form = formHere() ?? 'video/webm'
  const type = (form.split(';')[0] ?? form) as VideoType
  const recorder = new MediaRecorder(stream, { mimeType: form, videoBitsPerSecond, audioBitsPerSecond })
  const startedAt = options.clock.now()
  const pieces: Bytes[] = []
  let reading: Promise<unknown> = Promise.resolve()
  let still: Still | undefined
  let why: 'stopped' | 'limit' = 'stopped'
  let dropped = false

  const seconds = (): number => (options.clock.now() - startedAt) / 1000
  const size = (): number => pieces.reduce((n, piece) => n + piece.length, 0)

  async function takeStill(): Promise<void> {
    if (shown.videoWidth > 0) still ??= await stillOf(shown)
  }
  const timer = setInterval(() => {
    options.onSeconds(seconds())
    if (!still) void takeStill()
    if (seconds() >= mediaLimits.videoSeconds || size() > mostBytes) end('limit')
  }, 250)

  function end(because: typeof why): void {
    if (recorder.state === 'inactive') return
    why = because
    recorder.stop()
  }

  function made(length: number): VideoRecording | undefined {
    const bytes = concat(...pieces)
    if (dropped || bytes.length === 0 || bytes.length > mediaLimits.pieceBytes || !still) return undefined
    const { videoWidth: width, videoHeight: height } = shown
    return {
      media: { kind: 'video', type, seconds: secondsOf(length), width, height, still, words: '' },
      bytes,
    }
  }

  // Pieces are bytes as soon as they come, so that what was taken until a lock can be kept in the same turn.
  recorder.addEventListener('dataavailable', ({ data }) => {
    reading = reading.then(async () => void pieces.push(new Uint8Array(await data.arrayBuffer())))
  })
  recorder.addEventListener('stop', () => {
    clearInterval(timer)
    const length = seconds()
    void Promise.all([takeStill(), reading]).then(() => {
      const whole = made(length)
      closeCamera(stream)
      if (!dropped) options.onEnd(whole, why)
    })
  })
  for (const track of stream.getTracks()) track.addEventListener('ended', () => end('stopped'))
  recorder.start(pieceMs)
  void takeStill()

  return {
    stop: () => end('stopped'),
    soFar: () => made(seconds()),
    drop() {
      dropped = true
      clearInterval(timer)
      if (recorder.state !== 'inactive') recorder.stop()
      closeCamera(stream)
    },
  }
}

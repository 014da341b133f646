import type { MediaWhy, NewMedia } from '../../../app/index.ts'
import { concat, ok, refuse, type Bytes, type Clock, type Result } from '../../../base/index.ts'
import { mediaLimits, type VoiceType } from '../../../domain/index.ts'

export type Recording = {
  readonly media: Extract<NewMedia, { kind: 'voice' }>
  readonly bytes: Bytes
}

export type Recorder = {
  /** `onEnd` gets all of it. */
  stop(): void
  /** What there is by now, without waiting for anything: the last second may be missing. */
  soFar(): Recording | undefined
  /** Lets go of the microphone and of what was recorded. */
  drop(): void
}

export type RecorderOptions = {
  readonly clock: Clock
  /** Ten times a second: how loud it is, 0 to 1, and for how long it has been on. */
  readonly onLevel: (level: number, seconds: number) => void
  readonly onEnd: (made: Recording | undefined, why: 'stopped' | 'limit') => void
}

/** What every browser plays that can record; the first that this one can write. */
const forms = [
  'audio/webm;codecs=opus',
  'audio/mp4;codecs=mp4a.40.2',
  'audio/mp4',
  'audio/ogg;codecs=opus',
  'audio/webm',
]
const bitsPerSecond = 24_000
const lookEvery = 100
const pieceMs = 1000

export const canRecord = (): boolean =>
  typeof MediaRecorder !== 'undefined' && navigator.mediaDevices?.getUserMedia !== undefined

/** Asks for the microphone and begins. */
export async function startRecorder(options: RecorderOptions): Promise<Result<Recorder, MediaWhy>> {
  const form = canRecord() ? forms.find((one) => MediaRecorder.isTypeSupported(one)) : undefined
  if (form === undefined) return refuse('cannot-record')
  const stream = await navigator.mediaDevices
    .getUserMedia({ audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true } })
    .catch(() => undefined)
  if (!stream) return refuse('no-microphone')
  try {
    return ok(record(stream, form, options))
  } catch {
    for (const track of stream.getTracks()) track.stop()
    return refuse('cannot-record')
  }
}

function record(stream: MediaStream, form: string, { clock, onLevel, onEnd }: RecorderOptions): Recorder {
  const type = (form.split(';')[0] ?? form) as VoiceType
  const recorder = new MediaRecorder(stream, { mimeType: form, audioBitsPerSecond: bitsPerSecond })
  const sound = new AudioContext()
  const ear = sound.createAnalyser()
  const heard = new Uint8Array(ear.fftSize)
  sound.createMediaStreamSource(stream).connect(ear)

  const startedAt = clock.now()
  const levels: number[] = []
  const pieces: Bytes[] = []
  let reading: Promise<unknown> = Promise.resolve()
  let why: 'stopped' | 'limit' = 'stopped'
  let dropped = false

  const seconds = (): number => (clock.now() - startedAt) / 1000
  const size = (): number => pieces.reduce((n, piece) => n + piece.length, 0)

  function look(): void {
    ear.getByteTimeDomainData(heard)
    let loudest = 0
    for (const sample of heard) loudest = Math.max(loudest, Math.abs(sample - 128) / 128)
    levels.push(loudest)
    onLevel(loudest, seconds())
    if (seconds() >= mediaLimits.voiceSeconds || size() > mediaLimits.voiceBytes * 0.95) end('limit')
  }
  const timer = setInterval(look, lookEvery)

  function letGo(): void {
    clearInterval(timer)
    for (const track of stream.getTracks()) track.stop()
    void sound.close().catch(() => undefined)
  }

  function end(because: typeof why): void {
    if (recorder.state === 'inactive') return
    why = because
    recorder.stop()
  }

  function soFar(): Recording | undefined {
    const bytes = concat(...pieces)
    if (dropped || bytes.length === 0) return undefined
    const length = Math.min(mediaLimits.voiceSeconds, Math.max(1, Math.round(seconds())))
    return { media: { kind: 'voice', type, seconds: length, waveform: waveformOf(levels) }, bytes }
  }

  // Pieces are bytes as soon as they come, so that what is said until a lock can be kept in the same turn.
  recorder.addEventListener('dataavailable', ({ data }) => {
    reading = reading.then(async () => void pieces.push(new Uint8Array(await data.arrayBuffer())))
  })
  recorder.addEventListener('stop', () => {
    letGo()
    const made = seconds()
    void reading.then(() => {
      const whole = soFar()
      const length = Math.min(mediaLimits.voiceSeconds, Math.max(1, Math.round(made)))
      if (!dropped) onEnd(whole && { ...whole, media: { ...whole.media, seconds: length } }, why)
    })
  })
  // The microphone was unplugged, or the browser took it away: what there is is kept.
  for (const track of stream.getTracks()) track.addEventListener('ended', () => end('stopped'))
  recorder.start(pieceMs)

  return {
    stop: () => end('stopped'),
    soFar,
    drop() {
      dropped = true
      if (recorder.state !== 'inactive') recorder.stop()
      letGo()
    },
  }
}

/** The loudest of each step, so that a word that was said is seen. */
function waveformOf(levels: readonly number[]): Uint8Array {
  const waves = new Uint8Array(mediaLimits.waves)
  for (const n of waves.keys()) {
    const from = Math.floor((n * levels.length) / waves.length)
    const to = Math.max(from + 1, Math.floor(((n + 1) * levels.length) / waves.length))
    waves[n] = Math.round(255 * Math.max(0, ...levels.slice(from, to)))
  }
  return waves
}

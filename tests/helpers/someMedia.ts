import { systemRandom, type Bytes } from '../../src/base/index.ts'
import type { Commands } from '../../src/app/index.ts'

type Keep = Commands['keepMedia']['takes']

/** What a page would hand over: the session looks at no pixel. */
export const photoOf = (bytes: Bytes, place = ''): Keep => ({
  media: {
    kind: 'photo',
    type: 'image/jpeg',
    width: 1200,
    height: 900,
    thumbnail: systemRandom(4000),
  },
  bytes,
  place,
})

export const voiceOf = (bytes: Bytes, place = ''): Keep => ({
  media: { kind: 'voice', type: 'audio/webm', seconds: 12, waveform: systemRandom(64) },
  bytes,
  place,
})

export const videoOf = (bytes: Bytes, place = '', before: readonly string[] = []): Keep => ({
  media: {
    ...{ kind: 'video', type: 'video/mp4', seconds: 41, width: 640, height: 480, words: '' },
    still: { type: 'image/jpeg', bytes: systemRandom(5000) },
  },
  bytes,
  place,
  before,
})

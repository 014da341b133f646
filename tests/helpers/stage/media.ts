import type { MediaBytes, MediaItem, PhotoItem, VoiceItem } from '../../../src/app/index.ts'
import type { Bytes } from '../../../src/base/index.ts'
import { at } from './team.ts'

const photo = (mediaId: string, width: number, height: number): PhotoItem => ({
  kind: 'photo',
  mediaId,
  type: 'image/jpeg',
  bytes: 240_000,
  width,
  height,
  at: at(-1, 18),
})

const voice = (mediaId: string, seconds: number): VoiceItem => ({
  kind: 'voice',
  mediaId,
  type: 'audio/webm',
  bytes: 3000 * seconds,
  seconds,
  at: at(-1, 18),
  waveform: Array.from({ length: 64 }, (_, n) =>
    Math.round(70 + 60 * Math.sin(n / 3) + 90 * Math.abs(Math.sin(n * 1.7))),
  ),
})

export const bulbs = photo('photo-bulbs', 1600, 1200)
export const garden = photo('photo-garden', 1200, 1600)
export const hello = voice('voice-hello', 14)
const poem = voice('voice-poem', 83)

/** What was kept in the news and not said yet. */
export const draftsAt = (place: string): readonly MediaItem[] =>
  place === 'talk/circle-news' ? [garden, poem] : []

/** Something to look at: a hill, a sun, flowers. */
export function painted(mediaId: string): MediaBytes {
  const { width, height } =
    mediaId === garden.mediaId ? { width: 300, height: 400 } : { width: 400, height: 300 }
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  const pen = canvas.getContext('2d')
  if (pen) {
    const fill = (colour: string, draw: () => void): void => {
      pen.fillStyle = colour
      pen.beginPath()
      draw()
      pen.fill()
    }
    fill('#bcd9ea', () => pen.rect(0, 0, width, height))
    fill('#f3d27a', () => pen.arc(width * 0.75, height * 0.25, 36, 0, 7))
    fill('#6f9a55', () => pen.ellipse(width * 0.3, height, width * 0.7, height * 0.45, 0, 0, 7))
    fill('#4d7a3f', () => pen.ellipse(width, height, width * 0.7, height * 0.35, 0, 0, 7))
    for (let n = 0; n < 40; n++)
      fill(['#d9476b', '#f0a63a', '#fff4e0'][n % 3] ?? '#fff', () =>
        pen.arc((n * 97) % width, height - 12 - ((n * 31) % (height / 4)), 7, 0, 7),
      )
  }
  const letters = atob(canvas.toDataURL('image/jpeg', 0.8).split(',')[1] ?? '')
  const bytes: Bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
  return { bytes, type: 'image/jpeg' }
}

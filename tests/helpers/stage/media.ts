import type { MediaBytes, MediaItem, PhotoItem, VideoItem, VoiceItem } from '../../../src/app/index.ts'
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
export const portraits = { priya: photo('photo-priya', 900, 1200), tariq: photo('photo-tariq', 1200, 900) }
export const hello = voice('voice-hello', 14)
const poem = voice('voice-poem', 83)
export const walk: VideoItem = {
  ...{ kind: 'video', mediaId: 'video-walk', type: 'video/mp4', bytes: 5_200_000, pieces: 2 },
  ...{ at: at(-1, 18), seconds: 38, width: 640, height: 480 },
  words: 'Maureen walks to the shed with her frame. She stops at each bed. She says: this is my good leg.',
}

/** What was kept in the news and not said yet. */
export const draftsAt = (place: string): readonly MediaItem[] =>
  place === 'talk/circle-news' ? [garden, poem] : place === 'card/new/moving' ? [{ ...walk, words: '' }] : []

type Pen = CanvasRenderingContext2D

/** Somebody in front of a wall, as a phone would take them. */
function paintPortrait(
  pen: Pen,
  width: number,
  height: number,
  [wall, skin, hair, cloth]: readonly string[],
) {
  const blob = (colour: string | undefined, x: number, y: number, w: number, h: number): void => {
    pen.fillStyle = colour ?? '#fff'
    pen.beginPath()
    pen.ellipse(width / 2 + x, height / 2 + y, w, h, 0, 0, 7)
    pen.fill()
  }
  pen.fillStyle = wall ?? '#fff'
  pen.fillRect(0, 0, width, height)
  blob(hair, 0, -18, 74, 84)
  blob(cloth, 0, 178, 128, 100)
  blob(skin, 0, 72, 26, 34)
  blob(skin, 0, 0, 58, 74)
  blob(hair, 0, -62, 60, 26)
  for (const x of [-22, 22]) blob('#2b1d18', x, -6, 6, 5)
  blob('#8a3f38', 0, 36, 20, 6)
}
const paints: Readonly<Record<string, readonly string[]>> = {
  [portraits.priya.mediaId]: ['#a9c2b4', '#a9714b', '#2a1a16', '#b3446c'],
  [portraits.tariq.mediaId]: ['#d8cbb0', '#8f5d3e', '#3a3330', '#3c5a7a'],
}

/** Something to look at: a hill, a sun, flowers. */
export function painted(mediaId: string): MediaBytes {
  const { width, height } =
    mediaId === garden.mediaId || mediaId === portraits.priya.mediaId
      ? { width: 300, height: 400 }
      : { width: 400, height: 300 }
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  const pen = canvas.getContext('2d')
  const paint = paints[mediaId]
  if (pen && paint) paintPortrait(pen, width, height, paint)
  else if (pen) {
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

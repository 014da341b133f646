import type { MediaWhy, NewMedia } from '../../../app/index.ts'
import { ok, refuse, type Bytes, type Result } from '../../../base/index.ts'
import { mediaLimits, type PhotoType } from '../../../domain/index.ts'
import { headBytes, readPictureHead } from './pictureHead.ts'

export type MadePhoto = {
  readonly media: Extract<NewMedia, { kind: 'photo' }>
  readonly bytes: Bytes
}

/** Before it is decoded: what a phone of some years has the memory for. */
const mostPixels = 64_000_000
const mostFileBytes = 80_000_000
const smallEdges = [320, 240, 160, 96] as const
const qualities = [0.82, 0.7, 0.55, 0.4] as const

/**
 * A photo written anew from its pixels: upright, no larger than others need it, and without anything else that the file
 * said, such as where it was taken, when and with what.
 */
export async function readPhoto(file: Blob): Promise<Result<MadePhoto, MediaWhy>> {
  if (file.size === 0) return refuse('empty')
  const head = readPictureHead(new Uint8Array(await file.slice(0, headBytes).arrayBuffer()))
  if (!head) return refuse('not-a-photo')
  const pixels = head.size ? head.size.width * head.size.height : 0
  if (file.size > mostFileBytes || pixels > mostPixels) return refuse('photo-too-big')
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined)
  // Of one whose size was read the bytes are to blame, of another it may be its size.
  if (!picture) return refuse(head.size ? 'not-a-photo' : 'photo-too-big')
  try {
    return await writeAnew(picture)
  } catch {
    return refuse('photo-too-big')
  } finally {
    picture.close()
  }
}

/** A small picture of what can be drawn. */
export async function smallOf(picture: Drawable): Promise<{ type: PhotoType; bytes: Bytes } | undefined> {
  const type = await typeHere()
  const small = await fit(picture, smallEdges, mediaLimits.thumbnailBytes, type)
  return small && { type, bytes: small.bytes }
}

async function writeAnew(source: ImageBitmap): Promise<Result<MadePhoto, MediaWhy>> {
  const picture = { source, width: source.width, height: source.height }
  const type = await typeHere()
  const whole = await fit(picture, [mediaLimits.longEdge, 1200, 800], mediaLimits.photoBytes, type)
  const small = await fit(picture, smallEdges, mediaLimits.thumbnailBytes, type)
  if (!whole || !small) return refuse('photo-too-big')
  const { width, height } = whole
  return ok({
    media: { kind: 'photo', type, width, height, thumbnail: small.bytes },
    bytes: whole.bytes,
  })
}

type Drawable = {
  readonly source: CanvasImageSource
  readonly width: number
  readonly height: number
}
type Drawn = { readonly width: number; readonly height: number; readonly bytes: Bytes }

/** The largest of these edges, then the best quality, with which it takes no more than so many bytes. */
async function fit(
  picture: Drawable,
  edges: readonly number[],
  most: number,
  type: PhotoType,
): Promise<Drawn | undefined> {
  for (const edge of edges) {
    const canvas = draw(picture, edge)
    for (const quality of qualities) {
      const blob = await toBlob(canvas, type, quality)
      if (blob?.type !== type) return undefined
      if (blob.size > most) continue
      const { width, height } = canvas
      return { width, height, bytes: new Uint8Array(await blob.arrayBuffer()) }
    }
  }
  return undefined
}

function draw(picture: Drawable, edge: number): HTMLCanvasElement {
  const scale = Math.min(1, edge / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('This browser draws nothing.')
  pen.imageSmoothingQuality = 'high'
  // What can be seen through is paper, not black.
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(picture.source, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** WebP where the browser can write it, which is a quarter smaller; every one writes JPEG. */
async function typeHere(): Promise<PhotoType> {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 1
  return (await toBlob(canvas, 'image/webp', 0.5))?.type === 'image/webp' ? 'image/webp' : 'image/jpeg'
}

const toBlob = (canvas: HTMLCanvasElement, type: PhotoType, quality: number): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, type, quality))

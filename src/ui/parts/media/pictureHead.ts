/**
 * What a picture says of itself in its first bytes, read before any decoder is let near it: of what kind it is, and how
 * large it will be. A name or a type that somebody gave a file counts for nothing.
 */
export type PictureHead = {
  readonly kind: 'jpeg' | 'png' | 'webp' | 'gif' | 'heif'
  /** Null where it does not say so in these bytes. */
  readonly size: { readonly width: number; readonly height: number } | null
}

/** So many bytes are enough: a JPEG says how large it is behind its notes, its colours and its small picture. */
export const headBytes = 512 * 1024

/** Undefined for anything but these five. An SVG is a page and not a picture. */
export function readPictureHead(bytes: Uint8Array): PictureHead | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kind = kindOf(bytes)
  return kind && { kind, size: sizeOf[kind](view) }
}

const says = (bytes: Uint8Array, at: number, word: string): boolean =>
  bytes.length >= at + word.length && [...word].every((letter, i) => bytes[at + i] === letter.charCodeAt(0))

function kindOf(bytes: Uint8Array): PictureHead['kind'] | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  if (says(bytes, 0, '\u0089PNG\r\n\u001a\n')) return 'png'
  if (says(bytes, 0, 'RIFF') && says(bytes, 8, 'WEBP')) return 'webp'
  if (says(bytes, 0, 'GIF8')) return 'gif'
  const heif = ['heic', 'heix', 'heim', 'heis', 'mif1', 'msf1', 'avif']
  if (says(bytes, 4, 'ftyp') && heif.some((brand) => says(bytes, 8, brand))) return 'heif'
  return undefined
}

type Size = PictureHead['size']
type ReadSize = (view: DataView) => Size

const sizeOf: { readonly [K in PictureHead['kind']]: ReadSize } = {
  jpeg: jpegSize,
  png: (view) => (view.byteLength < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) }),
  gif: (view) =>
    view.byteLength < 10 ? null : { width: view.getUint16(6, true), height: view.getUint16(8, true) },
  webp: webpSize,
  heif: heifSize,
}

/** Frames of every kind of JPEG but the four numbers between that mean something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function jpegSize(view: DataView): Size {
  for (let at = 2; at + 9 < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    // Filling before a marker; then what has no length; then the picture itself, before which the size would have come.
    if (marker === 0xff) at += 1
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2
    else if (marker === 0xda) return null
    else at += 2 + Math.max(2, view.getUint16(at + 2))
  }
  return null
}

function webpSize(view: DataView): Size {
  if (view.byteLength < 30) return null
  const form = view.getUint8(15)
  const u24 = (at: number): number => view.getUint16(at, true) + (view.getUint8(at + 2) << 16)
  if (form === 0x58) return { width: u24(24) + 1, height: u24(27) + 1 }
  if (form === 0x4c) {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
}

/** The largest of what it says of its parts: a phone's photo is put together of tiles. */
function heifSize(view: DataView): Size {
  let size: Size = null
  for (let at = 0; at + 16 <= view.byteLength; at++) {
    if (view.getUint32(at) !== 0x69737065) continue
    const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)]
    if (!size || width * height > size.width * size.height) size = { width, height }
  }
  return size
}

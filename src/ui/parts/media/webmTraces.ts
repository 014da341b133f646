import type { FileReader, Trace } from './traces.ts'

/** What is needed of a segment to play it; a cluster of a length that is not said is taken as what lies in it. */
const id = {
  header: 0x1a45dfa3,
  segment: 0x18538067,
  seekHead: 0x114d9b74,
  info: 0x1549a966,
  tracks: 0x1654ae6b,
  cluster: 0x1f43b675,
  cues: 0x1c53bb6b,
  track: 0xae,
  trackType: 0x83,
} as const
const neededOf: Readonly<Record<number, readonly number[]>> = {
  [id.segment]: [
    ...[id.seekHead, id.info, id.tracks, id.cluster, id.cues],
    ...[0xe7, 0xa3, 0xa0, 0xa7, 0xab, 0xbf],
  ],
  // How long a tick is and how long it all is; by what it was written is emptied.
  [id.info]: [0x2ad7b1, 0x4489, 0x4d80, 0x5741],
  [id.tracks]: [id.track],
  // Number, id, kind, flags, codec and what it begins with, picture, sound, timing, encodings.
  [id.track]: [
    ...[0xd7, 0x73c5, 0x83, 0xb9, 0x88, 0x55aa, 0x9c, 0x6de7, 0x6df8, 0x23e383, 0x55ee, 0x86, 0x63a2],
    ...[0xaa, 0xe0, 0xe1, 0x56aa, 0x56bb, 0x6d80],
  ],
}
const emptied: readonly number[] = [0x4d80, 0x5741]
const played = [1, 2]
const mostElements = 200_000

type Element = {
  readonly id: number
  readonly at: number
  readonly inside: number
  /** Null where it does not say how long it is. */
  readonly end: number | null
}

/** Undefined where it is broken, or has something besides picture and sound. */
export async function webmTraces(file: FileReader): Promise<readonly Trace[] | undefined> {
  const traces: Trace[] = []
  let count = 0
  let tracks = 0
  const header = await elementAt(0)
  if (!header || header.end === null || !(await isWebm(header.inside, header.end))) return undefined
  const segment = await elementAt(header.end)
  if (segment?.id !== id.segment) return undefined
  const end = segment.end ?? file.size
  if (end > file.size || !(await visit(segment.id, segment.inside, end)) || tracks === 0) return undefined
  if (end < file.size) traces.push({ at: end, length: file.size - end })
  return traces

  async function visit(parent: number, from: number, to: number): Promise<boolean> {
    for (let at = from; at < to;) {
      const element = await elementAt(at)
      if (!element || ++count > mostElements) return false
      if (element.end === null && element.id !== id.cluster) return false
      const next = element.end ?? element.inside
      if (next > to) return false
      if (!neededOf[parent]?.includes(element.id)) traces.push(blank(at, next))
      else if (emptied.includes(element.id))
        traces.push({ at: element.inside, length: next - element.inside })
      else if (element.id === id.trackType) {
        if (!played.includes((await byteAt(next - 1)) ?? 0)) return false
        tracks++
      } else if (element.id in neededOf && !(await visit(element.id, element.inside, next))) return false
      at = next
    }
    return true
  }

  async function elementAt(at: number): Promise<Element | undefined> {
    const view = await file.read(at, Math.min(12, file.size - at))
    const first = view && view.byteLength > 1 ? view.getUint8(0) : 0
    const idLength = Math.clz32(first) - 23
    if (!view || first === 0 || idLength > 4 || view.byteLength <= idLength) return undefined
    let name = 0
    for (let i = 0; i < idLength; i++) name = name * 256 + view.getUint8(i)
    const sizeLength = Math.clz32(view.getUint8(idLength)) - 23
    if (sizeLength > 8 || view.byteLength < idLength + sizeLength) return undefined
    let size = view.getUint8(idLength) & (0xff >> sizeLength)
    let isUnknown = size === 0xff >> sizeLength
    for (let i = 1; i < sizeLength; i++) {
      const byte = view.getUint8(idLength + i)
      isUnknown = isUnknown && byte === 0xff
      size = size * 256 + byte
    }
    const inside = at + idLength + sizeLength
    return { id: name, at, inside, end: isUnknown ? null : inside + size }
  }

  async function isWebm(from: number, to: number): Promise<boolean> {
    const view = await file.read(from, Math.min(to, 1024) - from)
    const text = view
      ? String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset, view.byteLength))
      : ''
    return text.includes('webm')
  }

  async function byteAt(at: number): Promise<number | undefined> {
    return (await file.read(at, 1))?.getUint8(0)
  }
}

/** In its place an element that says nothing and is as long. */
function blank(at: number, end: number): Trace {
  const length = end - at
  if (length < 9) return { at, length, first: [0xec, 0x80 | (length - 2)] }
  const rest = length - 9
  const size = [6, 5, 4, 3, 2, 1, 0].map((i) => Math.floor(rest / 256 ** i) % 256)
  return { at, length, first: [0xec, 0x01, ...size] }
}

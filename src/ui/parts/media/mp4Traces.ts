import type { FileReader, Trace } from './traces.ts'

/** Boxes in boxes: of each, which of those in it are needed to play it. Everything else is blanked, whatever it is. */
const needed: Readonly<Record<string, readonly string[]>> = {
  '': ['ftyp', 'styp', 'moov', 'mdat', 'moof', 'sidx', 'mfra'],
  moov: ['mvhd', 'trak', 'mvex'],
  trak: ['tkhd', 'edts', 'mdia'],
  mdia: ['mdhd', 'hdlr', 'minf'],
  minf: ['vmhd', 'smhd', 'hdlr', 'dinf', 'stbl'],
  stbl: [
    'stsd',
    'stts',
    'ctts',
    'cslg',
    'stss',
    'stsc',
    'stsz',
    'stz2',
    'stco',
    'co64',
    'sdtp',
    'sgpd',
    'sbgp',
  ],
  moof: ['mfhd', 'traf'],
  traf: ['tfhd', 'tfdt', 'trun', 'sdtp', 'sgpd', 'sbgp', 'subs', 'saiz', 'saio'],
}
const timed = ['mvhd', 'tkhd', 'mdhd']
const mostBoxes = 50_000
const mostTableBytes = 4 * 1024 * 1024

type Box = {
  readonly type: string
  readonly at: number
  readonly inside: number
  readonly end: number
  readonly boxes: readonly Box[]
}

/** Undefined where it is broken, or has something besides picture and sound that cannot be taken out. */
export async function mp4Traces(file: FileReader): Promise<readonly Trace[] | undefined> {
  let count = 0
  const boxes = await readBoxes('', 0, file.size)
  const moov = boxes?.find(({ type }) => type === 'moov')
  if (!boxes || !moov) return undefined
  const traces: Trace[] = []
  const isWhole = await visit(boxes, '')
  return isWhole ? traces : undefined

  async function readBoxes(parent: string, from: number, to: number): Promise<readonly Box[] | undefined> {
    const found: Box[] = []
    for (let at = from; at < to;) {
      const head = await file.read(at, Math.min(16, to - at))
      if (!head || head.byteLength < 8 || ++count > mostBoxes) return undefined
      const type = letters(head, 4)
      const said = head.getUint32(0)
      if (said === 1 && head.byteLength < 16) return undefined
      const size = said === 1 ? Number(head.getBigUint64(8)) : said === 0 ? to - at : said
      const inside = at + (said === 1 ? 16 : 8)
      if (at + size > to || inside > at + size) return undefined
      const isKept = needed[parent]?.includes(type) === true
      const boxesIn = isKept && type in needed ? await readBoxes(type, inside, at + size) : []
      if (!boxesIn) return undefined
      found.push({ type, at, inside, end: at + size, boxes: boxesIn })
      at += size
    }
    return found
  }

  async function visit(list: readonly Box[], parent: string): Promise<boolean> {
    for (const box of list) {
      if (!needed[parent]?.includes(box.type)) traces.push(...blank(box))
      else if (box.type === 'trak' && !(await isPlayed(box))) {
        if (boxes?.some(({ type }) => type === 'moof')) return false
        const samples = await samplesOf(box)
        if (!samples) return false
        traces.push(...samples, ...blank(box))
      } else if (timed.includes(box.type)) {
        const version = await file.read(box.inside, 1)
        if (!version) return false
        traces.push({ at: box.inside + 4, length: version.getUint8(0) === 1 ? 16 : 8 })
      } else if (box.type === 'hdlr') traces.push({ at: box.inside + 24, length: box.end - box.inside - 24 })
      else if (!(await visit(box.boxes, box.type))) return false
    }
    return true
  }

  /** Pictures or sound. Others have places in them, second by second, or words. */
  async function isPlayed(trak: Box): Promise<boolean> {
    const handler = findIn(trak, 'mdia', 'hdlr')
    const head = handler && (await file.read(handler.inside, 12))
    return head !== undefined && ['vide', 'soun'].includes(letters(head, 8))
  }

  /** Where in the file the samples of a track lie. */
  async function samplesOf(trak: Box): Promise<readonly Trace[] | undefined> {
    const stbl = findIn(trak, 'mdia', 'minf', 'stbl')
    const table = async (type: string): Promise<DataView | undefined> => {
      const box = stbl?.boxes.find((one) => one.type === type)
      const length = box ? box.end - box.inside : 0
      return box && length >= 8 && length <= mostTableBytes ? file.read(box.inside, length) : undefined
    }
    const [sizes, runs, long] = [await table('stsz'), await table('stsc'), await table('co64')]
    const offsets = long ?? (await table('stco'))
    if (!sizes || !runs || !offsets || sizes.byteLength < 12) return undefined
    const [same, samples, chunks] = [sizes.getUint32(4), sizes.getUint32(8), offsets.getUint32(4)]
    const [step, runCount] = [long ? 8 : 4, runs.getUint32(4)]
    const fits =
      offsets.byteLength >= 8 + chunks * step &&
      runs.byteLength >= 8 + runCount * 12 &&
      (same > 0 || sizes.byteLength >= 12 + samples * 4)
    if (!fits) return undefined
    const found: Trace[] = []
    let [run, sample] = [0, 0]
    for (let chunk = 1; chunk <= chunks; chunk++) {
      while (run + 1 < runCount && runs.getUint32(8 + (run + 1) * 12) <= chunk) run++
      const inChunk = runCount > 0 ? runs.getUint32(8 + run * 12 + 4) : 0
      const last = Math.min(samples, sample + inChunk)
      let length = same * (last - sample)
      if (same === 0) for (; sample < last; sample++) length += sizes.getUint32(12 + sample * 4)
      sample = last
      const where = 8 + (chunk - 1) * step
      const at = long ? Number(offsets.getBigUint64(where)) : offsets.getUint32(where)
      found.push({ at, length })
    }
    return found
  }
}

/** It stays as long as it was; a long form of its length stands behind its kind, and is left. */
const blank = ({ at, inside, end }: Box): readonly Trace[] => [
  { at: at + 4, length: 4, first: free },
  { at: inside, length: end - inside },
]
const free = [...'free'].map((letter) => letter.charCodeAt(0))

const findIn = (box: Box, ...path: readonly string[]): Box | undefined =>
  path.reduce<Box | undefined>((found, type) => found?.boxes.find((one) => one.type === type), box)

const letters = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)))

/**
 * What stands in the files of a browser's LevelDB folders once blocks are unpacked: Chromium packs blocks of a table with
 * Snappy, in which a sentence that was written before is a reference, and cuts long records of a log into pieces. Only
 * what a search needs; what cannot be read is left to the search of the raw bytes.
 * Formats: leveldb/doc/table_format.md, log_format.md, snappy/format_description.txt.
 */
export function unpackLevelDb(name: string, bytes: Uint8Array): readonly Uint8Array[] {
  if (/\.(ldb|sst)$/.test(name)) return blocksOfTable(bytes)
  if (name.endsWith('.log')) return [joinLog(bytes)]
  return []
}

const magic = 'db4775248b80fb57'
const footerLength = 48
/** A block is followed by how it is packed, and its checksum. */
const trailerLength = 5

function blocksOfTable(bytes: Uint8Array): readonly Uint8Array[] {
  if (bytes.length < footerLength) return []
  const footer = bytes.subarray(-footerLength)
  const end = Buffer.from(footer.subarray(-8)).reverse().toString('hex')
  if (end !== magic && Buffer.from(footer.subarray(-8)).toString('hex') !== magic) return []
  const reader = createReader(footer)
  reader.varint()
  reader.varint()
  const index = blockAt(bytes, reader.varint(), reader.varint())
  return [index, ...valuesOf(index).map((value) => handled(bytes, value))]
}

function handled(bytes: Uint8Array, handle: Uint8Array): Uint8Array {
  const reader = createReader(handle)
  return blockAt(bytes, reader.varint(), reader.varint())
}

function blockAt(bytes: Uint8Array, offset: number, length: number): Uint8Array {
  const block = bytes.subarray(offset, offset + length)
  const packing = bytes[offset + length]
  if (offset + length + trailerLength > bytes.length) throw new Error('a block past the end of its table')
  return packing === 1 ? unpackSnappy(block) : block
}

/** Entries of a block: shared length, own length, value length, own key, value; then the restarts. */
function valuesOf(block: Uint8Array): readonly Uint8Array[] {
  const restarts = new DataView(block.buffer, block.byteOffset + block.length - 4).getUint32(0, true)
  const end = block.length - 4 - 4 * restarts
  const reader = createReader(block)
  const values: Uint8Array[] = []
  while (reader.at() < end) {
    reader.varint()
    const own = reader.varint()
    const length = reader.varint()
    reader.take(own)
    values.push(reader.take(length))
  }
  return values
}

/** The pieces of a log's records one after another, without what stands between them. */
function joinLog(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = []
  for (let start = 0; start < bytes.length; start += 32_768) {
    const page = bytes.subarray(start, start + 32_768)
    for (let at = 0; at + 7 <= page.length;) {
      const length = (page[at + 4] ?? 0) + 256 * (page[at + 5] ?? 0)
      if (length === 0 && page[at + 6] === 0) break
      pieces.push(page.subarray(at + 7, at + 7 + length))
      at += 7 + length
    }
  }
  return Buffer.concat(pieces)
}

export function unpackSnappy(packed: Uint8Array): Uint8Array {
  const reader = createReader(packed)
  const out = new Uint8Array(reader.varint())
  let length = 0
  while (reader.at() < packed.length) {
    const tag = reader.byte()
    if ((tag & 3) === 0) {
      const short = tag >> 2
      const run = 1 + (short < 60 ? short : reader.little(short - 59))
      out.set(reader.take(run), length)
      length += run
      continue
    }
    const near = (tag & 3) === 1
    const copied = near ? 4 + ((tag >> 2) & 7) : 1 + (tag >> 2)
    const back = near ? ((tag >> 5) << 8) | reader.byte() : reader.little((tag & 3) === 2 ? 2 : 4)
    // One by one: a copy may run into what it writes.
    for (let n = 0; n < copied; n++, length++) out[length] = out[length - back] ?? 0
  }
  return out
}

function createReader(bytes: Uint8Array) {
  let at = 0
  const byte = (): number => bytes[at++] ?? 0
  return {
    at: () => at,
    byte,
    take: (length: number) => bytes.subarray(at, (at += length)),
    little: (length: number) =>
      Array.from({ length }, byte).reduce((sum, next, n) => sum + next * 256 ** n, 0),
    varint(): number {
      let value = 0
      for (let scale = 1; at < bytes.length; scale *= 128) {
        const next = byte()
        value += (next & 127) * scale
        if (next < 128) break
      }
      return value
    },
  }
}

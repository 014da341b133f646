/** A reader over untrusted bytes. Every read answers undefined at the end or on a number beyond 2^53. */
export type ByteReader = { readonly bytes: Uint8Array; at: number }

export const readerOf = (bytes: Uint8Array): ByteReader => ({ bytes, at: 0 })

export const isAtEnd = (reader: ByteReader): boolean => reader.at >= reader.bytes.length

/** Unsigned LEB128, at most eight bytes. */
export function readUnsigned(reader: ByteReader): number | undefined {
  let value = 0
  let scale = 1
  for (let i = 0; i < 8; i++) {
    const byte = reader.bytes[reader.at++]
    if (byte === undefined) return undefined
    value += (byte & 0x7f) * scale
    if (byte < 0x80) return Number.isSafeInteger(value) ? value : undefined
    scale *= 128
  }
  return undefined
}

/** Signed LEB128, at most eight bytes. */
export function readSigned(reader: ByteReader): number | undefined {
  let value = 0
  let scale = 1
  for (let i = 0; i < 8; i++) {
    const byte = reader.bytes[reader.at++]
    if (byte === undefined) return undefined
    value += (byte & 0x7f) * scale
    scale *= 128
    if (byte < 0x80) {
      const signed = byte & 0x40 ? value - scale : value
      return Number.isSafeInteger(signed) ? signed : undefined
    }
  }
  return undefined
}

export function readBytes(reader: ByteReader, length: number | undefined): Uint8Array | undefined {
  if (length === undefined || length > reader.bytes.length - reader.at) return undefined
  reader.at += length
  return reader.bytes.subarray(reader.at - length, reader.at)
}

/** A JPEG as a phone writes it: which way up it was held, what it was taken with, and where. */
export function withExif(jpeg: Buffer, orientation: number, maker: string): Buffer {
  const tiff = Buffer.alloc(200)
  tiff.write('II*\0', 0, 'latin1')
  tiff.writeUInt32LE(8, 4)
  const field = (at: number, tag: number, type: number, count: number, value: number): void => {
    tiff.writeUInt16LE(tag, at)
    tiff.writeUInt16LE(type, at + 2)
    tiff.writeUInt32LE(count, at + 4)
    tiff.writeUInt32LE(value, at + 8)
  }
  const [makerAt, gpsAt, degreesAt] = [60, 90, 150]
  tiff.writeUInt16LE(3, 8)
  field(10, 0x010f, 2, maker.length + 1, makerAt)
  field(22, 0x0112, 3, 1, orientation)
  field(34, 0x8825, 4, 1, gpsAt)
  tiff.write(maker, makerAt, 'latin1')
  tiff.writeUInt16LE(4, gpsAt)
  field(gpsAt + 2, 1, 2, 2, 'N'.charCodeAt(0))
  field(gpsAt + 14, 2, 5, 3, degreesAt)
  field(gpsAt + 26, 3, 2, 2, 'W'.charCodeAt(0))
  field(gpsAt + 38, 4, 5, 3, degreesAt)
  for (const [n, part] of [53, 42, 51].entries()) {
    tiff.writeUInt32LE(part, degreesAt + 8 * n)
    tiff.writeUInt32LE(1, degreesAt + 8 * n + 4)
  }
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const head = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 0xff])
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)])
}

/** The same picture, but for what it says of its size. */
export function saidToBe(jpeg: Buffer, width: number, height: number): Buffer {
  const copy = Buffer.from(jpeg)
  for (let at = 2; at < copy.length; at += 2 + copy.readUInt16BE(at + 2)) {
    const marker = copy[at + 1] ?? 0
    if (marker !== 0xc0 && marker !== 0xc2) continue
    copy.writeUInt16BE(height, at + 5)
    copy.writeUInt16BE(width, at + 7)
    return copy
  }
  throw new Error('not a JPEG')
}

/** Video files as phones write them, with what they say besides: enough of them to be read, not to be played. */
const bytes = (...parts: readonly (Buffer | string | number)[]): Buffer =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === 'number' ? u32(part) : typeof part === 'string' ? Buffer.from(part, 'latin1') : part,
    ),
  )
const u32 = (n: number): Buffer => {
  const four = Buffer.alloc(4)
  four.writeUInt32BE(n)
  return four
}
export const box = (type: string, ...inside: readonly (Buffer | string | number)[]): Buffer => {
  const body = bytes(...inside)
  return bytes(body.length + 8, type, body)
}

/** A box of udta as phones write it: where it was taken, by ISO 6709. */
export const placeBox = (place: string): Buffer =>
  box('udta', box('\u00a9xyz', Buffer.from([0, place.length, 0x15, 0xc7]), place))

const taken = 0xe1f2a3b4

const track = (handler: string, offset: number, sizes: readonly number[]): Buffer =>
  box(
    'trak',
    box('tkhd', 0, taken, taken, 1, 0, 0),
    box(
      'mdia',
      box('mdhd', 0, taken, taken, 1000, 1000, 0),
      box('hdlr', 0, 0, handler, 0, 0, 0, 'Zuleika Phone 9\0'),
      box(
        'minf',
        box(
          'stbl',
          box('stsd', 0, 0),
          box('stsz', 0, 0, sizes.length, ...sizes),
          box('stsc', 0, 1, 1, sizes.length, 1),
          box('stco', 0, 1, offset),
        ),
      ),
    ),
    box('udta', 'Zuleika lens'),
  )

/** Picture, and beside it a track with a place for every second. */
export function mp4With(place: string, { handler = 'meta', pieces = false } = {}): Buffer {
  const [picture, places] = [Buffer.alloc(300, 0x7a), Buffer.from(`${place} 08:00;${place} 08:01;`, 'latin1')]
  const ftyp = box('ftyp', 'isom', 0, 'isommp42')
  const inMdat = ftyp.length + 8
  return bytes(
    ftyp,
    box('mdat', picture, places),
    box(
      'moov',
      box('mvhd', 0, taken, taken, 1000, 60_000),
      track('vide', inMdat, [100, 200]),
      track(handler, inMdat + picture.length, [places.length / 2, places.length / 2]),
      placeBox(place),
      box('meta', 0, 'com.apple.quicktime.location.ISO6709', place),
    ),
    box('uuid', Buffer.alloc(16, 1), `<x:xmpmeta>${place}</x:xmpmeta>`),
    ...(pieces ? [box('moof', box('mfhd', 0, 1))] : []),
  )
}

const element = (id: string, ...inside: readonly (Buffer | string)[]): Buffer => {
  const body = bytes(...inside)
  const size = Buffer.alloc(8)
  size.writeBigUInt64BE(BigInt(body.length))
  size[0] = 1
  return bytes(Buffer.from(id, 'hex'), size, body)
}
export const tagsWith = (place: string): Buffer =>
  element('1254c367', element('7373', element('67c8', element('45a3', 'LOCATION'), element('4487', place))))

/** As browsers record: neither the segment nor its cluster says how long it is. */
export function webmWith(place: string, { trackType = 1 } = {}): Buffer {
  const open = (id: string): Buffer => bytes(Buffer.from(id, 'hex'), Buffer.from('01ffffffffffffff', 'hex'))
  return bytes(
    element('1a45dfa3', element('4282', 'webm')),
    open('18538067'),
    element(
      '1549a966',
      element('2ad7b1', Buffer.from('0f4240', 'hex')),
      element('4461', Buffer.alloc(8, 9)),
      element('7ba9', `At ${place}`),
      element('5741', 'Zuleika Phone 9'),
    ),
    element('1654ae6b', element('ae', element('83', Buffer.from([trackType])), element('86', 'V_VP8'))),
    tagsWith(place),
    open('1f43b675'),
    element('e7', Buffer.from([0])),
    element('a3', Buffer.alloc(300, 0x7a)),
    element('a3', Buffer.alloc(200, 0x7a)),
  )
}

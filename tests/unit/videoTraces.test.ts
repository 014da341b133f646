import { describe, expect, it } from 'vitest'
import { systemRandom } from '../../src/base/index.ts'
import { findTraces, readerOf, withoutTraces } from '../../src/ui/parts/media/traces.ts'
import { box, mp4With, webmWith } from '../helpers/someVideo.ts'

/** F12: what a video file says of where and when it was taken, and with what, is gone before anything of it is kept. */
const place = '+53.7140-002.0964/'
const picture = Buffer.alloc(200, 0x7a)

/** As it would be kept: cut in pieces anywhere. */
async function kept(file: Buffer, cut: number) {
  const found = await findTraces(readerOf(new Blob([new Uint8Array(file)])))
  if (!found) return undefined
  const pieces: Buffer[] = []
  for (let at = 0; at < file.length; at += cut)
    pieces.push(Buffer.from(withoutTraces(new Uint8Array(file.subarray(at, at + cut)), at, found.traces)))
  return { type: found.type, bytes: Buffer.concat(pieces) }
}

describe('a video', () => {
  it.each([
    ['mp4', mp4With(place), 'video/mp4'],
    ['webm', webmWith(place), 'video/webm'],
  ])('F12: as %s keeps picture and length, and no place, no day and no maker', async (_, file, type) => {
    expect(file.includes(place)).toBe(true)
    for (const cut of [1, 7, 64, 10_000]) {
      const made = await kept(file, cut)
      expect(made?.type).toBe(type)
      expect(made?.bytes.length).toBe(file.length)
      expect(made?.bytes.includes(picture)).toBe(true)
      for (const trace of [place, 'Zuleika', 'ISO6709', 'LOCATION', 'xmpmeta', '08:01'])
        expect(made?.bytes.includes(trace), trace).toBe(false)
      expect(made?.bytes.includes(Buffer.from('e1f2a3b4', 'hex'))).toBe(false)
      expect(made?.bytes.includes(Buffer.alloc(8, 9))).toBe(false)
      // Nothing more is found in what is left, and it is as whole as before.
      expect(await kept(made?.bytes ?? file, 64)).toEqual(made)
    }
  })

  it('is none where it is an SVG, a text, broken off, or something else in that dress', async () => {
    const mp4 = mp4With(place)
    for (const bad of [
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      Buffer.from('Dear diary'),
      Buffer.alloc(0),
      mp4.subarray(0, mp4.length - 3),
      mp4.subarray(0, 30),
      Buffer.concat([mp4, Buffer.from('tail')]),
      box('ftyp', 'isom', 0),
      webmWith(place).subarray(0, 60),
      Buffer.concat([Buffer.from('1a45dfa3', 'hex'), Buffer.alloc(40)]),
    ])
      expect(await kept(bad, 64), bad.toString('latin1').slice(0, 20)).toBeUndefined()
  })

  it('is refused where what it says beside picture and sound cannot be taken out', async () => {
    expect(await kept(mp4With(place, { pieces: true }), 64)).toBeUndefined()
    expect(await kept(webmWith(place, { trackType: 17 }), 64)).toBeUndefined()
    // With a track of pictures alone, pieces are as good.
    expect(await kept(mp4With(place, { handler: 'soun', pieces: true }), 64)).toBeDefined()
  })

  it('never hangs and never throws on bytes by chance', async () => {
    for (let n = 0; n < 400; n++) {
      const file = Buffer.from(n % 2 ? mp4With(place) : webmWith(place))
      for (let k = 0; k < 3; k++) file[(systemRandom(2)[0] ?? 0) * 3] = systemRandom(1)[0] ?? 0
      await kept(file, 512)
    }
  })
})

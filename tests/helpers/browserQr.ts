import type { Page } from 'playwright-core'

/**
 * Reads a QR code from its squares on the page (ISO/IEC 18004, byte mode, level M, versions 1 to 10). The squares are
 * exact, so that nothing has to be corrected: what is read is what stands there, by other code than what drew it.
 */
export async function readQr(page: Page, label: RegExp): Promise<string> {
  const squares = await page.getByRole('img', { name: label }).evaluate((svg) => ({
    size: (svg as SVGSVGElement).viewBox.baseVal.width,
    path: svg.querySelector('path')?.getAttribute('d') ?? '',
  }))
  return decodeQr(squaresOf(squares.path, squares.size))
}

type Squares = readonly (readonly boolean[])[]

/** Without the light border. */
function squaresOf(path: string, size: number): Squares {
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`))
  const first = Math.min(...[...dark].map((place) => Number(place.split(' ')[0])))
  const side = Array.from({ length: size - 2 * first }, (_, n) => n + first)
  return side.map((y) => side.map((x) => dark.has(`${x} ${y}`)))
}

/** Of level M, by version: data codewords of each block, in order. */
const blocksOf: readonly (readonly number[])[] = [
  [16],
  [28],
  [44],
  [32, 32],
  [43, 43],
  [27, 27, 27, 27],
  [31, 31, 31, 31],
  [38, 38, 39, 39],
  [36, 36, 36, 37, 37],
  [43, 43, 43, 43, 44],
]

const alignmentOf: readonly (readonly number[])[] = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
]

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

function decodeQr(squares: Squares): string {
  const size = squares.length
  const version = (size - 17) / 4
  const blocks = blocksOf[version - 1]
  if (!blocks) throw new Error(`a square picture of ${size} by ${size} is not read here`)
  const at = (x: number, y: number): boolean => squares[y]?.[x] ?? false

  // Five bits beside the upper left corner: level (00 is M) and mask, with 10101 laid over them.
  const format = [0, 1, 2, 3, 4].reduce((bits, n) => (bits << 1) | Number(at(n, 8)), 0) ^ 0b10101
  const mask = masks[format & 7]
  if (format >> 3 !== 0 || !mask) throw new Error('not of level M')

  const bits = placesOf(size, version).map(([x, y]) => at(x, y) !== mask(x, y))
  const words = Array.from({ length: Math.floor(bits.length / 8) }, (_, n) => number(bits, n * 8, 8))
  const data = joinBlocks(words, blocks).flatMap((word) =>
    [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => ((word >> bit) & 1) === 1),
  )
  if (number(data, 0, 4) !== 4) throw new Error('not in bytes')
  const counted = version < 10 ? 8 : 16
  const length = number(data, 4, counted)
  const bytes = Array.from({ length }, (_, n) => number(data, 4 + counted + n * 8, 8))
  return new TextDecoder().decode(Uint8Array.from(bytes))
}

const number = (bits: readonly boolean[], from: number, length: number): number =>
  bits.slice(from, from + length).reduce((sum, bit) => sum * 2 + Number(bit), 0)

/** The places that carry data, two columns at a time from the right, up and down by turns, past the timing column. */
function placesOf(size: number, version: number): readonly (readonly [number, number])[] {
  const places: [number, number][] = []
  let up = true
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5
    for (let n = 0; n < size; n++)
      for (const x of [right, right - 1]) {
        const y = up ? size - 1 - n : n
        if (!isPattern(x, y, size, version)) places.push([x, y])
      }
    up = !up
  }
  return places
}

/** Finders with their format, timing, version and alignment squares carry no data. */
function isPattern(x: number, y: number, size: number, version: number): boolean {
  const far = size - 9
  if ((x <= 8 && y <= 8) || (x > far && y <= 8) || (x <= 8 && y > far)) return true
  if (x === 6 || y === 6) return true
  if (version >= 7 && ((x < 6 && y > size - 12) || (y < 6 && x > size - 12))) return true
  const centres = alignmentOf[version - 1] ?? []
  return centres.some((cx) =>
    centres.some((cy) => {
      const last = centres.at(-1)
      const inFinder = (cx === 6 && cy === 6) || (cx === 6 && cy === last) || (cx === last && cy === 6)
      return !inFinder && Math.abs(x - cx) <= 2 && Math.abs(y - cy) <= 2
    }),
  )
}

/** The first words of all blocks come first, then the second ones; the longer blocks are the last. */
function joinBlocks(words: readonly number[], blocks: readonly number[]): readonly number[] {
  const joined = blocks.map((): number[] => [])
  let next = 0
  for (let n = 0; n < Math.max(...blocks); n++)
    blocks.forEach((length, block) => {
      if (n < length) joined[block]?.push(words[next++] ?? 0)
    })
  return joined.flat()
}

import { randomBytes } from 'node:crypto'

/** Something that must be nowhere: a word of a person, or the 32 bytes of an id. */
export type Canary = { readonly what: string; readonly bytes: Buffer; readonly isText: boolean }

export type Aviary = {
  /** A word that is like no other, and is searched for from now on. */
  word(what: string): string
  /** An id in hex, searched for as bytes and as every spelling of them. */
  id(what: string, hex: string): void
  readonly all: readonly Canary[]
  /** What of it is in those bytes, as "what (spelling)". */
  findIn(haystack: Buffer): readonly string[]
  /** What of it is in there at all, in whatever spelling. */
  seenIn(haystack: Buffer): ReadonlySet<string>
}

/** Every word begins with 16 letters and digits that nobody else would write. */
export function createAviary(): Aviary {
  const stem = `kq${randomBytes(7).toString('hex')}`
  const all: Canary[] = []

  const hits = (haystack: Buffer): readonly Sought[] =>
    search(
      haystack,
      all.flatMap(({ what, bytes, isText }) =>
        spellingsOf(bytes, isText).map((spelled) => ({ what, ...spelled })),
      ),
    )

  return {
    all,
    word(what) {
      const word = `${stem}${String(all.length).padStart(2, '0')}`
      all.push({ what, bytes: Buffer.from(word), isText: true })
      return word
    },
    id(what, hex) {
      if (!all.some((known) => !known.isText && known.bytes.toString('hex') === hex))
        all.push({ what: `${what} ${all.length}`, bytes: Buffer.from(hex, 'hex'), isText: false })
    },
    findIn: (haystack) => hits(haystack).map(({ what, spelling }) => `${what} (${spelling})`),
    seenIn: (haystack) => new Set(hits(haystack).map(({ what }) => what)),
  }
}

type Sought = Spelling & { readonly what: string }

/** All needles in one pass, however many: by two bytes at every place, then four, then whole. */
function search(haystack: Buffer, sought: readonly Sought[]): readonly Sought[] {
  const byTwo = new Uint8Array(65_536)
  const byFour = new Map<number, Sought[]>()
  for (const one of sought) {
    byTwo[one.needle.readUInt16LE(0)] = 1
    const four = one.needle.readUInt32LE(0)
    byFour.set(four, [...(byFour.get(four) ?? []), one])
  }
  const found = new Set<Sought>()
  const last = haystack.length - 4
  for (let at = 0; at <= last; at++) {
    if (byTwo[(haystack[at] ?? 0) | ((haystack[at + 1] ?? 0) << 8)] === 0) continue
    for (const one of byFour.get(haystack.readUInt32LE(at)) ?? [])
      if (one.needle.equals(haystack.subarray(at, at + one.needle.length))) found.add(one)
  }
  return [...found]
}

type Spelling = { readonly spelling: string; readonly needle: Buffer }

/** How bytes are written down by programs, deliberately or not. */
export function spellingsOf(bytes: Buffer, isText: boolean): readonly Spelling[] {
  const hex = bytes.toString('hex')
  const plain: Spelling[] = [
    { spelling: 'raw', needle: bytes },
    { spelling: 'hex', needle: Buffer.from(hex) },
    { spelling: 'HEX', needle: Buffer.from(hex.toUpperCase()) },
    ...[0, 1, 2].flatMap((offset) => base64At(bytes, offset)),
  ]
  // Hex digits and base64 are text themselves, and text is also kept two bytes a letter.
  const wide = (isText ? plain : plain.slice(1)).flatMap(({ spelling, needle }) =>
    utf16Of(needle).map((each, i) => ({
      spelling: `${spelling}, utf-16${i === 0 ? 'le' : 'be'}`,
      needle: each,
    })),
  )
  return [...plain, ...wide]
}

/** In the middle of other bytes, base64 looks different at each of three offsets; the edges hang on the neighbours. */
function base64At(bytes: Buffer, offset: number): readonly Spelling[] {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
  const from = offset === 0 ? 0 : 4
  const to = Math.floor((offset + bytes.length) / 3) * 4
  const middle = text.slice(from, to)
  const url = middle.replaceAll('+', '-').replaceAll('/', '_')
  const both = url === middle ? [middle] : [middle, url]
  return both.map((each) => ({ spelling: `base64 at ${offset}`, needle: Buffer.from(each) }))
}

function utf16Of(text: Buffer): readonly Buffer[] {
  const le = Buffer.from(text.toString('latin1'), 'utf16le')
  return [le, Buffer.from(le).swap16()]
}

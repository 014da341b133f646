import { beforeAll, describe, expect, test } from 'vitest'
import { bytesToHex } from '../../src/base/index.ts'
import { cryptoReady } from '../../src/crypto/index.ts'
import {
  decodeShare,
  encodeShare,
  joinShares,
  kitEntropy,
  kitFromEntropy,
  mintKit,
  parseShare,
  shareToWords,
  splitKit,
  type Share,
} from '../../src/keys/index.ts'
import { fixedRandom } from '../helpers/cast.ts'

beforeAll(() => cryptoReady)

const kit = (words = 'helpers') => mintKit(fixedRandom(words))

/** Every way to choose `count` of them. */
function choices<T>(all: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]]
  return all.flatMap((one, i) => choices(all.slice(i + 1), count - 1).map((rest) => [one, ...rest]))
}

async function joined(shares: readonly Share[]): Promise<string> {
  const kitOrNot = await joinShares(shares)
  return kitOrNot.ok ? kitEntropy(kitOrNot.value) : kitOrNot.refusal.kind
}

test.each([
  [2, 2],
  [3, 2],
  [5, 3],
  [7, 7],
])(
  'of %i parts any %i make the kit whole, in any order, and one fewer says how many are missing',
  async (total, needed) => {
    const shares = await splitKit(kit(), total, needed)
    expect(shares.map((share) => share.index)).toEqual(Array.from({ length: total }, (_, i) => i + 1))
    for (const some of choices(shares, needed)) {
      expect(await joined([...some].reverse())).toBe(kitEntropy(kit()))
      const few = await joinShares(some.slice(1))
      expect(few).toEqual({ ok: false, refusal: { kind: 'shares-few', missing: 1 } })
    }
  },
)

test('the same part twice is one, and more than are needed do no harm', async () => {
  const [one, two, three] = (await splitKit(kit(), 3, 2)) as [Share, Share, Share]
  expect(await joined([one, one])).toBe('shares-few')
  expect(await joined([one, two, three])).toBe(kitEntropy(kit()))
})

test('parts of two sets are told apart, also where the sets look alike', async () => {
  const [mine] = (await splitKit(kit(), 3, 2)) as [Share]
  const [, other] = (await splitKit(kit('others'), 3, 2)) as [Share, Share]
  expect(mine.tag).not.toBe(other.tag)
  expect(await joined([mine, other])).toBe('shares-mixed')
  expect(await joined([mine, { ...other, tag: mine.tag }])).toBe('shares-mixed')
})

test('fewer than are needed say nothing: with one part, every kit is still possible', async () => {
  // Over GF(256) a part of a two-part set is the kit plus a random multiple of x: two sets of one kit share no bytes by rule.
  const parts = await Promise.all(
    Array.from({ length: 40 }, async () =>
      bytesToHex(encodeShare((await splitKit(kit(), 2, 2))[0] as Share)),
    ),
  )
  expect(new Set(parts.map((part) => part.slice(6))).size).toBe(40)
  expect(new Set(parts.map((part) => part.slice(0, 6))).size).toBe(1)
})

describe('on a card', () => {
  test('fifteen words, read back in any case, with numbers, by their first four letters', async () => {
    const [share] = (await splitKit(kit(), 3, 2)) as [Share]
    const words = shareToWords(share)
    expect(words).toHaveLength(15)
    const typed = words.map((word, i) => `${i + 1}. ${word.slice(0, 4).toUpperCase()}`).join('\n')
    const read = parseShare(typed)
    expect(read.ok && bytesToHex(encodeShare(read.value))).toBe(bytesToHex(encodeShare(share)))
  })

  test('what was copied wrongly is told', async () => {
    const [share] = (await splitKit(kit(), 3, 2)) as [Share]
    const words = [...shareToWords(share)]
    const refusal = (text: string) => {
      const read = parseShare(text)
      return read.ok ? undefined : read.refusal
    }
    expect(refusal(words.slice(1).join(' '))).toEqual({ kind: 'words-count', count: 14, wanted: 15 })
    expect(refusal(['kithkith', ...words.slice(1)].join(' '))).toEqual({
      kind: 'words-unknown',
      at: 1,
      word: 'kithkith',
    })
    // Fifteen words have five bits to check them by: one slip in 32 is told only when the parts are put together.
    const swapped = words.map((_, at) => words.map((word, i) => (i === at ? 'abandon' : word)).join(' '))
    expect(swapped.filter((text) => refusal(text)?.kind === 'words-wrong').length).toBeGreaterThan(7)
  })

  test('bytes that are no part are none, and those of a newer app are said to be', async () => {
    const [share] = (await splitKit(kit(), 3, 2)) as [Share]
    const bytes = encodeShare(share)
    const changed = (at: number, to: number) => bytes.map((byte, i) => (i === at ? to : byte))
    expect(decodeShare(bytes)?.index).toBe(1)
    // needed 1; index 0; index above total; total above seven; the x of the secret itself
    for (const [at, to] of [
      [0, 0x11],
      [1, 0x03],
      [1, 0x43],
      [1, 0x18],
      [19, 0],
    ] as const)
      expect(decodeShare(changed(at, to)), `${at} ${to}`).toBeUndefined()
    expect(decodeShare(bytes.slice(1))).toBeUndefined()
    const { bytesToWords } = await import('../../src/keys/words.ts')
    const newer = parseShare(bytesToWords(changed(0, 0x22)).join(' '))
    expect(newer).toEqual({ ok: false, refusal: { kind: 'share-newer' } })
  })
})

test('the library is the one that was reviewed, over the bytes of the kit and nothing else', async () => {
  const { split } = await import('shamir-secret-sharing')
  const entropy = fixedRandom('helpers')(16)
  const parts = await split(entropy, 3, 2)
  const shares = parts
    .slice(1)
    .map((part, i) => decodeShare(new Uint8Array([0x12, ((i + 2) << 4) | 3, 0, ...part])) as Share)
  const tag = (await splitKit(kitFromEntropy(entropy), 2, 2))[0]?.tag ?? 0
  expect(await joined(shares.map((share) => ({ ...share, tag })))).toBe(kitEntropy(kitFromEntropy(entropy)))
})

import { combine, split } from 'shamir-secret-sharing'
import { assert, labels, ok, refuse, type Bytes, type Result } from '../base/index.ts'
import { hash, hide, reveal, type Secret } from '../crypto/index.ts'
import { kitFromEntropy, type Kit } from './kit.ts'
import { bytesToWords, parseWords, type WordsRefusal } from './words.ts'

/**
 * A kit in parts: any `needed` of them make it whole, and fewer tell nothing of it (Shamir, over each of its bytes). The same
 * twenty bytes lie in a helper's app and stand on a card as fifteen words.
 *
 *     version 4 bits | needed 4 | index 4 | total 4 | tag 8 | the part 17 bytes
 *
 * The tag is a byte of a hash of the kit, so that cards of two sets are told apart before anybody asks for the packet.
 */
export type Share = {
  /** From 1, as it stands on a card. */
  readonly index: number
  readonly total: number
  readonly needed: number
  readonly tag: number
  readonly part: Secret<'Share'>
}

export type ShareRefusal = WordsRefusal | { readonly kind: 'share-newer' }
export type JoinRefusal =
  { readonly kind: 'shares-few'; readonly missing: number } | { readonly kind: 'shares-mixed' }

export const mostShares = 7
const version = 1
const partLength = 17
const shareLength = 3 + partLength

export async function splitKit(kit: Kit, total: number, needed: number): Promise<readonly Share[]> {
  assert(needed >= 2 && needed <= total && total <= mostShares, 'two or more of at most seven')
  const parts = await split(Uint8Array.from(reveal(kit.entropy)), total, needed)
  return parts.map((part, i) => ({ index: i + 1, total, needed, tag: tagOf(kit), part: hide(part) }))
}

/** The kit, from as many as are needed. Which of two that disagree is the wrong one, nobody can say. */
export async function joinShares(shares: readonly Share[]): Promise<Result<Kit, JoinRefusal>> {
  const [first] = shares
  if (!first) return refuse({ kind: 'shares-few', missing: 2 })
  if (!shares.every((share) => isSameSet(share, first))) return refuse({ kind: 'shares-mixed' })
  const byIndex = new Map(shares.map((share) => [share.index, share] as const))
  const missing = first.needed - byIndex.size
  if (missing > 0) return refuse({ kind: 'shares-few', missing })
  const parts = [...byIndex.values()].slice(0, first.needed).map(({ part }) => Uint8Array.from(reveal(part)))
  if (new Set(parts.map((part) => part[partLength - 1])).size < parts.length)
    return refuse({ kind: 'shares-mixed' })
  const kit = kitFromEntropy(await combine(parts))
  return tagOf(kit) === first.tag ? ok(kit) : refuse({ kind: 'shares-mixed' })
}

export const isSameSet = (one: Share, other: Share): boolean =>
  one.tag === other.tag && one.needed === other.needed && one.total === other.total

export function encodeShare({ index, total, needed, tag, part }: Share): Bytes {
  const bytes = new Uint8Array(shareLength)
  bytes.set([(version << 4) | needed, (index << 4) | total, tag])
  bytes.set(reveal(part), 3)
  return bytes
}

/** Undefined for bytes that are none, or of a newer app. */
export function decodeShare(bytes: Uint8Array): Share | undefined {
  const [form = 0, place = 0, tag = 0] = bytes
  const [needed, index, total] = [form & 15, place >> 4, place & 15]
  const isOne =
    bytes.length === shareLength &&
    form >> 4 === version &&
    needed >= 2 &&
    needed <= total &&
    index >= 1 &&
    index <= total &&
    total <= mostShares &&
    bytes[shareLength - 1] !== 0
  return isOne ? { index, total, needed, tag, part: hide(bytes.slice(3)) } : undefined
}

export const shareToWords = (share: Share): readonly string[] => bytesToWords(encodeShare(share))

/** Fifteen words as they were typed, or what a card's picture says. */
export function parseShare(text: string): Result<Share, ShareRefusal> {
  const bytes = parseWords(text, 15)
  if (!bytes.ok) return bytes
  if ((bytes.value[0] ?? 0) >> 4 > version) return refuse({ kind: 'share-newer' })
  const share = decodeShare(bytes.value)
  return share ? ok(share) : refuse({ kind: 'words-wrong' })
}

const tagOf = (kit: Kit): number => hash(labels.helpersTag, reveal(kit.entropy))[0] ?? 0

import { encodePlain, equalBytes, labels, shape, type Bytes, type Plain, type Random } from '../base/index.ts'
import {
  freshNonce,
  hash,
  hide,
  open,
  openFrom,
  padTo,
  reveal,
  seal,
  sealTo,
  unpad,
  type ContentKey,
  type Nonce,
  type PublicSealingKey,
  type SealingPair,
} from '../crypto/index.ts'
import { idToBytes, type CircleId, type PersonId, type TeamId } from './ids.ts'
import { mintPerson, redact } from './mint.ts'
import type { PersonPublic, PersonSecret } from './types.ts'

/** Where something private stands, and who wrote it: opened for any other place or author it is nothing. */
export type PrivatePlace = { readonly team: TeamId; readonly circle: CircleId; readonly author: PersonId }

/** People who can open one, its author among them. */
export const mostPrivately = 16

/** Sizes of what is inside, so that a yes, a no and a page of words do not differ by their length. */
const sizes = [1024, 4096, 16_384, 65_536]

/**
 * What only those people can open, and the author: { boxes, commit, nonce, sealed }. `body` under a key of its own, and that
 * key in a box for each person. Undefined where it is too long or for too many. How many can open it is rounded up to 4, 8
 * or 16 with boxes that nobody can open.
 */
export function sealPrivately(
  random: Random,
  place: PrivatePlace,
  author: PersonSecret,
  to: readonly PersonPublic[],
  body: Plain,
): Plain | undefined {
  const bytes = encodePlain(body)
  const size = sizes.find((one) => bytes.length < one)
  const readers = [redact(author), ...to]
  if (size === undefined || readers.length > mostPrivately) return undefined
  const key: ContentKey = hide(random(32))
  const nonce = freshNonce(random)
  const commit = commitOf(key)
  const boxFor = (recipient: PublicSealingKey): Bytes => sealTo(reveal(key), recipient)
  // The author's is found at once; where the others are tells nothing of who they are.
  const boxes = readers.map(({ seal: recipient }) => boxFor(recipient))
  while (boxes.length < 4 || !isPowerOfTwo(boxes.length)) boxes.push(boxFor(redact(mintPerson(random)).seal))
  const [own, ...others] = boxes
  return {
    boxes: [own, ...others.sort(byBytes)] as readonly Bytes[],
    commit,
    nonce,
    sealed: seal(padTo(bytes, size), contextOf(place, commit), nonce, key),
  }
}

/** Undefined for what is not for this person, or not of that place and author. */
export function openPrivately(place: PrivatePlace, mine: PersonSecret, data: Plain): Bytes | undefined {
  const read = readPrivate(data)
  if (!read) return undefined
  const key = keyIn(read.boxes, read.commit, mine.sealing)
  if (!key) return undefined
  const opened = open(read.sealed, contextOf(place, read.commit), read.nonce as Nonce, key)
  const bytes = opened.ok ? unpad(opened.value) : undefined
  return bytes?.ok ? bytes.value : undefined
}

function keyIn(boxes: readonly Uint8Array[], commit: Uint8Array, pair: SealingPair): ContentKey | undefined {
  for (const box of boxes) {
    const opened = openFrom(box, pair)
    const key: ContentKey | undefined = opened.ok ? hide(opened.value) : undefined
    if (key && equalBytes(commitOf(key), commit)) return key
  }
  return undefined
}

/** Everybody who can open it opens the same: nobody is given another key, which would make other words of the same bytes. */
const commitOf = (key: ContentKey): Bytes => hash(labels.privateKey, reveal(key))

const contextOf = ({ team, circle, author }: PrivatePlace, commit: Uint8Array): Bytes =>
  encodePlain({
    label: labels.privateFact,
    team: idToBytes(team),
    circle: idToBytes(circle),
    author: idToBytes(author),
    commit,
  })

const isPowerOfTwo = (count: number): boolean => Number.isInteger(Math.log2(count))

function byBytes(one: Bytes, other: Bytes): number {
  const at = one.findIndex((byte, i) => byte !== other[i])
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}

const readPrivate = shape.exact({
  boxes: shape.list(shape.fixedBytes(80), mostPrivately),
  commit: shape.fixedBytes(32),
  nonce: shape.fixedBytes(24),
  sealed: shape.someBytes(70_000),
})

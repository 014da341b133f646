import { labels } from '../base/index.ts'
import { hash } from '../crypto/index.ts'
import { idToBytes, type PersonId, type TeamId } from './ids.ts'
import { bitsToWords } from './words.ts'

const wordCount = 6

/**
 * Six words that two people read to one another, the same on both their phones only if each has the other's true keys, in
 * the same team: 66 bits of a hash of the three ids, which are hashes of the keys.
 */
export function spokenWords(team: TeamId, one: PersonId, other: PersonId): readonly string[] {
  const [first, second] = [one, other].sort() as [PersonId, PersonId]
  const bytes = hash(labels.spokenCode, idToBytes(team), idToBytes(first), idToBytes(second))
  return bitsToWords(bytes, wordCount)
}

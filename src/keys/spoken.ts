import { labels } from '../base/index.ts'
import { hash } from '../crypto/index.ts'
import { idToBytes, type PersonId, type TeamId } from './ids.ts'
import { wordAt } from './words.ts'

const wordCount = 6
const bitsPerWord = 11

/**
 * Six words that two people read to one another, the same on both their phones only if each has the other's true keys, in
 * the same team: 66 bits of a hash of the three ids, which are hashes of the keys.
 */
export function spokenWords(team: TeamId, one: PersonId, other: PersonId): readonly string[] {
  const [first, second] = [one, other].sort() as [PersonId, PersonId]
  const bytes = hash(labels.spokenCode, idToBytes(team), idToBytes(first), idToBytes(second))
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length: wordCount }, (_, n) =>
    wordAt(Number.parseInt(bits.slice(n * bitsPerWord, (n + 1) * bitsPerWord), 2)),
  )
}

import { labels, textToBytes, type Bytes } from '../base/index.ts'
import { hash } from '../crypto/index.ts'
import { idToBytes, type CircleId, type PersonId } from './ids.ts'

/** What binds the first half of a sheet's code to the circle it was printed for, and to who printed it. */
export const sheetMark = (half: string, circle: CircleId, person: PersonId): Bytes =>
  hash(labels.sheetCode, textToBytes(half), idToBytes(circle), idToBytes(person))

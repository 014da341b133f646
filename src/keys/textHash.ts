import { bytesToHex, labels, textToBytes } from '../base/index.ts'
import { hash } from '../crypto/index.ts'

/** Hash of words that somebody agreed to or promised to keep, in hex: later it shows whether they are still the same. */
export const textHash = (words: string): string => bytesToHex(hash(labels.saidText, textToBytes(words)))

import { labels, textToBytes, type Bytes } from '../base/index.ts'
import { hash, reveal } from '../crypto/index.ts'
import type { VolumeKeys } from './types.ts'

/**
 * The name of a timer at the relay: the same on every phone that can open the volume, so that each can leave it and take it
 * back, and nothing to anybody else.
 */
export const timerIdOf = ({ content }: VolumeKeys, ...words: readonly string[]): Bytes =>
  hash(labels.timerId, reveal(content), ...words.map(textToBytes)).slice(0, 16)

import type { MessageItem } from '../../../app/index.ts'
import type { Words } from '../../words/index.ts'

/** A message in one line: its words, or what it is where it has none. */
export const sumOf = (words: Words, { text, media }: Pick<MessageItem, 'text' | 'media'>): string => {
  const [first] = media
  return text === '' && first ? words.media.sum[first.kind] : text
}

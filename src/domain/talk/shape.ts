import { shape, type Plain } from '../../base/index.ts'
import { mediaLimits, parseMediaRefs, type MediaRef } from '../media/shape.ts'
import { readNews, type News } from './news.ts'

/** Something said to a circle, in words, pictures or a voice. Never changed; a later message may correct it. */
export type Message = {
  readonly text: string
  readonly media: readonly MediaRef[]
  /** The message that it answers, or empty. Its words are looked up, and never repeated here. */
  readonly quotes: string
  readonly news: News | null
  /** A thank-you, with its picture; else empty. */
  readonly thanks: ThanksPicture | ''
}

/** Kept for ever: they are in what was said. */
export const thanksPictures = ['heart', 'star', 'sun', 'tea'] as const
export type ThanksPicture = (typeof thanksPictures)[number]

export const messageType = 'message'
export const messageLimits = { text: 8000, media: mediaLimits.together } as const

const readMessage = shape.lenient<Message>({
  text: [shape.text(messageLimits.text * 4), ''],
  media: [parseMediaRefs, []],
  quotes: [shape.text(100), ''],
  news: [readNews, null],
  thanks: [shape.oneOf(...thanksPictures), ''],
})

/** Undefined where there is nothing in it that this app can show. */
export function parseMessage(data: Plain): Message | undefined {
  const message = readMessage(data)
  return message && (message.text !== '' || message.media.length > 0) ? message : undefined
}

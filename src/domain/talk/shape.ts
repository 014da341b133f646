import { shape, type Plain } from '../../base/index.ts'

/** Something said to a circle. Never changed; a later message may correct it. */
export type Message = { readonly text: string }

export const messageType = 'message'
export const messageLimits = { text: 8000 } as const

const readMessage = shape.exact<Message>({ text: shape.text(messageLimits.text * 4) })

export const parseMessage = (data: Plain): Message | undefined => readMessage(data)

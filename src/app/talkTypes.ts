import type { MediaItem } from './mediaTypes.ts'
import type { Audience, PersonRef, Saved } from './types.ts'

export type MessageItem = {
  readonly messageId: string
  readonly by: PersonRef | null
  readonly at: number
  /** Empty where there is only a photo or a voice. */
  readonly text: string
  readonly media: readonly MediaItem[]
  readonly saved: Saved
}

export type TalkView = {
  /** Circles that I can talk in, each with who will see it. */
  readonly rooms: readonly { readonly audience: Audience; readonly last: MessageItem | null }[]
  readonly room: { readonly audience: Audience; readonly messages: readonly MessageItem[] } | null
}

export type TalkViews = { talk: { params: { circleId: string | null }; data: TalkView } }

export type TalkCommands = {
  /** `media`: ids of what was kept to go with it. One of the two may be empty. */
  say: { takes: { circleId: string; text: string; media?: readonly string[] }; gives: null }
}

import type { DigestEvery, QuietHours } from '../domain/index.ts'
import type { Audience, CircleRef, MessageItem } from './types.ts'

export type { DigestEvery, QuietHours }

/** Something that waits for me. `of`: the news, the circle or the person where I answer it. */
export type NeedsMe = {
  readonly kind: 'emergency' | 'news' | 'answer' | 'direct'
  readonly of: string
  readonly circle: CircleRef | null
  readonly message: Pick<MessageItem, 'by' | 'at' | 'text' | 'media'>
}

/** What is new since I last looked. */
export type DigestView = {
  /** What asks me first; of a flood the newest. */
  readonly needsMe: readonly NeedsMe[]
  /** Circles in which there is something new. */
  readonly rooms: readonly {
    readonly audience: Audience
    readonly fresh: number
    readonly last: MessageItem
  }[]
  readonly every: DigestEvery
  /** My quiet hours, and whether they are those of my page or of this device; null where I have none. */
  readonly quiet: { readonly hours: QuietHours; readonly of: 'page' | 'here' } | null
  /** It is quiet now: only important news and emergencies are shown. */
  readonly isQuiet: boolean
}

export type DigestViews = { digest: { params: null; data: DigestView } }

export type DigestCommands = {
  /** How often what is new is marked on my devices. */
  setDigest: { takes: { every: DigestEvery }; gives: null }
  /** For this device alone; null: as on my page. Two empty times: none. */
  setQuiet: { takes: { quiet: QuietHours | null }; gives: null }
  /** I have read what we two said. Nobody hears of it. */
  seeDirect: { takes: { personId: string }; gives: null }
}

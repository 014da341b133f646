import type { NewsAnswer, NewsAsks } from '../domain/index.ts'
import type { MediaItem } from './mediaTypes.ts'
import type { Audience, PersonRef, Saved } from './types.ts'

export type { NewsAnswer, NewsAsks }

/** One person that important news is for. */
export type NewsReader = {
  readonly person: PersonRef
  /** Their own word; two phones can have said different things. Empty: nothing yet. */
  readonly says: readonly NewsAnswer[]
  /** Somebody rang, or went round, and told them. */
  readonly toldBy: PersonRef | null
  /** They would rather not be rung at this hour. */
  readonly isQuiet: boolean
}

export type NewsItem = {
  /** Of its copy in the first of my circles that it was said to. */
  readonly messageId: string
  readonly by: PersonRef | null
  readonly at: number
  readonly text: string
  readonly media: readonly MediaItem[]
  readonly emergency: boolean
  readonly asks: NewsAsks
  /** Whoever said it has taken it back. */
  readonly isBack: boolean
  /** The Holder took it down from the top of everybody's day. */
  readonly isDown: boolean
  /** Other news of the same author that is up. */
  readonly more: number
  readonly audiences: readonly Audience[]
  /** Everybody but its author, those who have not seen it first. */
  readonly readers: readonly NewsReader[]
  readonly mine: readonly NewsAnswer[]
  readonly saved: Saved
}

export type NewsViews = {
  /** What I have not said anything of, the newest first, and to whom I can say news. */
  importantNews: {
    params: null
    data: {
      readonly toRead: readonly NewsItem[]
      /** Who sent so much that it is not all shown: so many more, and the newest of those. */
      readonly folded: readonly {
        readonly by: PersonRef
        readonly count: number
        readonly messageId: string
      }[]
      readonly audiences: readonly Audience[]
    }
  }
  newsOne: { params: { messageId: string }; data: NewsItem | null }
}

export type NewsCommands = {
  /** Says it to each of these circles. `media`: ids of what was kept to go with it. */
  sayNews: {
    takes: {
      circleIds: readonly string[]
      text: string
      media: readonly string[]
      emergency: boolean
      asks: NewsAsks
    }
    gives: { messageId: string }
  }
  /** I have seen it, and what I say to it. A later answer takes the place of the one before. */
  answerNews: { takes: { messageId: string; says: NewsAnswer }; gives: null }
  /** The Holder alone. `all`: whatever its author has up. */
  takeNewsDown: { takes: { messageId: string; all: boolean }; gives: null }
  /** I told them by mouth. */
  noteNewsTold: { takes: { messageId: string; personId: string }; gives: null }
}

import type { MediaItem } from './mediaTypes.ts'
import type { MessageItem } from './talkTypes.ts'
import type { PersonRef, Saved } from './types.ts'

/** What two people say to one another, and nobody else reads. */
export type DirectRoom = {
  readonly person: PersonRef
  readonly me: PersonRef
  readonly holder: PersonRef
  readonly messages: readonly MessageItem[]
  readonly hasOlder: boolean
}

export type DirectViews = {
  /** `most`: so many of the newest of each of the two. */
  directTalk: { params: { personId: string; most: number }; data: DirectRoom | null }
  /** With whom I talk so, the newest first. */
  directTalks: {
    params: null
    data: {
      readonly talks: readonly {
        readonly person: PersonRef
        readonly at: number
        readonly text: string
        readonly media: readonly MediaItem[]
        /** The last word is theirs, and I have not looked since. */
        readonly isFresh: boolean
        readonly saved: Saved
      }[]
    }
  }
}

export type DirectCommands = {
  sayDirectly: { takes: { personId: string; text: string; media: readonly string[] }; gives: null }
  /** My own. Who has read it has read it. */
  takeBackDirectly: { takes: { personId: string; messageId: string }; gives: null }
}

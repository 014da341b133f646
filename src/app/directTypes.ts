import type { MediaItem } from './mediaTypes.ts'
import type { MessageItem, Quote } from './talkTypes.ts'
import type { PersonRef, Saved } from './types.ts'

/** What two people say to one another, and nobody else reads. */
export type DirectRoom = {
  readonly person: PersonRef
  readonly me: PersonRef
  readonly holder: PersonRef
  readonly messages: readonly MessageItem[]
  readonly hasOlder: boolean
  /** What one of the two pinned up, the newest first. */
  readonly pins: readonly Quote[]
  /** They are not in the team any more. What was said is still there to be read. */
  readonly hasLeft: boolean
  /** I do not want to talk alone with them. They are not told. */
  readonly isStopped: boolean
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
        readonly hasLeft: boolean
        readonly isStopped: boolean
        readonly saved: Saved
      }[]
    }
  }
}

export type DirectCommands = {
  sayDirectly: { takes: { personId: string; text: string; media: readonly string[] }; gives: null }
  /** My own. Who has read it has read it. */
  pinDirectly: { takes: { personId: string; messageId: string; up: boolean }; gives: null }
  /** Known to my own devices alone. */
  stopDirect: { takes: { personId: string; stopped: boolean }; gives: null }
  takeBackDirectly: { takes: { personId: string; messageId: string }; gives: null }
}

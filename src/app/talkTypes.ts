import type { BecameWhat, ThanksPicture } from '../domain/index.ts'
import type { MediaItem } from './mediaTypes.ts'
import type { Audience, PersonRef, Saved } from './types.ts'

export type MessageItem = {
  readonly messageId: string
  readonly by: PersonRef | null
  readonly at: number
  /** Empty where there is only a photo or a voice, and of what was taken back. */
  readonly text: string
  readonly media: readonly MediaItem[]
  /** Whoever said it has taken it back. */
  readonly isBack: boolean
  /** Important: who has seen it and who answered is on a page of its own. */
  readonly isNews: boolean
  /** A thank-you, with its picture; else empty. */
  readonly thanks: ThanksPicture | ''
  readonly quotes: Quote | null
  /** Beside a voice, for who cannot hear it. */
  readonly words: readonly MessageWords[]
  /** What somebody made of it. */
  readonly became: readonly MessageBecame[]
  /** Who says that they have seen it; not everybody does. */
  readonly seenBy: readonly PersonRef[]
  readonly saved: Saved
}

/** What a message answers, as its own author said it. */
export type Quote = {
  readonly messageId: string
  readonly by: PersonRef | null
  readonly text: string
  readonly media: readonly MediaItem[]
  readonly state: 'here' | 'back' | 'not-here'
}

/** `on`: the day of a record, or of the first visit. */
export type MessageBecame = {
  readonly what: BecameWhat
  readonly of: string
  readonly by: PersonRef
  readonly on: string
}

/** The message that a task, a record or a planned visit was made of. */
export type CameFrom = {
  readonly of: string
  readonly circleId: string
  readonly messageId: string
  readonly by: PersonRef | null
}

export type MadeViews = { cameFrom: { params: null; data: { readonly all: readonly CameFrom[] } } }

export type MessageWords = { readonly wordsId: string; readonly by: PersonRef; readonly text: string }

/** Who put it up last; `pinIds`: all that has to be taken off. */
export type PinItem = {
  readonly messageId: string
  readonly by: PersonRef | null
  readonly at: number
  readonly pinIds: readonly string[]
}

export type TalkRoom = {
  readonly audience: Audience
  /** The newest, oldest first. */
  readonly messages: readonly MessageItem[]
  readonly hasOlder: boolean
  /** Who would read a record that is made of a message; null where I write none. */
  readonly care: Audience | null
  readonly pins: readonly (PinItem & { readonly message: Quote })[]
}

export type TalkView = {
  /** Circles that I can talk in, each with who will see it, what others said since I looked, and how much of it answers me. */
  readonly rooms: readonly {
    readonly audience: Audience
    readonly last: MessageItem | null
    readonly fresh: number
    readonly answersMe: number
  }[]
  readonly room: TalkRoom | null
  /** Whether others hear from this device what I have seen. */
  readonly saySeen: boolean
  /** My quiet hours: nothing is marked as new, and no page moves by itself. */
  readonly isQuiet: boolean
}

export type TalkViews = {
  /** `most`: so many of the newest; older ones are asked for. */
  talk: { params: { circleId: string | null; most?: number }; data: TalkView }
}

export type TalkCommands = {
  /** `media`: ids of what was kept to go with it. One of the two may be empty. `quotes`: the message that it answers. */
  say: {
    takes: {
      circleId: string
      text: string
      media?: readonly string[]
      quotes?: string
      thanks?: ThanksPicture
    }
    gives: null
  }
  /** I have looked at what is there now. Says nothing where nothing is new. */
  seeTalk: { takes: { circleId: string }; gives: null }
  setSaySeen: { takes: { saySeen: boolean }; gives: null }
  pinMessage: { takes: { circleId: string; messageId: string }; gives: null }
  unpinMessage: { takes: { circleId: string; pinIds: readonly string[] }; gives: null }
  /** My own. Who has read it has read it. */
  takeBack: { takes: { circleId: string; messageId: string }; gives: null }
  /** It comes on the list to do of the same people, or among the care records. */
  makeOfMessage: {
    takes: { circleId: string; messageId: string; what: 'task' | 'record' }
    gives: null
  }
  /** A visit was planned of it. */
  noteMessageBecame: { takes: { circleId: string; messageId: string; seriesId: string }; gives: null }
  /** Types what a voice says, in place of the words that are there. */
  writeVoiceWords: {
    takes: { circleId: string; messageId: string; text: string; replaces: readonly string[] }
    gives: null
  }
}

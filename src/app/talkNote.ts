import { seenOf, type DigestEvery, type Head, type QuietHours, type Seen } from '../domain/index.ts'
import { keepNote, type CircleId, type PersonId } from '../keys/index.ts'
import type { Context } from './context.ts'
import type { Look } from './look.ts'
import { notes } from './notes.ts'
import type { TalkIndex } from './talkIndex.ts'

/** What this device remembers of talk: whether others hear what was seen, and how far each room was read here. */
export type TalkNote = {
  readonly saySeen: boolean
  /** By circle; by `talkWith` of those with whom I talk alone. */
  readonly looked: Readonly<Record<string, readonly Head[]>>
  readonly every: DigestEvery
  /** Null: as on my page. */
  readonly quiet: QuietHours | null
}

export const talkWith = (person: PersonId): string => `with ${person}`

export const readTalkNote = (context: Context): TalkNote => {
  const text = context.keyring().noteByName.get(notes.talk)
  const usual: TalkNote = { saySeen: true, looked: {}, every: 'always', quiet: null }
  return { ...usual, ...(text ? (JSON.parse(text) as Partial<TalkNote>) : {}) }
}

export const keepTalkNote = (context: Context, note: TalkNote) =>
  context.keeper.keep((keyring) => keepNote(keyring ?? context.keyring(), notes.talk, JSON.stringify(note)))

/** How far I have read a room: what my phones said of it, and what this one kept to itself. */
export const lookedIn = (look: Look, context: Context, circle: CircleId, talk: TalkIndex): Seen =>
  seenOf([
    ...[...(talk.seenBy().get(look.me) ?? [])].map(([device, at]) => ({ device, at })),
    ...(readTalkNote(context).looked[circle] ?? []),
  ])

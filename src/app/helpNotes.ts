import { keepNote, type Keyring } from '../keys/index.ts'
import type { Context } from './context.ts'
import { notes } from './notes.ts'

/**
 * What a device remembers of helping others back, as JSON in its notes: kept before it is said, so that a phone that goes off
 * in the middle goes on where it was. Bytes are in hex.
 */

/** My part of somebody's kit. Without a yes there is none. */
export type Helping = {
  /** The act in which I was asked. */
  readonly asked: string
  readonly will: boolean
  /** The answer is on its way to who asked. */
  readonly isSaid: boolean
  readonly share: string
  /** Secret of the kit's place. */
  readonly place: string
}

/** Of people who are coming back: when this device first heard of each, and what it knows and did. */
export type ComingBack = {
  /** By act, milliseconds since 1970. */
  readonly seen: Readonly<Record<string, number>>
  /** Devices whose person I have heard or seen. */
  readonly sure: readonly string[]
  /** Acts of those who were given keys from here. */
  readonly given: readonly string[]
}

/** The link of a device that I am asked to help back. */
export type HelpMeeting = {
  readonly secret: string
  readonly answer: string
  /** Whose share I said shall go there: the act in which I was asked; empty before. */
  readonly give: string
}

/** On a device that comes back: from the first link until it is in. */
export type Regaining = {
  /** The link for the next helper, its number, and the answer that was heard. */
  readonly secret: string
  readonly number: string
  readonly ends: number
  readonly heard: string
  readonly shares: readonly string[]
  /** Who gave them; '' for a card. */
  readonly helped: readonly string[]
  readonly name: string
  /** Once the shares were put together and led nowhere. */
  readonly isLost: boolean
  /** Once they led to somebody: the kit, its team, and the act that says who comes back. */
  readonly kit: string
  readonly team: string
  readonly act: string
}

export const readHelpings = (keyring: Keyring): readonly Helping[] =>
  JSON.parse(keyring.noteByName.get(notes.helping) || '[]') as readonly Helping[]

export const readComingBack = (keyring: Keyring): ComingBack =>
  JSON.parse(keyring.noteByName.get(notes.comingBack) || '{"seen":{},"sure":[],"given":[]}') as ComingBack

export const readMeeting = (keyring: Keyring): HelpMeeting | undefined =>
  (JSON.parse(keyring.noteByName.get(notes.helpMeeting) || 'null') as HelpMeeting | null) ?? undefined

export const readRegaining = (keyring: Keyring | undefined): Regaining | undefined =>
  (JSON.parse(keyring?.noteByName.get(notes.regaining) || 'null') as Regaining | null) ?? undefined

export const keepComingBack = (context: Context, change: (before: ComingBack) => ComingBack) =>
  context.keeper.keep((kept) => {
    const keyring = kept ?? context.keyring()
    return keepNote(keyring, notes.comingBack, JSON.stringify(change(readComingBack(keyring))))
  })

export const keepMeeting = (context: Context, meeting: HelpMeeting | null) =>
  context.keeper.keep((kept) =>
    keepNote(kept ?? context.keyring(), notes.helpMeeting, meeting ? JSON.stringify(meeting) : ''),
  )

/** Replaces the one of the same act. */
export const keepHelping = (context: Context, helping: Helping) =>
  context.keeper.keep((kept) => {
    const keyring = kept ?? context.keyring()
    const others = readHelpings(keyring).filter((one) => one.asked !== helping.asked)
    return keepNote(keyring, notes.helping, JSON.stringify([...others, helping]))
  })

/** With the team goes what others gave me to keep for them. */
export const forgetHelping = (keyring: Keyring): Keyring =>
  [notes.helping, notes.comingBack, notes.helpMeeting].reduce(
    (ring, name) => keepNote(ring, name, ''),
    keyring,
  )

export const keepRegaining = (keyring: Keyring, regaining: Regaining | null): Keyring =>
  keepNote(keyring, notes.regaining, regaining ? JSON.stringify(regaining) : '')

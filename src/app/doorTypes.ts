import type { CirclePurpose } from './types.ts'

export type InvitationCard = {
  readonly holderName: string
  readonly inviterName: string
  /** How the inviter calls the one invited: "my sister". */
  readonly relation: string
  readonly ask: string
  readonly purposes: readonly CirclePurpose[]
  readonly endsAt: number
  /** For how long they are asked, in milliseconds from when they are let in; null: for good. */
  readonly stays: number | null
}

/** What was asked at the door of an invitation, and what the inviter said to it. */
export type DoorQuestionItem = {
  readonly questionId: string
  readonly text: string
  readonly at: number
  readonly reply: string | null
}

export type DoorsView = {
  readonly doors: readonly {
    readonly invitationId: string
    readonly questions: readonly DoorQuestionItem[]
  }[]
}

export type DoorViews = { doors: { params: null; data: DoorsView } }

export type DoorCommands = {
  /** By whoever has the link, before they answer. Leaves nothing on the device. */
  askAtDoor: { takes: { link: string; text: string }; gives: null }
  readDoor: { takes: { link: string }; gives: { questions: readonly DoorQuestionItem[] } }
  /** The inviter's, from the phone that sent the invitation. */
  replyAtDoor: { takes: { invitationId: string; questionId: string; text: string }; gives: null }
}

import type { DoorCardText, EmergencyField, Light, OnBehalf } from '../domain/index.ts'
import type { BehalfItem } from './paperTypes.ts'
import type { Audience, PersonRef, Saved } from './types.ts'

export type { DoorCardText, EmergencyField, Light }

/** One wording of a field of the emergency card, the passport, or the plan for when a carer cannot come. */
export type LineItem = {
  readonly lineId: string
  readonly text: string
  readonly phone: string
  readonly person: PersonRef | null
  readonly order: number
  readonly audience: Audience
  readonly by: PersonRef | null
  readonly at: number
  readonly behalf: BehalfItem | null
  /** The card it was taken from says something else by now, as far as I can read it: each of its wordings. */
  readonly cardSays: readonly string[] | null
  /** Somebody wrote in it or took it out who has no right to: shown all the same, with their name. */
  readonly isOdd: boolean
  readonly saved: Saved
}

/** A wording that somebody took out, and whether they wrote another in its place. */
export type TakenItem = {
  readonly lineId: string
  readonly field: EmergencyField
  /** What it said; null where the one who took it out had written it, or it lies too far back: putting it back shows it. */
  readonly was: { readonly text: string; readonly phone: string; readonly person: PersonRef | null } | null
  readonly by: PersonRef | null
  readonly at: number
  readonly isReplaced: boolean
}

export type EmergencyItem = {
  readonly field: EmergencyField
  /** None: nobody has said. Two or more, but for those who step in: not agreed. */
  readonly lines: readonly LineItem[]
}

/** Words that stand somewhere already, for a field that nobody has answered: one tap puts them there. */
export type EmergencyOffer = {
  readonly offerId: string
  readonly field: EmergencyField
  /** `ring`, `key`: somebody says on their page that they can be rung, that they have a key. `hat`: they look after the key. */
  readonly from: 'profile' | 'contact' | 'ring' | 'key' | 'hat' | 'chart'
  readonly text: string
  readonly phone: string
  /** Of the team. */
  readonly person: PersonRef | null
  readonly cardId: string | null
  /** Who sees it where it stands now; null where it is not known. */
  readonly audience: Audience | null
}

/** As far as the one who looks can see it. */
export type EmergencyView = {
  readonly holder: PersonRef
  readonly fields: readonly EmergencyItem[]
  /** Circles that I can put something into. */
  readonly audiences: readonly Audience[]
  /** `mine`: I am the one it is about. `for`: I may write it down for them, and say so. */
  readonly canWrite: 'mine' | 'for' | null
  readonly people: readonly PersonRef[]
  /** What was taken out, the newest first; for those who write here. */
  readonly taken: readonly TakenItem[]
  /** To the Holder, until it was read here: what others took out. */
  readonly takenNews: readonly TakenItem[]
  /** What is shown on this device while it is locked. Null: the card is not mine to show. */
  readonly atDoor: readonly EmergencyField[] | null
  /** For the person it is about. */
  readonly offers: readonly EmergencyOffer[]
}

export type EmergencyViews = { emergency: { params: null; data: EmergencyView } }

export type EmergencyCommands = {
  /** Says a field anew. `replaces` are the wordings that the one who writes has seen: they are taken out. */
  saveLine: {
    takes: {
      field: EmergencyField
      circleId: string
      text: string
      phone: string
      personId: string | null
      order: number
      cardId: string | null
      replaces: readonly string[]
      behalf: OnBehalf | null
    }
    gives: { lineId: string }
  }
  /** Whoever holds this device can read these from now on, without a PIN; as they are at any time. */
  showAtDoor: { takes: { fields: readonly EmergencyField[] }; gives: null }
  hideAtDoor: { takes: null; gives: null }
  /** What it said when it was begun, as the Holder's own word from now on. */
  putLineBack: { takes: { lineId: string }; gives: { lineId: string } }
  removeLines: { takes: { lineIds: readonly string[] }; gives: null }
}

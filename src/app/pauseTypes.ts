import type { Audience, PersonRef, Saved } from './types.ts'

export type PauseCommands = {
  /** The team rests. `until` '' while nobody knows. Said again it changes the pause that is there. */
  pauseTeam: { takes: { from: string; until: string; why: string }; gives: null }
  goOn: { takes: null; gives: null }
  /** The Holder's: the team is over. With `clear`, everybody's place ends too, and their phones empty themselves. */
  endTeam: { takes: { clear: boolean }; gives: null }
  /** By the keeper whom the Holder chose: the person has died. */
  tellDeath: { takes: { on: string }; gives: null }
  /** It is not so, or it was a mistake. */
  takeBackEnd: { takes: { endedId: string }; gives: null }
}

export type PauseItem = {
  readonly pauseId: string
  readonly from: string
  readonly until: string
  readonly why: string
  readonly by: PersonRef
  readonly saved: Saved
}

export type EndedItem = {
  readonly endedId: string
  readonly kind: 'ended' | 'died'
  readonly on: string
  readonly by: PersonRef
  readonly mayTakeBack: boolean
}

export type PauseView = {
  readonly mayPause: boolean
  /** The one that is on. */
  readonly now: PauseItem | null
  /** The next one that is said already. */
  readonly coming: PauseItem | null
  readonly ended: EndedItem | null
  /** I wear the hat of the keeper, by the Holder's own word. */
  readonly iAmKeeper: boolean
  readonly keepers: readonly PersonRef[]
  readonly everyone: Audience | null
}

export type PauseViews = { pause: { params: null; data: PauseView } }

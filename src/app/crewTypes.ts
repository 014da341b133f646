import type { PersonRef } from './types.ts'

/** That the passport was shown to an ambulance crew: by whom, when and why. */
export type ShownItem = {
  readonly shownId: string
  readonly by: PersonRef | null
  readonly at: number
  readonly why: string
}

export type CrewView = {
  /** In the care circle: only there the passport can be read. */
  readonly canShow: boolean
  readonly shown: readonly ShownItem[]
  /** To the Holder, until it was read here. */
  readonly news: readonly ShownItem[]
}

export type CrewViews = { crew: { params: null; data: CrewView } }

export type CrewCommands = {
  /** For half an hour this device shows the passport and nothing else, and the Holder is told why. */
  openCrew: { takes: { why: string }; gives: null }
  /** The phone is back with who it belongs to; `pin` is empty where there is none. */
  endCrew: { takes: { pin: string }; gives: null }
}

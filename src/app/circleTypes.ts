import type { CircleColour, CircleSign } from '../domain/index.ts'
import type { Audience, CircleRef, History, PersonRef } from './types.ts'

/** Of a circle that somebody made: as its people speak of it. */
export type OwnCircle = {
  readonly about: string
  readonly sign: CircleSign
  readonly colour: CircleColour
  /** Who is in it beside the one who looks, where it was made for single things and has no name; the Holder first. */
  readonly only: readonly PersonRef[] | null
  /** Nobody writes there more. */
  readonly ended: boolean
}

export type CirclePerson = {
  readonly person: PersonRef
  /** When they came in, by the clock of who let them in. */
  readonly since: number | null
  /** They read what was written from that day on; null: everything. */
  readonly readsFrom: number | null
  /** It ends then by itself; null: for good. */
  readonly until: number | null
  /** It is their time in the whole team that ends. */
  readonly untilIsTeam: boolean
  readonly bringsOthers: boolean
  /** The one who looks may say how long they stay. */
  readonly canTime: boolean
}

export type CircleDetails = {
  readonly circle: CircleRef
  readonly people: readonly CirclePerson[]
  /** Of the team, and not in it: whom the one who looks could bring in. */
  readonly others: readonly PersonRef[]
  /** Who made it and when, of a circle of one's own. */
  readonly made: { readonly by: PersonRef; readonly at: number } | null
  readonly endedAt: number | null
  /** What lies there that the one who looks can open. */
  readonly holds: {
    readonly cards: number
    readonly visits: number
    readonly records: number
    readonly messages: number
  }
  readonly canChange: boolean
  readonly canTake: boolean
  readonly canName: boolean
  /** Give it another name, or end it. */
  readonly canDescribe: boolean
}

/** Somebody's time was over, and it was ended: told to them and to the Holder until they have looked. */
export type TimeOver = {
  readonly newsId: string
  readonly who: PersonRef
  /** Null: the whole team. */
  readonly circle: CircleRef | null
  readonly at: number
  /** How long it was, to be given again. */
  readonly lasted: number
}

export type CirclesView = {
  readonly iAmHolder: boolean
  readonly holder: PersonRef
  readonly canMake: boolean
  /** Those of the team first, then those that were made. */
  readonly circles: readonly CircleDetails[]
  /** Made for single things. */
  readonly only: readonly CircleDetails[]
  readonly ended: readonly CircleDetails[]
  readonly news: readonly TimeOver[]
}

/** Where somebody who writes may put it: circles by name, those for single people that are there, and people to choose from. */
export type WhoCanSeeView = {
  readonly audiences: readonly Audience[]
  readonly only: readonly Audience[]
  readonly people: readonly PersonRef[]
  readonly me: PersonRef
  /** They may say "only these people". */
  readonly canChoose: boolean
}

export type CircleViews = {
  circles: { params: null; data: CirclesView }
  whoCanSee: { params: null; data: WhoCanSeeView }
}

export type CircleWords = {
  readonly name: string
  readonly about: string
  readonly sign: CircleSign
  readonly colour: CircleColour
}

export type CircleCommands = {
  makeCircle: { takes: CircleWords; gives: { circleId: string } }
  describeCircle: { takes: CircleWords & { circleId: string }; gives: null }
  /** Nobody writes there more. What lies there stays with who is in it. */
  endCircle: { takes: { circleId: string }; gives: null }
  /** The circle of exactly these people, the Holder and the one who asks: found, or made. */
  onlyCircle: { takes: { personIds: readonly string[] }; gives: { circleId: string } }
  /** `circleId` null: in the team. `until` null: for good. */
  setTerm: { takes: { personId: string; circleId: string | null; until: number | null }; gives: null }
}

/** What somebody would see with other circles than now; `history` in those that are new to them. */
export type WouldSee = { readonly circleIds: readonly string[]; readonly history: History }

import type {
  Agreeing,
  AgreedAs,
  AgreedState,
  Mood,
  MoodSayer,
  Outcome,
  Proof,
  Reachable,
  Reason,
  Sign,
  TileId,
} from '../domain/index.ts'
import type { RecordItem, RecordVersion } from './recordTypes.ts'
import type { FeelingSafeView } from './rotaTypes.ts'
import type { VisitItem } from './scheduleTypes.ts'
import type { Audience, PersonRef } from './types.ts'

/** One who came, and what both sides say of it. */
export type CameItem = {
  readonly person: PersonRef
  readonly arrivedAt: number
  readonly leftAt: number | null
  /** The same on the wall of the home, HH:MM; '' where it is not yet. */
  readonly arrivedWall: string
  readonly leftWall: string
  /** Null while they are there, and where what was said cannot be. */
  readonly minutes: number | null
  readonly how: Proof
  /** Who said it, where it was somebody else. */
  readonly toldBy: PersonRef | null
  readonly agreed: AgreedState
  readonly said: readonly {
    readonly by: PersonRef
    readonly says: Agreeing
    readonly words: string
    readonly at: number
  }[]
  /** On whose side I say whether it happened; null where I am not asked. */
  readonly iAgreeAs: AgreedAs | null
  readonly iSaid: Agreeing | null
  /** Kith asks for it now; before, it can be said. */
  readonly isTime: boolean
}

export type VisitView = {
  readonly visit: VisitItem
  /** My own record of this visit as it stands; null before the first tick. */
  readonly mine: RecordItem | null
  /** Other people's records of it, as far as I can see them. */
  readonly others: readonly RecordItem[]
  /** Where a record goes; null where I am not in the care circle. */
  readonly recordAudience: Audience | null
  /** Everybody who came, the first first. */
  readonly came: readonly CameItem[]
  /** I can say that I am here: I have not, and I am in the plan or nobody has come. */
  readonly iCanArrive: boolean
  /** What makes it safe for the person to let somebody in. */
  readonly safe: FeelingSafeView
  /** She would like a call first, and I have not said that I rang. */
  readonly mustRing: boolean
  readonly late: readonly LateItem[]
  /** Whose time has come, and who has not said that they are there. */
  readonly waits: readonly WaitItem[]
} | null

/** A visit of the last two weeks that is over, and of which I have not said whether it happened. */
export type ToAgreeItem = {
  readonly visitId: string
  readonly title: string
  readonly date: string
  readonly person: PersonRef
  /** False on the day itself before the evening: it can be said, and nobody is asked for it yet. */
  readonly isTime: boolean
}

export type LateItem = { readonly person: PersonRef; readonly minutes: number; readonly at: number }
/** `heardAt`: when their phone was heard of last, as far as is known here. */
export type WaitItem = {
  readonly person: PersonRef
  readonly heardAt: number | null
  /** When they said that they set out. */
  readonly onWayAt: number | null
}

export type LateView = {
  readonly items: readonly (WaitItem & {
    /** For `noteNews`: not said again on this device. */
    readonly newsId: string
    readonly visit: VisitItem
    /** By how many minutes they said that they come later. */
    readonly said: number
  })[]
  readonly watch: { readonly grace: number; readonly quietFrom: string; readonly quietUntil: string }
  readonly iPlan: boolean
}

export type VisitViews = {
  /** `minute`: by the clock of who looks, so that it is looked at again as time goes by. */
  lateVisits: { params: { minute: number }; data: LateView }
  visit: { params: { visitId: string }; data: VisitView }
  /** The newest first. */
  toAgree: { params: null; data: readonly ToAgreeItem[] }
}

/** What is said of a visit; what is not there stays as it is. */
export type VisitSaid = {
  readonly chose?: string
  readonly signs?: readonly Sign[]
  readonly moodBefore?: Mood | null
  readonly mood?: Mood | null
  readonly moodBy?: MoodSayer | null
  readonly reach?: readonly Reachable[]
  readonly handover?: string
}

export type VisitRecordCommands = {
  tick: {
    takes: { visitId: string; tile: TileId; outcome: Outcome | null; why?: Reason | null }
    gives: null
  }
  writeNote: { takes: { visitId: string; note: string }; gives: null }
  /** Photos and voices that were kept at `visit/<visitId>` go with it. */
  sayOfVisit: { takes: { visitId: string; said: VisitSaid }; gives: null }
  commentRecord: {
    takes: { visitId: string; recordId: string; text: string; commentId?: string }
    gives: null
  }
  /** I have read what the next person must know, in just these words. */
  seeHandover: { takes: { visitId: string; recordId: string; handover: string }; gives: null }
  readRecordHistory: {
    takes: { visitId: string; recordId: string }
    gives: { versions: readonly RecordVersion[] }
  }
}

export type VisitComingCommands = {
  sayRang: { takes: { visitId: string; answered: boolean }; gives: null }
  /** My own word, a few hours before at the most; false takes it back. `ringId`: of another of my teams, which stays unseen. */
  sayOnWay: { takes: { visitId: string; is: boolean; ringId?: string }; gives: null }
  sayLate: { takes: { visitId: string; minutes: number }; gives: null }
  setWatch: { takes: { grace: number; quietFrom: string; quietUntil: string }; gives: null }
  /** HH:MM on the wall of the home. */
  putRight: {
    takes: { visitId: string; personId: string; arrived: string; left: string }
    gives: null
  }
}

export type VisitCommands = {
  /** `tag`: what the code of the tag at the door says. `personId`: somebody else is here, said by who plans. */
  arrive: { takes: { visitId: string; tag?: string; personId?: string }; gives: null }
  /** Whether it happened as it was shown: of one who came and has left. A query says what was otherwise. */
  agreeVisit: {
    takes: {
      visitId: string
      personId: string
      arrivedAt: number
      leftAt: number
      says: Agreeing
      words: string
    }
    gives: null
  }
  leaveVisit: {
    takes: {
      visitId: string
      mood: Mood | null
      handover: string
      moodBy?: MoodSayer | null
      reach?: readonly Reachable[]
    }
    gives: null
  }
}

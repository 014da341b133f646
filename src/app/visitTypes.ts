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
import type { VisitItem } from './scheduleTypes.ts'
import type { Audience, PersonRef } from './types.ts'

/** One who came, and what both sides say of it. */
export type CameItem = {
  readonly person: PersonRef
  readonly arrivedAt: number
  readonly leftAt: number | null
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
} | null

/** A visit of the last two weeks that is over, and of which I have not said whether it happened. */
export type ToAgreeItem = {
  readonly visitId: string
  readonly title: string
  readonly date: string
  readonly person: PersonRef
}

export type VisitViews = {
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
  /** I have read what the next person must know. */
  seeHandover: { takes: { visitId: string; recordId: string }; gives: null }
  readRecordHistory: {
    takes: { visitId: string; recordId: string }
    gives: { versions: readonly RecordVersion[] }
  }
}

export type VisitCommands = {
  arrive: { takes: { visitId: string }; gives: null }
  /** Whether it happened as it stands there: of one who came and has left. A query says what was otherwise. */
  agreeVisit: { takes: { visitId: string; personId: string; says: Agreeing; words: string }; gives: null }
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

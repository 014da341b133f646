import type { CarerCommands } from './carerTypes.ts'
import type { CrewCommands } from './crewTypes.ts'
import type { EmergencyCommands } from './emergencyTypes.ts'
import type { ContactCommands } from './contactTypes.ts'
import type { HatCommands } from './hatTypes.ts'
import type { CircleCommands } from './circleTypes.ts'
import type { LeavingCommands } from './leavingTypes.ts'
import type { PauseCommands } from './pauseTypes.ts'
import type { DeviceCommands } from './deviceTypes.ts'
import type { HelpCommands } from './helpTypes.ts'
import type { LockCommands } from './lockTypes.ts'
import type { MediaCommands, MediaWhy } from './mediaTypes.ts'
import type { MedicineCommands } from './medicineTypes.ts'
import type { MemberCommands } from './memberTypes.ts'
import type { LooksCommands } from './looksTypes.ts'
import type { DismissHow, Nomination } from './nomineeTypes.ts'
import type { GoalCommands } from './goalTypes.ts'
import type { TrustCommands } from './trustTypes.ts'
import type { FindingCommands } from './findingTypes.ts'
import type { KeepingCommands } from './keepingTypes.ts'
import type { ObservationCommands } from './observationTypes.ts'
import type { PaperCommands } from './paperTypes.ts'
import type { ProfileCommands } from './profileTypes.ts'
import type { TeamsCommands } from './teamsTypes.ts'
import type { RotaCommands } from './rotaTypes.ts'
import type { ScheduleCommands } from './scheduleTypes.ts'
import type { PromiseCommands } from './promiseTypes.ts'
import type { TalkCommands } from './talkTypes.ts'
import type { CallCommands } from './callTypes.ts'
import type { DigestCommands } from './digestTypes.ts'
import type { DirectCommands } from './directTypes.ts'
import type { NewsCommands } from './newsTypes.ts'
import type { TaskCommands } from './taskTypes.ts'
import type { TodayCommands } from './todayTypes.ts'
import type { TrialCommands } from './trialTypes.ts'
import type { VisitComingCommands, VisitCommands, VisitRecordCommands } from './visitTypes.ts'
import type { JoinCardCommands } from './joinCardTypes.ts'
import type { WishCommands } from './wishTypes.ts'
import type { ConcernCommands } from './concernTypes.ts'
import type { AloneCommands } from './aloneTypes.ts'
import type { BrowserRefusal } from './browserRefusal.ts'
import type { WakeCommands } from './wakeTypes.ts'
import type { CheckCommands } from './checkTypes.ts'
import type { GlassCommands } from './glassTypes.ts'
import type { ConsentCommands } from './consentTypes.ts'
import type { DecisionCommands } from './decisionTypes.ts'
import type { DoorCommands } from './doorTypes.ts'
import type { MoneyCommands } from './moneyTypes.ts'
import type { CoinCommands } from './coinTypes.ts'
import type { PoolCommands } from './poolTypes.ts'
import type { TinCommands } from './tinTypes.ts'
import type { History, InvitationCard, LockKind } from './types.ts'

export type AppRefusal =
  | { readonly kind: 'link-cut-off' }
  | { readonly kind: 'link-not-ours' }
  | { readonly kind: 'link-newer' }
  | { readonly kind: 'invitation-used' }
  | { readonly kind: 'invitation-withdrawn' }
  /** The relay has nothing under this invitation: it may be wrong, or the inviter's phone has not sent it yet. */
  | { readonly kind: 'invitation-not-found' }
  | { readonly kind: 'invitation-damaged' }
  | { readonly kind: 'own-invitation' }
  | { readonly kind: 'already-a-member' }
  | { readonly kind: 'relay-away' }
  | { readonly kind: 'relay-nonsense' }
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'disk-broken' }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'not-found' }
  /** Nothing was written, ticked or drawn. */
  | { readonly kind: 'nothing-yet' }
  /** It is done for somebody, and how they said so is not chosen yet. */
  | { readonly kind: 'say-how' }
  | { readonly kind: 'media'; readonly why: MediaWhy }
  /** Nobody writes in that circle any more. */
  | { readonly kind: 'circle-ended' }
  /** Until when somebody is in a circle, and that is over. */
  | { readonly kind: 'time-is-past' }
  | { readonly kind: 'empty-name' }
  | { readonly kind: 'too-long'; readonly most: number }
  /** A day, an amount or a choice that cannot be. */
  | { readonly kind: 'not-an-answer' }
  /** The tag that was scanned is of no door here. */
  | { readonly kind: 'other-tag' }
  /** Who is visited would like a call before. */
  | { readonly kind: 'ring-first' }
  /** What was agreed to, or read, says something else by now. */
  | { readonly kind: 'said-since' }
  | { readonly kind: 'bad-date' }
  /** One was written down shortly before, or for the same time: it is given again with a reason only. */
  | { readonly kind: 'dose-recent' }
  | { readonly kind: 'not-a-calendar' }
  | { readonly kind: 'bad-phone' }
  | { readonly kind: 'device-in-use' }
  /** A link to add a device that was used, or that ended, or that nobody waits at. */
  | { readonly kind: 'link-over' }
  /** `at` counts from 1. */
  | { readonly kind: 'words-unknown'; readonly at: number; readonly word: string }
  | { readonly kind: 'words-count'; readonly count: number; readonly wanted: number }
  | { readonly kind: 'words-wrong' }
  | { readonly kind: 'kit-not-found' }
  | { readonly kind: 'share-newer' }
  | { readonly kind: 'card-again' }
  /** Cards, or a card and what a helper gave, that are not of one set. */
  | { readonly kind: 'cards-mixed' }
  | { readonly kind: 'locked' }
  /** Says nothing else. */
  | { readonly kind: 'wrong-pin' }
  | { readonly kind: 'pin-wait'; readonly until: number }
  /** Not 4 to 8 digits; not words of 10 to 200 letters. */
  | { readonly kind: 'pin-form'; readonly of: LockKind }
  | { readonly kind: 'pin-easy' }
  /** To be asked for again before this: see `confirmPin`. */
  | { readonly kind: 'confirm-pin' }
  /** Several people use this device: everybody has a PIN there, and it locks after a minute. */
  | { readonly kind: 'shared-device' }
  /** A PIN first. */
  | { readonly kind: 'needs-pin' }
  | BrowserRefusal
  /** The tab that did the work was closed in the middle; look whether it was done, then try again. */
  | { readonly kind: 'interrupted' }

type FirstCommands = {
  startTeam: { takes: { name: string }; gives: { teamId: string } }
  /** Founds the example team of Maureen Thwaite with its cast, through the real path. */
  lookAround: { takes: null; gives: { teamId: string } }
  invite: {
    /** `stays`: for how long they are asked into the team, in milliseconds from when they are let in. */
    takes: {
      name: string
      relation: string
      ask: string
      circleIds: readonly string[]
      days: number
      stays?: number | null
    }
    gives: { invitationId: string; link: string }
  }
  withdrawInvitation: { takes: { invitationId: string }; gives: null }
  /** Reads who invites and to what. Leaves nothing on the device. */
  readInvitation: { takes: { link: string }; gives: InvitationCard }
  acceptInvitation: { takes: { link: string; name: string }; gives: null }
  /** Tells the inviter's phone "no" without a reason. Leaves nothing on the device. */
  declineInvitation: { takes: { link: string }; gives: null }
  /** Stops waiting and forgets the invitation. */
  stopWaiting: { takes: null; gives: null }
  admit: {
    /** `until`: they are in the team until then; without it, for good. */
    takes: { invitationId: string; circleIds: readonly string[]; history: History; until?: number | null }
    gives: null
  }
  /** A member's circles from now on, but `everyone`. `history`: how far back they read in new ones; `until`: for how long. */
  setCircles: {
    takes: { personId: string; circleIds: readonly string[]; history: History; until?: number | null }
    gives: null
  }
  /** They may bring others into that circle; or not any more. */
  setKeyholder: { takes: { personId: string; circleId: string; on: boolean }; gives: null }
  /** The six words were the same, or they were together when the other joined. */
  checkPerson: { takes: { personId: string; how: 'in-person' | 'spoken' }; gives: null }
  /** Somebody let in anew was here before, and who they were is out. */
  samePerson: { takes: { personId: string; earlierId: string }; gives: null }
  removePerson: { takes: { personId: string }; gives: null }
  /** Who is out stays out; what they wrote that is here comes back, whatever whoever put them out had read of it. */
  keepWords: { takes: { personId: string }; gives: null }
  /** Somebody acts in the Holder's place. It takes the place of what was said of them before. */
  nominate: { takes: Nomination; gives: null }
  /** They are still right: the same for a year more. */
  renewNominee: { takes: { personId: string }; gives: null }
  dismiss: { takes: { personId: string; how: DismissHow }; gives: null }
  /** A nominee's own: they act for nobody any more. */
  layDown: { takes: null; gives: null }
  /** A starter's: it is time. */
  confirmNomination: { takes: { nominationId: string }; gives: null }
  leaveTeam: { takes: null; gives: null }
  sendNow: { takes: null; gives: null }
  /** Asks the browser to keep this app's data. */
  keepStorage: { takes: null; gives: { persisted: boolean } }
  noteNews: { takes: { newsIds: readonly string[] }; gives: null }
}

/** A feature's own commands are one more name here. */
export interface Commands
  extends
    FirstCommands,
    DeviceCommands,
    HelpCommands,
    LockCommands,
    FindingCommands,
    GoalCommands,
    TrustCommands,
    KeepingCommands,
    ObservationCommands,
    PaperCommands,
    CircleCommands,
    TeamsCommands,
    MediaCommands,
    MedicineCommands,
    ProfileCommands,
    MemberCommands,
    ContactCommands,
    LooksCommands,
    HatCommands,
    PromiseCommands,
    TrialCommands,
    WishCommands,
    ConcernCommands,
    AloneCommands,
    WakeCommands,
    CheckCommands,
    GlassCommands,
    JoinCardCommands,
    EmergencyCommands,
    CrewCommands,
    CarerCommands,
    ConsentCommands,
    DecisionCommands,
    DoorCommands,
    LeavingCommands,
    PauseCommands,
    RotaCommands,
    ScheduleCommands,
    VisitCommands,
    MoneyCommands,
    CoinCommands,
    PoolCommands,
    TinCommands,
    VisitRecordCommands,
    VisitComingCommands,
    TalkCommands,
    NewsCommands,
    TodayCommands,
    DigestCommands,
    DirectCommands,
    CallCommands,
    TaskCommands {}

export type CommandName = keyof Commands

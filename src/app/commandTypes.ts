import type { CarerCommands } from './carerTypes.ts'
import type { CrewCommands } from './crewTypes.ts'
import type { EmergencyCommands } from './emergencyTypes.ts'
import type { ContactCommands } from './contactTypes.ts'
import type { HatCommands } from './hatTypes.ts'
import type { CircleCommands } from './circleTypes.ts'
import type { LeavingCommands } from './leavingTypes.ts'
import type { PauseCommands } from './pauseTypes.ts'
import type { HelperCards } from './helpTypes.ts'
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
import type { History, InvitationCard, LockAfter, LockKind, PasskeyView } from './types.ts'

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
  /** A place for a new device of mine to come to, for a quarter of an hour. */
  addDevice: { takes: null; gives: { link: string } }
  stopLinking: { takes: null; gives: null }
  /** The person has seen the same code on both. */
  confirmDevice: { takes: { name: string }; gives: { deviceId: string } }
  nameDevice: { takes: { deviceId: string; name: string }; gives: null }
  dropDevice: { takes: { deviceId: string }; gives: null }
  noteNews: { takes: { newsIds: readonly string[] }; gives: null }
  /** On a device with nobody on it: comes to one that a person has. The shell says how it goes. */
  openDeviceLink: { takes: { link: string }; gives: null }
  stopArriving: { takes: null; gives: null }
  /** The words are on no device after this. */
  makeKit: {
    takes: null
    gives: { words: readonly string[]; name: string; madeAt: number }
  }
  endKit: { takes: null; gives: null }
  /** Three words that `devices.kit.places` asks for, or all twelve. */
  checkKit: { takes: { words: readonly string[] }; gives: { good: boolean } }
  /** On a device with nobody on it. `words` as typed, or what the sheet's picture says. */
  recover: { takes: { words: string }; gives: null }
  /** People who can help me back. `cards` are for those without the app, and on no device after this. */
  askHelpers: {
    takes: { personIds: readonly string[]; cards: number; needed: number; waitHours: number }
    gives: HelperCards
  }
  endHelpers: { takes: null; gives: null }
  answerHelp: { takes: { askedId: string; will: boolean }; gives: null }
  /** A helper's: goes to the device whose link this is. `helpers.meeting` says how it goes. */
  helpBack: { takes: { link: string }; gives: null }
  confirmHelp: { takes: { askedId: string }; gives: null }
  stopHelping: { takes: null; gives: null }
  /** A helper's: I have spoken with who comes back; or I was wrong, and it is not them. */
  vouch: { takes: { regainId: string; sure: boolean }; gives: null }
  stopRegain: { takes: { regainId: string }; gives: null }
  /** On a device with nobody on it: comes back by helpers. The shell says how it goes. */
  beginRegain: { takes: null; gives: null }
  addCard: { takes: { words: string }; gives: null }
  newHelpLink: { takes: null; gives: null }
  lock: { takes: null; gives: null }
  /** `pin` is the passphrase where there is one, and empty where a tap is enough. */
  unlock: { takes: { pin: string }; gives: null }
  setPin: { takes: { kind: LockKind; pin: string }; gives: null }
  changePin: { takes: { old: string; kind: LockKind; pin: string }; gives: null }
  removePin: { takes: { pin: string }; gives: null }
  /** Who is here knows the PIN: opens the commands that need it for two minutes. */
  confirmPin: { takes: { pin: string }; gives: null }
  setAutoLock: { takes: { after: LockAfter }; gives: null }
  /** "Not now": a PIN is not offered again. */
  skipPin: { takes: null; gives: null }
  /** What the passkey answers: a second way in beside the PIN, never the only one. */
  addPasskey: { takes: PasskeyView & { answer: Uint8Array<ArrayBuffer> }; gives: null }
  removePasskey: { takes: { pin: string }; gives: null }
  unlockByPasskey: { takes: { answer: Uint8Array<ArrayBuffer> }; gives: null }
  /** Others may use this device too from now on, each with keys of their own; or I want to be shown otherwise. */
  shareDevice: { takes: { name: string; face: number }; gives: null }
  /** Where nobody else is left on it. */
  stopSharing: { takes: null; gives: null }
  /** Somebody new on a shared device: they are at their own door after it. */
  addPerson: { takes: { name: string; face: number }; gives: null }
  /** Whose door is opened next; null asks again. */
  choosePerson: { takes: { slot: string | null }; gives: null }
  /** Everything of mine on this device, keys and all. What was sent stays with the team. */
  forgetDevice: { takes: null; gives: null }
}

/** A feature's own commands are one more name here. */
export interface Commands
  extends
    FirstCommands,
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

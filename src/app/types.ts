import type { ContactViews } from './contactTypes.ts'
import type { CircleViews, OwnCircle, WouldSee } from './circleTypes.ts'
import type { DeviceItem, DevicesView } from './deviceTypes.ts'
import type { HatViews } from './hatTypes.ts'
import type { LeavingViews } from './leavingTypes.ts'
import type { PauseViews } from './pauseTypes.ts'
import type { HelpersView } from './helpTypes.ts'
import type { MediaViews } from './mediaTypes.ts'
import type { MedicineViews } from './medicineTypes.ts'
import type { HappenedView } from './happenedTypes.ts'
import type { MemberViews } from './memberTypes.ts'
import type { LooksViews } from './looksTypes.ts'
import type { NomineesView } from './nomineeTypes.ts'
import type { CarerViews } from './carerTypes.ts'
import type { CrewViews } from './crewTypes.ts'
import type { EmergencyViews } from './emergencyTypes.ts'
import type { GoalViews } from './goalTypes.ts'
import type { TrustViews } from './trustTypes.ts'
import type { FindingViews } from './findingTypes.ts'
import type { KeepingViews } from './keepingTypes.ts'
import type { ObservationViews } from './observationTypes.ts'
import type { PaperViews } from './paperTypes.ts'
import type { PromiseViews } from './promiseTypes.ts'
import type { TrialViews } from './trialTypes.ts'
import type { JoinCardViews } from './joinCardTypes.ts'
import type { WishViews } from './wishTypes.ts'
import type { ConcernViews } from './concernTypes.ts'
import type { AloneViews } from './aloneTypes.ts'
import type { WakeViews } from './wakeTypes.ts'
import type { CheckViews } from './checkTypes.ts'
import type { GlassViews } from './glassTypes.ts'
import type { ConsentViews } from './consentTypes.ts'
import type { DecisionViews } from './decisionTypes.ts'
import type { DoorViews } from './doorTypes.ts'
import type { PeopleView, PersonView } from './personTypes.ts'
import type { CardItem, ProfileViews } from './profileTypes.ts'
import type { RotaViews } from './rotaTypes.ts'
import type { ScheduleViews, VisitItem } from './scheduleTypes.ts'
import type { ShellView, StorageView } from './shellTypes.ts'
import type { TeamsViews } from './teamsTypes.ts'
import type { UnsentView } from './unsentTypes.ts'
import type { RecordItem, RecordViews } from './recordTypes.ts'
import type { MadeViews, MessageItem, TalkViews } from './talkTypes.ts'
import type { CallViews } from './callTypes.ts'
import type { DigestViews } from './digestTypes.ts'
import type { DirectViews } from './directTypes.ts'
import type { NewsViews } from './newsTypes.ts'
import type { TaskViews } from './taskTypes.ts'
import type { TodayViews } from './todayTypes.ts'
import type { VisitViews } from './visitTypes.ts'
import type { MoneyViews } from './moneyTypes.ts'
import type { AchievementViews } from './achievementTypes.ts'
import type { CoinViews } from './coinTypes.ts'
import type { PoolViews } from './poolTypes.ts'
import type { TinViews } from './tinTypes.ts'

export type * from './contactTypes.ts'
export type * from './circleTypes.ts'
export type * from './concernTypes.ts'
export type * from './aloneTypes.ts'
export type * from './wakeTypes.ts'
export type * from './checkTypes.ts'
export type * from './glassTypes.ts'
export type * from './deviceTypes.ts'
export type * from './doorTypes.ts'
export type * from './helpTypes.ts'
export type * from './medicineTypes.ts'
export type * from './memberTypes.ts'
export type * from './findingTypes.ts'
export type * from './goalTypes.ts'
export type * from './trustTypes.ts'
export type * from './keepingTypes.ts'
export type * from './observationTypes.ts'
export type * from './moneyTypes.ts'
export type * from './achievementTypes.ts'
export type * from './coinTypes.ts'
export type * from './poolTypes.ts'
export type * from './tinTypes.ts'
export type * from './personTypes.ts'
export type * from './profileTypes.ts'
export type * from './recordTypes.ts'
export type * from './scheduleTypes.ts'
export type * from './rotaTypes.ts'
export type * from './shellTypes.ts'
export type * from './newsTypes.ts'
export type * from './callTypes.ts'
export type * from './digestTypes.ts'
export type * from './directTypes.ts'
export type * from './talkTypes.ts'
export type * from './taskTypes.ts'
export type * from './teamsTypes.ts'
export type * from './todayTypes.ts'
export type * from './unsentTypes.ts'
export type * from './visitTypes.ts'

/**
 * What a screen gets and asks for: plain data that can be cloned, so that the session can live in a worker and a test
 * can drive twenty of them in one process. No keys, no handles, no functions.
 */

/** How far back somebody reads who comes in: everything, or what is written from today on. */
export type History = 'all' | 'today'

export type CirclePurpose = 'everyone' | 'news' | 'schedule' | 'care' | 'intimate' | 'money' | 'own'

/** `name` is what the person typed for a circle of their own, and empty for the others, which `ui/words` names. */
export type CircleRef = {
  readonly circleId: string
  readonly purpose: CirclePurpose
  readonly name: string
  /** Of one that somebody made. */
  readonly own?: OwnCircle
}

export type PersonRef = {
  readonly personId: string
  readonly name: string
  /** In the team's words: "sister", "personal assistant"; empty for the supported person. */
  readonly relation: string
  readonly isMe: boolean
  readonly isHolder: boolean
}

/** Who can see a thing: the circle and the people in it now, the one who looks included. */
export type Audience = { readonly circle: CircleRef; readonly people: readonly PersonRef[] }

/** Where one thing of mine is. */
export type Saved = 'on-this-phone' | 'sending' | 'sent' | 'needs-attention'

export type Problem =
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'disk-broken' }
  | { readonly kind: 'relay-away'; readonly nextTryAt: number | null }
  | { readonly kind: 'relay-nonsense' }
  | { readonly kind: 'relay-full' }
  | { readonly kind: 'relay-holding-back' }
  /** One person's entries have a gap, and nobody else says that there is more: it may never have been sent. */
  | { readonly kind: 'words-missing'; readonly name: string }
  /** It tells one person another history than another: two of its signatures say so. */
  | { readonly kind: 'relay-two-stories' }
  | { readonly kind: 'removed' }

export type SavingState = {
  readonly state: Saved
  /** How many things are on this phone only. */
  readonly unsent: number
  /** When the relay last acknowledged something, milliseconds since 1970; null if never. */
  readonly lastSentAt: number | null
  readonly problem: Problem | null
}

// ---------------------------------------------------------------- views

/** Exactly what the chosen person's keys open: computed from their circles and nothing else. */
export type SeeAsView = {
  readonly person: PersonRef
  readonly circles: readonly CircleRef[]
  readonly notCircles: readonly CircleRef[]
  readonly cards: readonly CardItem[]
  readonly visits: readonly VisitItem[]
  readonly records: readonly RecordItem[]
  readonly messages: readonly MessageItem[]
  /** Whose photo or chosen drawing they see, which may be another than I do. */
  readonly briefs: Views['briefs']['data']
} | null

export type MeView = {
  readonly me: PersonRef
  readonly devices: readonly DeviceItem[]
  readonly onThisPhone: {
    readonly documents: number
    readonly facts: number
    readonly entries: number
    readonly unsent: number
  }
  readonly storage: StorageView
  readonly relay: {
    readonly address: string
    readonly state: 'connecting' | 'connected' | 'away' | 'nonsense'
  }
  readonly setAside: readonly {
    readonly why: string
    readonly by: PersonRef | null
    readonly at: number | null
    /** Somebody else ended the place of who wrote it, and the Holder may say that it stays. */
    readonly canKeep: boolean
  }[]
}

/** That somebody opened what is in a circle, on so many days of a week; never what they read. */
export type OpenedLine = {
  readonly by: PersonRef
  readonly circle: CircleRef
  readonly what: 'records' | 'cards' | 'talk'
  readonly days: number
}
/** From a Monday to a Sunday, YYYY-MM-DD. `nobody`: circles that others are in and that none of them opened. */
export type OpenedWeek = {
  readonly from: string
  readonly to: string
  readonly lines: readonly OpenedLine[]
  readonly nobody: readonly CircleRef[]
}
/** The newest week first. `news` is last week, until it was looked at. */
export type OpenedView = {
  readonly iAmHolder: boolean
  readonly weeks: readonly OpenedWeek[]
  readonly news: { readonly newsId: string; readonly week: OpenedWeek } | null
}

/** What stands for each id in an address of a page, on this device alone. */
export type AddressesView = Readonly<Record<string, string>>

/** Names a view, what it takes, what it gives. */
type FirstViews = {
  shell: { params: null; data: ShellView }
  addresses: { params: null; data: AddressesView }
  people: { params: null; data: PeopleView }
  person: { params: { personId: string }; data: PersonView }
  unsent: { params: null; data: UnsentView }
  /** `would`: not as it is now, but with these circles. */
  seeAs: { params: { personId: string; would?: WouldSee | null }; data: SeeAsView }
  me: { params: null; data: MeView }
  devices: { params: null; data: DevicesView }
  /** Of everybody, or what one person did and what was done about them. */
  happened: { params: { personId: string | null }; data: HappenedView }
  /** Who acts in the Holder's place, and what of it concerns the one who looks. */
  nominees: { params: null; data: NomineesView }
  /** Who can help me back, whom I can help back, and who is coming back. */
  helpers: { params: null; data: HelpersView }
  opened: { params: null; data: OpenedView }
}

/** A feature's own views are one more name here. */
export interface Views
  extends
    FirstViews,
    FindingViews,
    GoalViews,
    TrustViews,
    KeepingViews,
    ObservationViews,
    PaperViews,
    CircleViews,
    TeamsViews,
    MediaViews,
    MedicineViews,
    ProfileViews,
    MemberViews,
    ContactViews,
    LooksViews,
    HatViews,
    PromiseViews,
    TrialViews,
    WishViews,
    ConcernViews,
    AloneViews,
    WakeViews,
    CheckViews,
    GlassViews,
    JoinCardViews,
    EmergencyViews,
    CrewViews,
    CarerViews,
    ConsentViews,
    DecisionViews,
    DoorViews,
    LeavingViews,
    PauseViews,
    RotaViews,
    ScheduleViews,
    VisitViews,
    RecordViews,
    TalkViews,
    MadeViews,
    NewsViews,
    DigestViews,
    DirectViews,
    CallViews,
    TaskViews,
    MoneyViews,
    AchievementViews,
    CoinViews,
    PoolViews,
    TinViews,
    TodayViews {}

export type ViewName = keyof Views

import type {
  AccountMonth,
  HoursLine,
  LedgerState,
  MileRates,
  MilesLine,
  MoneyLine,
  PaidFrom,
  SpentCategory,
  SpentLine,
  TinKind,
  Vehicle,
} from '../domain/index.ts'
import type { MediaItem } from './mediaTypes.ts'
import type { Audience, PersonRef, Saved } from './types.ts'

/** One thing in the jar of pay: who, when, how much, and whose yes it has. */
export type PayItem = {
  readonly lineId: string
  readonly person: PersonRef
  /** Of somebody without the app: who wrote it down from their sheet, and its photo. */
  readonly onPaper: { readonly by: PersonRef; readonly sheet: MediaItem | null } | null
  readonly at: number
  readonly line: HoursLine | MilesLine | (Omit<SpentLine, 'receipt'> & { readonly receipt: MediaItem | null })
  readonly state: LedgerState
  /** Whoever it is of says so themselves; and who else does. */
  readonly isOwnWord: boolean
  readonly agreedBy: readonly PersonRef[]
  /** What was answered is not what they said. */
  readonly differs: boolean
  readonly queries: readonly { readonly by: PersonRef; readonly words: string; readonly at: number }[]
  /** What it takes the place of, as it was. */
  readonly instead: readonly MoneyLine[]
  /** Another of the same day and amount is there, of this person: it may be the same. */
  readonly twin: boolean
  /** Or somebody else wrote that down as bought, or with the same photo: it may be one receipt. */
  readonly twinOf: PersonRef | null
  /** It is of long before it was claimed. */
  readonly isLongAgo: boolean
  /** By the rates that are known here it would come to this; null where it does. */
  readonly byRates: number | null
  /** The visit was shorter by what was said of it; null where it was not, or is not known here. */
  readonly visitMinutes: number | null
  /** Who said beforehand that it may be bought. */
  readonly agreedBefore: PersonRef | null
  readonly mayAnswer: boolean
  readonly mayChange: boolean
  readonly mayPay: boolean
  readonly mayUnpay: boolean
  readonly saved: Saved
}

/** A visit that I came to and have claimed nothing for. */
export type ToClaim = {
  readonly visitId: string
  readonly title: string
  readonly date: string
  readonly arrivedAt: number
  readonly leftAt: number
  readonly minutes: number
  /** Of `minutes` those from the visit before, where they count as work by the rates. */
  readonly travel: number
  readonly miles: ExpectedWay | null
}
/** In tenths of a mile: as I went last time, else as the way from the visit before is known to be. */
export type ExpectedWay = {
  readonly miles: number
  readonly vehicle: Vehicle
  readonly how: 'last' | 'way'
}

export type MoneyView = {
  readonly month: string
  readonly items: readonly PayItem[]
  /** What waits for my yes, of all months, the newest first. */
  readonly waiting: readonly PayItem[]
  readonly toClaim: readonly ToClaim[]
  /** Pence an hour, as I last claimed or as I say on my page; null where it is said nowhere. */
  readonly myRate: number | null
  readonly rates: MileRates & { readonly id: string }
  /** All that hold from some day on, so that what a way comes to is known before it is claimed. */
  readonly rateVersions: readonly (MileRates & { readonly id: string })[]
  /** Tenths of a mile by car, of each of whom I see it, in the tax year that begins on `year`. */
  readonly driven: readonly { readonly personId: string; readonly year: string; readonly tenths: number }[]
  readonly mayRate: boolean
  /** What is agreed and not paid yet, for each. */
  readonly owed: readonly { readonly person: PersonRef; readonly pence: number }[]
  readonly spent: readonly { readonly account: string; readonly pence: number }[]
  readonly budget: { readonly budgetId: string; readonly pence: number } | null
  /** The month of the account at the bank; null for who does not see the money, or where nobody began one. */
  readonly account: AccountView | null
  /** Who reads what I claim: the money circle, where I am in it, or those of it and the Holder. */
  readonly readers: readonly PersonRef[]
  readonly audience: Audience | null
  readonly holder: PersonRef
  readonly people: readonly PersonRef[]
  /** Names of those without the app for whom something was written down. */
  readonly namesOnPaper: readonly string[]
}

export type AccountView = Omit<AccountMonth, 'moves' | 'all'> & {
  readonly moves: readonly {
    readonly entryId: string
    readonly kind: TinKind
    readonly date: string
    readonly what: string
    readonly pence: number
    readonly by: PersonRef
    readonly mayTakeBack: boolean
  }[]
}

export type MoneyViews = { money: { params: { month: string | null }; data: MoneyView } }

export type ClaimDraft =
  | {
      readonly kind: 'hours'
      readonly visitId: string
      readonly date: string
      readonly what: string
      readonly minutes: number
      readonly travel: number
      readonly rate: number
    }
  | {
      readonly kind: 'miles'
      readonly visitId: string
      readonly date: string
      readonly what: string
      readonly miles: number
      readonly planned: number
      readonly why: string
      readonly vehicle: Vehicle
      readonly passenger: number
    }
  | {
      readonly kind: 'spent'
      readonly date: string
      readonly what: string
      readonly category: SpentCategory
      readonly pence: number
      readonly paid: PaidFrom
      readonly from: string
      readonly agreedBy: string
      readonly receiptId: string | null
    }

export type MoneyCommands = {
  /** `instead`: lines of mine that these take the place of. `onPaper`: of somebody without the app, from their sheet. */
  claim: {
    takes: {
      drafts: readonly ClaimDraft[]
      instead: readonly string[]
      onPaper?: { name: string; sheetId: string | null } | null
    }
    gives: { claimId: string }
  }
  takeBackClaim: { takes: { lineIds: readonly string[] }; gives: null }
  answerClaim: {
    takes: { lineIds: readonly string[]; says: 'agreed' | 'queried'; words: string }
    gives: null
  }
  /** It was paid outside of Kith, as I say. */
  sayPaid: { takes: { lineIds: readonly string[]; day: string; words: string }; gives: null }
  /** It was not paid, whoever said so. */
  sayNotPaid: { takes: { lineIds: readonly string[] }; gives: null }
  setMileRates: { takes: Omit<MileRates, 'replaces'>; gives: null }
  moveInAccount: {
    takes: { kind: TinKind; date: string; what: string; pence: number }
    gives: { entryId: string }
  }
  takeBackInAccount: { takes: { entryId: string }; gives: null }
  setBudget: { takes: { from: string; pence: number }; gives: null }
}

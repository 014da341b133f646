import type { SlotPerson } from '../store/index.ts'
import type { RegainingView } from './helpTypes.ts'
import type { AskingView } from './joinCardTypes.ts'
import type { InvitationCard, PersonRef, SavingState } from './types.ts'

export type { SlotPerson }

/** What is around every page: in which state this device is, whose team this is, what keeps it shut. */
export type ShellView =
  /** A device that several people use: nobody has said who they are. */
  | { readonly phase: 'choose'; readonly people: readonly SlotPerson[] }
  | { readonly phase: 'new'; readonly storage: StorageView; readonly lock: LockView }
  /** The device has been said yes to nothing yet: it waits for the other side to let it in. */
  | {
      readonly phase: 'waiting'
      readonly card: InvitationCard
      readonly name: string
      /** Why nobody will be let in here any more; null while the other side may. */
      readonly over: 'invitation-used' | 'invitation-withdrawn' | null
      readonly saving: SavingState
      readonly lock: LockView
    }
  /** Somebody asked by a card to join, and waits for a word. */
  | { readonly phase: 'asking'; readonly asking: AskingView; readonly lock: LockView }
  /** Nothing of the team is in memory. `shown` is who is at the door of a shared device, as they chose to be shown. */
  | {
      readonly phase: 'locked'
      readonly shown: SlotPerson | null
      readonly needs: LockNeeds
      readonly passkey: PasskeyView | null
      /** After wrong tries: until when none is taken, milliseconds since 1970. */
      readonly waitUntil: number | null
    }
  | {
      readonly phase: 'unreadable'
      readonly why: 'vault-damaged' | 'vault-newer' | 'vault-foreign' | 'disk-broken'
    }
  /** A removed person's device: what is left to be told. */
  | {
      readonly phase: 'removed'
      readonly holderName: string
      readonly left: boolean
      readonly dropped: boolean
      /** They were in for a time, and it was over. */
      readonly timeOver?: boolean
      readonly lock: LockView
    }
  /** On its way to a person who has another device. `code` is to be compared with the one that device shows. */
  | {
      readonly phase: 'linking'
      readonly name: string
      readonly code: string | null
      readonly failed: boolean
      readonly lock: LockView
    }
  | (RegainingView & { readonly phase: 'regaining'; readonly lock: LockView })
  /** In the hands of an ambulance crew: the passport can be read until then, and nothing else. */
  | {
      readonly phase: 'crew'
      readonly until: number
      readonly over: boolean
      readonly holderName: string
      readonly lock: LockView
    }
  | {
      readonly phase: 'open'
      readonly me: PersonRef
      readonly team: TeamRef
      readonly saving: SavingState
      /** Answers that wait for me to let somebody in. */
      readonly answersWaiting: number
      /** Questions of people I invited, who have not answered yet. */
      readonly questionsWaiting: number
      /** Entries that were set aside, with what is known of why. */
      readonly setAside: number
      readonly storage: StorageView
      readonly lock: LockView
    }

export type LockKind = 'pin' | 'passphrase'
/** What opens a locked Kith. A tap, where nothing but the device keeps it shut. */
export type LockNeeds = 'tap' | LockKind
/** Minutes without a touch; 0 locks as soon as Kith is out of sight, null never by itself. */
export type LockAfter = 0 | 1 | 5 | 15 | null
export type LockView = {
  readonly kind: LockKind | null
  readonly after: LockAfter
  /** Worth asking about: there is none, and nobody has said "not now". */
  readonly offer: boolean
  /** A second way in, where there is one. */
  readonly passkey: PasskeyView | null
  /** Where others use this device too: everybody has a PIN then, and it locks after a minute. */
  readonly shared: SharedView | null
}
/** What the browser asks a passkey for, in hex. Neither part opens anything. */
export type PasskeyView = { readonly credential: string; readonly salt: string }
/** How I am shown on the lock screen, and how many others are. */
export type SharedView = { readonly shown: SlotPerson; readonly others: number }

export type TeamRef = {
  readonly teamId: string
  readonly holder: PersonRef
  readonly iAmHolder: boolean
  /** The example team, which can be thrown away. */
  readonly example: boolean
}

/** `persisted` null where the browser does not say. */
export type StorageView = {
  readonly persisted: boolean | null
  readonly usedBytes: number | null
  readonly quotaBytes: number | null
}

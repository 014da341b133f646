import { createContext, useContext, type Accessor } from 'solid-js'
import type {
  AppRefusal,
  Brief,
  CirclePurpose,
  Commands,
  LockView,
  OwnCircle,
  PasskeyView,
  ShellView,
} from '../app/index.ts'
import type { Clock, Result } from '../base/index.ts'
import type { Addresses } from './addresses.ts'
import type { Bridge } from './bridge.ts'
import type { LooksChoice, LooksDoor } from './looks.ts'
import type { Dates } from './words/dates.ts'
import type { Voice } from './voice.ts'
import type { Words } from './words/index.ts'

/** A newer version of the app that waits to be used. It is never put in place under somebody's hands. */
export type Updates = {
  /** Calls back once a newer version is ready; gives the way to stop listening. */
  watch(onReady: () => void): () => void
  /** Starts the newer version; the page loads again. */
  use(): void
}

/** What the browser can do with passkeys. */
export type Passkeys = {
  offered(): Promise<boolean>
  make(): Promise<Result<Commands['addPasskey']['takes'], AppRefusal>>
  ask(passkey: PasskeyView): Promise<Result<Commands['unlockByPasskey']['takes']['answer'], AppRefusal>>
}

/** What the browser can do to be woken when no page is open. */
export type Wakes = {
  offered(): boolean
  holds(address: string): Promise<boolean>
  ask(key: string, shown: string, fresh: boolean): Promise<Result<Commands['wakeMe']['takes'], AppRefusal>>
  stop(): Promise<void>
}

export type MountOptions = {
  readonly clock: Clock
  /** How Kith looks before anybody has come in. */
  readonly looksDoor: LooksDoor
  /** Where invitations of this app point to, such as "https://kith.example". */
  readonly origin: string
  readonly updates: Updates | null
  readonly passkeys: Passkeys | null
  readonly wakes: Wakes | null
}

export type OpenShell = Extract<ShellView, { phase: 'open' }>

/** What every screen can reach. */
export type Kith = LooksChoice & {
  readonly bridge: Bridge
  readonly clock: Clock
  readonly words: Words
  readonly dates: Dates
  readonly voice: Voice
  readonly origin: string
  readonly updates: Updates | null
  readonly passkeys: Passkeys | null
  readonly wakes: Wakes | null
  readonly shell: Accessor<ShellView | undefined>
  readonly addresses: Addresses
  /** What somebody says of themselves that stands beside their name everywhere: the face they chose. */
  readonly briefOf: (personId: string) => Brief | undefined
  /** The small picture of a photo, once it is here. */
  readonly thumbnailOf: (mediaId: string) => string | undefined
  /** The invitation link that this page was opened with; its fragment is no longer in the address. */
  readonly arrivedWith: Accessor<string>
  /** It was answered: no page comes back to it. */
  readonly forgetArrival: () => void
  /** Where a page was shown last, or nowhere yet: the first one leaves the focus where the browser puts it. */
  readonly entered: { at: string | undefined }
  /** Where each person on this device was when it locked: they come back there, and nobody else does. */
  readonly cameFrom: Map<string, string>
  /** Shows for ten seconds that something can be taken back. */
  readonly offerUndo: (said: string, undo: () => void) => void
  /** Says something once, to eyes and to a screen reader. */
  readonly tell: (said: string) => void
}

export const KithContext = createContext<Kith>()

export function useKith(): Kith {
  const kith = useContext(KithContext)
  if (!kith) throw new Error('A part of the screen was used outside mountApp.')
  return kith
}

export const useWords = (): Words => useKith().words

/** Whether one idea stands on a page: where pictures stand beside the words, and where they are listened to. */
export function useOneByOne(): Accessor<boolean> {
  const { looks } = useKith()
  return () => looks().look === 'pictures' || looks().look === 'listen'
}

/** What locks it, in every phase that somebody is in. */
export function useLock(): Accessor<LockView | undefined> {
  const { shell } = useKith()
  return () => {
    const now = shell()
    return now && 'lock' in now ? now.lock : undefined
  }
}

/** On a shared device everybody needs a PIN, as soon as there is something behind it. The example is nobody's. */
export function useNeedsPin(): Accessor<boolean> {
  const { shell } = useKith()
  return () => {
    const now = shell()
    if (now?.phase !== 'open' && now?.phase !== 'waiting' && now?.phase !== 'asking') return false
    if (now.phase === 'open' && now.team.example) return false
    return now.lock.shared !== null && now.lock.kind === null
  }
}

/** What people in a circle can see, said to the one who looks. */
export function useWhatIn(): (purpose: CirclePurpose, own?: OwnCircle) => string {
  const { words } = useKith()
  const open = useOpen()
  return (purpose, own) =>
    own?.about ||
    words.circles.whatIn(purpose, {
      name: open()?.team.holder.name ?? '',
      isMe: open()?.team.iAmHolder ?? true,
    })
}

/** The shell of an open session; undefined in every other phase. */
export function useOpen(): Accessor<OpenShell | undefined> {
  const { shell } = useKith()
  return () => {
    const now = shell()
    return now?.phase === 'open' ? now : undefined
  }
}

import type { LockAfter, LockKind, PasskeyView } from './shellTypes.ts'

export type LockCommands = {
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

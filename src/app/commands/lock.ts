import { assert, hexToBytes, ok, refuse, type Result } from '../../base/index.ts'
import type { LockRefusal, VaultLock } from '../../keys/index.ts'
import type { AppRefusal, CommandName, Commands } from '../commandTypes.ts'
import type { Desk } from '../desk.ts'
import { notes } from '../notes.ts'
import { isShortEnough } from '../select/lock.ts'
import { keepDeviceNote } from './deviceNote.ts'

type Done = Promise<Result<null, AppRefusal>>

/**
 * What five minutes with an unlocked phone are not enough for, where there is a PIN: it is asked for again. Setting and
 * taking away a PIN ask for it by themselves.
 */
const confirmed: ReadonlySet<CommandName> = new Set<CommandName>([
  'setAutoLock',
  'stopSharing',
  'addPasskey',
  'addDevice',
  'dropDevice',
  'makeKit',
  'endKit',
  'askHelpers',
  'endHelpers',
  'confirmHelp',
  'endCircle',
  'vouch',
  'nominate',
  'renewNominee',
  'dismiss',
  'setGlass',
  'endGlass',
  'showAtDoor',
  'showDayAtDoor',
])
const confirmedForMs = 2 * 60_000

export function needsConfirming(desk: Desk, name: CommandName): boolean {
  return confirmed.has(name) && desk.lock.kind !== null && !isConfirmed(desk, confirmedForMs)
}

/** The PIN was typed on this page within so long. */
export function isConfirmed(desk: Desk, withinMs: number): boolean {
  const since = desk.ports.clock.now() - (desk.confirmedAt ?? Number.NEGATIVE_INFINITY)
  return since >= 0 && since <= withinMs
}

/** Behind a lock there is nothing to do but to open it, or to start anew on this device. */
export const isShutOut = (desk: Desk, name: CommandName): boolean =>
  desk.lock.locked && name !== 'unlock' && name !== 'unlockByPasskey' && name !== 'forgetDevice'

export async function setPin(desk: Desk, { kind, pin }: Commands['setPin']['takes']): Done {
  if (desk.lock.kind !== null) return refuse({ kind: 'not-allowed' })
  return relock(desk, { kind, words: pin })
}

export async function changePin(desk: Desk, { old, kind, pin }: Commands['changePin']['takes']): Done {
  const known = await prove(desk, old)
  return known.ok ? relock(desk, { kind, words: pin }) : known
}

export async function removePin(desk: Desk, { pin }: Commands['removePin']['takes']): Done {
  if (desk.shared) return refuse({ kind: 'shared-device' })
  const known = await prove(desk, pin)
  return known.ok ? relock(desk, null) : known
}

export async function confirmPin(desk: Desk, { pin }: Commands['confirmPin']['takes']): Done {
  const known = await prove(desk, pin)
  if (known.ok) desk.confirmedAt = desk.ports.clock.now()
  return known
}

export async function unlock(desk: Desk, { pin }: Commands['unlock']['takes']): Done {
  const known = await prove(desk, pin)
  if (known.ok && desk.lock.locked) await desk.open()
  return known
}

export async function unlockByPasskey(desk: Desk, takes: Commands['unlockByPasskey']['takes']): Done {
  const done = await portOf(desk).openWith(takes.answer)
  if (done.ok && desk.lock.locked) await desk.open()
  return done.ok ? ok(null) : refuse(worded(done.refusal))
}

/** Beside the PIN. Not on a shared device: whoever has the device's own lock has the passkeys it keeps. */
export async function addPasskey(desk: Desk, takes: Commands['addPasskey']['takes']): Done {
  if (desk.shared) return refuse({ kind: 'passkey-shared' })
  const credential = hexToBytes(takes.credential)
  const salt = hexToBytes(takes.salt)
  if (credential === undefined || salt?.length !== 32 || takes.answer.length !== 32)
    return refuse({ kind: 'passkey-cannot' })
  const done = await portOf(desk).addPasskey({ credential, salt }, takes.answer)
  await lookAgain(desk)
  return done.ok ? ok(null) : refuse(worded(done.refusal))
}

/** With a fresh key for the vault, so that the passkey opens nothing that is written later: hence the PIN. */
export async function removePasskey(desk: Desk, { pin }: Commands['removePasskey']['takes']): Done {
  const { kind } = desk.lock
  const known = await prove(desk, pin)
  return known.ok && kind ? relock(desk, { kind, words: pin }) : known
}

export async function lock(desk: Desk): Done {
  if (desk.lock.kind === null) return refuse({ kind: 'not-allowed' })
  await desk.stop()
  desk.ports.lock?.shut()
  desk.confirmedAt = undefined
  await desk.reopen()
  return ok(null)
}

export async function setAutoLock(desk: Desk, { after }: Commands['setAutoLock']['takes']): Done {
  if (desk.shared && !isShortEnough(after)) return refuse({ kind: 'shared-device' })
  return keepDeviceNote(desk, notes.lockAfter, String(after))
}

export const skipPin = (desk: Desk): Done => keepDeviceNote(desk, notes.lockOffer, 'no')

export async function prove(desk: Desk, words: string): Done {
  const done = await portOf(desk).open(words)
  if (!done.ok) await lookAgain(desk)
  return done.ok ? ok(null) : refuse(worded(done.refusal))
}

async function relock(desk: Desk, wanted: Parameters<VaultLock['set']>[0]): Done {
  const done = await portOf(desk).set(wanted)
  if (!done.ok) return refuse(worded(done.refusal, wanted?.kind))
  desk.confirmedAt = undefined
  await lookAgain(desk)
  return ok(null)
}

async function lookAgain(desk: Desk): Promise<void> {
  const state = await portOf(desk).state()
  if (state.ok) desk.lock = { ...state.value, locked: desk.lock.locked }
}

function portOf(desk: Desk): VaultLock {
  assert(desk.ports.lock, 'whoever can type has a lock')
  return desk.ports.lock
}

function worded(refusal: LockRefusal, kind: 'pin' | 'passphrase' = 'pin'): AppRefusal {
  switch (refusal.kind) {
    case 'wrong-words':
      return { kind: 'wrong-pin' }
    case 'wait':
      return { kind: 'pin-wait', until: refusal.until }
    case 'wrong-passkey':
      return { kind: 'passkey-no' }
    case 'words-first':
      return { kind: 'needs-pin' }
    case 'words-unfit':
      return refusal.why === 'easy' ? { kind: 'pin-easy' } : { kind: 'pin-form', of: kind }
    case 'vault-locked':
      return { kind: 'locked' }
    case 'vault-empty':
      return { kind: 'not-found' }
    case 'disk-full':
      return { kind: 'disk-full' }
    default:
      return { kind: 'disk-broken' }
  }
}

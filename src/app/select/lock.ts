import { bytesToHex } from '../../base/index.ts'
import type { Keyring } from '../../keys/index.ts'
import { notes } from '../notes.ts'
import type { Desk } from '../desk.ts'
import type { LockAfter, LockView, PasskeyView } from '../types.ts'

const choices: readonly LockAfter[] = [0, 1, 5, 15, null]
const byDefault: LockAfter = 5
/** A minute, and less for who wants less: what one leaves open the next one sees. */
const longestShared: LockAfter = 1

export const isShortEnough = (after: LockAfter): boolean => after !== null && after <= longestShared

export const passkeyView = ({ lock: { passkey } }: Desk): PasskeyView | null =>
  passkey && { credential: bytesToHex(passkey.credential), salt: bytesToHex(passkey.salt) }

export function selectLock(desk: Desk, keyring: Keyring | undefined): LockView {
  const {
    lock: { kind },
    shared,
  } = desk
  const noted = keyring?.noteByName.get(notes.lockAfter)
  const chosen = choices.find((each) => String(each) === noted)
  const after = chosen === undefined ? byDefault : chosen
  const isExample = keyring?.noteByName.get(notes.example) === 'yes'
  return {
    kind,
    after: shared && !isShortEnough(after) ? longestShared : after,
    offer: kind === null && !isExample && keyring?.noteByName.get(notes.lockOffer) !== 'no',
    passkey: passkeyView(desk),
    shared,
  }
}

import { bytesToHex, hexToBytes, type Random } from '../base/index.ts'
import { hide, reveal } from '../crypto/index.ts'
import { certify } from './certificate.ts'
import { keepNote } from './keyring.ts'
import type { Keyring } from './keyringTypes.ts'
import { deviceFromSeed, mintDevice } from './mint.ts'
import type { DeviceSecret } from './types.ts'

/** In the notes: the seeds of the keys that this device had, the last one first, in hex with spaces between. */
const formerKeys = 'former keys'
const mostKept = 20

/**
 * This device under a new key of its own, certified by its person, because somebody has a copy of it. The one before is
 * kept: with it the team is told of the new one, and what was sealed to it before they heard is opened.
 */
export function rekey(keyring: Keyring, random: Random, at: number): Keyring {
  const device = mintDevice(random)
  const seeds = [keyring.device, ...formerDevices(keyring)].map(({ seed }) => bytesToHex(reveal(seed)))
  const next = { ...keyring, device, certificate: certify(keyring.person, device, at) }
  return keepNote(next, formerKeys, seeds.slice(0, mostKept).join(' '))
}

/** The last one first; none for a device that was always this one. */
export const formerDevices = (keyring: Keyring): readonly DeviceSecret[] =>
  (keyring.noteByName.get(formerKeys) ?? '').split(' ').flatMap((hex) => {
    const seed = hexToBytes(hex)
    return seed?.length === 32 ? [deviceFromSeed(hide(seed))] : []
  })

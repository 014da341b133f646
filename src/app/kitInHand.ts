import { hexToBytes } from '../base/index.ts'
import { kitFromEntropy, type Keyring, type Kit, type SecretKeys } from '../keys/index.ts'
import { notes } from './notes.ts'

/**
 * While a device recovers it keeps the kit that was typed into it, to read what was granted since the kit was made. The
 * note goes when the acts say that the device is in.
 */
export function kitInHand(keyring: Keyring): Kit | undefined {
  const entropy = hexToBytes(keyring.noteByName.get(notes.recovering) ?? '')
  return entropy?.length === 16 ? kitFromEntropy(entropy) : undefined
}

export const kitsInHand = (keyring: Keyring): readonly SecretKeys[] => {
  const kit = kitInHand(keyring)
  return kit ? [kit.keys] : []
}

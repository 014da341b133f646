import { labels } from '../base/index.ts'
import { sign, type Signature } from '../crypto/index.ts'
import type { VolumeKeys } from './types.ts'

/** Proves to a relay the right to a volume: its challenge, signed by the key pair whose public half is the address. */
export const proveVolume = (access: VolumeKeys, challenge: Uint8Array): Signature =>
  sign(labels.relayAdmission, challenge, access.address.secretKey)

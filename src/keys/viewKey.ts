import { deriveKey, hide, reveal, subkeys, type ContentKey } from '../crypto/index.ts'
import type { DeviceSecret } from './types.ts'

/** Seals what a device keeps of its views: the same device, the same key, and no other key opens or follows from it. */
export const deriveViewKey = (device: DeviceSecret): ContentKey =>
  hide(reveal(deriveKey(hide(reveal(device.seed)), subkeys.views)))

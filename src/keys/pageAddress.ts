import { bytesToHex, labels, textToBytes } from '../base/index.ts'
import { hash, reveal } from '../crypto/index.ts'
import type { DeviceSecret } from './types.ts'

const length = 5

/**
 * What stands for an id in the addresses of pages, which browsers write down: the same on this device at all times, and
 * without its secret nobody can tell of whom or of what it is.
 */
export const pageAddress = (device: DeviceSecret, id: string): string =>
  bytesToHex(hash(labels.pageAddress, reveal(device.seed), textToBytes(id)).slice(0, length))

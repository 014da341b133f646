import { ok, refuse, type Bytes, type Result } from '../base/index.ts'
import type { OpenRefusal } from './seal.ts'
import { sodium } from './sodium.ts'

/** An entry's frame alone is some 430 bytes: with steps of PADME's 16 below this a word's length would still show. */
const floor = 512
const smallestStep = 256

/**
 * PADME sizes, O(log log length) bits of the length told (Nikitin et al., "Reducing Metadata Leakage from Encrypted
 * Files", PoPETs 2019), never under 512 bytes and never in steps under 256. Above 2 KiB at most 12 % over the length.
 */
export function padmeSize(length: number): number {
  if (length <= floor) return floor
  const exponent = Math.floor(Math.log2(length))
  const kept = Math.floor(Math.log2(exponent)) + 1
  const step = Math.max(smallestStep, 2 ** (exponent - kept))
  return Math.ceil(length / step) * step
}

export const pad = (message: Uint8Array): Bytes => sodium.pad(message, padmeSize(message.length + 1)) as Bytes

/** To a size that is chosen for its own reason. `message` is shorter than that. */
export const padTo = (message: Uint8Array, size: number): Bytes => sodium.pad(message, size) as Bytes

export function unpad(padded: Uint8Array): Result<Bytes, OpenRefusal> {
  try {
    return ok(sodium.unpad(padded, padded.length) as Bytes)
  } catch {
    return refuse({ kind: 'cannot-open' })
  }
}

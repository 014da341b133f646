import { ok, refuse, type Bytes, type Result } from '../base/index.ts'
import type { OpenRefusal } from './seal.ts'
import { sodium } from './sodium.ts'

const floor = 256

/**
 * The PADME size for a length: at most 12 % over it, and O(log log length) bits of it told
 * (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files", PoPETs 2019). Never under 256 bytes.
 */
export function padmeSize(length: number): number {
  if (length <= floor) return floor
  const exponent = Math.floor(Math.log2(length))
  const kept = Math.floor(Math.log2(exponent)) + 1
  const mask = 2 ** (exponent - kept) - 1
  return Math.floor((length + mask) / (mask + 1)) * (mask + 1)
}

export const pad = (message: Uint8Array): Bytes => sodium.pad(message, padmeSize(message.length + 1)) as Bytes

export function unpad(padded: Uint8Array): Result<Bytes, OpenRefusal> {
  try {
    return ok(sodium.unpad(padded, padded.length) as Bytes)
  } catch {
    return refuse({ kind: 'cannot-open' })
  }
}

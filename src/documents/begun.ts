import { bytesToHex, hexToBytes, labels, type Random } from '../base/index.ts'
import { hash } from '../crypto/index.ts'
import type { DeviceId } from '../keys/index.ts'
import type { DocumentId, FactId } from './types.ts'

/**
 * The id of a document or a fact says whose device made it: eight random bytes, then eight of a hash of them and the device.
 * Anybody can make an id that names another device, so it proves nothing alone; but nobody can take a document over that
 * somebody began, nor put a fact of theirs in the place of another's.
 */
export const mintId = (device: DeviceId, random: Random): DocumentId & FactId => {
  const half = bytesToHex(random(8))
  return half + markOf(half, device)
}

export const isIdOf = (id: DocumentId | FactId, device: DeviceId): boolean =>
  id.slice(16) === markOf(id.slice(0, 16), device)

const markOf = (half: string, device: DeviceId): string =>
  bytesToHex(
    hash(labels.documentId, hexToBytes(half) ?? new Uint8Array(0), hexToBytes(device) ?? new Uint8Array(0)),
  ).slice(0, 16)

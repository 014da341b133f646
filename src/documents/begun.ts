import { bytesToHex, hexToBytes, labels, type Random } from '../base/index.ts'
import { hash } from '../crypto/index.ts'
import type { DeviceId } from '../keys/index.ts'
import type { DocumentId } from './types.ts'

/**
 * A document's id says who begins it: eight random bytes, then eight of a hash of them and the device. Anybody can make an
 * id that names another device, so it proves nothing alone; but nobody can take a document over that somebody began.
 */
export const mintDocumentId = (device: DeviceId, random: Random): DocumentId => {
  const half = bytesToHex(random(8))
  return half + markOf(half, device)
}

export const isIdOf = (document: DocumentId, device: DeviceId): boolean =>
  document.slice(16) === markOf(document.slice(0, 16), device)

const markOf = (half: string, device: DeviceId): string =>
  bytesToHex(
    hash(labels.documentId, hexToBytes(half) ?? new Uint8Array(0), hexToBytes(device) ?? new Uint8Array(0)),
  ).slice(0, 16)

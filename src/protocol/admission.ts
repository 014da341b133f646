import { encodePlain, type Bytes } from '../base/index.ts'
import { protocolVersion } from './limits.ts'
import { volumeIdToBytes, type VolumeId } from './volumeId.ts'

export type AdmissionTerms = {
  /** The relay's Ed25519 key, from its `hello`; the client has it pinned for this address. */
  readonly relay: Uint8Array
  /** 32 bytes from the relay's `hello`. */
  readonly relayNonce: Uint8Array
  /** 32 fresh bytes of the client. */
  readonly nonce: Uint8Array
  readonly volume: VolumeId
}

/**
 * What the volume's address key signs, under `labels.relayAdmission`, to open the volume. Both nonces and the relay's
 * identity are inside, so a proof is worth nothing on another connection, at another relay, or for anything else.
 */
export const admissionBytes = (terms: AdmissionTerms): Bytes =>
  encodePlain({
    version: protocolVersion,
    relay: terms.relay,
    relayNonce: terms.relayNonce,
    nonce: terms.nonce,
    volume: volumeIdToBytes(terms.volume),
  })

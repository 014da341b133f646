import { labels } from '../../src/base/index.ts'
import { admissionBytes, volumeIdToBytes, type Open } from '../../src/protocol/index.ts'
import { verifyBytes } from '../signing.ts'

/** Who may open a volume: whoever proves, to this relay and on this connection, to hold the volume's address key. */
export type Doorkeeper = { admits(open: Open): boolean }

export const createDoorkeeper = (relay: Uint8Array, relayNonce: Uint8Array): Doorkeeper => ({
  admits: (open) =>
    verifyBytes(
      labels.relayAdmission,
      admissionBytes({ relay, relayNonce, nonce: open.nonce, volume: open.volume }),
      open.proof,
      volumeIdToBytes(open.volume),
    ),
})

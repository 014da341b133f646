import { labels, type Random } from '../base/index.ts'
import { deriveKey, hash, hide, reveal, subkeys } from '../crypto/index.ts'
import { bytesToId, idToBytes, type CircleId, type Commitment, type TeamId } from './ids.ts'
import type { EpochKey, EpochSecret } from './types.ts'

/** A new generation of the circle's secret. Nobody but the caller has it until it is granted. */
export function mintEpoch(random: Random, team: TeamId, circle: CircleId): EpochKey {
  const secret: EpochSecret = hide(random(32))
  return { team, circle, commitment: commitmentOf(team, circle, secret), secret }
}

/** Says nothing of the secret, and no other secret, team or circle gives the same. */
export const commitmentOf = (team: TeamId, circle: CircleId, secret: EpochSecret): Commitment =>
  bytesToId(
    hash(
      labels.epochCommitment,
      idToBytes(team),
      idToBytes(circle),
      reveal(deriveKey(secret, subkeys.commitment)),
    ),
  )

import { encodePlain, ok, refuse, shape, type Bytes, type Result } from '../base/index.ts'
import type { DeviceId, SecretKeys, TeamId } from '../keys/index.ts'
import { openGrant, type GrantRefusal, type OpenedGrant } from './grant.ts'
import type { InvitationRefusal } from './invitationTypes.ts'

/** What waits at the doorstep for the joiner: a grant for everyone and one for each circle chosen. */
export const makeAdmission = (grants: readonly Bytes[]): Bytes => encodePlain({ grants })

/**
 * All of it or nothing: `team` and `author` are those of the card, so that what comes in through the door is what the
 * inviter put there.
 */
export function openAdmission(
  bytes: Uint8Array,
  me: SecretKeys,
  team: TeamId,
  author: DeviceId,
): Result<readonly OpenedGrant[], InvitationRefusal | GrantRefusal> {
  const read = shape.decoded(readAdmission, bytes)
  if (!read) return refuse({ kind: 'admission-malformed' })
  const opened: OpenedGrant[] = []
  for (const bytes of read.grants) {
    const grant = openGrant(bytes, me, team, author)
    if (!grant.ok) return grant
    opened.push(grant.value)
  }
  const hasEveryone = opened.some((grant) => grant.circle === (team as string) && grant.epochs.length > 0)
  return hasEveryone ? ok(opened) : refuse({ kind: 'admission-malformed' })
}

const readAdmission = shape.exact({ grants: shape.list(shape.someBytes(524_288), 200) })

import { bytesToHex, encodePlain, labels, ok, refuse, shape, type Bytes, type Result } from '../base/index.ts'
import { hide, openFrom, reveal, sealTo, sign, verify, type PublicSigningKey } from '../crypto/index.ts'
import {
  commitmentOf,
  idShape,
  idToBytes,
  personIdOf,
  redact,
  type CircleId,
  type Commitment,
  type DeviceId,
  type DeviceSecret,
  type EpochKey,
  type PersonId,
  type PublicKeys,
  type SecretKeys,
  type TeamId,
} from '../keys/index.ts'
import type { TeamState } from './state.ts'

export type OpenedGrant = {
  readonly team: TeamId
  readonly circle: CircleId
  readonly by: DeviceId
  readonly epochs: readonly EpochKey[]
}

export type GrantRefusal =
  /** Sealed to somebody else, or damaged: these look the same. */
  | { readonly kind: 'grant-not-for-me' }
  | { readonly kind: 'grant-malformed' }
  | { readonly kind: 'grant-forged' }
  | { readonly kind: 'grant-for-another-team' }
  /** A secret that is not the one its commitment names. */
  | { readonly kind: 'grant-wrong-secret' }
  /** Signed by a device other than the one that put it here. */
  | { readonly kind: 'grant-not-by-its-author' }

/** The circle's epochs for one device or kit, sealed to it alone. All `epochs` are of this circle. */
export function makeGrant(
  team: TeamId,
  circle: CircleId,
  recipient: PublicKeys,
  epochs: readonly EpochKey[],
  device: DeviceSecret,
): Bytes {
  const said = encodeSaid(team, circle, personIdOf(recipient), epochs)
  const box = encodePlain({
    said,
    by: device.signing.publicKey,
    signature: sign(labels.grant, said, device.signing.secretKey),
  })
  return encodePlain({ box: sealTo(box, recipient.seal) })
}

/**
 * A sealed box says nothing about its sender, so nothing in it counts before every check here has passed:
 * it is for me, of this team, signed by the device that put it here (`author`), and each secret is the one its
 * commitment names. Whether that device may begin epochs is in the acts: see `selectAuthorised`.
 */
export function openGrant(
  bytes: Uint8Array,
  me: SecretKeys,
  team: TeamId,
  author: DeviceId,
): Result<OpenedGrant, GrantRefusal> {
  const outer = shape.decoded(readOuter, bytes)
  if (!outer) return refuse({ kind: 'grant-malformed' })
  const opened = openFrom(outer.box, me.sealing)
  if (!opened.ok) return refuse({ kind: 'grant-not-for-me' })
  const box = shape.decoded(readBox, opened.value)
  const said = box && shape.decoded(readSaid, box.said)
  if (!box || !said) return refuse({ kind: 'grant-malformed' })
  if (!verify(labels.grant, box.said, box.signature, box.by)) return refuse({ kind: 'grant-forged' })
  if (said.recipient !== personIdOf(redact(me))) return refuse({ kind: 'grant-not-for-me' })
  if (said.team !== team) return refuse({ kind: 'grant-for-another-team' })
  const by = bytesToHex(box.by) as DeviceId
  if (by !== author) return refuse({ kind: 'grant-not-by-its-author' })
  const { circle } = said
  const epochs = said.epochs.map((epoch): EpochKey => ({ team, circle, ...epoch }))
  if (epochs.some((epoch) => commitmentOf(team, circle, epoch.secret) !== epoch.commitment))
    return refuse({ kind: 'grant-wrong-secret' })
  return ok({ team, circle, by, epochs })
}

/** Those of the keys whose epoch somebody with the right began: only these are ever sealed under or shown from. */
export const selectAuthorised = (state: TeamState, epochs: readonly EpochKey[]): readonly EpochKey[] =>
  epochs.filter(
    (epoch) =>
      epoch.team === state.team &&
      state.circleById.get(epoch.circle)?.epochs.some((known) => known.commitment === epoch.commitment),
  )

const encodeSaid = (
  team: TeamId,
  circle: CircleId,
  recipient: PersonId,
  epochs: readonly EpochKey[],
): Bytes =>
  encodePlain({
    team: idToBytes(team),
    circle: idToBytes(circle),
    recipient: idToBytes(recipient),
    epochs: epochs.map((epoch) => ({
      commitment: idToBytes(epoch.commitment),
      secret: reveal(epoch.secret),
    })),
  })

const readOuter = shape.exact({ box: shape.someBytes(524_288) })
const readBox = shape.exact({
  said: shape.someBytes(524_288),
  by: shape.fixedBytes(32) as shape.Reader<PublicSigningKey>,
  signature: shape.fixedBytes(64),
})
const readEpoch = shape.exact<Pick<EpochKey, 'commitment' | 'secret'>>({
  commitment: idShape<Commitment>(),
  secret: (value) => {
    const bytes = shape.fixedBytes(32)(value)
    return bytes && hide(bytes)
  },
})
const readSaid = shape.exact({
  team: idShape<TeamId>(),
  circle: idShape<CircleId>(),
  recipient: idShape<PersonId>(),
  epochs: shape.list(readEpoch, 4000),
})

import { encodePlain, labels, ok, refuse, shape, type Bytes, type Result } from '../base/index.ts'
import { sign, verify } from '../crypto/index.ts'
import {
  idShape,
  idToBytes,
  verifyCertificate,
  type CircleId,
  type DeviceSecret,
  type TeamId,
} from '../keys/index.ts'
import type { Card, InvitationRefusal, OfferedCircle } from './invitationTypes.ts'
import { purposes, type InvitationId } from './words.ts'

/** The card as bytes, signed by the inviter's device; it lies sealed at the doorstep. */
export function signCard(card: Card, device: DeviceSecret): Bytes {
  const body = encodePlain({
    team: idToBytes(card.team),
    invitation: idToBytes(card.invitation),
    teamName: card.teamName,
    inviterName: card.inviterName,
    relation: card.relation,
    ask: card.ask,
    circles: card.circles.map((offered) => ({ ...offered, circle: idToBytes(offered.circle) })),
    ends: card.ends,
    ...(card.stays === undefined ? {} : { stays: card.stays }),
    inviter: card.inviter.bytes,
  })
  return encodePlain({ body, signature: sign(labels.invitationCard, body, device.signing.secretKey) })
}

/**
 * Who reads it has the secret from the inviter, so the card is as trustworthy as the way the link came.
 * `invitation` is the one derived from that secret.
 */
export function verifyCard(bytes: Uint8Array, invitation: InvitationId): Result<Card, InvitationRefusal> {
  const outer = shape.decoded(readOuter, bytes)
  const body = outer && (shape.decoded(readBody, outer.body) ?? shape.decoded(readBodyForATime, outer.body))
  if (!outer || !body) return refuse({ kind: 'card-malformed' })
  const inviter = verifyCertificate(body.inviter)
  if (!inviter.ok || !verify(labels.invitationCard, outer.body, outer.signature, inviter.value.device.sign))
    return refuse({ kind: 'card-forged' })
  if (body.invitation !== invitation) return refuse({ kind: 'wrong-invitation' })
  return ok({ ...body, inviter: inviter.value })
}

const readOffered = shape.exact<OfferedCircle>({
  circle: idShape<CircleId>(),
  purpose: shape.oneOf(...purposes),
  name: shape.text(200),
})
const fields = {
  team: idShape<TeamId>(),
  invitation: idShape<InvitationId>(),
  teamName: shape.text(200),
  inviterName: shape.text(200),
  relation: shape.text(200),
  ask: shape.text(4000),
  circles: shape.list(readOffered, 200),
  ends: shape.whole(),
  inviter: shape.someBytes(1024),
}
const readBody = shape.exact(fields)
const readBodyForATime = shape.exact({ ...fields, stays: shape.whole(1) })
const readOuter = shape.exact({ body: shape.someBytes(131_072), signature: shape.fixedBytes(64) })

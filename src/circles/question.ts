import { bytesToHex, encodePlain, equalBytes, labels, shape, type Bytes, type Random } from '../base/index.ts'
import { hash, sign, verify } from '../crypto/index.ts'
import { idShape, idToBytes, type DevicePublic, type DeviceSecret } from '../keys/index.ts'
import type { InvitationId } from './words.ts'

/**
 * What somebody who was invited asks before they answer. Whoever has the link can ask: it lies at the doorstep among the
 * answers, is none, and binds nobody. `id` is a hash of its bytes.
 */
export type DoorQuestion = { readonly id: string; readonly text: string; readonly at: number }
export type DoorReply = { readonly question: string; readonly text: string; readonly at: number }

export const makeQuestion = (invitation: InvitationId, text: string, at: number, random: Random): Bytes =>
  encodePlain({ question: text, invitation: idToBytes(invitation), at, nonce: random(16) })

export function readQuestion(bytes: Uint8Array, invitation: InvitationId): DoorQuestion | undefined {
  const read = shape.decoded(questionShape, bytes)
  if (read?.invitation !== invitation) return undefined
  return { id: bytesToHex(hash(labels.doorQuestion, bytes)), text: read.question, at: read.at }
}

/** Signed by the inviter's device, so that nobody else who has the link answers for them. */
export function signReply(
  invitation: InvitationId,
  { question, text, at }: DoorReply,
  device: DeviceSecret,
): Bytes {
  const body = encodePlain({
    reply: text,
    question: idToBytes(question),
    invitation: idToBytes(invitation),
    at,
  })
  return encodePlain({ body, signature: sign(labels.doorReply, body, device.signing.secretKey) })
}

export function verifyReply(
  bytes: Uint8Array,
  invitation: InvitationId,
  inviter: DevicePublic,
): DoorReply | undefined {
  const outer = shape.decoded(readSigned, bytes)
  const body = outer && shape.decoded(replyShape, outer.body)
  if (!outer || !body || !equalBytes(idToBytes(body.invitation), idToBytes(invitation))) return undefined
  if (!verify(labels.doorReply, outer.body, outer.signature, inviter.sign)) return undefined
  return { question: bytesToHex(body.question), text: body.reply, at: body.at }
}

const questionShape = shape.exact({
  question: shape.text(4000),
  invitation: idShape<InvitationId>(),
  at: shape.whole(),
  nonce: shape.fixedBytes(16),
})
const readSigned = shape.exact({ body: shape.someBytes(20_000), signature: shape.fixedBytes(64) })
const replyShape = shape.exact({
  reply: shape.text(4000),
  question: shape.fixedBytes(32),
  invitation: idShape<InvitationId>(),
  at: shape.whole(),
})

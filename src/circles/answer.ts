import {
  encodePlain,
  equalBytes,
  labels,
  ok,
  refuse,
  shape,
  type Bytes,
  type Plain,
  type Random,
  type Result,
} from '../base/index.ts'
import { sign, verify, type PublicSigningKey } from '../crypto/index.ts'
import {
  idShape,
  idToBytes,
  mintPerson,
  verifyCertificate,
  type DeviceCertificate,
  type PersonSecret,
  type TeamId,
} from '../keys/index.ts'
import type { Answer, Card, InvitationRefusal } from './invitationTypes.ts'
import type { InvitationId } from './words.ts'

type Asked = Pick<Card, 'team' | 'invitation'>

/** The joiner's own word, for this team and this invitation, with the keys that others shall know them by. */
export function answerYes(
  card: Asked,
  name: string,
  person: PersonSecret,
  joiner: DeviceCertificate,
  at: number,
): Answer {
  const bytes = signAnswer({ ...asked(card), answer: 'yes', name, certificate: joiner.bytes, at }, person)
  return { team: card.team, invitation: card.invitation, answer: 'yes', name, joiner, at, bytes }
}

/** Needs no reason and gives no name: it is signed by a key that is thrown away. */
export function answerNo(card: Asked, random: Random, at: number): Answer {
  const body = { ...asked(card), answer: 'no', name: '', certificate: null, at }
  const bytes = signAnswer(body, mintPerson(random))
  return { team: card.team, invitation: card.invitation, answer: 'no', at, bytes }
}

/** The signature is by the very person whose keys are inside: an answer cannot be given for somebody else. */
export function verifyAnswer(bytes: Uint8Array): Result<Answer, InvitationRefusal> {
  const outer = shape.decoded(readOuter, bytes)
  const body = outer && shape.decoded(readBody, outer.body)
  if (!outer || !body) return refuse({ kind: 'answer-malformed' })
  if (!verify(labels.invitationAnswer, outer.body, outer.signature, outer.by))
    return refuse({ kind: 'answer-forged' })
  const common = { team: body.team, invitation: body.invitation, at: body.at, bytes: new Uint8Array(bytes) }
  if (body.answer === 'no') {
    const isBare = body.certificate === null && body.name === ''
    return isBare ? ok({ ...common, answer: 'no' }) : refuse({ kind: 'answer-malformed' })
  }
  const certificate = body.certificate && verifyCertificate(body.certificate)
  if (!certificate) return refuse({ kind: 'answer-malformed' })
  if (!certificate.ok) return refuse({ kind: 'answer-forged' })
  const joiner = certificate.value
  if (!equalBytes(joiner.person.sign, outer.by)) return refuse({ kind: 'answer-forged' })
  return ok({ ...common, answer: 'yes', name: body.name, joiner })
}

const asked = (card: Asked) => ({ team: idToBytes(card.team), invitation: idToBytes(card.invitation) })

function signAnswer(plain: Plain, person: PersonSecret): Bytes {
  const body = encodePlain(plain)
  const signature = sign(labels.invitationAnswer, body, person.signing.secretKey)
  return encodePlain({ body, by: person.signing.publicKey, signature })
}

const readOuter = shape.exact({
  body: shape.someBytes(2048),
  by: shape.fixedBytes(32) as shape.Reader<PublicSigningKey>,
  signature: shape.fixedBytes(64),
})
const readBody = shape.exact({
  team: idShape<TeamId>(),
  invitation: idShape<InvitationId>(),
  answer: shape.oneOf('yes', 'no'),
  name: shape.text(200),
  certificate: shape.nullable(shape.someBytes(1024)),
  at: shape.whole(),
})

import {
  encodePlain,
  equalBytes,
  labels,
  ok,
  refuse,
  shape,
  type Bytes,
  type Random,
  type Result,
} from '../base/index.ts'
import {
  hash,
  hide,
  openFrom,
  sealTo,
  sign,
  verify,
  type PublicSealingKey,
  type PublicSigningKey,
} from '../crypto/index.ts'
import { canSealTo } from './certificate.ts'
import { idToBytes } from './ids.ts'
import { placeOf, secretLink, parseSecretLink, type LinkRefusal, type Meeting } from './meeting.ts'
import { redact } from './mint.ts'
import { decodeShare, encodeShare, type Share } from './shares.ts'
import type { DeviceSecret, PublicKeys } from './types.ts'
import { bitsToWords } from './words.ts'

/**
 * How a helper's share comes to a device that has nothing yet (A2, A7). Four letters at a place that the new device made:
 *
 * 1. `call`    by the new device: its keys, and the hash of a number it keeps to itself yet
 * 2. `answer`  by the helper's device. The first is the only one heard
 * 3. `call`    again, with that number. Both show three words made of all of it, and one reads them to the other
 * 4. `share`   sealed to the new device, once the helper has said that it is their voice, and the same words
 *
 * The number is promised before the answer and shown after it, so nobody in between can choose keys to fit the words.
 */
export type HelpCall = {
  readonly device: PublicKeys
  readonly ends: number
  readonly promise: Bytes
  /** Empty until an answer is here. */
  readonly number: Bytes
}

export type HelpAnswer = { readonly device: PublicKeys; readonly bytes: Bytes }
/** `name` is whose share it is, `helper` who gave it. */
export type HelpShare = { readonly share: Share; readonly name: string; readonly helper: string }

type Refused = { readonly kind: 'help-malformed' | 'help-forged' }

export const mintHelpPlace = (random: Random): Meeting => helpPlaceOf(random(32))
export const helpPlaceOf = (secret: Uint8Array): Meeting => placeOf(labels.helpPlace, hide(secret))
export const helpPlaceToLink = (origin: string, meeting: Meeting): string =>
  secretLink(origin, '/help', meeting.secret)

export function parseHelpLink(text: string): Result<Meeting, LinkRefusal> {
  const secret = parseSecretLink(text, '/help')
  return secret.ok ? ok(placeOf(labels.helpPlace, secret.value)) : secret
}

const promiseOf = (meeting: Meeting, number: Uint8Array): Bytes =>
  hash(labels.helpPromise, idToBytes(meeting.id), number)

/** `isShown`: with the number, once an answer is here. */
export function signHelpCall(
  meeting: Meeting,
  device: DeviceSecret,
  number: Bytes,
  ends: number,
  isShown: boolean,
): Bytes {
  const call: HelpCall = {
    device: redact(device),
    ends,
    promise: promiseOf(meeting, number),
    number: isShown ? number : new Uint8Array(0),
  }
  const body = encodePlain({ meeting: idToBytes(meeting.id), ...call })
  return encodePlain({ body, signature: sign(labels.helpCall, body, device.signing.secretKey) })
}

export function verifyHelpCall(meeting: Meeting, bytes: Uint8Array): Result<HelpCall, Refused> {
  const outer = shape.decoded(readSigned, bytes)
  const body = outer && shape.decoded(readCall, outer.body)
  if (!outer || !body || !canSealTo(body.device.seal)) return refuse({ kind: 'help-malformed' })
  const isOurs =
    equalBytes(body.meeting, idToBytes(meeting.id)) &&
    verify(labels.helpCall, outer.body, outer.signature, body.device.sign) &&
    (body.number.length === 0 || equalBytes(promiseOf(meeting, body.number), body.promise))
  return isOurs ? ok(body) : refuse({ kind: 'help-forged' })
}

export function signHelpAnswer(meeting: Meeting, device: DeviceSecret, random: Random): Bytes {
  const body = encodePlain({ meeting: idToBytes(meeting.id), device: redact(device), nonce: random(32) })
  return encodePlain({ body, signature: sign(labels.helpAnswer, body, device.signing.secretKey) })
}

export function verifyHelpAnswer(meeting: Meeting, bytes: Uint8Array): Result<HelpAnswer, Refused> {
  const outer = shape.decoded(readSigned, bytes)
  const body = outer && shape.decoded(readAnswer, outer.body)
  if (!outer || !body) return refuse({ kind: 'help-malformed' })
  const isOurs =
    equalBytes(body.meeting, idToBytes(meeting.id)) &&
    verify(labels.helpAnswer, outer.body, outer.signature, body.device.sign)
  return isOurs ? ok({ device: body.device, bytes: new Uint8Array(bytes) }) : refuse({ kind: 'help-forged' })
}

/** Three words, from what each has seen of the other: the same for both only if nobody stands between. */
export function helpWords(meeting: Meeting, call: HelpCall, answer: Uint8Array): readonly string[] {
  const { device, promise, number } = call
  return bitsToWords(
    hash(labels.helpCode, idToBytes(meeting.id), device.sign, device.seal, promise, number, hashOf(answer)),
    3,
  )
}

const hashOf = (answer: Uint8Array): Bytes => hash(labels.helpAnswer, answer)

export function sealHelpShare(
  meeting: Meeting,
  call: HelpCall,
  { share, name, helper }: HelpShare,
  device: DeviceSecret,
): Bytes {
  const body = encodePlain({ meeting: idToBytes(meeting.id), share: encodeShare(share), name, helper })
  const signature = sign(labels.helpShare, body, device.signing.secretKey)
  return encodePlain({ box: sealTo(encodePlain({ body, signature }), call.device.seal) })
}

/** By the helper whose answer was heard, and nobody else. */
export function openHelpShare(
  meeting: Meeting,
  answer: HelpAnswer,
  bytes: Uint8Array,
  device: DeviceSecret,
): Result<HelpShare, Refused> {
  const outer = shape.decoded(readBox, bytes)
  const opened = outer && openFrom(outer.box, device.sealing)
  const signed = opened?.ok ? shape.decoded(readSigned, opened.value) : undefined
  const body = signed && shape.decoded(readShare, signed.body)
  const share = body && decodeShare(body.share)
  if (!signed || !body || !share) return refuse({ kind: 'help-malformed' })
  const isOurs =
    verify(labels.helpShare, signed.body, signed.signature, answer.device.sign) &&
    equalBytes(body.meeting, idToBytes(meeting.id))
  return isOurs ? ok({ share, name: body.name, helper: body.helper }) : refuse({ kind: 'help-forged' })
}

const readKeys = shape.exact<PublicKeys>({
  sign: shape.fixedBytes(32) as shape.Reader<PublicSigningKey>,
  seal: shape.fixedBytes(32) as shape.Reader<PublicSealingKey>,
})
const readSigned = shape.exact({ body: shape.someBytes(4096), signature: shape.fixedBytes(64) })
const readBox = shape.exact({ box: shape.someBytes(4096) })
const readCall = shape.exact({
  meeting: shape.fixedBytes(32),
  device: readKeys,
  ends: shape.whole(),
  promise: shape.fixedBytes(32) as shape.Reader<Bytes>,
  number: shape.someBytes(32) as shape.Reader<Bytes>,
})
const readAnswer = shape.exact({
  meeting: shape.fixedBytes(32),
  device: readKeys,
  nonce: shape.fixedBytes(32),
})
const readShare = shape.exact({
  meeting: shape.fixedBytes(32),
  share: shape.fixedBytes(20),
  name: shape.text(200),
  helper: shape.text(200),
})

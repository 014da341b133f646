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
import { hash, hide, openFrom, reveal, sealTo, sign, verify } from '../crypto/index.ts'
import { verifyCertificate } from './certificate.ts'
import { idToBytes } from './ids.ts'
import type { Keyring } from './keyringTypes.ts'
import { epochsToPlain, groupByTeam, readEpochs, readNotes, readPins } from './keyringFormat.ts'
import type { Meeting } from './meeting.ts'
import { personFromSeed, personIdOf, redact } from './mint.ts'
import type { DeviceCertificate, DeviceSecret } from './types.ts'

/**
 * How a new device comes to a person who has one (A2). Four letters at the meeting place:
 *
 * 1. `card`    by the old device: who it is, and the hash of a number it keeps to itself yet
 * 2. `offer`   by the new one: its keys, signed by itself (`proposeDevice`)
 * 3. `card`    again, with that number, once an offer is here. Both show a code made of all three
 * 4. `packet`  sealed to the new device, when the person has said that the codes are the same
 *
 * The number is promised before the offer and shown after it, so nobody in between can choose keys to fit a code: one try
 * in a million, and a second try needs a new link.
 */
export type LinkCard = {
  readonly by: DeviceCertificate
  /** What the person is called, so that the new device can say whose it will be. */
  readonly name: string
  readonly ends: number
  readonly promise: Bytes
  /** Empty until an offer is here. */
  readonly number: Bytes
  /** The proposal that was heard, by its hash; empty before. */
  readonly heard: Bytes
}

export type LinkRefusalKind = 'link-malformed' | 'link-forged'
type Refused = { readonly kind: LinkRefusalKind }

export const mintNumber = (random: Random): Bytes => random(32)

export const promiseOf = (meeting: Meeting, number: Uint8Array): Bytes =>
  hash(labels.linkPromise, idToBytes(meeting.id), number)

export const offerHash = (offer: Uint8Array): Bytes => hash(labels.linkPromise, offer)

export function signLinkCard(meeting: Meeting, card: LinkCard, device: DeviceSecret): Bytes {
  const { by, name, ends, promise, number, heard } = card
  const body = encodePlain({
    meeting: idToBytes(meeting.id),
    by: by.bytes,
    name,
    ends,
    promise,
    number,
    heard,
  })
  return encodePlain({ body, signature: sign(labels.linkCard, body, device.signing.secretKey) })
}

export function verifyLinkCard(meeting: Meeting, bytes: Uint8Array): Result<LinkCard, Refused> {
  const outer = shape.decoded(readSigned, bytes)
  const body = outer && shape.decoded(readCard, outer.body)
  const by = body && verifyCertificate(body.by)
  if (!outer || !body || !by?.ok) return refuse({ kind: 'link-malformed' })
  if (!equalBytes(body.meeting, idToBytes(meeting.id))) return refuse({ kind: 'link-forged' })
  if (!verify(labels.linkCard, outer.body, outer.signature, by.value.device.sign))
    return refuse({ kind: 'link-forged' })
  if (body.number.length > 0 && !equalBytes(promiseOf(meeting, body.number), body.promise))
    return refuse({ kind: 'link-forged' })
  return ok({ ...body, by: by.value })
}

/** Six digits, from what each has seen of the other: the same on both only if nobody stands between. */
export function linkCode(meeting: Meeting, card: LinkCard, offer: Uint8Array): string {
  const bytes = hash(
    labels.linkCode,
    idToBytes(meeting.id),
    card.by.bytes,
    card.promise,
    card.number,
    offerHash(offer),
  )
  return String(new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) % 1_000_000).padStart(6, '0')
}

/** What the new device begins with: everything the person can open now. Its own secret never leaves it. */
export function sealPacket(
  meeting: Meeting,
  keyring: Keyring,
  certificate: DeviceCertificate,
  noteByName: ReadonlyMap<string, string>,
): Bytes {
  const body = encodePlain({
    meeting: idToBytes(meeting.id),
    person: reveal(keyring.person.seed),
    certificate: certificate.bytes,
    epochs: epochsToPlain([...keyring.epochsByTeam.values()].flat()),
    pins: [...keyring.pinByRelay].map(([relay, key]) => ({ relay, key })),
    notes: [...noteByName].map(([name, note]) => ({ name, note })),
  })
  const signature = sign(labels.linkPacket, body, keyring.device.signing.secretKey)
  return encodePlain({ box: sealTo(encodePlain({ body, signature }), certificate.device.seal) })
}

/** A keyring for this device, from the packet of the device whose card was shown. */
export function openPacket(
  meeting: Meeting,
  card: LinkCard,
  bytes: Uint8Array,
  device: DeviceSecret,
): Result<Keyring, Refused> {
  const outer = shape.decoded(readBox, bytes)
  const opened = outer && openFrom(outer.box, device.sealing)
  const signed = opened?.ok ? shape.decoded(readSigned, opened.value) : undefined
  const body = signed && shape.decoded(readPacket, signed.body)
  const certificate = body && verifyCertificate(body.certificate)
  if (!signed || !body || !certificate?.ok) return refuse({ kind: 'link-malformed' })
  const person = personFromSeed(hide(body.person))
  const isOurs =
    verify(labels.linkPacket, signed.body, signed.signature, card.by.device.sign) &&
    equalBytes(body.meeting, idToBytes(meeting.id)) &&
    equalBytes(certificate.value.device.sign, redact(device).sign) &&
    certificate.value.personId === personIdOf(redact(person)) &&
    certificate.value.personId === card.by.personId
  if (!isOurs) return refuse({ kind: 'link-forged' })
  return ok({
    person,
    device,
    certificate: certificate.value,
    epochsByTeam: groupByTeam(body.epochs),
    invitations: [],
    pinByRelay: new Map(body.pins.map((pin) => [pin.relay, pin.key])),
    noteByName: new Map(body.notes.map((note) => [note.name, note.note])),
  })
}

const readSigned = shape.exact({ body: shape.someBytes(1_000_000), signature: shape.fixedBytes(64) })
const readBox = shape.exact({ box: shape.someBytes(1_000_000) })
const someBytes = (most: number) => shape.someBytes(most) as shape.Reader<Bytes>
const readCard = shape.exact({
  meeting: shape.fixedBytes(32),
  by: shape.someBytes(1024),
  name: shape.text(200),
  ends: shape.whole(),
  promise: shape.fixedBytes(32) as shape.Reader<Bytes>,
  number: someBytes(32),
  heard: someBytes(32),
})
const readPacket = shape.exact({
  meeting: shape.fixedBytes(32),
  person: shape.fixedBytes(32),
  certificate: shape.someBytes(1024),
  epochs: readEpochs,
  pins: readPins,
  notes: readNotes,
})

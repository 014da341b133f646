import {
  bytesToHex,
  encodePlain,
  equalBytes,
  hexToBytes,
  labels,
  ok,
  refuse,
  shape,
  textToBytes,
  type Bytes,
  type Plain,
  type Random,
  type Result,
} from '../base/index.ts'
import {
  deriveSecret,
  hash,
  hide,
  openFrom,
  reveal,
  sealTo,
  sign,
  verify,
  type MasterKey,
  type PublicSigningKey,
  type Secret,
} from '../crypto/index.ts'
import { verifyCertificate } from './certificate.ts'
import { idToBytes, type TeamId } from './ids.ts'
import { epochsToPlain, groupByTeam, readEpochs } from './keyringFormat.ts'
import type { Keyring } from './keyringTypes.ts'
import { placeOf, type Meeting } from './meeting.ts'
import { pairsFromSeed, personFromSeed, personIdOf, redact } from './mint.ts'
import type { DeviceCertificate, PersonSecret, PublicKeys, SecretKeys } from './types.ts'
import { bytesToWords, parseWords, type WordsRefusal } from './words.ts'

/**
 * What stands on a printed sheet, or is shared among people: sixteen bytes. From them come a pair of keys, whose public
 * twin is in the team's acts and can be replaced there, and the place at the relay where the packet lies, so the words
 * alone find everything. No device keeps the secret.
 */
export type Kit = {
  readonly entropy: Secret<'Kit'>
  readonly keys: SecretKeys
  readonly meeting: Meeting
}

const entropyLength = 16

export const mintKit = (random: Random): Kit => kitFromEntropy(random(entropyLength))

export function kitFromEntropy(entropy: Uint8Array): Kit {
  const master: MasterKey = hide(hash(labels.kitSecret, entropy))
  return {
    entropy: hide(entropy),
    keys: pairsFromSeed(hide(reveal(master)), labels.kitKeys),
    meeting: placeOf(labels.kitId, deriveSecret(master, labels.kitPlace)),
  }
}

/** In hex, for a note that a recovering device keeps until it is in. */
export const kitEntropy = (kit: Kit): string => bytesToHex(reveal(kit.entropy))

export const kitToWords = (kit: Kit): readonly string[] => bytesToWords(reveal(kit.entropy))

/** Twelve words as they were typed, pasted or seen in the sheet's square picture. */
export function parseKit(text: string): Result<Kit, WordsRefusal> {
  const entropy = parseWords(text)
  return entropy.ok ? ok(kitFromEntropy(entropy.value)) : entropy
}

// ---------------------------------------------------------------- the packet

export type KitPacket = {
  readonly person: PersonSecret
  readonly name: string
  readonly epochsByTeam: Keyring['epochsByTeam']
  readonly maker: DeviceCertificate
  readonly at: number
}

/** The person, and what they can open on the day: the rest is granted to the kit as it comes. */
export function sealKitPacket(kit: Kit, keyring: Keyring, name: string, at: number): Bytes {
  const body = { name, epochs: epochsToPlain([...keyring.epochsByTeam.values()].flat()), at }
  return sealForKit(kit, keyring, labels.kitPacket, body)
}

export function openKitPacket(
  kit: Kit,
  bytes: Uint8Array,
): Result<KitPacket, { readonly kind: 'kit-damaged' }> {
  const opened = openForKit(kit, labels.kitPacket, bytes, 1_000_000, readPacket)
  if (!opened.ok) return opened
  const { body, person, maker } = opened.value
  const { name, at } = body
  return ok({ person, name, at, maker, epochsByTeam: groupByTeam(body.epochs) })
}

/** What lies at a kit's place: sealed to the kit, about the person whose seed is inside, signed by a device of theirs. */
export function sealForKit(
  kit: Kit,
  keyring: Keyring,
  label: KitLabel,
  more: Readonly<Record<string, Plain>>,
): Bytes {
  const body = encodePlain({
    ...more,
    kit: idToBytes(kit.meeting.id),
    person: reveal(keyring.person.seed),
    maker: keyring.certificate.bytes,
  })
  const signature = sign(label, body, keyring.device.signing.secretKey)
  return encodePlain({ box: sealTo(encodePlain({ body, signature }), kit.keys.sealing.publicKey) })
}

/** `read` is of the whole body, `kit`, `person` and `maker` among it; `most` bytes are looked at. */
export function openForKit<T extends ForKit>(
  kit: Kit,
  label: KitLabel,
  bytes: Uint8Array,
  most: number,
  read: shape.Reader<T>,
): Result<
  { readonly body: T; readonly person: PersonSecret; readonly maker: DeviceCertificate },
  { readonly kind: 'kit-damaged' }
> {
  const outer = shape.decoded(shape.exact({ box: shape.someBytes(most) }), bytes)
  const opened = outer && openFrom(outer.box, kit.keys.sealing)
  const signed = opened?.ok ? shape.decoded(readSigned(most), opened.value) : undefined
  const body = signed && shape.decoded(read, signed.body)
  const maker = body && verifyCertificate(body.maker)
  if (!signed || !body || !maker?.ok) return refuse({ kind: 'kit-damaged' })
  const person = personFromSeed(hide(body.person))
  const isWhole =
    verify(label, signed.body, signed.signature, maker.value.device.sign) &&
    equalBytes(body.kit, idToBytes(kit.meeting.id)) &&
    maker.value.personId === personIdOf(redact(person))
  return isWhole ? ok({ body, person, maker: maker.value }) : refuse({ kind: 'kit-damaged' })
}

type KitLabel = typeof labels.kitPacket | typeof labels.helpersPacket
type ForKit = { readonly kit: Uint8Array; readonly person: Uint8Array; readonly maker: Uint8Array }

// ---------------------------------------------------------------- what the kit says in the acts

/** The kit's own word for a new device: the person's key alone brings none in, for a lost phone has that too. */
export const signRecovery = (kit: SecretKeys, team: TeamId, certificate: DeviceCertificate): Bytes =>
  sign(labels.kitRecovery, recoveryBody(team, certificate), kit.signing.secretKey)

export const verifyRecovery = (
  kit: PublicSigningKey,
  team: TeamId,
  certificate: DeviceCertificate,
  signature: Uint8Array,
): boolean => verify(labels.kitRecovery, recoveryBody(team, certificate), signature, kit)

const recoveryBody = (team: TeamId, { bytes }: DeviceCertificate): Bytes =>
  encodePlain({ team: idToBytes(team), certificate: bytes })

// ---------------------------------------------------------------- "Check my sheet"

/**
 * Three of the words by their hash together, so that a device can ask for them and not know the sheet: who takes the
 * device learns 33 of 128 bits at most.
 */
export type KitCheck = { readonly places: readonly number[]; readonly hash: string }

export function mintKitCheck(kit: Kit, random: Random): KitCheck {
  const left = Array.from({ length: 12 }, (_, i) => i + 1)
  const places = Array.from({ length: 3 }, () => left.splice((random(1)[0] ?? 0) % left.length, 1)[0] ?? 1)
  places.sort((a, b) => a - b)
  const words = kitToWords(kit)
  return {
    places,
    hash: checkHash(
      redact(kit.keys),
      places.map((place) => words[place - 1] ?? ''),
    ),
  }
}

export const passesKitCheck = (check: KitCheck, kit: PublicKeys, words: readonly string[]): boolean =>
  equalBytes(
    hexToBytes(check.hash) ?? new Uint8Array(0),
    hexToBytes(checkHash(kit, words)) ?? new Uint8Array(1),
  )

const checkHash = (kit: PublicKeys, words: readonly string[]): string =>
  bytesToHex(hash(labels.kitCheck, kit.sign, textToBytes(words.join(' '))))

const readSigned = (most: number) =>
  shape.exact({ body: shape.someBytes(most), signature: shape.fixedBytes(64) })
const readPacket = shape.exact({
  kit: shape.fixedBytes(32),
  person: shape.fixedBytes(32),
  name: shape.text(200),
  epochs: readEpochs,
  maker: shape.someBytes(1024),
  at: shape.whole(),
})

import {
  bytesToHex,
  decodeStrict,
  encodePlain,
  ok,
  refuse,
  shape,
  type Bytes,
  type Plain,
  type Result,
} from '../base/index.ts'
import { hide, reveal, type MasterKey } from '../crypto/index.ts'
import { verifyCertificate } from './certificate.ts'
import { commitmentOf } from './epoch.ts'
import { idShape, idToBytes, type CircleId, type Commitment, type TeamId } from './ids.ts'
import type { KeptInvitation, Keyring, KeyringRefusal } from './keyringTypes.ts'
import { deviceFromSeed, deviceIdOf, personFromSeed, personIdOf, redact } from './mint.ts'
import type { EpochKey } from './types.ts'

const version = 1

/** One encoding for one keyring: every list is in order of its key. The bytes are secret; only the vault takes them. */
export function encodeKeyring(keyring: Keyring): Bytes {
  const epochs = [...keyring.epochsByTeam.values()].flat()
  return encodePlain({
    version,
    person: reveal(keyring.person.seed),
    device: reveal(keyring.device.seed),
    certificate: keyring.certificate.bytes,
    epochs: epochsToPlain(epochs),
    invitations: sortedBy(keyring.invitations, invitationName).map((kept) => ({
      secret: reveal(kept.secret),
      use: kept.use,
      team: kept.team === undefined ? null : idToBytes(kept.team),
      ends: kept.ends,
    })),
    pins: sortedBy([...keyring.pinByRelay], first).map(([relay, key]) => ({ relay, key })),
    notes: sortedBy([...keyring.noteByName], first).map(([name, note]) => ({ name, note })),
  })
}

export function decodeKeyring(bytes: Uint8Array): Result<Keyring, KeyringRefusal> {
  const plain = decodeStrict(bytes)
  if (!plain.ok) return damaged('not CBOR')
  const written = readVersion(plain.value)
  if (written === undefined) return damaged('no version')
  if (written > version) return refuse({ kind: 'keyring-newer', version: written })
  const read = readKeyring(plain.value)
  if (read === undefined) return damaged('not a keyring')
  const person = personFromSeed(hide(read.person))
  const device = deviceFromSeed(hide(read.device))
  const certificate = verifyCertificate(read.certificate)
  if (!certificate.ok) return damaged('no certificate')
  if (certificate.value.personId !== personIdOf(redact(person)))
    return damaged('another person’s certificate')
  if (certificate.value.deviceId !== deviceIdOf(redact(device)))
    return damaged('another device’s certificate')
  if (read.epochs.some((epoch) => commitmentOf(epoch.team, epoch.circle, epoch.secret) !== epoch.commitment))
    return damaged('a key is not the one its epoch names')
  const lists = [read.epochs.map(epochName), read.invitations.map(invitationName)]
  const names = [...lists, read.pins.map((pin) => pin.relay), read.notes.map((note) => note.name)]
  if (!names.every(isAscending)) return damaged('out of order')
  return ok({
    person,
    device,
    certificate: certificate.value,
    epochsByTeam: groupByTeam(read.epochs),
    invitations: read.invitations,
    pinByRelay: new Map(read.pins.map((pin) => [pin.relay, pin.key])),
    noteByName: new Map(read.notes.map((note) => [note.name, note.note])),
  })
}

/** In one order, secrets and all. */
export const epochsToPlain = (epochs: readonly EpochKey[]): readonly Plain[] =>
  sortedBy(epochs, epochName).map((epoch) => ({
    team: idToBytes(epoch.team),
    circle: idToBytes(epoch.circle),
    commitment: idToBytes(epoch.commitment),
    secret: reveal(epoch.secret),
  }))

const damaged = (why: string) => refuse({ kind: 'keyring-damaged', why })

const readSecret: shape.Reader<MasterKey> = (value) => {
  const bytes = shape.fixedBytes(32)(value)
  return bytes && hide(bytes)
}
const readTeam: shape.Reader<TeamId | undefined | null> = shape.nullable(idShape<TeamId>())
const readEpoch = shape.exact<EpochKey>({
  team: idShape<TeamId>(),
  circle: idShape<CircleId>(),
  commitment: idShape<Commitment>(),
  secret: readSecret,
})
const readInvitationRow = shape.exact({
  secret: readSecret,
  use: shape.oneOf('sent', 'received'),
  team: readTeam,
  ends: shape.whole(),
})
const readInvitation: shape.Reader<KeptInvitation> = (value) => {
  const row = readInvitationRow(value)
  return row && { ...row, team: row.team ?? undefined }
}
/** Each secret is the one its commitment names. */
export const readEpochs: shape.Reader<readonly EpochKey[]> = (value) => {
  const epochs = shape.list(readEpoch, 100_000)(value)
  return epochs?.every((epoch) => commitmentOf(epoch.team, epoch.circle, epoch.secret) === epoch.commitment)
    ? epochs
    : undefined
}
export const readPins = shape.list(
  shape.exact({ relay: shape.text(2048), key: shape.fixedBytes(32) as shape.Reader<Bytes> }),
  1000,
)
export const readNotes = shape.list(shape.exact({ name: shape.text(200), note: shape.text(65_536) }), 10_000)
const readKeyring = shape.exact({
  version: shape.whole(1, version),
  person: shape.fixedBytes(32),
  device: shape.fixedBytes(32),
  certificate: shape.someBytes(1024),
  epochs: shape.list(readEpoch, 100_000),
  invitations: shape.list(readInvitation, 10_000),
  pins: readPins,
  notes: readNotes,
})

function readVersion(plain: unknown): number | undefined {
  if (plain === null || typeof plain !== 'object' || !('version' in plain)) return undefined
  return typeof plain.version === 'number' && Number.isSafeInteger(plain.version) ? plain.version : undefined
}

const epochName = (epoch: EpochKey): string => epoch.team + epoch.circle + epoch.commitment
const invitationName = (kept: KeptInvitation): string => bytesToHex(reveal(kept.secret))
export function groupByTeam(epochs: readonly EpochKey[]): ReadonlyMap<TeamId, readonly EpochKey[]> {
  const byTeam = new Map<TeamId, EpochKey[]>()
  for (const epoch of epochs) byTeam.set(epoch.team, [...(byTeam.get(epoch.team) ?? []), epoch])
  return byTeam
}

const first = ([name]: readonly [string, unknown]): string => name

const sortedBy = <T>(items: readonly T[], name: (item: T) => string): readonly T[] =>
  [...items].sort((a, b) => (name(a) < name(b) ? -1 : 1))

const isAscending = (names: readonly string[]): boolean =>
  names.every((name, i) => i === 0 || (names[i - 1] ?? '') < name)

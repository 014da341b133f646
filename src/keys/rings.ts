import {
  bytesToHex,
  decodeStrict,
  encodePlain,
  ok,
  refuse,
  shape,
  type Bytes,
  type Plain,
  type Random,
  type Result,
} from '../base/index.ts'
import { readNotes } from './keyringFormat.ts'
import type { KeyringRefusal } from './keyringTypes.ts'

/** What stands for one of a person's teams on this device: '' for the first, eight random bytes in hex for each other. Says nothing of the team. */
export type RingId = string

/**
 * All that the vault of somebody in several teams holds: one keyring each, as bytes, and nothing that joins them but that
 * they lie here. `here` is the team that was open last; `notes` are the person's own, of no team.
 */
export type Rings = {
  readonly keyringByRing: ReadonlyMap<RingId, Bytes>
  readonly here: RingId
  readonly noteByName: ReadonlyMap<string, string>
}

export const noRings: Rings = { keyringByRing: new Map(), here: '', noteByName: new Map() }

export const mintRing = (random: Random): RingId => bytesToHex(random(8))

const version = 2
const mostRings = 64

const ringId: shape.Reader<RingId> = (value) =>
  typeof value === 'string' && /^([0-9a-f]{16})?$/.test(value) ? value : undefined

const readRings = shape.exact({
  version: shape.whole(version, version),
  here: ringId,
  rings: shape.list(shape.exact({ ring: ringId, keyring: shape.someBytes(64 * 1024 * 1024) }), mostRings),
  notes: readNotes,
})

/** Somebody in one team, with no notes of their own, has their keyring in the vault and nothing around it. */
export function encodeRings({ keyringByRing, here, noteByName }: Rings): Bytes {
  const only = keyringByRing.get('')
  if (keyringByRing.size === 1 && only && noteByName.size === 0) return only
  return encodePlain({
    version,
    here,
    rings: sorted(keyringByRing).map(([ring, keyring]) => ({ ring, keyring })),
    notes: sorted(noteByName).map(([name, note]) => ({ name, note })),
  })
}

/** Bytes that are no list are taken to be one keyring, which says by itself whether it is good. */
export function decodeRings(bytes: Bytes): Result<Rings, KeyringRefusal> {
  const plain = decodeStrict(bytes)
  if (!plain.ok || !isList(plain.value)) return ok({ ...noRings, keyringByRing: new Map([['', bytes]]) })
  const read = readRings(plain.value)
  const names = read?.rings.map(({ ring }) => ring) ?? []
  if (!read || new Set(names).size !== names.length)
    return refuse({ kind: 'keyring-damaged', why: 'not a list of keyrings' })
  return ok({
    keyringByRing: new Map(read.rings.map(({ ring, keyring }) => [ring, keyring as Bytes])),
    here: read.here,
    noteByName: new Map(read.notes.map(({ name, note }) => [name, note])),
  })
}

const isList = (plain: Plain): boolean =>
  plain !== null && typeof plain === 'object' && 'version' in plain && plain.version === version

const sorted = <T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1))

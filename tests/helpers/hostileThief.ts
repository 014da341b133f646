import { invitationFromSecret, openAdmission, openGrant } from '../../src/circles/index.ts'
import { idOfEntry, openEntry } from '../../src/documents/entries.ts'
import { deriveVolume, type OpenedEntry, type VolumeKind } from '../../src/documents/index.ts'
import type { DeviceId, EpochKey, Keyring } from '../../src/keys/index.ts'
import type { StoredEntry } from './hostileRelay.ts'

export type Loot = {
  readonly id: string
  readonly stored: StoredEntry
  readonly key: EpochKey
  readonly kind: VolumeKind
  readonly entry: OpenedEntry
}

/**
 * Everything that can be opened with keys once held: each entry the relay keeps is tried with every volume that follows
 * from every key, wherever it lies, and keys that turn up in what opens are tried as well, until nothing new opens.
 */
export function openAll(
  keyrings: readonly Keyring[],
  entries: readonly StoredEntry[],
  months: readonly string[],
): readonly Loot[] {
  const loot = new Map<string, Loot>()
  const keys = new Map<string, EpochKey>()
  const add = (key: EpochKey): void => void keys.set(key.team + key.circle + key.commitment, key)
  for (const ring of keyrings) {
    for (const epoch of [...ring.epochsByTeam.values()].flat()) add(epoch)
    for (const { secret } of ring.invitations) add(invitationFromSecret(secret).doorstep)
  }
  const tried = new Set<string>()
  for (let grew = true; grew;) {
    grew = false
    for (const [name, key] of keys) {
      if (tried.has(name)) continue
      tried.add(name)
      for (const one of openWith(key, entries, months)) loot.set(one.id, one)
      for (const found of keysIn([...loot.values()], keyrings)) {
        grew ||= !keys.has(found.team + found.circle + found.commitment)
        add(found)
      }
    }
  }
  return [...loot.values()]
}

function* openWith(
  key: EpochKey,
  entries: readonly StoredEntry[],
  months: readonly string[],
): Iterable<Loot> {
  const plain = ['acts', 'grants', 'doorstep'] as const
  const places: readonly (readonly [VolumeKind, string])[] = [
    ...plain.map((kind) => [kind, ''] as const),
    ...['', 'g1', `g${key.commitment.slice(0, 16)}`].map((period) => ['living', period] as const),
    ...months.flatMap((month) => [['month', month] as const, ['snapshot', month] as const]),
    ['blob', ''],
  ]
  for (const [kind, period] of places) {
    const access = deriveVolume(key, kind, period)
    for (const stored of entries) {
      const id = idOfEntry(stored.bytes)
      const entry = openEntry(access, id, stored.bytes)
      if (entry.ok) yield { id, stored, key, kind, entry: entry.value }
    }
  }
}

/** Keys that somebody sealed to one of these people. */
function keysIn(loot: readonly Loot[], keyrings: readonly Keyring[]): readonly EpochKey[] {
  return loot.flatMap(({ entry, key }) => {
    if (!entry.payload.ok) return []
    const letter = entry.payload.value
    if (letter.kind !== 'grant' && letter.kind !== 'admission') return []
    const author = entry.device as DeviceId
    return keyrings.flatMap((ring) =>
      [...ring.epochsByTeam.keys(), key.team].flatMap((team) =>
        [ring.person, ring.device].flatMap((secret) => {
          if (letter.kind === 'grant') {
            const grant = openGrant(letter.bytes, secret, team, author)
            return grant.ok ? grant.value.epochs : []
          }
          const admission = openAdmission(letter.bytes, secret, team, author)
          return admission.ok ? admission.value.flatMap(({ epochs }) => epochs) : []
        }),
      ),
    )
  })
}

/** What somebody who opened it reads, as bytes to look for words in. */
export const wordsOf = ({ entry }: Loot): Buffer => {
  if (!entry.payload.ok) return Buffer.alloc(0)
  const { value } = entry.payload
  if (value.kind === 'changes') return Buffer.concat(value.changes.map((change) => Buffer.from(change)))
  if (value.kind === 'fact') return Buffer.from(JSON.stringify(value.data))
  return Buffer.from(value.bytes)
}

export const isContent = ({ kind }: Loot): boolean => kind === 'living' || kind === 'month'

/** Content that a person wrote, and not what their phone says of the relay, or that they opened something. */
export const isSaid = (one: Loot): boolean =>
  isContent(one) &&
  !(
    one.entry.payload.ok &&
    'type' in one.entry.payload.value &&
    ['attestation', 'opening'].includes(one.entry.payload.value.type)
  )

import {
  bytesToHex,
  encodePlain,
  hexToBytes,
  labels,
  textToBytes,
  assert,
  type Bytes,
} from '../base/index.ts'
import {
  deriveKey,
  deriveSecret,
  deriveSeed,
  signingPairFromSeed,
  subkeys,
  type MasterKey,
} from '../crypto/index.ts'
import type { CircleId, EpochKey } from '../keys/index.ts'
import { volumeIdToBytes, type VolumeId } from '../protocol/index.ts'
import type { ChapterId, LetterKind, VolumeAccess, VolumeKeys, VolumeKind } from './types.ts'

/**
 * A volume's address is a key pair that everyone with the epoch's secret derives, so nobody keeps an index and two
 * members who begin the same month offline begin the same volume.
 */
export function deriveVolume(epoch: EpochKey, kind: VolumeKind, period: string): VolumeAccess {
  const { team, circle, commitment, secret } = epoch
  return { ...deriveKeys(secret, kind, period), team, circle, commitment, kind, period }
}

export function deriveKeys(secret: MasterKey, kind: VolumeKind, period: string): VolumeKeys {
  const words = [textToBytes(kind), textToBytes(period)]
  const address = signingPairFromSeed(
    deriveSeed(deriveKey(secret, subkeys.address), labels.volumeAddress, ...words),
  )
  const content = deriveSecret<'ContentKey'>(
    deriveKey(secret, subkeys.content),
    labels.volumeContent,
    ...words,
  )
  return { volume: bytesToHex(address.publicKey) as VolumeId, address, content }
}

/** All volumes of one circle, kind and period across its epochs are one chapter. A circle's id is unique to its team. */
export const chapterIdOf = (circle: CircleId, kind: VolumeKind, period: string): ChapterId =>
  `${circle}/${kind}/${period}`

export const periodOf = (chapter: ChapterId): string => chapter.split('/').at(-1) ?? ''

/** What an entry is sealed in: moved to any other place, it does not open (A4). */
export const sealContext = (access: VolumeAccess): Bytes =>
  encodePlain({
    label: labels.entrySeal,
    version: 1,
    team: idBytes(access.team),
    circle: idBytes(access.circle),
    volume: volumeIdToBytes(access.volume),
    commitment: idBytes(access.commitment),
    kind: access.kind,
    period: access.period,
  })

export function idBytes(hex: string): Bytes {
  const bytes = hexToBytes(hex)
  assert(bytes !== undefined, 'an id is hex')
  return bytes
}

const payloadKindsByVolumeKind: { readonly [K in VolumeKind]: readonly (LetterKind | 'changes' | 'fact')[] } =
  {
    acts: ['act', 'acts'],
    grants: ['grant'],
    living: ['changes', 'fact'],
    month: ['changes', 'fact'],
    doorstep: ['card', 'answer', 'admission'],
    snapshot: [],
    blob: [],
  }

export const mayHold = (access: VolumeAccess, kind: LetterKind | 'changes' | 'fact'): boolean =>
  payloadKindsByVolumeKind[access.kind].includes(kind)

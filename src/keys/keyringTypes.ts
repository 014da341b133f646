import type { Bytes } from '../base/index.ts'
import type { MasterKey } from '../crypto/index.ts'
import type { TeamId } from './ids.ts'
import type { DeviceCertificate, DeviceSecret, EpochKey, PersonSecret } from './types.ts'

/** An invitation whose secret is still needed: one this person sent, or one they are answering. */
export type KeptInvitation = {
  readonly secret: MasterKey
  readonly use: 'sent' | 'received'
  /** Undefined for a received one whose card has not been read yet. */
  readonly team: TeamId | undefined
  /** When it stops being kept, in milliseconds since 1970. */
  readonly ends: number
}

/** Everything a device must not lose, as plain immutable data. Secrets inside do not print. */
export type Keyring = {
  readonly person: PersonSecret
  readonly device: DeviceSecret
  readonly certificate: DeviceCertificate
  readonly epochsByTeam: ReadonlyMap<TeamId, readonly EpochKey[]>
  readonly invitations: readonly KeptInvitation[]
  /** The identity key (32 bytes) a relay showed first, by its address. */
  readonly pinByRelay: ReadonlyMap<string, Bytes>
  /** Small settings that are about people, such as the order of teams. */
  readonly noteByName: ReadonlyMap<string, string>
}

export type KeyringRefusal =
  | { readonly kind: 'keyring-damaged'; readonly why: string }
  | { readonly kind: 'keyring-newer'; readonly version: number }

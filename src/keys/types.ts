import type { Bytes } from '../base/index.ts'
import type {
  MasterKey,
  PublicSealingKey,
  PublicSigningKey,
  Seed,
  SealingPair,
  SigningPair,
} from '../crypto/index.ts'
import type { CircleId, Commitment, DeviceId, PersonId, TeamId } from './ids.ts'

/** What others may know of a person or a device: where to verify, where to seal to. */
export type PublicKeys = { readonly sign: PublicSigningKey; readonly seal: PublicSealingKey }

/** Both pairs are derived from the seed, so the seed is all that is kept. */
export type SecretKeys = { readonly seed: Seed; readonly signing: SigningPair; readonly sealing: SealingPair }

export type PersonPublic = PublicKeys
export type DevicePublic = PublicKeys
export type PersonSecret = SecretKeys
export type DeviceSecret = SecretKeys

/** A person's word that a device is theirs. Only `certify` and `verifyCertificate` make one, so it always holds. */
export type DeviceCertificate = {
  readonly personId: PersonId
  readonly person: PersonPublic
  readonly deviceId: DeviceId
  readonly device: DevicePublic
  /** Milliseconds since 1970, by the person's clock. */
  readonly at: number
  readonly bytes: Bytes
}

/** 32 random bytes: one generation of a circle's secret. */
export type EpochSecret = MasterKey

/** What is kept of an epoch, and what opens its volumes. */
export type EpochKey = {
  readonly team: TeamId
  readonly circle: CircleId
  readonly commitment: Commitment
  readonly secret: EpochSecret
}

import { bytesToHex, textToBytes, type Label, type Random, labels } from '../base/index.ts'
import {
  deriveSeed,
  hash,
  hide,
  reveal,
  sealingPairFromSeed,
  signingPairFromSeed,
  type MasterKey,
  type Seed,
} from '../crypto/index.ts'
import { bytesToId, type DeviceId, type PersonId } from './ids.ts'
import type {
  DevicePublic,
  DeviceSecret,
  PersonPublic,
  PersonSecret,
  PublicKeys,
  SecretKeys,
} from './types.ts'

const seedLength = 32

export const mintPerson = (random: Random): PersonSecret => personFromSeed(hide(random(seedLength)))
export const mintDevice = (random: Random): DeviceSecret => deviceFromSeed(hide(random(seedLength)))

/** A person's and a device's pairs from the same seed differ: each has its own label. */
export const personFromSeed = (seed: Seed): PersonSecret => pairsFromSeed(seed, labels.personKeys)
export const deviceFromSeed = (seed: Seed): DeviceSecret => pairsFromSeed(seed, labels.deviceKeys)

export function pairsFromSeed(seed: Seed, label: Label): SecretKeys {
  const master: MasterKey = hide(reveal(seed))
  return {
    seed,
    signing: signingPairFromSeed(deriveSeed(master, label, textToBytes('sign'))),
    sealing: sealingPairFromSeed(deriveSeed(master, label, textToBytes('seal'))),
  }
}

/** The public twin: what may leave the device. */
export const redact = (secret: SecretKeys): PublicKeys => ({
  sign: secret.signing.publicKey,
  seal: secret.sealing.publicKey,
})

export const personIdOf = (person: PersonPublic): PersonId =>
  bytesToId(hash(labels.personId, person.sign, person.seal))

export const deviceIdOf = (device: DevicePublic): DeviceId => bytesToHex(device.sign) as DeviceId

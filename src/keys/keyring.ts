import { equalBytes, type Bytes, type Random } from '../base/index.ts'
import { equalSecrets, reveal, type MasterKey } from '../crypto/index.ts'
import { certify } from './certificate.ts'
import type { CircleId, Commitment, TeamId } from './ids.ts'
import type { KeptInvitation, Keyring } from './keyringTypes.ts'
import { mintDevice, mintPerson } from './mint.ts'
import type { EpochKey } from './types.ts'

/** A person who begins, on this device. `at` dates the certificate. */
export function mintKeyring(random: Random, at: number): Keyring {
  const person = mintPerson(random)
  const device = mintDevice(random)
  return {
    person,
    device,
    certificate: certify(person, device, at),
    epochsByTeam: new Map(),
    invitations: [],
    pinByRelay: new Map(),
    noteByName: new Map(),
  }
}

/** The same keyring when the key is there already. An epoch key is never dropped: what it opened stays readable. */
export function keepEpoch(keyring: Keyring, epoch: EpochKey): Keyring {
  if (selectEpoch(keyring, epoch.team, epoch.circle, epoch.commitment)) return keyring
  const kept = keyring.epochsByTeam.get(epoch.team) ?? []
  return { ...keyring, epochsByTeam: new Map(keyring.epochsByTeam).set(epoch.team, [...kept, epoch]) }
}

/** Of a team, and of one circle where it is named. */
export const selectEpochs = (keyring: Keyring, team: TeamId, circle?: CircleId): readonly EpochKey[] =>
  (keyring.epochsByTeam.get(team) ?? []).filter((epoch) => circle === undefined || epoch.circle === circle)

export const selectEpoch = (
  keyring: Keyring,
  team: TeamId,
  circle: CircleId,
  commitment: Commitment,
): EpochKey | undefined =>
  selectEpochs(keyring, team, circle).find((epoch) => epoch.commitment === commitment)

/** Everything of a team that this person left or was removed from, when they ask for it. */
export function forgetTeam(keyring: Keyring, team: TeamId): Keyring {
  const epochsByTeam = new Map(keyring.epochsByTeam)
  epochsByTeam.delete(team)
  return { ...keyring, epochsByTeam, invitations: keyring.invitations.filter((kept) => kept.team !== team) }
}

/** Replaces one with the same secret. */
export const keepInvitation = (keyring: Keyring, invitation: KeptInvitation): Keyring => ({
  ...keyring,
  invitations: [...forgetInvitation(keyring, invitation.secret).invitations, invitation],
})

export const forgetInvitation = (keyring: Keyring, secret: MasterKey): Keyring => ({
  ...keyring,
  invitations: keyring.invitations.filter((kept) => !equalSecrets(reveal(kept.secret), reveal(secret))),
})

/** The first key a relay shows is remembered; `comparePin` says whether a later one is the same. */
export const pinRelay = (keyring: Keyring, relay: string, identity: Bytes): Keyring =>
  keyring.pinByRelay.has(relay)
    ? keyring
    : { ...keyring, pinByRelay: new Map(keyring.pinByRelay).set(relay, identity) }

export function comparePin(
  keyring: Keyring,
  relay: string,
  identity: Uint8Array,
): 'same' | 'different' | 'none' {
  const pin = keyring.pinByRelay.get(relay)
  if (pin === undefined) return 'none'
  return equalBytes(pin, identity) ? 'same' : 'different'
}

export const keepNote = (keyring: Keyring, name: string, note: string): Keyring => ({
  ...keyring,
  noteByName: new Map(keyring.noteByName).set(name, note),
})

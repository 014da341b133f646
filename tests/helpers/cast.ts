import { textToBytes, type Random } from '../../src/base/index.ts'
import { hash } from '../../src/crypto/index.ts'
import {
  certify,
  mintDevice,
  mintKeyring,
  type DeviceCertificate,
  type DeviceId,
  type DeviceSecret,
  type PersonId,
  type PersonSecret,
} from '../../src/keys/index.ts'

/** One person on one device. */
export type Player = {
  readonly name: string
  readonly person: PersonSecret
  readonly device: DeviceSecret
  readonly certificate: DeviceCertificate
  readonly id: PersonId
  readonly deviceId: DeviceId
}

/** Random bytes that are the same for the same words: stories give the same ids on every run. */
export function fixedRandom(words: string): Random {
  let count = 0
  return (length) => {
    const out = new Uint8Array(length)
    for (let at = 0; at < length; at += 32) {
      const block = hash('disk name', textToBytes(`${words} ${count++}`))
      out.set(block.subarray(0, Math.min(32, length - at)), at)
    }
    return out
  }
}

export const noon = Date.UTC(2026, 10, 2, 12)

export function player(name: string): Player {
  const { person, device, certificate } = mintKeyring(fixedRandom(name), noon)
  return {
    name,
    person,
    device,
    certificate,
    id: certificate.personId,
    deviceId: certificate.deviceId,
  }
}

/** The same person on another device. */
export function onAnotherDevice(one: Player, device = 'tablet'): Player {
  const secret = mintDevice(fixedRandom(`${one.name} ${device}`))
  const certificate = certify(one.person, secret, noon)
  return { ...one, device: secret, certificate, deviceId: certificate.deviceId }
}

/** Made when asked for: `cryptoReady` must have settled. */
export const makeCast = () => ({
  /** Holds the keys of her own team. */
  maureen: player('Maureen Thwaite'),
  /** Her sister. */
  anne: player('Anne'),
  /** Her assistant. */
  priya: player('Priya'),
  /** A volunteer. */
  tariq: player('Tariq'),
  /** A neighbour. */
  clough: player('Mr Clough'),
})

export type Cast = ReturnType<typeof makeCast>

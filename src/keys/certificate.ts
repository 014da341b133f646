import { encodePlain, labels, ok, refuse, shape, type Bytes, type Result } from '../base/index.ts'
import { sealTo, sign, verify, type PublicSealingKey, type PublicSigningKey } from '../crypto/index.ts'
import { deviceIdOf, personIdOf, redact } from './mint.ts'
import type { DeviceCertificate, DeviceSecret, PersonPublic, PersonSecret, PublicKeys } from './types.ts'

export type CertificateRefusal =
  { readonly kind: 'certificate-malformed' } | { readonly kind: 'certificate-forged' }

/**
 * The person says that this device is theirs, and the device agrees: without its own signature a member could claim
 * somebody else's device, and with it what that device says. `at` is milliseconds since 1970.
 */
export function certify(person: PersonSecret, device: DeviceSecret, at: number): DeviceCertificate {
  const body = encodePlain({ person: redact(person), device: redact(device), at })
  const signature = sign(labels.deviceCertificate, body, person.signing.secretKey)
  const proof = sign(labels.deviceProof, body, device.signing.secretKey)
  return certified(redact(person), redact(device), at, encodePlain({ body, signature, proof }))
}

/**
 * A new device asks the person to certify it: what `certify` would sign, signed by the device. It travels to a device the
 * person has, which has the person's secret and not this device's.
 */
export function proposeDevice(person: PersonPublic, device: DeviceSecret, at: number): Bytes {
  const body = encodePlain({ person, device: redact(device), at })
  return encodePlain({ body, proof: sign(labels.deviceProof, body, device.signing.secretKey) })
}

/** Adds the person's signature to the device's own. Whether it is the right device, a person has looked at. */
export function acceptProposal(
  person: PersonSecret,
  bytes: Uint8Array,
): Result<DeviceCertificate, CertificateRefusal> {
  const read = shape.decoded(readProposal, bytes)
  if (!read) return refuse({ kind: 'certificate-malformed' })
  const signature = sign(labels.deviceCertificate, read.body, person.signing.secretKey)
  return verifyCertificate(encodePlain({ body: read.body, signature, proof: read.proof }))
}

/** Proves that the person and the device named inside both signed it; whether that person belongs anywhere is not asked here. */
export function verifyCertificate(bytes: Uint8Array): Result<DeviceCertificate, CertificateRefusal> {
  const outer = shape.decoded(readOuter, bytes)
  const body = outer && shape.decoded(readBody, outer.body)
  if (!outer || !body) return refuse({ kind: 'certificate-malformed' })
  if (!verify(labels.deviceCertificate, outer.body, outer.signature, body.person.sign))
    return refuse({ kind: 'certificate-forged' })
  if (!verify(labels.deviceProof, outer.body, outer.proof, body.device.sign))
    return refuse({ kind: 'certificate-forged' })
  if (!canSealTo(body.person.seal) || !canSealTo(body.device.seal))
    return refuse({ kind: 'certificate-malformed' })
  return ok(certified(body.person, body.device, body.at, new Uint8Array(bytes)))
}

const certified = (person: PublicKeys, device: PublicKeys, at: number, bytes: Bytes): DeviceCertificate => ({
  personId: personIdOf(person),
  person,
  deviceId: deviceIdOf(device),
  device,
  at,
  bytes,
})

const readKeys: shape.Reader<PublicKeys> = shape.exact({
  sign: shape.fixedBytes(32) as shape.Reader<PublicSigningKey>,
  seal: shape.fixedBytes(32) as shape.Reader<PublicSealingKey>,
})
const readBody = shape.exact({ person: readKeys, device: readKeys, at: shape.whole() })
const readOuter = shape.exact({
  body: shape.someBytes(512),
  signature: shape.fixedBytes(64),
  proof: shape.fixedBytes(64),
})

const readProposal = shape.exact({ body: shape.someBytes(512), proof: shape.fixedBytes(64) })

/** libsodium throws on sealing to a small-order key; whoever shows one is turned away before anyone seals to it. */
export function canSealTo(key: PublicSealingKey): boolean {
  try {
    sealTo(new Uint8Array(0), key)
    return true
  } catch {
    return false
  }
}

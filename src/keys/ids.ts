import { assert, bytesToHex, hexToBytes, shape, type Brand, type Bytes } from '../base/index.ts'

/** Ids are lower-case hex of 32 bytes in plain data and as map keys, and the 32 bytes themselves inside formats. */
export type PersonId = Brand<string, 'PersonId'>
/** The device's Ed25519 public key. */
export type DeviceId = Brand<string, 'DeviceId'>
/** The id of the act that founded the team. */
export type TeamId = Brand<string, 'TeamId'>
/** The id of the act that made the circle; of `everyone` the team's own id. */
export type CircleId = Brand<string, 'CircleId'>
/** Binds an epoch to its secret, team and circle. */
export type Commitment = Brand<string, 'Commitment'>
/** An Ed25519 public key that is the address of a volume. */
export type VolumeId = Brand<string, 'VolumeId'>

const idLength = 32

export function idToBytes(id: string): Bytes {
  const bytes = hexToBytes(id)
  assert(bytes?.length === idLength, 'an id is 32 bytes in lower-case hex')
  return bytes
}

export function bytesToId<T extends string>(bytes: Uint8Array): T {
  assert(bytes.length === idLength, 'an id is 32 bytes')
  return bytesToHex(bytes) as T
}

/** 32 bytes inside a format, read as the id. */
export const idShape =
  <T extends string>(): shape.Reader<T> =>
  (value) => {
    const bytes = shape.fixedBytes(idLength)(value)
    return bytes === undefined ? undefined : bytesToId<T>(bytes)
  }

import { assert, bytesToHex, hexToBytes, shape, type Brand, type Bytes } from '../base/index.ts'

/** An Ed25519 public key as 64 lower-case hex digits; its 32 bytes inside encoded formats. */
export type VolumeId = Brand<string, 'VolumeId'>

export const isVolumeId = (value: string): value is VolumeId => /^[0-9a-f]{64}$/.test(value)

const read32 = shape.fixedBytes(32)

export const readVolumeId: shape.Reader<VolumeId> = (value) => {
  const bytes = read32(value)
  return bytes === undefined ? undefined : (bytesToHex(bytes) as VolumeId)
}

export function volumeIdToBytes(volume: VolumeId): Bytes {
  const bytes = hexToBytes(volume)
  assert(bytes?.length === 32, 'a volume id is 32 bytes in hex')
  return bytes
}

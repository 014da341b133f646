import { bytesToHex, shape, type Plain } from '../base/index.ts'
import { idToBytes, type VolumeId } from '../keys/index.ts'
import type { SignedPoint } from '../sync/index.ts'

/** What a device was told of one volume, and signed for. */
export type AttestedPoint = SignedPoint & { readonly volume: VolumeId }

/** The type of the fact. Its format: README, and frozen in `tests/vectors`. */
export const attestationType = 'attestation'

/** Points in one; what is left over goes with the next. */
export const mostAttested = 8

const readPoint = shape.exact({
  volume: shape.fixedBytes(32),
  head: shape.whole(1),
  chain: shape.fixedBytes(32),
  signature: shape.fixedBytes(64),
})
const read = shape.exact({ seen: shape.list(readPoint, mostAttested) })

export const attestationOf = (points: readonly AttestedPoint[]): Plain => ({
  seen: points.map(({ volume, head, chain, signature }) => ({
    volume: idToBytes(volume),
    head,
    chain,
    signature,
  })),
})

/** Undefined for anything else. */
export const parseAttestation = (data: Plain): readonly AttestedPoint[] | undefined =>
  read(data)?.seen.map((point) => ({ ...point, volume: bytesToHex(point.volume) as VolumeId }))

import {
  concat,
  decodeStrict,
  encodePlain,
  equalBytes,
  labels,
  ok,
  refuse,
  shape,
  textToBytes,
  type Bytes,
  type Result,
} from '../base/index.ts'
import { hash, nonceLength } from '../crypto/index.ts'
import type { VaultRefusal } from './ports.ts'

/** The vault's key under one wrap. Several wraps of one vault hold the same key: any of them opens it. */
export type WrappedKey = { readonly kind: string; readonly key: Bytes }

export type VaultRecord = {
  readonly version: number
  readonly wraps: readonly WrappedKey[]
  readonly nonce: Bytes
  readonly sealed: Bytes
}

export const vaultVersion = 1
const magic = textToBytes('kith vault')
const checkLength = 32

/**
 * `kith vault` | version | CBOR | check. The first eleven bytes and the check, a hash of all before it, stay in every
 * version: so a flipped bit is not taken for a stranger's vault, nor an old app's confusion for damage.
 */
export function encodeVault(record: VaultRecord): Bytes {
  const { wraps, nonce, sealed } = record
  const content = encodePlain({ wraps, nonce, sealed })
  const before = concat(magic, Uint8Array.of(record.version), content)
  return concat(before, hash(labels.vaultRecord, before))
}

export function decodeVault(bytes: Uint8Array): Result<VaultRecord, VaultRefusal> {
  const start = magic.length + 1
  const end = bytes.length - checkLength
  if (end < start || !equalBytes(bytes.subarray(0, magic.length), magic))
    return refuse({ kind: 'vault-damaged' })
  if (!equalBytes(hash(labels.vaultRecord, bytes.subarray(0, end)), bytes.subarray(end)))
    return refuse({ kind: 'vault-damaged' })
  const version = bytes[magic.length] ?? 0
  if (version > vaultVersion) return refuse({ kind: 'vault-newer', version })
  const plain = decodeStrict(bytes.subarray(start, end))
  const content = plain.ok ? readContent(plain.value) : undefined
  if (version < 1 || content === undefined) return refuse({ kind: 'vault-damaged' })
  return ok({ version, ...content })
}

/** What the sealed keyring is bound to: the version and every wrap, so that no wrap can be weakened or slipped in. */
export const vaultContext = (record: Pick<VaultRecord, 'version' | 'wraps'>): Bytes =>
  encodePlain({ label: labels.vaultRecord, version: record.version, wraps: record.wraps })

const readWrap = shape.exact<WrappedKey>({
  kind: shape.text(40),
  key: shape.someBytes(1024) as shape.Reader<Bytes>,
})
const readContent = shape.exact({
  wraps: shape.list(readWrap, 8),
  nonce: shape.fixedBytes(nonceLength) as shape.Reader<Bytes>,
  sealed: shape.someBytes(64 * 1024 * 1024) as shape.Reader<Bytes>,
})

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
import { hash, nonceLength, stretchSaltLength, type StretchCost } from '../crypto/index.ts'
import type { LockKind, VaultRefusal } from './ports.ts'

/** What must be typed besides: how its stretching is done stands beside the wrapped key, and is bound to it. */
export type LockHeader = StretchCost & { readonly kind: LockKind; readonly salt: Bytes }

/** The passkey whose answer is needed besides, and what it is asked. */
export type PasskeyHeader = { readonly credential: Bytes; readonly salt: Bytes }

/**
 * The vault's key under one wrap. Several wraps of one vault hold the same key: any of them opens it. One with a lock is
 * sealed under the typed words first and under the device's own wrap after that; one with a passkey likewise.
 */
export type WrappedKey = {
  readonly kind: string
  readonly key: Bytes
  readonly lock?: LockHeader | undefined
  readonly passkey?: PasskeyHeader | undefined
}

export type VaultRecord = {
  readonly version: number
  readonly wraps: readonly WrappedKey[]
  readonly nonce: Bytes
  readonly sealed: Bytes
}

/**
 * 1: the device opens it. 2: every wrap has a lock. 3: every wrap has a lock or a passkey, and one at least has a lock.
 * So an app from before says that a newer one is needed.
 */
const newest = 3
const passkeySaltLength = 32
const magic = textToBytes('kith vault')
const checkLength = 32

/**
 * `kith vault` | version | CBOR | check. The first eleven bytes and the check, a hash of all before it, stay in every
 * version: so a flipped bit is not taken for a stranger's vault, nor an old app's confusion for damage.
 */
export function encodeVault(record: VaultRecord): Bytes {
  const { version, nonce, sealed } = record
  const content = encodePlain({ wraps: wrapsToPlain(version, record.wraps), nonce, sealed })
  const before = concat(magic, Uint8Array.of(version), content)
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
  if (version > newest) return refuse({ kind: 'vault-newer', version })
  const plain = decodeStrict(bytes.subarray(start, end))
  const content = plain.ok ? readerOf(version)(plain.value) : undefined
  if (version < 1 || content === undefined) return refuse({ kind: 'vault-damaged' })
  return ok({ version, ...content })
}

/** What the sealed keyring is bound to: the version and every wrap, so that no wrap can be weakened or slipped in. */
export const vaultContext = (record: Pick<VaultRecord, 'version' | 'wraps'>): Bytes =>
  encodePlain({
    label: labels.vaultRecord,
    version: record.version,
    wraps: wrapsToPlain(record.version, record.wraps),
  })

export const versionFor = (wraps: readonly WrappedKey[]): number =>
  wraps.some((each) => each.passkey) ? 3 : wraps.some((each) => each.lock) ? 2 : 1

const wrapsToPlain = (version: number, wraps: readonly WrappedKey[]) =>
  wraps.map(({ kind, key, lock, passkey }) => {
    if (version === 3 && passkey) return { kind, key, passkey }
    return version === 1 || !lock ? { kind, key } : { kind, key, lock }
  })

const sealedFields = {
  nonce: shape.fixedBytes(nonceLength) as shape.Reader<Bytes>,
  sealed: shape.someBytes(64 * 1024 * 1024) as shape.Reader<Bytes>,
}
const wrapFields = { kind: shape.text(40), key: shape.someBytes(1024) as shape.Reader<Bytes> }
// Read as they stand: whether they are enough is asked where they are used.
const readLock = shape.exact<LockHeader>({
  kind: shape.oneOf('pin', 'passphrase'),
  memory: shape.whole(),
  passes: shape.whole(),
  lanes: shape.whole(),
  salt: shape.fixedBytes(stretchSaltLength) as shape.Reader<Bytes>,
})
const readOpen = shape.exact({
  wraps: shape.list<WrappedKey>(shape.exact(wrapFields), 8),
  ...sealedFields,
})
const readWrapWithLock = shape.exact({ ...wrapFields, lock: readLock })
const readLocked = shape.exact({ wraps: shape.list<WrappedKey>(readWrapWithLock, 8), ...sealedFields })
const readWrapWithPasskey = shape.exact({
  ...wrapFields,
  passkey: shape.exact<PasskeyHeader>({
    credential: shape.someBytes(1024) as shape.Reader<Bytes>,
    salt: shape.fixedBytes(passkeySaltLength) as shape.Reader<Bytes>,
  }),
})
const readEitherWraps = shape.list<WrappedKey>(
  (value) => readWrapWithLock(value) ?? readWrapWithPasskey(value),
  8,
)
const readEither = shape.exact({
  wraps: (value: Parameters<typeof readEitherWraps>[0]) => {
    const wraps = readEitherWraps(value)
    // A passkey that is lost must not be the last way in, whoever wrote this.
    return wraps?.some((each) => each.lock) && wraps.some((each) => each.passkey) ? wraps : undefined
  },
  ...sealedFields,
})
const readerOf = (version: number) => (version === 3 ? readEither : version === 2 ? readLocked : readOpen)

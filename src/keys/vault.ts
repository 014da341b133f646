import { ok, refuse, type Bytes, type Disk, type Random, type Result } from '../base/index.ts'
import {
  freshNonce,
  hide,
  open,
  pad,
  reveal,
  seal,
  unpad,
  type ContentKey,
  type Nonce,
} from '../crypto/index.ts'
import type { KeyWrap, Vault, VaultRefusal } from './ports.ts'
import { decodeVault, encodeVault, vaultContext, vaultVersion, type WrappedKey } from './vaultFormat.ts'

export const vaultDiskKey = 'vault/keyring'

type Unlocked = { readonly key: ContentKey; readonly wraps: readonly WrappedKey[] }

/**
 * One record, written whole. What is there and cannot be opened is never written over: `write` refuses as `read` does.
 * Calls take their turn, so the last write asked for is the one that stays.
 */
export function createVault(disk: Disk, wrap: KeyWrap, random: Random): Vault {
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const result = turn.then(task)
    turn = result.catch(() => undefined)
    return result
  }

  async function load(): Promise<Result<(Unlocked & { content: Bytes }) | undefined, VaultRefusal>> {
    const bytes = await disk.read(vaultDiskKey)
    if (bytes === undefined) return ok(undefined)
    const record = decodeVault(bytes)
    if (!record.ok) return record
    const { version, wraps, nonce, sealed } = record.value
    const key = await unwrapAny(wraps, wrap)
    if (!key.ok) return key
    const padded = open(sealed, vaultContext({ version, wraps }), nonce as Nonce, key.value)
    const content = padded.ok ? unpad(padded.value) : padded
    if (!content.ok) return refuse({ kind: 'vault-damaged' })
    return ok({ key: key.value, wraps, content: content.value })
  }

  async function begin(): Promise<Result<Unlocked, VaultRefusal>> {
    const key: ContentKey = hide(random(32))
    const wrapped = await wrap.wrap(reveal(key))
    if (!wrapped.ok)
      return refuse(wrapped.refusal.kind === 'wrap-broken' ? wrapped.refusal : { kind: 'vault-foreign' })
    return ok({ key, wraps: [{ kind: wrap.kind, key: wrapped.value }] })
  }

  return {
    read: () =>
      inTurn(async () => {
        const loaded = await load()
        return loaded.ok ? ok(loaded.value?.content) : loaded
      }),
    write: (content) =>
      inTurn(async () => {
        const loaded = await load()
        if (!loaded.ok) return loaded
        const unlocked = loaded.value ? ok(loaded.value) : await begin()
        if (!unlocked.ok) return unlocked
        const { key, wraps } = unlocked.value
        const nonce = freshNonce(random)
        const sealed = seal(pad(content), vaultContext({ version: vaultVersion, wraps }), nonce, key)
        const bytes = encodeVault({ version: vaultVersion, wraps, nonce, sealed })
        return disk.write([{ put: vaultDiskKey, bytes }])
      }),
  }
}

async function unwrapAny(
  wraps: readonly WrappedKey[],
  wrap: KeyWrap,
): Promise<Result<ContentKey, VaultRefusal>> {
  for (const wrapped of wraps) {
    if (wrapped.kind !== wrap.kind) continue
    const key = await wrap.unwrap(wrapped.key)
    if (key.ok && key.value.length === 32) return ok(hide(key.value))
    if (!key.ok && key.refusal.kind === 'wrap-broken') return refuse(key.refusal)
  }
  return refuse({ kind: 'vault-foreign' })
}

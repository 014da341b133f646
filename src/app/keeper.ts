import { refuse, type Result } from '../base/index.ts'
import {
  decodeKeyring,
  encodeKeyring,
  type Keyring,
  type KeyringRefusal,
  type Vault,
  type VaultRefusal,
} from '../keys/index.ts'

export type KeeperRefusal = VaultRefusal | KeyringRefusal

/** The keyring in memory and in the vault. What is in memory is what was last written. */
export type Keeper = {
  keyring(): Keyring | undefined
  /** Durable before it resolves; on a refusal the old one stays, in both places. Changes take their turn. */
  keep(change: (keyring: Keyring | undefined) => Keyring): Promise<Result<Keyring, KeeperRefusal>>
}

export async function openKeeper(vault: Vault): Promise<Result<Keeper, KeeperRefusal>> {
  const read = await vault.read()
  if (!read.ok) return read
  let keyring: Keyring | undefined
  if (read.value) {
    const decoded = decodeKeyring(read.value)
    if (!decoded.ok) return decoded
    keyring = decoded.value
  }
  let turn: Promise<unknown> = Promise.resolve()

  async function keepNow(
    change: (keyring: Keyring | undefined) => Keyring,
  ): Promise<Result<Keyring, KeeperRefusal>> {
    const next = change(keyring)
    if (next === keyring) return { ok: true, value: next }
    const written = await vault.write(encodeKeyring(next))
    if (!written.ok) return refuse(written.refusal)
    keyring = next
    return { ok: true, value: next }
  }

  return {
    ok: true,
    value: {
      keyring: () => keyring,
      keep(change) {
        const kept = turn.then(() => keepNow(change))
        turn = kept.catch(() => undefined)
        return kept
      },
    },
  }
}

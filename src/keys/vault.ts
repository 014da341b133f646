import {
  ok,
  refuse,
  systemClock,
  type Bytes,
  type Clock,
  type Disk,
  type Random,
  type Result,
} from '../base/index.ts'
import {
  freshNonce,
  hide,
  isStretchEnough,
  open,
  pad,
  reveal,
  seal,
  stretchCost,
  unpad,
  type ContentKey,
  type Nonce,
  type StretchCost,
} from '../crypto/index.ts'
import { unwrapLocked, unwrapPasskey, wordsToBytes, wrapLocked, wrapPasskey } from './lockWrap.ts'
import type { KeyWrap, LockRefusal, Vault, VaultLock, VaultRefusal } from './ports.ts'
import { readTries, triesDiskKey, triesToBytes, waitUntil } from './tries.ts'
import {
  decodeVault,
  encodeVault,
  vaultContext,
  versionFor,
  type LockHeader,
  type PasskeyHeader,
  type VaultRecord,
  type WrappedKey,
} from './vaultFormat.ts'

export const vaultDiskKey = 'vault/keyring'

type Unlocked = { readonly key: ContentKey; readonly wraps: readonly WrappedKey[] }
type Loaded = Unlocked & { readonly content: Bytes }
type Locked = WrappedKey & { readonly lock: LockHeader }
type WithPasskey = WrappedKey & { readonly passkey: PasskeyHeader }

export type VaultOptions = { readonly clock?: Clock; readonly cost?: StretchCost }

/**
 * One record, written whole. What is there and cannot be opened is never written over: `write` refuses as `read` does.
 * Calls take their turn, so the last write asked for is the one that stays.
 */
export function createVault(
  disk: Disk,
  wrap: KeyWrap,
  random: Random,
  { clock = systemClock, cost = stretchCost }: VaultOptions = {},
): Vault & { readonly lock: VaultLock } {
  /** Of a vault with a lock, while it is open. */
  let held: ContentKey | undefined
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const result = turn.then(task)
    turn = result.catch(() => undefined)
    return result
  }

  async function record(): Promise<Result<VaultRecord | undefined, VaultRefusal>> {
    const bytes = await disk.read(vaultDiskKey)
    if (bytes !== undefined) return decodeVault(bytes)
    held = undefined
    return ok(undefined)
  }

  async function load(): Promise<Result<Loaded | undefined, VaultRefusal>> {
    const kept = await record()
    if (!kept.ok || !kept.value) return kept.ok ? ok(undefined) : kept
    const key = await keyOf(kept.value)
    return key.ok ? loadWith(kept.value, key.value) : key
  }

  async function keyOf({ wraps }: VaultRecord): Promise<Result<ContentKey, VaultRefusal>> {
    const locked = lockedOf(wraps, wrap.kind)
    if (!locked) return unwrapAny(wraps, wrap)
    if (!isStretchEnough(locked.lock)) return refuse({ kind: 'vault-weak' })
    if (held) return ok(held)
    // Asked before the person is: words typed into somebody else's vault could never be right.
    const mine = await wrap.unwrap(locked.key)
    return mine.ok ? refuse({ kind: 'vault-locked', by: locked.lock.kind }) : refuse(foreignOr(mine.refusal))
  }

  const write = async ({ key, wraps }: Unlocked, content: Bytes, tries: 'clear' | 'keep' = 'keep') => {
    const version = versionFor(wraps)
    const nonce = freshNonce(random)
    const sealed = seal(pad(content), vaultContext({ version, wraps }), nonce, key)
    const bytes = encodeVault({ version, wraps, nonce, sealed })
    const put = { put: vaultDiskKey, bytes }
    return disk.write(tries === 'clear' ? [put, { remove: triesDiskKey }] : [put])
  }

  async function begin(): Promise<Result<Unlocked, VaultRefusal>> {
    const key: ContentKey = hide(random(32))
    const wrapped = await wrap.wrap(reveal(key))
    if (!wrapped.ok) return refuse(foreignOr(wrapped.refusal))
    return ok({ key, wraps: [{ kind: wrap.kind, key: wrapped.value }] })
  }

  /** It opens: from now on it is held, and wrong tries are forgotten. */
  async function hold(kept: VaultRecord, key: ContentKey): Promise<Result<void, LockRefusal>> {
    const loaded = loadWith(kept, key)
    if (!loaded.ok) return loaded
    held = key
    await disk.write([{ remove: triesDiskKey }])
    return ok(undefined)
  }

  const lock: VaultLock = {
    state: () =>
      inTurn(async () => {
        const kept = await record()
        if (!kept.ok) return kept
        const wraps = kept.value?.wraps ?? []
        const kind = lockedOf(wraps, wrap.kind)?.lock.kind ?? null
        const passkey = passkeyOf(wraps, wrap.kind)?.passkey ?? null
        return ok({ kind, waitUntil: kind && waitUntil(await readTries(disk), clock.now()), passkey })
      }),

    open: (words) =>
      inTurn(async (): Promise<Result<void, LockRefusal>> => {
        const kept = await record()
        if (!kept.ok) return kept
        const locked = lockedOf(kept.value?.wraps ?? [], wrap.kind)
        if (!kept.value || !locked) return ok(undefined)
        const tries = await readTries(disk)
        const until = waitUntil(tries, clock.now())
        if (until !== null) return refuse({ kind: 'wait', until })
        if (!wordsToBytes({ kind: locked.lock.kind, words })) return refuse({ kind: 'wrong-words' })
        // Counted before it is tried, so that ending the app in the middle gives no free one. On a full disk it is tried
        // all the same: who needs care must get in.
        const counted = { count: tries.count + 1, at: clock.now() }
        await disk.write([{ put: triesDiskKey, bytes: triesToBytes(counted) }])
        const key = await unwrapLocked(locked, words, wrap)
        if (!key.ok) return refuse(foreignOr(key.refusal))
        return hold(kept.value, key.value)
      }),

    openWith: (answer) =>
      inTurn(async (): Promise<Result<void, LockRefusal>> => {
        const kept = await record()
        if (!kept.ok) return kept
        const wrapped = passkeyOf(kept.value?.wraps ?? [], wrap.kind)
        if (!kept.value || !wrapped) return refuse({ kind: 'wrong-passkey' })
        const key = await unwrapPasskey(wrapped, answer, wrap)
        if (!key.ok) return refuse(foreignOr(key.refusal))
        return hold(kept.value, key.value)
      }),

    addPasskey: (passkey, answer) =>
      inTurn(async (): Promise<Result<void, LockRefusal>> => {
        const loaded = await load()
        if (!loaded.ok) return loaded
        if (!loaded.value) return refuse({ kind: 'vault-empty' })
        const { key, content } = loaded.value
        if (!lockedOf(loaded.value.wraps, wrap.kind)) return refuse({ kind: 'words-first' })
        const others = loaded.value.wraps.filter((each) => !each.passkey || each.kind !== wrap.kind)
        const wrapped = await wrapPasskey(key, passkey, answer, wrap, random)
        if (!wrapped.ok) return refuse(foreignOr(wrapped.refusal))
        return write({ key, wraps: [...others, wrapped.value] }, content)
      }),

    set: (wanted) =>
      inTurn(async (): Promise<Result<void, LockRefusal>> => {
        const loaded = await load()
        if (!loaded.ok) return loaded
        if (!loaded.value) return refuse({ kind: 'vault-empty' })
        // A key of its own: what opened the old record, where the disk still has a copy of it, opens nothing later.
        const fresh = await begin()
        if (!fresh.ok) return fresh
        const wrapped = wanted && (await wrapLocked(fresh.value.key, wanted, wrap, random, cost))
        if (wrapped && !wrapped.ok) return refuse(foreignOr(wrapped.refusal))
        const next = wrapped ? { key: fresh.value.key, wraps: [wrapped.value] } : fresh.value
        const written = await write(next, loaded.value.content, 'clear')
        if (written.ok) held = wanted ? next.key : undefined
        return written
      }),

    shut() {
      held = undefined
    },
  }

  return {
    lock,
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
        return unlocked.ok ? write(unlocked.value, content) : unlocked
      }),
  }
}

function loadWith(
  { version, wraps, nonce, sealed }: VaultRecord,
  key: ContentKey,
): Result<Loaded, VaultRefusal> {
  const padded = open(sealed, vaultContext({ version, wraps }), nonce as Nonce, key)
  const content = padded.ok ? unpad(padded.value) : padded
  return content.ok ? ok({ key, wraps, content: content.value }) : refuse({ kind: 'vault-damaged' })
}

const lockedOf = (wraps: readonly WrappedKey[], kind: string): Locked | undefined =>
  wraps.find((each): each is Locked => each.kind === kind && each.lock !== undefined)

const passkeyOf = (wraps: readonly WrappedKey[], kind: string): WithPasskey | undefined =>
  wraps.find((each): each is WithPasskey => each.kind === kind && each.passkey !== undefined)

/** A wrap that does not open is a stranger's, as far as the vault can tell. */
const foreignOr = <R extends { readonly kind: string }>(
  refusal: R,
): Exclude<R, { readonly kind: 'wrong-wrap' }> | { readonly kind: 'vault-foreign' } =>
  refusal.kind === 'wrong-wrap'
    ? { kind: 'vault-foreign' }
    : (refusal as Exclude<R, { readonly kind: 'wrong-wrap' }>)

async function unwrapAny(
  wraps: readonly WrappedKey[],
  wrap: KeyWrap,
): Promise<Result<ContentKey, VaultRefusal>> {
  for (const wrapped of wraps) {
    if (wrapped.kind !== wrap.kind || wrapped.lock || wrapped.passkey) continue
    const key = await wrap.unwrap(wrapped.key)
    if (key.ok && key.value.length === 32) return ok(hide(key.value))
    if (!key.ok && key.refusal.kind === 'wrap-broken') return refuse(key.refusal)
  }
  return refuse({ kind: 'vault-foreign' })
}

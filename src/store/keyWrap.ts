import { openDB, type IDBPDatabase } from 'idb'
import { concat, ok, refuse, textToBytes, type Bytes, type Random } from '../base/index.ts'
import type { KeyWrap } from '../keys/index.ts'

const storeName = 'keys'
const nonceLength = 12

type Schema = { keys: { key: string; value: CryptoKey } }

/**
 * Wraps the vault's key under an AES-256-GCM key that the browser keeps and lets nobody read, not even this code: it is
 * made non-extractable and lives in IndexedDB as a handle. A copied profile still holds it somewhere on the disk, so it
 * slows a thief and does not stop one. Nonce (12), then ciphertext and tag.
 *
 * Each use has a key of its own: the vault's wrap, or what may be read at the locked door.
 *
 * Its database is its own, so that emptying the one with entries does not lose it and neither does a damaged upgrade.
 */
export function browserKeyWrap(
  name: string,
  random: Random,
  use: 'wrap' | 'door' = 'wrap',
): KeyWrap & { forget(): Promise<void> } {
  const kind = 'browser'
  const additionalData = textToBytes(`kith 1 browser ${use}`)

  const broken = (error: unknown) =>
    refuse({ kind: 'wrap-broken', why: error instanceof Error ? error.name : 'unknown' })

  return {
    kind,
    async wrap(key) {
      try {
        const wrapping = (await withDatabase(name, readKey(use))) ?? (await makeKey(name, use))
        const iv = random(nonceLength)
        const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, wrapping, key)
        return ok(concat(iv, new Uint8Array(sealed)))
      } catch (error) {
        return broken(error)
      }
    },
    async unwrap(wrapped) {
      try {
        const wrapping = await withDatabase(name, readKey(use))
        if (!wrapping || wrapped.length < nonceLength) return refuse({ kind: 'wrong-wrap' })
        const iv = wrapped.slice(0, nonceLength)
        const sealed = wrapped.slice(nonceLength)
        const key = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, wrapping, sealed)
        return ok(new Uint8Array(key) as Bytes)
      } catch (error) {
        // What WebCrypto calls it when the tag does not hold.
        if (error instanceof Error && error.name === 'OperationError') return refuse({ kind: 'wrong-wrap' })
        return broken(error)
      }
    },
    /** What the disk still holds of a record that was removed opens with nothing after this. */
    forget: () => withDatabase(name, (database) => database.delete(storeName, use)).catch(() => undefined),
  }
}

const readKey =
  (use: string) =>
  (database: IDBPDatabase<Schema>): Promise<CryptoKey | undefined> =>
    database.get(storeName, use)

/** Of two tabs that begin at once, the second takes the first's key. */
async function makeKey(name: string, use: string): Promise<CryptoKey> {
  // Made before the transaction: one that is left waiting for WebCrypto commits by itself.
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
  return withDatabase(name, async (database) => {
    const tx = database.transaction(storeName, 'readwrite', { durability: 'strict' })
    const there = await tx.store.get(use)
    if (!there) await tx.store.put(fresh, use)
    await tx.done
    return there ?? fresh
  })
}

/** Used twice in a session, so the connection is not kept: nothing then to be blocked by or to block. */
async function withDatabase<T>(
  name: string,
  run: (database: IDBPDatabase<Schema>) => Promise<T>,
): Promise<T> {
  const database = await openDB<Schema>(name, 1, { upgrade: (db) => void db.createObjectStore(storeName) })
  try {
    return await run(database)
  } finally {
    database.close()
  }
}

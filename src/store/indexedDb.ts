import { openDB, type IDBPDatabase } from 'idb'
import {
  ok,
  refuse,
  type Bytes,
  type Disk,
  type DiskRefusal,
  type DiskWrite,
  type Result,
} from '../base/index.ts'

const storeName = 'bytes'

/** How long another tab's older connection may hold up opening before this is told to the person. */
const blockedAfter = 5_000

type Schema = { bytes: { key: string; value: Uint8Array } }
type Database = IDBPDatabase<Schema>

/**
 * One object store: string keys, Uint8Array values. The browser's facts that force the code:
 * - the default durability answers before the bytes are on the disk (Chromium since 121, Firefox): hence 'strict';
 * - a browser ends connections by itself (eviction, "clear data", a crash of its storage process) and any version
 *   change of the database needs ours closed: hence the connection is a thing to be opened again by the next call;
 * - a full disk shows as QuotaExceededError on a request or, later, as the error of the aborted transaction.
 */
export async function openIndexedDbDisk(name: string): Promise<Result<Disk, DiskRefusal>> {
  const connection = createConnection(name)
  try {
    await connection.database()
  } catch (error) {
    return refuse(refusalOf(error))
  }
  return ok({
    read: (key) =>
      connection.use(async (database) => {
        const value = await database.get(storeName, key)
        return value && (new Uint8Array(value) as Bytes)
      }),
    list: (prefix) =>
      connection.use(async (database) => {
        const range = prefix === '' ? null : IDBKeyRange.bound(prefix, `${prefix}\uffff`)
        const tx = database.transaction(storeName, 'readonly')
        // One transaction, so that keys and values are of one moment and of one length.
        const [keys, values] = await Promise.all([
          tx.store.getAllKeys(range),
          tx.store.getAll(range),
          tx.done,
        ])
        return keys.map((key, i) => [key, new Uint8Array(values[i] ?? []) as Bytes] as const)
      }),
    async write(batch) {
      // Copied at the call: the caller may go on using its bytes, and a view would be stored with all that is under it.
      const copy = batch.map((write) =>
        'put' in write ? { put: write.put, bytes: new Uint8Array(write.bytes) } : write,
      )
      try {
        await connection.use((database) => writeBatch(database, copy))
        return ok(undefined)
      } catch (error) {
        return refuse(refusalOf(error))
      }
    },
    close: () => connection.close(),
  })
}

async function writeBatch(database: Database, batch: readonly DiskWrite[]): Promise<void> {
  const tx = database.transaction(storeName, 'readwrite', { durability: 'strict' })
  const requests: Promise<unknown>[] = []
  try {
    for (const write of batch) {
      if ('put' in write) requests.push(tx.store.put(write.bytes, write.put))
      else requests.push(tx.store.delete(write.remove))
    }
  } catch (error) {
    // A request that could not even be made: what was asked for before it must not be committed.
    tx.abort()
    await Promise.allSettled([...requests, tx.done])
    throw error
  }
  // All are awaited, so that no rejection is left unhandled; the transaction's own error is the one that says why.
  const outcomes = await Promise.allSettled([tx.done, ...requests])
  const failures = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
  )
  const [failure] = failures
  if (failure !== undefined) throw failures.find(isQuota) ?? failure
}

function createConnection(name: string) {
  let opening: Promise<Database> | undefined
  let closed = false

  const database = (): Promise<Database> => {
    if (closed) return Promise.reject(new DOMException('the disk is closed', 'InvalidStateError'))
    opening ??= open().catch((error: unknown) => {
      opening = undefined
      throw error
    })
    return opening
  }

  const open = (): Promise<Database> =>
    new Promise((resolve, reject) => {
      let late = false
      let patience: ReturnType<typeof setTimeout> | undefined
      openDB<Schema>(name, 1, {
        upgrade: (db) => void db.createObjectStore(storeName),
        blocked() {
          patience = setTimeout(() => {
            late = true
            reject(new DOMException('another tab holds an older version open', 'TimeoutError'))
          }, blockedAfter)
        },
        // Another tab upgrades or deletes the database: it waits for us, and our next call opens again.
        blocking(_current, _blocked, event) {
          ;(event.target as IDBDatabase).close()
          opening = undefined
        },
        terminated() {
          opening = undefined
        },
      }).then(
        (db) => {
          clearTimeout(patience)
          if (late || closed) db.close()
          resolve(db)
        },
        (error: unknown) => {
          clearTimeout(patience)
          reject(error)
        },
      )
    })

  return {
    database,
    /** Runs once more on a fresh connection where the old one had been closed under us before anything was begun. */
    async use<T>(run: (database: Database) => Promise<T>): Promise<T> {
      const mine = database()
      try {
        return await run(await mine)
      } catch (error) {
        if (closed || !(error instanceof Error && error.name === 'InvalidStateError')) throw error
        if (opening === mine) opening = undefined
        return await run(await database())
      }
    },
    async close() {
      closed = true
      const last = opening
      opening = undefined
      // idb's close lets running transactions finish.
      await last?.then(
        (db) => db.close(),
        () => undefined,
      )
    },
  }
}

const isQuota = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError'

const refusalOf = (error: unknown): DiskRefusal =>
  isQuota(error)
    ? { kind: 'disk-full' }
    : { kind: 'disk-broken', why: error instanceof Error ? error.name : 'unknown' }

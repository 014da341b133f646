import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLmdb } from '../../sync-server/storage/lmdb.ts'
import type { Storage } from '../../sync-server/storage/storage.ts'
import { createMemoryStorage } from '../helpers/relayStorage.ts'
import { storageContract } from './storage.ts'

const volumeBytes = 300_000

storageContract('memory', { volumeBytes, keeps: false }, async () => ({
  storage: createMemoryStorage(volumeBytes),
  remove: async () => {},
}))

storageContract('lmdb', { volumeBytes, keeps: true }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kith-storage-'))
  const opened: Storage[] = []
  const openOne = (): Storage => {
    const storage = openLmdb({ folder, volumeBytes, freeBytes: 0 })
    if (!storage.ok) throw new Error(storage.refusal.kind)
    opened.push(storage.value)
    return storage.value
  }
  return {
    storage: openOne(),
    reopen: async () => openOne(),
    async remove() {
      await opened.at(-1)?.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
})

import { limits, type Entries, type VolumeId } from '../../src/protocol/index.ts'
import type { Storage, StorageRefusal } from '../storage/storage.ts'
import type { Link } from './link.ts'
import { paged, type Reader } from './reader.ts'

/** With more than this waiting for the other side, no page is read for it: a slow reader costs one page of memory. */
const roomBelow = 64 * 1024

/** Reads the pages a connection is owed, one at a time and only as fast as they are taken. */
export type Pager = {
  /** Called when a reader became `owed` or the link has drained. */
  pump(): void
}

export type PagerParts = {
  readonly link: Link
  readonly storage: Storage
  readonly readers: ReadonlyMap<VolumeId, Reader>
  readonly send: (entries: Entries) => void
  readonly failed: (volume: VolumeId, refusal: StorageRefusal) => void
}

export function createPager(parts: PagerParts): Pager {
  let busy = false

  const nextOwed = (): Reader | undefined => {
    for (const reader of parts.readers.values()) if (reader.stage === 'owed') return reader
    return undefined
  }

  const readOne = async (reader: Reader): Promise<void> => {
    const since = reader.cursor
    const page = await parts.storage.read(reader.volume, since, {
      bytes: limits.pageBytes,
      entries: limits.pageEntries,
    })
    // Shut, opened anew or asked for otherwise while the page was read: the page is no longer what is owed.
    if (parts.readers.get(reader.volume) !== reader || reader.cursor !== since || reader.stage !== 'owed')
      return
    if (!page.ok) {
      reader.stage = 'held'
      parts.failed(reader.volume, page.refusal)
      return
    }
    const entries = paged(reader, page.value)
    if (entries !== undefined) parts.send(entries)
  }

  const pump = (): void => {
    if (busy || parts.link.backlog() > roomBelow) return
    const reader = nextOwed()
    if (reader === undefined) return
    busy = true
    void readOne(reader).then(() => {
      busy = false
      pump()
    })
  }

  return { pump }
}

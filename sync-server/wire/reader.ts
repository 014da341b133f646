import { limits, type Entries, type VolumeId } from '../../src/protocol/index.ts'
import type { Page } from '../storage/storage.ts'
import type { Fresh } from './volumes.ts'

/**
 * What one connection has been sent of one volume.
 * - opening: the head is being read, nothing may be sent yet
 * - owed: pages are to be read and sent as soon as the reader has room
 * - held: a page said `more`; nothing is sent until the client asks
 * - live: all is sent; what arrives is pushed
 *
 * Laws: entries are sent in the order of their numbers, none is left out but the connection's own; while `live`,
 * `cursor === newest`.
 */
export type Reader = {
  readonly volume: VolumeId
  stage: 'opening' | 'owed' | 'held' | 'live'
  /** The number of the last entry sent, or put by this connection in sequence. */
  cursor: number
  /** The highest number known of. */
  newest: number
}

export const createReader = (volume: VolumeId, since: number): Reader => ({
  volume,
  stage: 'opening',
  cursor: since,
  newest: 0,
})

export function headKnown(reader: Reader, head: number): void {
  reader.newest = Math.max(reader.newest, head)
  settle(reader)
}

export function askedMore(reader: Reader, since: number): void {
  if (reader.stage === 'opening') return
  reader.cursor = since
  settle(reader)
}

/** What to push of another's entries; undefined where the reader will get them by page. */
export function pushed(reader: Reader, fresh: Fresh, hasRoom: boolean): Entries | undefined {
  const last = fresh.from + fresh.entries.length - 1
  const inSequence = reader.stage === 'live' && fresh.from === reader.cursor + 1
  reader.newest = Math.max(reader.newest, last)
  if (!inSequence || !hasRoom || !fitsPage(fresh.entries)) {
    if (reader.stage === 'live') settle(reader)
    return undefined
  }
  reader.cursor = last
  return { type: 'entries', volume: reader.volume, from: fresh.from, entries: fresh.entries, more: false }
}

/** The connection's own entries were appended: it has them. */
export function putOwn(reader: Reader, fresh: Fresh): void {
  if (fresh.entries.length === 0) return
  const last = fresh.from + fresh.entries.length - 1
  if (reader.stage === 'live' && fresh.from === reader.cursor + 1) reader.cursor = last
  reader.newest = Math.max(reader.newest, last)
  if (reader.stage === 'live') settle(reader)
}

/** A page that was read for an `owed` reader; undefined when it was empty. */
export function paged(reader: Reader, page: Page): Entries | undefined {
  const from = reader.cursor + 1
  reader.cursor += page.entries.length
  reader.newest = Math.max(reader.newest, page.head)
  const more = reader.cursor < reader.newest
  reader.stage = more ? 'held' : 'live'
  if (page.entries.length === 0) return undefined
  return { type: 'entries', volume: reader.volume, from, entries: page.entries, more }
}

/**
 * `since` beyond the head is a client that remembers more than this relay, restored from a backup perhaps. The client sees
 * that by `opened`; what is put from now on reaches it all the same.
 */
function settle(reader: Reader): void {
  reader.cursor = Math.min(reader.cursor, reader.newest)
  reader.stage = reader.cursor < reader.newest ? 'owed' : 'live'
}

const fitsPage = (entries: readonly Uint8Array[]): boolean =>
  entries.length <= limits.pageEntries &&
  entries.reduce((n, entry) => n + entry.length, 0) <= limits.pageBytes

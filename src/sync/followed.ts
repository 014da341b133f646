import type { HashFunction, VolumeId } from '../protocol/index.ts'
import { createLedger, type Ledger } from './ledger.ts'
import type { PutJob, PutPart } from './outbox.ts'
import type { FollowRequest } from './types.ts'

/**
 * - closed: to be opened on this connection, or there is none
 * - opening: `open` sent
 * - paging: a page is on its way
 * - open: the relay pushes what comes
 * - resting: the relay lied about it or refused it; waits to be followed again
 */
export type Phase = 'closed' | 'opening' | 'paging' | 'open' | 'resting'

/** A relay that goes on lying is not asked at the speed of the network. */
const afterLies = 30_000

/** What is remembered of one volume, across connections. */
export type Followed = {
  readonly volume: VolumeId
  request: FollowRequest
  ledger: Ledger
  phase: Phase
  puts: PutJob[]
  /** Not before this time, as the relay said "later": opening, and putting. */
  openAfter: number
  putAfter: number
  /** Since when a number is missing that nothing under way will bring. */
  gapSince: number | null
  /** How often the relay was caught in this volume. */
  lies: number
  toldOfLimit: boolean
}

export const createFollowed = (volume: VolumeId, request: FollowRequest, hash: HashFunction): Followed => ({
  volume,
  request,
  ledger: ledgerOf(volume, request, hash),
  phase: 'closed',
  puts: [],
  openAfter: 0,
  putAfter: 0,
  gapSince: null,
  lies: 0,
  toldOfLimit: false,
})

/**
 * Starts the volume again from what the app says it has. What waits to be put goes on waiting, and so does what this
 * relay has acknowledged of a put under way: it may be what it lost.
 */
export function followAgain(
  followed: Followed,
  request: FollowRequest,
  hash: HashFunction,
  now: number,
): void {
  followed.ledger = ledgerOf(followed.volume, request, hash)
  followed.request = request
  disconnectFollowed(followed)
  for (const part of partsOf(followed)) part.numbers = undefined
  followed.phase = 'closed'
  followed.openAfter = followed.lies > 1 ? now + afterLies : 0
  followed.putAfter = 0
}

/** The connection is gone: what had no receipt has to be sent again on the next one. */
export function disconnectFollowed(followed: Followed): void {
  if (followed.phase !== 'resting') followed.phase = 'closed'
  followed.gapSince = null
  for (const part of partsOf(followed)) part.wireRef = undefined
}

export const isAdmitted = ({ phase }: Followed): boolean => phase === 'paging' || phase === 'open'

export const partsOf = (followed: Followed): PutPart[] => followed.puts.flatMap((job) => job.parts)

export const isOnItsWay = (part: PutPart): boolean => part.wireRef !== undefined && part.numbers === undefined

/** A number is known to exist below which one is missing. */
export const isBehind = ({ ledger }: Followed): boolean => ledger.at().head < ledger.known()

const ledgerOf = (volume: VolumeId, request: FollowRequest, hash: HashFunction): Ledger =>
  createLedger(volume, request.since, hash, (number) => request.chainAt?.(number))

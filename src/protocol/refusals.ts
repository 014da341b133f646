/**
 * Why a relay refuses. `ends` says whether the relay closes the connection after it; the client then waits and comes
 * back. `later` says whether the same request may succeed at another time without anything being changed.
 */
export const refusals = {
  /** The bytes are not a message of this protocol, or not one for this moment. */
  'not-understood': { ends: true, later: false },
  /** No protocol version in common. */
  'wrong-version': { ends: true, later: false },
  /** The proof does not hold for this volume, relay and connection. */
  'not-admitted': { ends: false, later: false },
  /** No volume was opened within the time for it, or too many proofs failed. */
  'admission-ended': { ends: true, later: true },
  /** `put` or `more` for a volume that is not open on this connection. */
  'volume-not-open': { ends: false, later: false },
  'too-many-volumes': { ends: false, later: false },
  /** The volume has grown to what this relay keeps of one volume. */
  'volume-full': { ends: false, later: false },
  /** Its time is past or too far ahead. */
  'timer-refused': { ends: false, later: false },
  /** The volume or the relay has as many timers as it keeps. */
  'too-many-timers': { ends: false, later: true },
  /** The relay's disk is full: it can be read from, and takes nothing until somebody makes room. */
  'relay-full': { ends: false, later: true },
  /** The relay's disk fails in another way. */
  'relay-failing': { ends: false, later: true },
  /** The relay is being stopped or restarted. */
  'relay-stopping': { ends: true, later: true },
} as const

export type RefusalCode = keyof typeof refusals

export const refusalCodes = Object.keys(refusals) as readonly RefusalCode[]

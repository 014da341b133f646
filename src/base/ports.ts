/** What the world gives. Made only in `main.tsx`, the worker and `headless.ts`; each has a deterministic twin in tests. */

/** Milliseconds since 1970. Shown to people; never decides what is true. */
export type Clock = { now(): number }

/** `length` cryptographically random bytes. */
export type Random = (length: number) => Uint8Array<ArrayBuffer>

/** Counts and names of events only: never ids, never content. */
export type Log = (event: string, counts?: Readonly<Record<string, number>>) => void

export const systemClock: Clock = { now: () => Date.now() }

export const systemRandom: Random = (length) => {
  const out = new Uint8Array(length)
  for (let at = 0; at < length; at += 65536)
    crypto.getRandomValues(out.subarray(at, Math.min(at + 65536, length)))
  return out
}

export const silentLog: Log = () => {}

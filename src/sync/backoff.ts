/** From when on a connection counts as having succeeded: a relay that greets and hangs up must not be tried ever faster. */
export const steadyAfterMs = 5_000

const shortest = 300
const longest = 30_000

/**
 * How long to wait before try number `failures + 1`: anywhere between 0.3 s and a ceiling that doubles from 0.6 s to 30 s.
 * The whole span is random ("full jitter", Brooker, AWS Architecture Blog 2015), so that the clients of a relay that
 * restarts (E6) come back spread out. `dice` is from 0 up to, not including, 1.
 */
export function retryDelay(failures: number, dice: number): number {
  const ceiling = Math.min(longest, 2 * shortest * 2 ** Math.min(failures, 10))
  return Math.round(shortest + dice * (ceiling - shortest))
}

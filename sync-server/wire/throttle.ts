/**
 * Token buckets in bytes. A frame costs its length and a flat part; a proof and a new socket cost more. Who has spent more
 * than there is waits: the socket is not read from until the bucket is back at nothing, so an eager client is slowed by
 * TCP itself and loses no frame.
 */
export type Rate = { readonly perSecond: number; readonly burst: number }

export type Bucket = {
  /** Takes, even into debt, and answers the milliseconds to wait until the debt is paid. */
  take(cost: number, now: number): number
  isFull(now: number): boolean
}

export const frameCost = (bytes: number): number => bytes + 1024
/** A proof is verified and answered with a signature: some 0.3 ms of the relay, as much as many frames of its size. */
export const proofCost = 8 * 1024
/** A timer is written to the disk by itself, and there are only so many. */
export const timerCost = 128 * 1024
export const socketCost = 64 * 1024

export function createBucket(rate: Rate, now: number): Bucket {
  let level = rate.burst
  let at = now
  const refill = (time: number): void => {
    level = Math.min(rate.burst, level + (Math.max(0, time - at) * rate.perSecond) / 1000)
    at = time
  }
  return {
    take(cost, time) {
      refill(time)
      level -= cost
      return level >= 0 ? 0 : Math.ceil((-level * 1000) / rate.perSecond)
    },
    isFull(time) {
      refill(time)
      return level >= rate.burst
    },
  }
}

import type { VolumeId } from '../keys/index.ts'
import type { Scheduler } from '../sync/index.ts'

/** After this a disk that was full is tried again, and after twice as long each time. */
const firstTry = 5000
const longestTry = 300_000

/** Volumes of which something came that this device could not keep: left at the relay until there is room, then asked for again. */
export type Stalls = {
  add(volume: VolumeId): void
  has(volume: VolumeId): boolean
  isEmpty(): boolean
  /** Something else could be kept just now. */
  tryNow(): void
  stop(): void
}

export function createStalls(scheduler: Scheduler, onTry: () => void): Stalls {
  const stalled = new Set<VolumeId>()
  let wait = firstTry
  let cancel = (): void => {}

  function tryNow(): void {
    cancel()
    if (stalled.size === 0) return
    stalled.clear()
    onTry()
  }

  return {
    add(volume) {
      stalled.add(volume)
      cancel()
      cancel = scheduler.after(wait, () => {
        wait = Math.min(2 * wait, longestTry)
        tryNow()
      })
    },
    has: (volume) => stalled.has(volume),
    isEmpty: () => stalled.size === 0,
    tryNow() {
      wait = firstTry
      tryNow()
    },
    stop: () => cancel(),
  }
}

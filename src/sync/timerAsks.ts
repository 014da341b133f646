import { bytesToHex } from '../base/index.ts'
import { refusals, type Came, type Kept, type Refused } from '../protocol/index.ts'
import { isAdmitted, type Followed } from './followed.ts'
import type { Link } from './link.ts'
import type { LeftTimer, VolumeHex, WireOptions } from './types.ts'

type Ask = {
  readonly volume: VolumeHex
  readonly timer: Uint8Array
  /** Null: take it back. */
  readonly left: LeftTimer | null
  /** The `ref` under which it is on its way on this connection. */
  ref: number | undefined
  notBefore: number
}

const laterMs = 30_000

/**
 * What is to be said to the relay of timers, until it is on its disk. Of each timer the last word counts. Asks nothing of a
 * relay that does not know of timers: it would end the connection.
 */
export type TimerAsks = {
  ask(volume: VolumeHex, timer: Uint8Array, left: LeftTimer | null): void
  /** Says `timers` once, and then what waits; `nextRef` is the connection's. */
  advance(link: Link, volumes: ReadonlyMap<string, Followed>, isOpen: boolean, nextRef: () => number): void
  able(push: Uint8Array | null): void
  kept(message: Kept): void
  came(message: Came): void
  /** True where the refusal was of a timer. */
  refused(message: Refused): boolean
  isWaiting(): boolean
  /** The connection is gone. `notUnderstood`: the relay ended it as speaking words that it does not know. */
  disconnect(notUnderstood: boolean): void
}

export function createTimerAsks({
  scheduler,
  onEvent,
}: Pick<WireOptions, 'scheduler' | 'onEvent'>): TimerAsks {
  const asks = new Map<string, Ask>()
  /** Of this connection: not asked yet, asked, answered. */
  let stage: 'new' | 'asked' | 'able' = 'new'
  let knowsTimers = true

  const find = (volume: string | null, ref: number | null): [string, Ask] | undefined =>
    ref === null ? undefined : [...asks].find(([, ask]) => ask.volume === volume && ask.ref === ref)

  return {
    ask(volume, timer, left) {
      asks.set(`${volume} ${bytesToHex(timer)}`, { volume, timer, left, ref: undefined, notBefore: 0 })
    },
    advance(link, volumes, isOpen, nextRef) {
      if (!isOpen || !knowsTimers) return
      if (stage === 'new' && link.send({ type: 'timers' })) stage = 'asked'
      if (stage !== 'able') return
      for (const ask of asks.values()) {
        const followed = volumes.get(ask.volume)
        if (ask.ref !== undefined || !followed || !isAdmitted(followed)) continue
        if (scheduler.now() < ask.notBefore) continue
        const { timer, left } = ask
        const ref = nextRef()
        const { volume } = followed
        const sent = link.send(
          left ? { type: 'leave', volume, ref, timer, ...left } : { type: 'cancel', volume, ref, timer },
        )
        if (!sent) return
        ask.ref = ref
      }
    },
    able(push) {
      stage = 'able'
      onEvent({ type: 'able', push })
    },
    kept({ volume, ref }) {
      const found = find(volume, ref)
      if (found) asks.delete(found[0])
    },
    came({ volume, timer, due }) {
      onEvent({ type: 'came', volume, timer, due })
    },
    refused({ code, volume, ref }) {
      const found = find(volume, ref)
      if (!found) return false
      const [name, ask] = found
      ask.ref = undefined
      if (refusals[code].later) ask.notBefore = scheduler.now() + laterMs
      else asks.delete(name)
      return true
    },
    isWaiting: () => stage === 'asked' || [...asks.values()].some(({ ref }) => ref !== undefined),
    disconnect(notUnderstood) {
      if (notUnderstood && stage === 'asked') knowsTimers = false
      stage = 'new'
      for (const ask of asks.values()) ask.ref = undefined
    },
  }
}

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
  /** On its way on this connection. */
  isSent: boolean
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

  /** What was said on this connection and not answered, also where another word of that timer has taken its place. */
  const sentByRef = new Map<number, readonly [name: string, ask: Ask]>()
  function answered(ref: number | null): readonly [name: string, ask: Ask] | undefined {
    const sent = ref === null ? undefined : sentByRef.get(ref)
    if (ref !== null) sentByRef.delete(ref)
    return sent
  }
  const isLast = ([name, ask]: readonly [string, Ask]): boolean => asks.get(name) === ask

  return {
    ask(volume, timer, left) {
      asks.set(`${volume} ${bytesToHex(timer)}`, { volume, timer, left, isSent: false, notBefore: 0 })
    },
    advance(link, volumes, isOpen, nextRef) {
      if (!isOpen || !knowsTimers) return
      if (stage === 'new' && link.send({ type: 'timers' })) stage = 'asked'
      if (stage !== 'able') return
      for (const [name, ask] of asks) {
        const followed = volumes.get(ask.volume)
        if (ask.isSent || !followed || !isAdmitted(followed)) continue
        if (scheduler.now() < ask.notBefore) continue
        const { timer, left } = ask
        const ref = nextRef()
        const { volume } = followed
        const sent = link.send(
          left ? { type: 'leave', volume, ref, timer, ...left } : { type: 'cancel', volume, ref, timer },
        )
        if (!sent) return
        ask.isSent = true
        sentByRef.set(ref, [name, ask])
      }
    },
    able(push) {
      stage = 'able'
      onEvent({ type: 'able', push })
    },
    kept({ ref }) {
      const sent = answered(ref)
      if (sent && isLast(sent)) asks.delete(sent[0])
    },
    came({ volume, timer, due }) {
      onEvent({ type: 'came', volume, timer, due })
    },
    refused({ code, ref }) {
      const sent = answered(ref)
      if (!sent) return false
      const [name, ask] = sent
      if (!isLast(sent)) return true
      ask.isSent = false
      if (refusals[code].later) ask.notBefore = scheduler.now() + laterMs
      else asks.delete(name)
      return true
    },
    isWaiting: () => stage === 'asked' || sentByRef.size > 0,
    disconnect(notUnderstood) {
      if (notUnderstood && stage === 'asked') knowsTimers = false
      stage = 'new'
      sentByRef.clear()
      for (const ask of asks.values()) ask.isSent = false
    },
  }
}

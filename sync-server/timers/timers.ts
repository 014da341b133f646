import { hexToBytes, ok, refuse, type Log, type Result } from '../../src/base/index.ts'
import {
  limits as protocolLimits,
  type Came,
  type RefusalCode,
  type VolumeId,
} from '../../src/protocol/index.ts'
import type { KeptTimer, Storage, TimerMark } from '../storage/storage.ts'
import type { Waker } from '../push/waker.ts'
import { codeOf } from '../wire/refusal.ts'

/**
 * Blind timers: phones leave them, and if nobody takes one back by its time it goes off. The relay knows of each a volume,
 * a time and how many phones it wakes.
 */
export type Timers = {
  /** By what push services know this relay; null where it wakes nobody. */
  readonly push: Uint8Array | null
  leave(timer: KeptTimer): Promise<Result<void, RefusalCode>>
  cancel(volume: VolumeId, id: string): Promise<Result<void, RefusalCode>>
  /** Reads what is kept and begins to look. What came due meanwhile goes off now, unless it is too old to help. */
  start(): Promise<void>
  /** What is on its way to a push service is left: it stays on the disk, and goes off again at the start. */
  stop(): void
}

export type TimerLimits = {
  /** Kept at once, of all volumes. */
  readonly timers: number
  /** How often is looked. */
  readonly timerEveryMs: number
  /** After so long a phone that could not be woken is tried again. */
  readonly wakeAgainMs: readonly number[]
}

export type TimerParts = {
  readonly storage: Storage
  readonly limits: TimerLimits
  readonly now: () => number
  readonly log: Log
  readonly came: (came: Came) => void
  /** None where the co-op did not turn it on. */
  readonly waker: Waker | undefined
}

/** Older than this when the relay comes back, and nobody is told any more: they have long looked themselves. */
const tooOldMs = 6 * 3_600_000
/** Clocks differ: somebody's "in a moment" may be just past here. */
const clockSlackMs = 5 * 60_000
/** So many are read from the disk and wake phones at a time, so that what 50,000 hold is never in memory together. */
const wakingAtOnce = 32

/** A timer that has been said, and wakes phones once it is its turn. */
type Turn = { readonly mark: TimerMark; readonly tries: number; readonly left?: ReadonlySet<string> }

export function createTimers({ storage, limits, now, log, came, waker }: TimerParts): Timers {
  const marks = new Map<string, TimerMark>()
  const countByVolume = new Map<VolumeId, number>()
  let every: NodeJS.Timeout | undefined
  let stopped = false

  const nameOf = ({ volume, id }: Pick<TimerMark, 'volume' | 'id'>): string => `${volume} ${id}`
  const add = (mark: TimerMark): void => {
    if (!marks.has(nameOf(mark))) countByVolume.set(mark.volume, (countByVolume.get(mark.volume) ?? 0) + 1)
    marks.set(nameOf(mark), mark)
  }
  const remove = (mark: TimerMark): void => {
    if (!marks.delete(nameOf(mark))) return
    const left = (countByVolume.get(mark.volume) ?? 1) - 1
    if (left > 0) countByVolume.set(mark.volume, left)
    else countByVolume.delete(mark.volume)
  }

  /** Neither taken back nor replaced by another of its name meanwhile. */
  const isStill = (mark: TimerMark): boolean => !stopped && marks.get(nameOf(mark)) === mark

  const said = new WeakSet<TimerMark>()
  function look(): void {
    const time = now()
    for (const mark of marks.values()) {
      if (mark.due > time || said.has(mark)) continue
      said.add(mark)
      const timer = hexToBytes(mark.id)
      if (timer) came({ type: 'came', volume: mark.volume, timer, due: mark.due })
      log('timer')
      waits({ mark, tries: 0 })
    }
  }

  /** Each volume in its turn, whoever fills others. */
  const turnsByVolume = new Map<VolumeId, readonly Turn[]>()
  let underWay = 0
  function waits(turn: Turn): void {
    const { volume } = turn.mark
    turnsByVolume.set(volume, [...(turnsByVolume.get(volume) ?? []), turn])
    next()
  }
  function next(): void {
    for (const [volume, [turn, ...rest]] of turnsByVolume) {
      if (underWay >= wakingAtOnce) return
      turnsByVolume.delete(volume)
      if (rest.length > 0) turnsByVolume.set(volume, rest)
      if (!turn) continue
      underWay += 1
      // Whoever else wants something of the relay comes between two.
      void goOff(turn).finally(() =>
        setImmediate(() => {
          underWay -= 1
          next()
        }),
      )
    }
  }

  /** Dropped from the disk once all was said: killed in between, it goes off again, and a hint said twice does no harm. */
  async function goOff({ mark, tries, left }: Turn): Promise<void> {
    if (!isStill(mark)) return
    const kept = await storage.timer(mark)
    const all = kept.ok ? (kept.value?.wakes ?? []) : []
    const wakes = all.filter(({ address }) => left?.has(address) ?? true)
    const again = (await waker?.wake(mark.volume, wakes, () => isStill(mark))) ?? []
    if (!isStill(mark)) return
    const pause = limits.wakeAgainMs[tries]
    if (pause !== undefined && (again.length > 0 || !kept.ok)) {
      const still = kept.ok ? new Set(again.map(({ address }) => address)) : left
      const turn = { mark, tries: tries + 1, ...(still && { left: still }) }
      setTimeout(() => waits(turn), pause).unref()
      return
    }
    if (again.length > 0) log('wake-failed')
    remove(mark)
    await storage.dropTimer(mark)
  }

  const isTimely = (due: number): boolean =>
    due > now() - clockSlackMs && due <= now() + protocolLimits.timerAheadMs

  return {
    push: waker?.push ?? null,
    async leave({ volume, id, due, wakes }) {
      if (stopped) return refuse('relay-stopping')
      if (!isTimely(due)) return refuse('timer-refused')
      const mark: TimerMark = { volume, id, due }
      const before = marks.get(nameOf(mark))
      const isFull =
        marks.size >= limits.timers || (countByVolume.get(volume) ?? 0) >= protocolLimits.timersPerVolume
      if (!before && isFull) return refuse('too-many-timers')
      // Counted before it is written, so that a thousand at once are no more than the bound.
      add(mark)
      const kept = await storage.keepTimer({ ...mark, wakes: wakes.filter((wake) => waker?.mayWake(wake)) })
      if (kept.ok) return ok(undefined)
      if (isStill(mark)) {
        remove(mark)
        // As another, so that it goes off also where it just had.
        if (before) add({ ...before })
      }
      return refuse(codeOf(kept.refusal))
    },
    async cancel(volume, id) {
      const mark = marks.get(`${volume} ${id}`)
      if (!mark) return ok(undefined)
      remove(mark)
      const dropped = await storage.dropTimer(mark)
      return dropped.ok ? dropped : refuse(codeOf(dropped.refusal))
    },
    async start() {
      const kept = await storage.timers()
      if (!kept.ok) log('timers-unreadable')
      for (const mark of kept.ok ? kept.value : []) {
        if (mark.due < now() - tooOldMs) await storage.dropTimer(mark)
        else add(mark)
      }
      every = setInterval(look, limits.timerEveryMs)
      every.unref()
    },
    stop() {
      stopped = true
      clearInterval(every)
    },
  }
}

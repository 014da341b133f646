import { labels, systemRandom } from '../../src/base/index.ts'
import {
  hash,
  hide,
  sign,
  signingPairFromSeed,
  verify,
  type PublicSigningKey,
} from '../../src/crypto/index.ts'
import type { VolumeId } from '../../src/protocol/index.ts'
import {
  createWire,
  startOfVolume,
  type FollowRequest,
  type Point,
  type Scheduler,
  type WireEvent,
  type WireOptions,
} from '../../src/sync/index.ts'

/** A clock that runs `factor` times as fast, so that half a minute of patience is a blink. Counts its open timers. */
export function fastScheduler(factor: number): Scheduler & { readonly open: () => number } {
  const start = performance.now()
  const timers = new Set<ReturnType<typeof setTimeout>>()
  return {
    now: () => Math.floor((performance.now() - start) * factor),
    after(ms, run) {
      const timer = setTimeout(() => {
        timers.delete(timer)
        run()
      }, ms / factor)
      timers.add(timer)
      return () => {
        timers.delete(timer)
        clearTimeout(timer)
      }
    },
    open: () => timers.size,
  }
}

export const volumeOf = (n: number) => {
  const seed = new Uint8Array(32)
  new DataView(seed.buffer).setUint32(0, n + 1)
  const pair = signingPairFromSeed(hide(seed))
  const volume = Buffer.from(pair.publicKey).toString('hex') as VolumeId
  const request = (since: Point = startOfVolume): FollowRequest => ({
    volume,
    since,
    prove: (challenge) => sign(labels.relayAdmission, challenge, pair.secretKey),
  })
  return { volume, request }
}

export const entryOf = (n: number, size = 64): Uint8Array => {
  const entry = new Uint8Array(size)
  new DataView(entry.buffer).setUint32(0, n + 1)
  return entry
}

type OfType<T extends WireEvent['type']> = Extract<WireEvent, { type: T }>

/** A wire that writes down what it says. */
export function startWire(url: string, options: Partial<WireOptions> & { factor?: number } = {}) {
  const events: WireEvent[] = []
  const waiting = new Set<() => void>()
  const scheduler = fastScheduler(options.factor ?? 1)
  const wire = createWire({
    url,
    pin: null,
    hash,
    verify: (message, signature, key) =>
      verify(labels.relayReceipt, message, signature, key as PublicSigningKey),
    random: systemRandom,
    scheduler,
    ...options,
    onEvent(event) {
      events.push(event)
      options.onEvent?.(event)
      for (const look of waiting) look()
    },
  })
  const all = <T extends WireEvent['type']>(type: T): OfType<T>[] =>
    events.filter((event): event is OfType<T> => event.type === type)

  /** The first event of the type that fits, past or to come. */
  function until<T extends WireEvent['type']>(type: T, fits: (event: OfType<T>) => boolean = () => true) {
    return new Promise<OfType<T>>((resolve, reject) => {
      const look = (): void => {
        const found = all(type).find(fits)
        if (!found) return
        clearTimeout(patience)
        waiting.delete(look)
        resolve(found)
      }
      const patience = setTimeout(() => {
        waiting.delete(look)
        reject(new Error(`no ${type} among ${events.map((event) => event.type).join(', ')}`))
      }, 60_000)
      waiting.add(look)
      look()
    })
  }
  return { wire, events, all, until, scheduler }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
